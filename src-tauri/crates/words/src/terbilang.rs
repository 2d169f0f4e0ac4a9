//! Amounts in words (terbilang), as Indonesian receipts write them beneath the figures.

const SMALL: [&str; 12] = [
    "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
];
/// What is counted in, the largest first; what one of it is called where that is a word of its own.
const UNITS: [(u64, &str, Option<&str>); 7] = [
    (1_000_000_000_000_000, "kuadriliun", None),
    (1_000_000_000_000, "triliun", None),
    (1_000_000_000, "miliar", None),
    (1_000_000, "juta", None),
    (1_000, "ribu", Some("seribu")),
    (100, "ratus", Some("seratus")),
    (10, "puluh", None),
];

/// A whole amount of rupiah in Indonesian words: `enam ratus lima puluh ribu rupiah`.
#[must_use]
pub fn terbilang(rupiah: i64) -> String {
    let mut words = Vec::new();
    if rupiah < 0 {
        words.push("minus");
    }
    count(rupiah.unsigned_abs(), &mut words);
    words.push("rupiah");
    words.join(" ")
}

fn count(number: u64, words: &mut Vec<&'static str>) {
    if let Some(word) = usize::try_from(number).ok().and_then(|number| SMALL.get(number)) {
        words.push(word);
    } else if number < 20 {
        count(number - 10, words);
        words.push("belas");
    } else if let Some((unit, word, one)) = UNITS.iter().find(|(unit, ..)| *unit <= number) {
        match one {
            Some(one) if number / unit == 1 => words.push(one),
            _ => {
                count(number / unit, words);
                words.push(word);
            }
        }
        if !number.is_multiple_of(*unit) {
            count(number % unit, words);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::terbilang;

    #[test]
    fn amounts_are_said_as_on_a_receipt() {
        for (rupiah, words) in [
            (0, "nol rupiah"),
            (11, "sebelas rupiah"),
            (17, "tujuh belas rupiah"),
            (20, "dua puluh rupiah"),
            (100, "seratus rupiah"),
            (1_000, "seribu rupiah"),
            (1_110, "seribu seratus sepuluh rupiah"),
            (650_000, "enam ratus lima puluh ribu rupiah"),
            (1_000_000, "satu juta rupiah"),
            (101_000, "seratus satu ribu rupiah"),
            (
                25_012_345,
                "dua puluh lima juta dua belas ribu tiga ratus empat puluh lima rupiah",
            ),
            (1_000_000_000_000, "satu triliun rupiah"),
            (-250_000, "minus dua ratus lima puluh ribu rupiah"),
        ] {
            assert_eq!(terbilang(rupiah), words);
        }
    }
}
