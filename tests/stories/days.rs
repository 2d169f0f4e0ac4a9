//! A day is read in every shape that an Indonesian office writes, and never guessed at.

use office::days::{NotADay, read};
use tests::day;

#[test]
fn every_shape_in_the_files_of_an_office_is_the_same_day() {
    for text in [
        "2003-09-04",
        "04/09/2003",
        "4-9-2003",
        "04.09.2003",
        "4 September 2003",
        "04 Sep 2003",
        " 4  september, 2003 ",
        "4-Sep-2003",
    ] {
        assert_eq!(read(text), Ok(day("2003-09-04")), "written {text}");
    }
}

#[test]
fn months_are_known_in_old_spelling_new_spelling_and_english() {
    for (text, number) in [
        ("Pebruari", 2),
        ("Februari", 2),
        ("Feb", 2),
        ("Mei", 5),
        ("May", 5),
        ("Agt", 8),
        ("Aug", 8),
        ("Nopember", 11),
        ("Okt", 10),
        ("Des", 12),
        ("JULI", 7),
        ("Jun", 6),
    ] {
        assert_eq!(
            read(&format!("1 {text} 2003")),
            Ok(day(&format!("2003-{number:02}-01"))),
            "{text}"
        );
    }
}

#[test]
fn what_no_calendar_has_is_told_apart_from_what_cannot_be_read() {
    assert_eq!(read("31 Februari 2001"), Err(NotADay::NoSuchDay));
    assert_eq!(
        read("12/13/2003"),
        Err(NotADay::NoSuchDay),
        "an American order is not guessed at"
    );
    assert_eq!(read("4 Sya'ban 2003"), Err(NotADay::Month { word: "Sya'ban".into() }));
    assert_eq!(
        read("4 M 2003"),
        Err(NotADay::Month { word: "M".into() }),
        "one letter could be March or May"
    );
    for text in [
        "",
        "kemarin",
        "04/09/03",
        "2003",
        "4 9 2 2003",
        "٤/٩/٢٠٠٣",
        "123-09-2003",
    ] {
        assert_eq!(read(text), Err(NotADay::Shape), "written {text}");
    }
}
