//! Lists as offices send them, damaged on the way: read or refused, and the program goes on.

use crate::{
    damage::{harmed, harms},
    play,
};
use office::import::{book, reading};
use std::{fs, path::Path};
use tests::today;

fn take(bytes: &[u8]) {
    let Ok(list) = book::open(bytes) else { return };
    if let Some((sheet, header)) = list.likeliest() {
        // What is wrong with a row is told beside it; here only that it can be told.
        let _ = reading::read(sheet, header.row, &header.mapping(), today());
    }
}

fn fixture(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures").join(name)).expect("a list")
}

#[test]
fn a_damaged_workbook_is_read_or_refused() {
    let sound = fixture("calon_angkatan5.xlsx");
    play(24, &harms(), |harms| take(&harmed(&sound, &harms)));
}

#[test]
fn a_damaged_workbook_of_an_old_excel_is_read_or_refused() {
    let sound = fixture("calon_lama.xls");
    play(24, &harms(), |harms| take(&harmed(&sound, &harms)));
}

#[test]
fn a_damaged_text_is_read_or_refused() {
    let sound = "No;Nama;NIK;No HP;Tgl Lahir;Alamat\n1;Siti Rahmawati;6371014107020001;0812-1111-1111;01/07/2002;\"Jl. Veteran; Banjarmasin\"\n2;Budi;'6371010107020002;+62812;2002-07-01;\n";
    play(300, &harms(), |harms| take(&harmed(sound.as_bytes(), &harms)));
}
