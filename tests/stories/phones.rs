//! Two spellings of one telephone number are one number, whatever a spreadsheet did to it.

use office::candidates::phone::{NotAPhone, read};

#[test]
fn the_shapes_that_offices_keep_mean_the_same_number() {
    for typed in [
        "081234567890",
        "81234567890",
        "6281234567890",
        "+62 812-3456-7890",
        "0812 34567890",
        "+62 0812.3456.7890",
        " (0812) 3456 7890 ",
    ] {
        let phone = read(typed).expect("a number");
        assert_eq!(phone.e164, "+6281234567890", "typed as {typed}");
        assert_eq!(phone.typed, typed.trim(), "what was typed is kept");
    }
}

#[test]
fn landlines_and_numbers_abroad_are_numbers_too() {
    assert_eq!(read("0511 3352345").expect("Banjarmasin").e164, "+625113352345");
    assert_eq!(read("+81 52-123-4567").expect("Nagoya").e164, "+81521234567");
    assert_eq!(
        read("0621 234567")
            .expect("an area code that looks like the country's")
            .e164,
        "+62621234567"
    );
}

#[test]
fn what_is_no_number_says_why() {
    assert_eq!(read("0812345"), Err(NotAPhone::Length { found: 7 }));
    assert_eq!(read("08123456789012"), Err(NotAPhone::Length { found: 14 }));
    assert_eq!(read(""), Err(NotAPhone::Length { found: 1 }));
    assert_eq!(read("0812-TANYA-IBU"), Err(NotAPhone::StrangeSign { sign: 'T' }));
    assert_eq!(read("+1 2"), Err(NotAPhone::Length { found: 2 }));
}
