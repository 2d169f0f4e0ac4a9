//! A NIK helps the clerk and never argues with the papers.

use office::candidates::nik::{Doubt, Malformed, Sex, doubts, read, read_from_number};
use tests::{day, today};

#[test]
fn a_number_fills_in_birth_date_sex_and_regency() {
    let man = read("3374011603020007", today()).expect("a sound number");
    assert_eq!((man.birth_date, man.sex), (Some(day("2002-03-16")), Sex::Male));
    assert_eq!((man.province_code.as_str(), man.regency_code.as_str()), ("33", "3374"));

    let woman = read("6371 0157.0803-0007", today()).expect("people type it in groups");
    assert_eq!(
        (woman.birth_date, woman.sex),
        (Some(day("2003-08-17")), Sex::Female),
        "a woman's day has 40 added"
    );
    assert_eq!(woman.digits, "6371015708030007");
}

#[test]
fn the_century_is_the_one_in_which_the_holder_can_be_trained() {
    let born = |number| read(number, today()).expect("a sound number").birth_date;
    assert_eq!(born("3374011603990007"), Some(day("1999-03-16")));
    assert_eq!(
        born("3374011603160007"),
        Some(day("2016-03-16")),
        "ten this year is the youngest"
    );
    assert_eq!(born("3374011603170007"), Some(day("1917-03-16")));
}

#[test]
fn what_no_office_can_have_issued_is_refused_with_every_reason() {
    let wrong = |typed| read(typed, today()).expect_err("malformed");
    assert_eq!(wrong("337401160302000"), [Malformed::Length { found: 15 }]);
    assert_eq!(wrong(""), [Malformed::Length { found: 0 }]);
    assert_eq!(
        wrong("33740116O3020007"),
        [Malformed::NotDigits],
        "a letter O is not a zero"
    );
    assert_eq!(
        wrong("3374013213020000"),
        [
            Malformed::Day { found: 32 },
            Malformed::Month { found: 13 },
            Malformed::SerialZero
        ],
        "all at once, so that it is mended once"
    );
    assert_eq!(wrong("3374017203020007"), [Malformed::Day { found: 72 }]);
    assert_eq!(
        wrong("３３７４０１１６０３０２０００７"),
        [Malformed::NotDigits],
        "full-width digits are not kept as they are"
    );
}

#[test]
fn a_number_that_a_spreadsheet_has_rounded_is_recognised() {
    assert_eq!(
        read_from_number(6_201_010_107_020_000.0, today()),
        Err(vec![Malformed::DamagedBySpreadsheet])
    );
    assert_eq!(read("6,20101E+15", today()), Err(vec![Malformed::DamagedBySpreadsheet]));
    assert_eq!(read("6.20101E+15", today()), Err(vec![Malformed::DamagedBySpreadsheet]));
    assert_eq!(read("E", today()), Err(vec![Malformed::NotDigits]));
}

#[test]
fn a_form_that_disagrees_raises_a_doubt_and_nothing_more() {
    let nik = read("6371015708030007", today()).expect("a sound number");
    assert_eq!(doubts(&nik, None, None), [], "an empty form disagrees with nothing");
    assert_eq!(doubts(&nik, Some(day("2003-08-17")), Some(Sex::Female)), []);
    assert_eq!(
        doubts(&nik, Some(day("2003-08-18")), Some(Sex::Male)),
        [
            Doubt::BirthDate {
                suggested: day("2003-08-17")
            },
            Doubt::Sex { suggested: Sex::Female }
        ]
    );

    let impossible = read("6371013102030007", today()).expect("well-formed: the register has such errors");
    assert_eq!(impossible.birth_date, None);
    assert_eq!(doubts(&impossible, None, None), [Doubt::NoSuchDay]);
}
