//! KTP, passport and diploma must agree; titles and punctuation are no difference, a letter is.

use office::candidates::names::{Agreement, compare, read};

#[test]
fn titles_and_degrees_are_set_apart_and_kept() {
    let name = read("  Hj. Rama  Kurniawan Anwar A.Md.Kep ");
    assert_eq!(
        (name.bare.as_str(), name.titles),
        ("Rama Kurniawan Anwar", vec!["Hj.".to_owned(), "A.Md.Kep".to_owned()])
    );
    let name = read("Siti Rahmah, S.Kep., Ns.");
    assert_eq!(
        (name.bare.as_str(), name.titles),
        ("Siti Rahmah", vec!["S.Kep.".to_owned(), "Ns.".to_owned()])
    );
}

#[test]
fn what_may_be_a_name_stays_a_name() {
    for name in ["Sukarno", "M. Firman", "Ir Sari", "Ni Made Se", "Dr.", ""] {
        assert_eq!(read(name).bare, name);
    }
}

#[test]
fn papers_agree_unless_a_letter_differs() {
    assert_eq!(compare("Ai'nun Jariah, S.Kep.", "AINUN JARIAH"), Agreement::Same);
    assert_eq!(compare("M. Firman", "M FIRMAN"), Agreement::Same);
    assert_eq!(
        compare("Dewi Safitri", "Dewi Safitry"),
        Agreement::Differs { letters: 1 }
    );
    assert_eq!(
        compare("Safitri Dewi", "Dewi Safitri"),
        Agreement::Differs { letters: 8 },
        "the order is part of the name"
    );
}
