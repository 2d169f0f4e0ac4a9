//! A list that an office has kept for years comes in, and what is wrong with it is said before anything is written.

use std::{collections::BTreeMap, fs, path::Path};

use office::{
    candidates::nik::{Doubt, Malformed},
    days::NotADay,
    import::{
        book::{Book, NotABook, open},
        field::Field,
        header::{self, Confidence},
        preview::{NotAMapping, Preview, PreviewRow, WhySkipped, Wrong},
        reading::read,
        set_aside::{self, Headings, Returned},
        sheet::{Cell, Sheet},
    },
    vocabulary::Level,
};
use rust_xlsxwriter::Workbook;
use tests::{day, today};

fn batch_five() -> Book {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/calon_angkatan5.xlsx");
    open(&fs::read(path).expect("the list of batch five")).expect("a workbook")
}

/// Opens, proposes and reads, as the program does when nobody changes the proposal.
pub(crate) fn preview(bytes: &[u8]) -> Preview {
    let book = open(bytes).expect("a list");
    let (sheet, header) = book.likeliest().expect("a header");
    read(sheet, header.row, &header.mapping(), today()).expect("a proposal is a mapping")
}

fn csv(text: &str) -> Preview {
    preview(text.as_bytes())
}

pub(crate) fn wrong(row: &PreviewRow) -> Vec<&Wrong> {
    row.problems.iter().map(|problem| &problem.what).collect()
}

#[test]
fn the_list_of_batch_five_is_read_to_the_last_row() {
    let book = batch_five();
    let (sheet, header) = book.likeliest().expect("a header");
    assert_eq!(header.row, 3, "two titles and a blank row stand above it");
    let unknown: Vec<&str> = header
        .columns
        .iter()
        .filter(|column| column.field.is_none())
        .map(|column| column.heading.as_str())
        .collect();
    assert_eq!(
        unknown,
        ["NO"],
        "35 columns are known, and the row numbers are not brought in"
    );
    assert!(
        header
            .columns
            .iter()
            .skip(1)
            .all(|column| column.confidence == Confidence::Exact)
    );

    let preview = read(sheet, header.row, &header.mapping(), today()).expect("a mapping");
    assert_eq!(preview.rows.len(), 63, "60 people, three of them twice");
    let skipped: Vec<(usize, WhySkipped)> = preview
        .skipped
        .iter()
        .map(|skipped| (skipped.row, skipped.why))
        .collect();
    assert_eq!(
        skipped,
        [
            (35, WhySkipped::Blank),
            (69, WhySkipped::Blank),
            (70, WhySkipped::Total)
        ]
    );
    let repeated: Vec<(usize, usize)> = preview
        .rows
        .iter()
        .filter_map(|row| row.repeats.map(|first| (row.row, first)))
        .collect();
    assert_eq!(
        repeated,
        [(66, 8), (67, 26), (68, 46)],
        "the second is spelled Rama, and the NIK tells"
    );
}

#[test]
fn twelve_rows_of_batch_five_are_set_aside_each_for_its_own_reason() {
    let book = batch_five();
    let (sheet, header) = book.likeliest().expect("a header");
    let preview = read(sheet, header.row, &header.mapping(), today()).expect("a mapping");

    let mut reasons: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for row in preview.set_aside() {
        for problem in row.problems.iter().filter(|problem| problem.grave) {
            let reason = match &problem.what {
                Wrong::Nik { why } if why == &[Malformed::DamagedBySpreadsheet] => match sheet.cell(row.row - 1, 4) {
                    Cell::Number(_) => "number",
                    _ => "scientific",
                },
                Wrong::Nik { why } if why == &[Malformed::Length { found: 15 }] => "fifteen",
                Wrong::Day {
                    why: NotADay::NoSuchDay,
                } => "31 February",
                other => panic!("row {}: {other:?}", row.row),
            };
            reasons.entry(reason.to_owned()).or_default().push(row.row);
        }
    }
    let expected: [(&str, &[usize]); 4] = [
        ("31 February", &[23, 44, 64]),
        ("fifteen", &[21, 42, 62]),
        ("number", &[12, 32, 53]),
        ("scientific", &[18, 39, 59]),
    ];
    let found: Vec<(&str, &[usize])> = reasons
        .iter()
        .map(|(why, rows)| (why.as_str(), rows.as_slice()))
        .collect();
    assert_eq!(found, expected);
    assert_eq!((preview.set_aside().count(), preview.sound().count()), (12, 51));

    let first = preview.set_aside().next().expect("row 12");
    assert_eq!(
        first
            .problems
            .iter()
            .find(|problem| problem.grave)
            .map(|problem| problem.found.as_str()),
        Some("6201010107020000"),
        "the damaged number is shown in full"
    );
}

#[test]
fn days_telephones_and_names_of_batch_five_are_read_in_all_their_shapes() {
    let book = batch_five();
    let (sheet, header) = book.likeliest().expect("a header");
    let preview = read(sheet, header.row, &header.mapping(), today()).expect("a mapping");

    for row in preview.sound() {
        let person = &row.person;
        assert!(
            person.birth_date.is_some() && person.entered_on == Some(day("2026-01-12")),
            "row {}",
            row.row
        );
        assert!(person.sex.is_some() && person.nik.is_some(), "row {}", row.row);
        let phone = person.phone.as_ref().expect("a telephone");
        assert!(phone.e164.starts_with("+628"), "row {}: {phone:?}", row.row);
        assert_eq!((person.batch.as_deref(), person.cost_paid), (Some("5"), Some(0)));
    }
    let warnings: Vec<&Wrong> = preview.sound().flat_map(wrong).collect();
    assert_eq!(warnings, [] as [&Wrong; 0], "what is sound is not nagged about");

    let named = |row: usize| {
        let row = preview.rows.iter().find(|found| found.row == row).expect("the row");
        row.person.name.clone().expect("a name")
    };
    let (capitals, titled) = (named(5), named(26));
    assert_eq!(capitals.typed, "TRI WAHYUNI WIBOWO SIREGAR");
    assert_eq!(capitals.tidied, "Tri Wahyuni Wibowo Siregar");
    assert_eq!(
        (titled.tidied.as_str(), titled.titles.as_slice()),
        ("Rahma Kurniawan Anwar", ["A.Md.Kep".to_owned()].as_slice())
    );

    let first = &preview.rows[0].person;
    assert_eq!(
        (first.attendance_percent, first.exam_score),
        (Some(9_100), Some(7_800)),
        "0.91 is 91 %"
    );
    let of = |row: usize| &preview.rows[row].person;
    assert_eq!(of(2).attendance_percent, Some(8_800), "88 is 88 %");
    assert_eq!(of(10).attendance_percent, Some(9_400), "94% is 94 %");
    assert_eq!(of(11).exam_score, Some(7_150), "71,5 with a comma");
    assert_eq!(of(9).language_level, None, "a dash is nothing");
    let schooling = of(2).education.clone().expect("schooling");
    assert_eq!(
        (schooling.level, schooling.subject.as_deref(), schooling.typed.as_str()),
        (Some(Level::D3), Some("Kebidanan"), "D-III Kebidanan")
    );
}

#[test]
fn headings_are_known_in_three_languages_and_with_a_letter_wrong() {
    let check = |heading: &str, field: Option<Field>| {
        let sheet = Sheet {
            name: String::new(),
            rows: vec![vec![Cell::text("Nama"), Cell::text(heading)]],
        };
        let found = header::propose(&sheet, 0);
        assert_eq!(found.columns[1].field, field, "{heading}");
    };
    for (heading, field) in [
        ("No WA", Field::Phone),
        ("WhatsApp", Field::Phone),
        ("Phone", Field::Phone),
        ("電話", Field::Phone),
        ("tanggal lahir", Field::BirthDate),
        ("Birth Date", Field::BirthDate),
        ("生年月日", Field::BirthDate),
        ("T.B.", Field::Height),
        ("Tinggi Badan (cm)", Field::Height),
        ("Agama / 宗教", Field::Religion),
        ("Jenis_Kelamin", Field::Sex),
        ("Penddikan Terakhir", Field::Education),
        ("KTP/NIK", Field::Nik),
    ] {
        check(heading, Some(field));
    }
    check("NIP", None);
    check("Nama Pacar", None);
    check("12 Januari 2026", None);
}

#[test]
fn no_word_stands_above_two_fields() {
    let mut owners: BTreeMap<&str, Field> = BTreeMap::new();
    for field in Field::ALL {
        for word in field.words() {
            assert!(
                word.chars()
                    .all(|sign| sign.is_alphanumeric() && !sign.is_uppercase() || "ァ-ヶー".contains(sign)),
                "{word} could never be met"
            );
            assert_eq!(owners.insert(word, *field), None, "{word}");
        }
    }
}

#[test]
fn a_column_is_never_two_things_and_a_list_without_names_is_none() {
    let sheet = Sheet::default();
    assert_eq!(
        read(&sheet, 0, &[Some(Field::Name), None, Some(Field::Name)], today()),
        Err(NotAMapping::TwoColumns {
            field: Field::Name,
            columns: vec![0, 2]
        })
    );
    assert_eq!(read(&sheet, 0, &[Some(Field::Nik)], today()), Err(NotAMapping::NoName));
}

#[test]
fn csv_is_read_as_every_excel_writes_it() {
    let rows = [
        ["Nama", "NIK", "Tgl Lahir"],
        ["Siti Aminah", "6371015708030007", "17/08/2003"],
    ];
    let joined = |separator: &str, end: &str| rows.map(|row| row.join(separator)).join(end);
    let utf16 = |text: &str| {
        let mut bytes = vec![0xFF, 0xFE];
        bytes.extend(text.encode_utf16().flat_map(u16::to_le_bytes));
        bytes
    };
    for (shape, bytes) in [
        ("semicolon", joined(";", "\r\n").into_bytes()),
        ("comma", joined(",", "\n").into_bytes()),
        ("tab", joined("\t", "\r\n").into_bytes()),
        ("old Mac", joined(";", "\r").into_bytes()),
        ("with its mark", format!("\u{feff}{}", joined(";", "\r\n")).into_bytes()),
        (
            "named separator",
            format!("sep=,\r\n{}", joined(",", "\r\n")).into_bytes(),
        ),
        ("UTF-16", utf16(&joined("\t", "\r\n"))),
        (
            "quoted",
            format!(
                "\"Nama\",\"NIK\",\"Tgl Lahir\"\n\"Siti Aminah\",\"{}\",\"17/08/2003\"",
                rows[1][1]
            )
            .into_bytes(),
        ),
    ] {
        let preview = preview(&bytes);
        let [row] = preview.rows.as_slice() else {
            panic!("{shape}: {preview:?}")
        };
        assert_eq!(
            row.person.name.as_ref().expect("a name").tidied,
            "Siti Aminah",
            "{shape}"
        );
        assert_eq!(row.person.birth_date, Some(day("2003-08-17")), "{shape}");
        assert_eq!(row.problems, [], "{shape}");
    }

    let windows = preview(b"Nama;Kota Asal;NIK\nRen\xe9 Saputra;Banjarmasin;6371015708030007\n");
    assert_eq!(
        windows.rows[0].person.name.as_ref().expect("a name").tidied,
        "René Saputra"
    );

    let commas_within = csv("Nama;Alamat;Nilai\nSiti;\"Jl. A, RT 1, RW 2\";71,5\nBudi;\"Jl. B, RT 1, RW 2\";80,5");
    assert_eq!(
        commas_within.rows[1].person.exam_score,
        Some(8_050),
        "more commas than semicolons"
    );
}

#[test]
fn row_numbers_are_those_that_excel_shows() {
    let preview = csv("\r\nDAFTAR;;\r\n\r\nNama;NIK;Alamat\r\n\r\nSiti;;\"Jl. A\r\nBanjar\"\r\n\r\n\r\nBudi;;x");
    let rows: Vec<usize> = preview.rows.iter().map(|row| row.row).collect();
    assert_eq!(rows, [6, 9], "blank lines count, a line break within a cell does not");
    let skipped: Vec<usize> = preview.skipped.iter().map(|skipped| skipped.row).collect();
    assert_eq!(skipped, [5, 7, 8]);
}

#[test]
fn what_excel_did_to_a_nik_is_recognised_in_csv_too() {
    let preview = csv("Nama;NIK\nSiti;6,37102E+15\nBudi;=\"6371015708030007\"\nRina;'6371015708030008\n");
    let niks: Vec<Option<&str>> = preview
        .rows
        .iter()
        .map(|row| row.person.nik.as_ref().map(|nik| nik.digits.as_str()))
        .collect();
    assert_eq!(niks, [None, Some("6371015708030007"), Some("6371015708030008")]);
    assert_eq!(
        wrong(&preview.rows[0]),
        [&Wrong::Nik {
            why: vec![Malformed::DamagedBySpreadsheet]
        }]
    );
}

#[test]
fn a_row_that_names_nobody_is_set_aside_and_so_is_a_birth_yet_to_come() {
    let preview = csv("Nama;NIK;Tgl Lahir;No HP;Tgl Terbang\n\
        ;6371015708030007;;;\n\
        12345;;;08123456789;\n\
        Siti;;22/11/2027;;besok\n\
        Budi;;4 M 2003;;\n\
        Rina;#REF!;;;2027-03-01\n\
        Wati;9999015708030007;17/08/2004;;");
    let graves: Vec<Vec<&Wrong>> = preview
        .rows
        .iter()
        .map(|row| {
            row.problems
                .iter()
                .filter(|problem| problem.grave)
                .map(|problem| &problem.what)
                .collect()
        })
        .collect();
    let month = Wrong::Day {
        why: NotADay::Month { word: "M".into() },
    };
    let letters = Wrong::Nik {
        why: vec![Malformed::NotDigits],
    };
    assert_eq!(
        graves,
        [
            vec![&Wrong::NoName],
            vec![&Wrong::NoName],
            vec![&Wrong::DayAhead],
            vec![&month],
            vec![&letters],
            vec![]
        ]
    );
    assert_eq!(
        wrong(&preview.rows[2])[1],
        &Wrong::Day { why: NotADay::Shape },
        "a day of departure that is no day is left out, and the person stays"
    );
    assert_eq!(
        preview.rows[4].person.departs_on,
        Some(day("2027-03-01")),
        "departures lie ahead"
    );
    assert_eq!(
        wrong(&preview.rows[5]),
        [
            &Wrong::NikDoubt {
                doubt: Doubt::BirthDate {
                    suggested: day("2003-08-17")
                }
            },
            &Wrong::UnknownRegency { code: "9999".into() }
        ]
    );
}

#[test]
fn the_same_name_and_birth_date_may_be_the_same_person() {
    let preview =
        csv("Nama;Tgl Lahir\nSITI AMINAH;17/08/2003\nSiti Aminah, S.Kep;2003-08-17\nSiti Aminah;18/08/2003\n");
    let repeats: Vec<Option<usize>> = preview.rows.iter().map(|row| row.repeats).collect();
    assert_eq!(repeats, [None, Some(2), None], "people with one name are normal");
}

#[test]
fn amounts_are_read_as_people_write_them() {
    let preview = csv("Nama;Total Biaya;Sudah Bayar;BB;Gol Darah;Tahun Lulus\n\
        A;Rp 25.000.000;Rp. 1.500.000,00;52,5 kg;o+;2021\n\
        B;25,000,000;dua juta;900;C;1021\n");
    let [one, two] = preview.rows.as_slice() else {
        panic!("two people")
    };
    assert_eq!(
        (one.person.cost_total, one.person.cost_paid),
        (Some(25_000_000), Some(1_500_000))
    );
    assert_eq!(
        (one.person.weight_kg, one.person.blood.as_deref()),
        (Some(53), Some("O+"))
    );
    assert_eq!(one.person.graduated_in, Some(2021));
    assert_eq!((two.person.cost_total, two.person.cost_paid), (Some(25_000_000), None));
    assert_eq!(
        wrong(two),
        [
            &Wrong::NoSuchNumber,
            &Wrong::NoSuchNumber,
            &Wrong::UnknownWord,
            &Wrong::NoSuchNumber
        ]
    );
}

#[test]
fn a_file_that_is_no_list_says_what_it_is() {
    let sample = fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/calon_angkatan5.xlsx")).expect("bytes");
    assert_eq!(open(b""), Err(NotABook::Empty));
    assert_eq!(open(b" \r\n;;;\r\n"), Err(NotABook::Empty));
    assert_eq!(open(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Err(NotABook::NotASpreadsheet));
    assert_eq!(open(b"%PDF-1.7\n1 0 obj"), Err(NotABook::NotASpreadsheet));
    assert_eq!(
        open(b"<html><table><tr><td>Nama</td></tr></table></html>"),
        Err(NotABook::NotASpreadsheet),
        "a web page that calls itself .xls"
    );
    assert_eq!(open(b"PK\x03\x04 and then nothing"), Err(NotABook::Damaged));
    for part in [sample.len() / 4, sample.len() / 2, sample.len() - 10] {
        assert_eq!(open(&sample[..part]), Err(NotABook::Damaged), "cut after {part} bytes");
    }
    assert_eq!(open(b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), Err(NotABook::Damaged));
    assert_eq!(open(&vec![b' '; 51 << 20]), Err(NotABook::TooLarge { most: 50 }));
    assert_eq!(
        open(&Workbook::new().save_to_buffer().expect("a workbook without a cell")),
        Err(NotABook::Empty)
    );
}

#[test]
fn rows_set_aside_come_back_with_their_reason_and_can_be_mended() {
    let book = batch_five();
    let (sheet, header) = book.likeliest().expect("a header");
    let preview = read(sheet, header.row, &header.mapping(), today()).expect("a mapping");
    let returned: Vec<Returned> = preview
        .set_aside()
        .map(|row| Returned {
            row: row.row,
            reason: format!("Alasan baris {}", row.row),
            columns: row.problems.iter().filter_map(|problem| problem.column).collect(),
        })
        .collect();
    let headings = Headings {
        row: "Baris".into(),
        reason: "Alasan".into(),
    };
    let bytes = set_aside::write(sheet, header.row, &returned, &headings, today()).expect("a workbook");
    assert_eq!(
        bytes,
        set_aside::write(sheet, header.row, &returned, &headings, today()).expect("once more"),
        "the same rows give the same file"
    );

    let again = open(&bytes).expect("our own workbook");
    let (given_back, found) = again.likeliest().expect("the same header");
    assert_eq!((given_back.rows.len(), found.row), (13, 0));
    assert_eq!(
        found.mapping()[..36],
        header.mapping(),
        "original columns stand where they stood"
    );
    assert_eq!(*given_back.cell(1, 36), Cell::Number(12.0));
    assert_eq!(*given_back.cell(1, 37), Cell::Text("Alasan baris 12".into()));
    let second = read(given_back, found.row, &found.mapping(), today()).expect("a mapping");
    assert_eq!(
        second.set_aside().count(),
        12,
        "a damaged number stays a number, so that it is not taken for a sound one"
    );
    assert_eq!(second.rows[0].person.entered_on, Some(day("2026-01-12")));
}
