//! The head of a NIK names a regency, even one whose code has been taken back.

use office::regions::{RegencyKind, province, provinces, regencies, regency, suggest};

#[test]
fn the_country_is_complete() {
    let count = |kind| regencies().iter().filter(|regency| regency.kind == kind).count();
    assert_eq!(provinces().len(), 38);
    assert_eq!(
        (count(RegencyKind::Kabupaten), count(RegencyKind::Kota)),
        (416, 98),
        "Kepmendagri 300.2.2-2138/2025"
    );
    for regency in regencies() {
        let is_city = regency.code[2..] > *"70";
        assert_eq!(is_city, regency.kind == RegencyKind::Kota, "{regency:?}");
        assert!(!regency.name.is_empty(), "{regency:?}");
        assert_eq!(office::regions::regency(regency.code), Some(*regency));
    }
    for province in provinces() {
        assert!(
            regencies().iter().any(|regency| regency.province_code == province.code),
            "{province:?} has regencies"
        );
    }
}

#[test]
fn the_city_and_the_regency_around_it_are_told_apart() {
    let city = regency("63.71").expect("Banjarmasin");
    assert_eq!(
        (city.name, city.kind, city.province_code, city.province),
        ("Banjarmasin", RegencyKind::Kota, "63", "Kalimantan Selatan")
    );
    let around = regency("6303").expect("Banjar");
    assert_eq!((around.name, around.kind), ("Banjar", RegencyKind::Kabupaten));
    assert_eq!(province("31").expect("Jakarta").name, "DKI Jakarta");
    assert_eq!((regency("6399"), province("99"), regency("")), (None, None, None));
}

#[test]
fn a_number_from_before_papua_was_divided_still_names_its_regency() {
    let mimika = regency("9109").expect("issued before 2022");
    assert_eq!(
        (mimika.name, mimika.code, mimika.former_code, mimika.province),
        ("Mimika", "9404", Some("9109"), "Papua Tengah")
    );
    let tarakan = regency("6473").expect("issued before 2012");
    assert_eq!((tarakan.code, tarakan.kind), ("6571", RegencyKind::Kota));
    assert_eq!(regency("9103").expect("Jayapura kept its code").former_code, None);

    let table = include_str!("../../src-tauri/crates/office/src/regions/former.tsv");
    assert_eq!(table.lines().count(), 1 + 31);
    for former in table.lines().skip(1).filter_map(|line| line.get(..4)) {
        assert!(
            regency(former).is_some_and(|regency| regency.former_code.is_some()),
            "{former} is not given out again and leads somewhere"
        );
    }
}

#[test]
fn a_few_letters_suggest_the_regency() {
    let names = |typed| suggest(typed, 3).iter().map(|regency| regency.name).collect::<Vec<_>>();
    assert_eq!(names("banjarm"), ["Banjarmasin"]);
    assert_eq!(names("kota banjar"), ["Banjar", "Banjarmasin", "Banjarbaru"]);
    assert_eq!(names("KAB. BANJAR"), ["Banjarnegara", "Banjar"]);
    assert_eq!(names("bojonegoro  "), ["Bojonegoro"], "spaces are no letters");
    assert_eq!(names("singkil"), ["Aceh Singkil"], "a later word is found as well");
    assert_eq!(names(""), [""; 0]);
    assert_eq!(names("kota"), [""; 0]);
    assert_eq!(suggest("a", 2).len(), 2);
}
