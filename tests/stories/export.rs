//! What goes out opens rightly in the Excel of an Indonesian office, and can come in again.

use office::{
    export::{
        csv,
        table::{Column, Kind, Table},
        xlsx,
    },
    import::{
        book::open,
        preview::Preview,
        reading::read,
        sheet::{Cell, Sheet},
    },
};
use tests::{day, today};

fn column(header: &str, kind: Kind) -> Column {
    Column {
        header: header.into(),
        kind,
    }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.into())
}

fn roster() -> Table {
    Table {
        title: "Angkatan 5: peserta/calon yang [aktif] tahun 2026".into(),
        columns: vec![
            column("NIS", Kind::Text),
            column("Nama", Kind::Text),
            column("NIK", Kind::Text),
            column("No HP", Kind::Text),
            column("Tgl Lahir", Kind::Day),
            column("Nilai Ujian", Kind::Number),
            column("Catatan", Kind::Text),
        ],
        rows: vec![
            vec![
                text("5-001"),
                text("Siti Aminah"),
                text("6371015708030007"),
                text("+6281234567890"),
                Cell::Day(day("2003-08-17")),
                Cell::Number(71.5),
                text("=HYPERLINK(\"http://contoh.id\";\"klik\")"),
            ],
            vec![
                text("007"),
                text("Ai'nun \"Nun\"; Banjar"),
                text("6371015708030010"),
                text("081234567891"),
                Cell::Empty,
                Cell::Number(80.0),
                text("- belum lengkap"),
            ],
            vec![text("12"), text("René 木村")],
        ],
    }
}

fn sheet(bytes: &[u8]) -> Sheet {
    let book = open(bytes).expect("what we write, we read");
    book.sheets.into_iter().next().expect("one sheet")
}

fn preview(bytes: &[u8]) -> Preview {
    let book = open(bytes).expect("what we write, we read");
    let (sheet, header) = book.likeliest().expect("our own headings");
    read(sheet, header.row, &header.mapping(), today()).expect("a mapping")
}

#[test]
fn a_workbook_holds_what_the_table_holds_each_in_its_kind() {
    let table = roster();
    let bytes = xlsx::write(&table, today()).expect("a workbook");
    let sheet = sheet(&bytes);
    assert_eq!(
        sheet.name, "Angkatan 5  peserta calon yang",
        "a tab takes neither all signs nor all letters"
    );
    assert_eq!(sheet.rows[0][2], text("NIK"));
    for (row, cells) in table.rows.iter().enumerate() {
        for (at, cell) in cells.iter().enumerate() {
            assert_eq!(
                sheet.cell(row + 1, at),
                cell,
                "row {row}, column {at}: a NIK is text, a day is a day"
            );
        }
    }
}

#[test]
fn the_same_list_on_the_same_day_is_the_same_file() {
    let once = xlsx::write(&roster(), today()).expect("a workbook");
    assert_eq!(once, xlsx::write(&roster(), today()).expect("a workbook"));
    assert_ne!(
        once,
        xlsx::write(&roster(), day("2026-11-23")).expect("a workbook"),
        "it bears its day"
    );
}

#[test]
fn csv_keeps_excel_from_counting_and_from_obeying() {
    let bytes = csv::write(&roster()).expect("lines");
    let text = String::from_utf8(bytes).expect("UTF-8");
    let lines: Vec<&str> = text.split("\r\n").collect();
    assert_eq!(
        lines,
        [
            "\u{feff}NIS;Nama;NIK;No HP;Tgl Lahir;Nilai Ujian;Catatan",
            "\"=\"\"5-001\"\"\";Siti Aminah;\"=\"\"6371015708030007\"\"\";\"=\"\"+6281234567890\"\"\";17/08/2003;71,5;\
             \"'=HYPERLINK(\"\"http://contoh.id\"\";\"\"klik\"\")\"",
            "\"=\"\"007\"\"\";\"Ai'nun \"\"Nun\"\"; Banjar\";\"=\"\"6371015708030010\"\"\";\"=\"\"081234567891\"\"\";;80;\
             '- belum lengkap",
            "12;René 木村;;;;;",
            ""
        ]
    );
}

#[test]
fn no_cell_of_a_stranger_becomes_a_formula() {
    let attempts = [
        "=1+1",
        "+cmd|' /C calc'!A0",
        "-2+3+cmd",
        "@SUM(A1)",
        "\t=1+1",
        "=\"a\"&A1",
        "1\"&HYPERLINK(A1)&\"",
    ];
    let table = Table {
        title: String::new(),
        columns: vec![column("=Judul", Kind::Text)],
        rows: attempts.iter().map(|attempt| vec![text(attempt)]).collect(),
    };
    let bytes = csv::write(&table).expect("lines");
    let text = String::from_utf8(bytes).expect("UTF-8");
    for line in text.trim_start_matches('\u{feff}').lines() {
        let cell = line.trim_matches('"');
        assert!(!cell.starts_with(['=', '+', '-', '@', '\t']), "{line}");
    }
}

#[test]
fn what_goes_out_comes_in_again() {
    for bytes in [
        xlsx::write(&roster(), today()).expect("a workbook"),
        csv::write(&roster()).expect("lines"),
    ] {
        let preview = preview(&bytes);
        let people: Vec<_> = preview.rows.iter().map(|row| &row.person).collect();
        let [siti, ainun, rene] = people.as_slice() else {
            panic!("three people")
        };
        assert_eq!(siti.office_number.as_deref(), Some("5-001"));
        assert_eq!(
            siti.nik.as_ref().map(|nik| nik.digits.as_str()),
            Some("6371015708030007")
        );
        assert_eq!(
            siti.phone.as_ref().map(|phone| phone.e164.as_str()),
            Some("+6281234567890")
        );
        assert_eq!(
            (siti.birth_date, siti.exam_score),
            (Some(day("2003-08-17")), Some(7_150))
        );
        assert_eq!(siti.note.as_deref(), Some("=HYPERLINK(\"http://contoh.id\";\"klik\")"));
        assert_eq!(
            ainun.name.as_ref().map(|name| name.typed.as_str()),
            Some("Ai'nun \"Nun\"; Banjar")
        );
        assert_eq!(
            ainun.nik.as_ref().map(|nik| nik.digits.as_str()),
            Some("6371015708030010")
        );
        assert_eq!(
            (ainun.office_number.as_deref(), ainun.note.as_deref()),
            (Some("007"), Some("- belum lengkap"))
        );
        assert_eq!(rene.name.as_ref().map(|name| name.typed.as_str()), Some("René 木村"));
        assert!(preview.rows.iter().all(|row| row.problems.is_empty()), "{preview:?}");
    }
}
