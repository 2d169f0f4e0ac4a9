//! Workbooks as offices really have them: titles and signatures around the list, old kinds, locked ones, damaged ones.

use crate::import::{preview, wrong};
use office::{
    candidates::{
        nik::{Doubt, Malformed, Sex},
        phone::NotAPhone,
    },
    import::{
        book::{NotABook, open},
        field::Field,
        header::Confidence,
        preview::{WhySkipped, Wrong},
        reading::read,
        sheet::Cell,
    },
    vocabulary::{Marital, Religion},
};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use std::{fs, path::Path};
use tests::{day, today};

/// A workbook as offices have them: titles, a merged title, two sheets, values left behind merged cells.
fn dirty_workbook() -> Vec<u8> {
    let mut book = Workbook::new();
    let cover = book.add_worksheet();
    cover.write_string(0, 0, "Rekap").expect("a cell");
    cover.write_string(1, 0, "Nama").expect("a cell");

    let sheet = book.add_worksheet().set_name("Peserta").expect("a name");
    let plain = Format::new();
    sheet
        .merge_range(0, 0, 0, 9, "BIODATA CALON PESERTA", &plain)
        .expect("a title");
    sheet.write_string(0, 3, "NIK").expect("left behind the merged title");
    let headings = [
        "No.",
        "Nama Lengkap (sesuai KTP)",
        "No. KTP",
        "L/P",
        "Tempat, Tgl Lahir",
        "Agama",
        "Status Perkawinan",
        "TB (cm)",
        "No. HP / WA",
        "Alamat Emial",
        "No. Telp",
        "Masa Berlaku Paspor",
    ];
    for (column, heading) in headings.iter().enumerate() {
        sheet.write_string(2, column as u16, *heading).expect("a heading");
    }
    let date = Format::new().set_num_format("dd/mm/yyyy");
    let texts = [
        [
            "1",
            "SITI AMINAH, A.Md.Kep.",
            "6371015708030007",
            "P",
            "Banjarmasin, 17 Agustus 2003",
            "Islam",
            "Belum Kawin",
            "1,58 m",
            "+62 812-3456-7890",
            "siti@contoh.id",
        ],
        [
            "2",
            "ai'nun binti salim",
            "6371015708030008",
            "L",
            "Martapura 17-08-2003",
            "Kristen",
            "Janda",
            "3",
            "0812-TANYA",
            "tanpa alamat",
        ],
        ["3", "I Gusti Ngurah", "", "", "#", "", "", "", "", ""],
    ];
    for (row, cells) in texts.iter().enumerate() {
        for (column, text) in cells.iter().enumerate() {
            sheet
                .write_string(3 + row as u32, column as u16, *text)
                .expect("a cell");
        }
    }
    sheet.write_number(3, 11, 47_848).expect("a day that lost its format");
    let day = ExcelDateTime::from_ymd(2031, 1, 1).expect("a day");
    sheet.write_datetime_with_format(4, 11, day, &date).expect("a day");
    sheet
        .write_string(6, 1, "Nama Lengkap (sesuai KTP)")
        .expect("the next page");
    for (column, heading) in headings.iter().enumerate() {
        sheet.write_string(6, column as u16, *heading).expect("a heading");
    }
    sheet
        .write_string(8, 5, "Banjarmasin, 1 Maret 2026")
        .expect("a signature");
    book.save_to_buffer().expect("a workbook")
}

#[test]
fn titles_merged_cells_and_signatures_do_not_lead_the_import_astray() {
    let bytes = dirty_workbook();
    let book = open(&bytes).expect("a workbook");
    let (sheet, header) = book.likeliest().expect("a header");
    assert_eq!(
        (sheet.name.as_str(), header.row),
        ("Peserta", 2),
        "the sheet with the people, not the cover"
    );
    assert_eq!(
        *sheet.cell(0, 3),
        Cell::Empty,
        "what is hidden behind a merged cell is not read"
    );

    let meant: Vec<(Option<Field>, Confidence)> = header
        .columns
        .iter()
        .map(|column| (column.field, column.confidence))
        .collect();
    let exact = |field| (Some(field), Confidence::Exact);
    assert_eq!(
        meant,
        [
            (None, Confidence::None),
            exact(Field::Name),
            exact(Field::Nik),
            exact(Field::Sex),
            exact(Field::Birth),
            exact(Field::Religion),
            exact(Field::Marital),
            exact(Field::Height),
            exact(Field::Phone),
            (Some(Field::Email), Confidence::Near),
            (None, Confidence::None),
            exact(Field::PassportExpiresOn),
        ]
    );
    assert_eq!(
        header.columns[10].rival_for,
        Some(Field::Phone),
        "a second telephone column is not mapped silently"
    );

    let preview = read(sheet, header.row, &header.mapping(), today()).expect("a mapping");
    let skipped: Vec<WhySkipped> = preview.skipped.iter().map(|skipped| skipped.why).collect();
    assert_eq!(
        skipped,
        [WhySkipped::HeaderAgain, WhySkipped::Blank, WhySkipped::NoPerson]
    );

    let [siti, ainun, gusti] = preview.rows.as_slice() else {
        panic!("three people: {:?}", preview.rows)
    };
    let name = siti.person.name.as_ref().expect("a name");
    assert_eq!(
        (name.tidied.as_str(), name.titles.join(" ").as_str()),
        ("Siti Aminah", "A.Md.Kep.")
    );
    assert_eq!(siti.person.birth_place.as_deref(), Some("Banjarmasin"));
    assert_eq!(siti.person.birth_date, Some(day("2003-08-17")));
    assert_eq!(
        (siti.person.religion, siti.person.marital),
        (Some(Religion::Islam), Some(Marital::Single))
    );
    assert_eq!(siti.person.height_cm, Some(158));
    assert_eq!(siti.person.passport_expires_on, Some(day("2030-12-31")));
    assert_eq!(
        wrong(siti),
        [&Wrong::DayBehindNumber { day: day("2030-12-31") }],
        "it is read, and said"
    );
    assert!(!siti.is_set_aside());

    assert_eq!(ainun.person.name.as_ref().expect("a name").tidied, "Ai'nun binti Salim");
    assert_eq!(ainun.person.phone, None);
    assert_eq!(
        ainun.person.phone_as_typed.as_deref(),
        Some("0812-TANYA"),
        "nothing typed is lost"
    );
    assert_eq!(ainun.person.passport_expires_on, Some(day("2031-01-01")));
    assert_eq!(
        wrong(ainun),
        [
            &Wrong::NikDoubt {
                doubt: Doubt::Sex { suggested: Sex::Female }
            },
            &Wrong::UnknownWord,
            &Wrong::NoSuchNumber,
            &Wrong::Phone {
                why: NotAPhone::StrangeSign { sign: 'T' }
            },
            &Wrong::Email,
        ],
        "from left to right"
    );
    assert!(!ainun.is_set_aside(), "warnings do not keep a person out");

    assert_eq!(gusti.person.name.as_ref().expect("a name").tidied, "I Gusti Ngurah");
    assert!(!gusti.is_set_aside(), "a person may have nothing but a name");
}

#[test]
fn a_workbook_of_the_old_kind_is_read_too() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/calon_lama.xls");
    let bytes = fs::read(path).expect("an old list");
    let preview = preview(&bytes);
    let [siti, budi] = preview.rows.as_slice() else {
        panic!("two people: {preview:?}")
    };
    assert_eq!((siti.row, siti.problems.as_slice()), (4, [].as_slice()));
    assert_eq!(siti.person.birth_date, Some(day("2003-08-17")));
    assert_eq!(
        siti.person.phone.as_ref().map(|phone| phone.e164.as_str()),
        Some("+6281234567890")
    );
    assert_eq!(
        wrong(budi),
        [&Wrong::Nik {
            why: vec![Malformed::DamagedBySpreadsheet]
        }]
    );
    assert_eq!(
        preview.skipped.last().map(|skipped| skipped.why),
        Some(WhySkipped::Total)
    );
    for part in [600, bytes.len() / 2, bytes.len() - 600] {
        let cut = open(&bytes[..part]).expect_err("a cut file");
        assert!(
            matches!(cut, NotABook::Damaged | NotABook::NotASpreadsheet),
            "cut after {part} bytes: {cut:?}"
        );
    }
}

#[test]
fn an_old_workbook_that_lies_about_its_size_does_not_fill_the_memory() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/calon_lama.xls");
    let mut bytes = fs::read(path).expect("an old list");
    let sizes: Vec<usize> = bytes
        .windows(4)
        .enumerate()
        .filter(|(_, record)| record == b"\x00\x02\x0E\x00")
        .map(|(at, _)| at + 4)
        .collect();
    assert_eq!(sizes.len(), 2, "one for each sheet");
    for at in sizes {
        bytes[at..at + 12].copy_from_slice(&[0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF]);
    }
    assert_eq!(preview(&bytes).rows.len(), 2, "its cells are what counts");
}

#[test]
fn no_damaged_byte_ends_the_program() {
    let mut chance = 20_261_122_u64;
    let mut next = || {
        chance ^= chance << 13;
        chance ^= chance >> 7;
        chance ^= chance << 17;
        chance as usize
    };
    for name in ["calon_lama.xls", "calon_angkatan5.xlsx"] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name);
        let sound = fs::read(path).expect("a list");
        for _ in 0..150 {
            let mut damaged = sound.clone();
            for _ in 0..4 {
                let at = next() % damaged.len();
                damaged[at] = next() as u8;
            }
            // whatever is found in it, an answer is given
            if let Ok(book) = open(&damaged)
                && let Some((sheet, header)) = book.likeliest()
            {
                assert!(read(sheet, header.row, &header.mapping(), today()).is_ok());
            }
        }
    }
}

#[test]
fn a_locked_workbook_is_said_to_be_locked() {
    assert_eq!(open(&compound_file("EncryptedPackage")), Err(NotABook::Locked));
    assert_eq!(
        open(&compound_file("WordDocument")),
        Err(NotABook::NotASpreadsheet),
        "an old letter comes in the same box"
    );
}

#[test]
fn one_stray_cell_does_not_fill_the_memory() {
    let stray = |row, column| {
        let mut book = Workbook::new();
        let sheet = book.add_worksheet();
        sheet.write_string(0, 0, "Nama").expect("a cell");
        sheet.write_string(row, column, "x").expect("a cell");
        open(&book.save_to_buffer().expect("a workbook"))
    };
    assert_eq!(stray(1_048_575, 0), Err(NotABook::TooLong { most: 200_000 }));
    assert_eq!(stray(1, 16_383), Err(NotABook::TooWide { most: 500 }));
    assert!(stray(199_999, 499).is_ok());
    let wide = format!("{}\n", ";".repeat(499)).repeat(20_001);
    assert_eq!(open(wide.as_bytes()), Err(NotABook::TooLarge { most: 50 }));
    let long = "Nama;NIK\n".repeat(200_001);
    assert_eq!(open(long.as_bytes()), Err(NotABook::TooLong { most: 200_000 }));
}

/// The smallest compound file (the box of old Office files) with one stream of this name.
fn compound_file(name: &str) -> Vec<u8> {
    let mut header = vec![0_u8; 512];
    header[..8].copy_from_slice(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
    header[24..32].copy_from_slice(&[0x3E, 0, 3, 0, 0xFE, 0xFF, 9, 0]);
    header[32] = 6;
    header[44] = 1; // one sector of allocation table
    header[48] = 1; // the directory is sector 1
    header[57] = 0x10;
    header[60..64].fill(0xFE);
    header[61..64].fill(0xFF);
    header[68..72].copy_from_slice(&[0xFE, 0xFF, 0xFF, 0xFF]);
    header[76..512].fill(0xFF);
    header[76..80].fill(0);

    let mut table = vec![0xFF_u8; 512];
    table[..4].copy_from_slice(&[0xFD, 0xFF, 0xFF, 0xFF]);
    table[4..8].copy_from_slice(&[0xFE, 0xFF, 0xFF, 0xFF]);

    let mut directory = vec![0_u8; 512];
    for (place, (name, kind, child)) in [("Root Entry", 5, 1), (name, 2, u32::MAX)].into_iter().enumerate() {
        let entry = &mut directory[place * 128..(place + 1) * 128];
        for (at, unit) in name.encode_utf16().enumerate() {
            entry[at * 2..at * 2 + 2].copy_from_slice(&unit.to_le_bytes());
        }
        entry[64] = (name.len() as u8 + 1) * 2;
        entry[66] = kind;
        entry[67] = 1;
        entry[68..76].fill(0xFF);
        entry[76..80].copy_from_slice(&child.to_le_bytes());
        entry[116..120].copy_from_slice(&[0xFE, 0xFF, 0xFF, 0xFF]);
    }
    [header, table, directory].concat()
}
