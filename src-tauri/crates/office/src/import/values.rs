//! What single cells say: days, amounts, and the words that offices use for closed sets.

use chrono::{Days, NaiveDate};

use super::{
    header::bare,
    person::{Education, PersonName},
    sheet::Cell,
};
use crate::{
    candidates::{names, nik::Sex},
    days::{self, NotADay},
    vocabulary::{Level, Marital, Religion},
};

/// A day, and whether it had to be found behind a bare number.
pub(super) enum FoundDay {
    Written(NaiveDate),
    BehindNumber(NaiveDate),
}

/// Reads a day. A number between 1927 and 2099, counted as Excel counts days, is a day that lost its format.
pub(super) fn day(cell: &Cell) -> Result<FoundDay, NotADay> {
    match cell {
        Cell::Day(day) => Ok(FoundDay::Written(*day)),
        Cell::Number(number) => serial(*number).map(FoundDay::BehindNumber).ok_or(NotADay::Shape),
        cell => written(&cell.shown()).map(FoundDay::Written),
    }
}

/// Reads a day in words and figures, in the Japanese manner too, with a time of midnight or any other behind it.
pub(super) fn written(text: &str) -> Result<NaiveDate, NotADay> {
    let text = text.replace(['年', '月'], "-").replace('日', " ");
    let day = match text.split_once(['T', ' ']) {
        Some((day, time)) if time.contains(':') && day.len() >= 8 => day,
        _ => &text,
    };
    days::read(day)
}

fn serial(number: f64) -> Option<NaiveDate> {
    let whole = number.trunc();
    if !(10_000.0..73_000.0).contains(&whole) {
        return None;
    }
    NaiveDate::from_ymd_opt(1899, 12, 30)?.checked_add_days(Days::new(whole as u64))
}

/// Place and day of birth in one cell: the day begins at the first digit.
pub(super) fn birth(cell: &Cell) -> (Option<String>, Option<Result<FoundDay, NotADay>>) {
    let Cell::Text(text) = cell else {
        return (None, (!cell.is_empty()).then(|| day(cell)));
    };
    let at = text.find(|sign: char| sign.is_ascii_digit()).unwrap_or(text.len());
    let (place, date) = text.split_at(at);
    let place = place.trim_matches(|sign: char| sign.is_whitespace() || ",/;-.".contains(sign));
    let found = (!date.is_empty()).then(|| written(date).map(FoundDay::Written));
    ((!place.is_empty()).then(|| place.to_owned()), found)
}

/// A decimal number with comma or point: `71,5`, `94%`, `Rp 25.000.000`, `165 cm`.
pub(super) fn decimal(cell: &Cell) -> Option<f64> {
    let text = match cell {
        Cell::Number(number) => return Some(*number),
        Cell::Text(text) => text.to_lowercase(),
        Cell::Empty | Cell::Day(_) | Cell::Fault(_) => return None,
    };
    let text = text.trim().trim_start_matches("rp").trim_start_matches(['.', ' ']);
    let end = text
        .find(|sign: char| !sign.is_ascii_digit() && !matches!(sign, '.' | ',' | ' ' | '\u{a0}'))
        .unwrap_or(text.len());
    let (figures, unit) = text.split_at(end);
    if !matches!(unit.trim(), "" | "%" | "cm" | "kg" | "m" | "-" | "rupiah" | "persen") {
        return None;
    }
    let figures: String = figures.chars().filter(|sign| !sign.is_whitespace()).collect();
    let figures = figures.trim_end_matches([',', '.']);
    let groups: Vec<&str> = figures.split(['.', ',']).collect();
    // Behind the last sign stand decimals, unless all groups are of three: `25.000.000`, `25.000`.
    let thousands = groups.len() > 1 && groups.iter().skip(1).all(|group| group.len() == 3);
    let plain = match groups.as_slice() {
        [whole] => (*whole).to_owned(),
        all if thousands => all.concat(),
        [whole @ .., decimals] => format!("{}.{decimals}", whole.concat()),
        [] => return None,
    };
    plain.parse().ok()
}

/// A name; one without a letter is none.
pub(super) fn name(typed: &str) -> Option<PersonName> {
    if !typed.chars().any(char::is_alphabetic) {
        return None;
    }
    let name = names::read(typed);
    Some(PersonName {
        typed: typed.to_owned(),
        tidied: tidy(&name.bare),
        titles: name.titles,
    })
}

/// Capitals at the beginning of each word, for a name that has none, or nothing else.
fn tidy(name: &str) -> String {
    let has = |kind: fn(char) -> bool| name.chars().any(kind);
    if has(char::is_uppercase) && has(char::is_lowercase) {
        return name.to_owned();
    }
    let words = name.split(' ').map(|word| match word.to_lowercase().as_str() {
        "bin" | "binti" => word.to_lowercase(),
        "ii" | "iii" | "iv" => word.to_uppercase(),
        _ => capital(word),
    });
    words.collect::<Vec<_>>().join(" ")
}

/// `AI'NUN` is Ai'nun; `A.A.` and `SRI-WAHYU` begin anew behind their sign.
fn capital(word: &str) -> String {
    let mut begins = true;
    let mut written = String::with_capacity(word.len());
    for sign in word.chars() {
        if begins {
            written.extend(sign.to_uppercase());
        } else {
            written.extend(sign.to_lowercase());
        }
        begins = matches!(sign, '.' | '-' | '(');
    }
    written
}

/// Female or male.
pub(super) fn sex(text: &str) -> Option<Sex> {
    match bare(text).as_str() {
        "p" | "pr" | "perempuan" | "wanita" | "w" | "f" | "female" | "女" | "女性" => Some(Sex::Female),
        "l" | "lk" | "lakilaki" | "laki" | "pria" | "m" | "male" | "男" | "男性" => Some(Sex::Male),
        _ => None,
    }
}

/// The faith.
pub(super) fn religion(text: &str) -> Option<Religion> {
    Some(match bare(text).as_str() {
        "islam" | "muslim" | "イスラム教" => Religion::Islam,
        "kristen" | "protestan" | "kristenprotestan" | "protestant" | "christian" | "キリスト教" => {
            Religion::Protestant
        }
        "katolik" | "katholik" | "kristenkatolik" | "catholic" | "カトリック" => Religion::Catholic,
        "hindu" | "hinduism" | "ヒンドゥー教" | "ヒンズー教" => Religion::Hindu,
        "buddha" | "budha" | "buddhist" | "仏教" => Religion::Buddhist,
        "konghucu" | "khonghucu" | "confucian" | "儒教" => Religion::Confucian,
        "lainnya" | "kepercayaan" | "other" | "その他" => Religion::Other,
        _ => return None,
    })
}

/// Married or not. `Janda` and `duda` do not say whether the other has died, and are not guessed at.
pub(super) fn marital(text: &str) -> Option<Marital> {
    Some(match bare(text).as_str() {
        "belumkawin" | "belummenikah" | "belumnikah" | "belum" | "lajang" | "single" | "tidakkawin" | "bk" | "未婚"
        | "独身" => Marital::Single,
        "kawin" | "menikah" | "nikah" | "sudahmenikah" | "sudahkawin" | "married" | "既婚" => Marital::Married,
        "cerai" | "ceraihidup" | "divorced" | "離婚" => Marital::Divorced,
        "ceraimati" | "widowed" | "widow" | "widower" | "死別" => Marital::Widowed,
        _ => return None,
    })
}

/// A, B, AB, O, with or without rhesus.
pub(super) fn blood(text: &str) -> Option<String> {
    let text = text.to_uppercase().replace([' ', '型'], "").replace('0', "O");
    let text = text.replace("POSITIF", "+").replace("NEGATIF", "-");
    let group = text.trim_end_matches(['+', '-']);
    (matches!(group, "A" | "B" | "AB" | "O") && text.len() - group.len() <= 1).then_some(text)
}

/// Level and subject of schooling. A level that is not known is no fault: what was typed is kept.
pub(super) fn education(text: &str) -> Education {
    let words: Vec<&str> = text
        .split([' ', '-', '/', '.', ','])
        .filter(|word| !word.is_empty())
        .collect();
    let found = [2, 1].into_iter().find_map(|count| {
        let (head, tail) = words.split_at_checked(count)?;
        level(&bare(&head.concat())).map(|level| (level, tail.join(" ")))
    });
    Education {
        typed: text.to_owned(),
        level: found.as_ref().map(|(level, _)| *level),
        subject: found.map(|(_, subject)| subject).filter(|subject| !subject.is_empty()),
    }
}

fn level(word: &str) -> Option<Level> {
    Some(match word {
        "sd" | "mi" => Level::Sd,
        "smp" | "mts" | "sltp" => Level::Smp,
        "sma" | "smu" | "slta" | "ma" | "aliyah" | "高校" => Level::Sma,
        "smk" | "stm" | "smea" => Level::Smk,
        "d1" | "di" | "diploma1" | "diplomai" => Level::D1,
        "d2" | "dii" | "diploma2" | "diplomaii" => Level::D2,
        "d3" | "diii" | "diploma3" | "diplomaiii" => Level::D3,
        "d4" | "div" | "diploma4" | "diplomaiv" => Level::D4,
        "s1" | "strata1" | "sarjana" | "大学" => Level::S1,
        "s2" | "strata2" | "magister" => Level::S2,
        "ners" | "profesiners" => Level::Ners,
        _ => return None,
    })
}
