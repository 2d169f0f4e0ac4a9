//! Ways in which bytes and JSON go wrong.

use proptest::{collection::vec, prelude::*, sample::Index};
use serde_json::Value;

/// One harm to a file.
#[derive(Clone, Debug)]
pub enum Harm {
    /// One byte becomes another.
    Byte(Index, u8),
    /// Everything after this is gone.
    Cut(Index),
    /// A stretch is gone.
    Lost(Index, u8),
    /// A stretch stands twice.
    Twice(Index, u8),
    /// Zeros, as a disk leaves them where nothing was written.
    Zeros(Index, u8),
    /// Something is put in that may mean something.
    Put(Index, &'static [u8]),
}

const TELLING: [&[u8]; 8] = [
    b"\"",
    b"}",
    b"null",
    b"-1",
    b"99999999999999999999",
    b"\xff\xfe",
    b"\\u0000",
    b"[[[[[[[[",
];

/// A few harms to a file.
pub fn harms() -> impl Strategy<Value = Vec<Harm>> {
    let at = any::<Index>;
    let harm = prop_oneof![
        6 => (at(), any::<u8>()).prop_map(|(at, byte)| Harm::Byte(at, byte)),
        1 => at().prop_map(Harm::Cut),
        2 => (at(), any::<u8>()).prop_map(|(at, many)| Harm::Lost(at, many)),
        2 => (at(), any::<u8>()).prop_map(|(at, many)| Harm::Twice(at, many)),
        2 => (at(), any::<u8>()).prop_map(|(at, many)| Harm::Zeros(at, many)),
        3 => (at(), proptest::sample::select(TELLING.to_vec())).prop_map(|(at, what)| Harm::Put(at, what)),
    ];
    vec(harm, 1..5)
}

/// The file after the harms.
pub fn harmed(sound: &[u8], harms: &[Harm]) -> Vec<u8> {
    let mut bytes = sound.to_vec();
    for harm in harms {
        if bytes.is_empty() {
            break;
        }
        let size = bytes.len();
        let stretch = |at: &Index, many: u8| {
            let from = at.index(size);
            from..size.min(from + usize::from(many))
        };
        match harm {
            Harm::Byte(at, byte) => bytes[at.index(size)] = *byte,
            Harm::Cut(at) => bytes.truncate(at.index(size)),
            Harm::Lost(at, many) => drop(bytes.drain(stretch(at, *many))),
            Harm::Twice(at, many) => {
                let part = bytes[stretch(at, *many)].to_vec();
                let from = at.index(size);
                bytes.splice(from..from, part);
            }
            Harm::Zeros(at, many) => bytes[stretch(at, *many)].fill(0),
            Harm::Put(at, what) => {
                let from = at.index(size);
                bytes.splice(from..from, what.iter().copied());
            }
        }
    }
    bytes
}

/// One value of a JSON text becomes another, or goes, or comes twice: still JSON, and no longer what was written.
#[derive(Clone, Debug)]
pub struct Twist {
    at: Index,
    how: u8,
    number: i64,
}

/// A few twists.
pub fn twists() -> impl Strategy<Value = Vec<Twist>> {
    let number = prop_oneof![-2..3_i64, any::<i64>(), Just(i64::MAX), Just(i64::MIN)];
    let twist = (any::<Index>(), 0..9_u8, number).prop_map(|(at, how, number)| Twist { at, how, number });
    vec(twist, 1..4)
}

/// The text after the twists.
pub fn twisted(sound: &Value, twists: &[Twist]) -> Value {
    let mut value = sound.clone();
    for twist in twists {
        let mut places = Vec::new();
        walk(&value, &mut Vec::new(), &mut places);
        if places.is_empty() {
            break;
        }
        let place = places.swap_remove(twist.at.index(places.len()));
        let mut spot = &mut value;
        for step in &place {
            spot = match (spot, step) {
                (Value::Array(all), Step::At(at)) => &mut all[*at],
                (Value::Object(all), Step::Of(key)) => &mut all[key],
                _ => unreachable!("the way was just walked"),
            };
        }
        *spot = turned(spot, twist);
    }
    value
}

#[derive(Clone)]
enum Step {
    At(usize),
    Of(String),
}

fn walk(value: &Value, way: &mut Vec<Step>, places: &mut Vec<Vec<Step>>) {
    let below: Vec<(Step, &Value)> = match value {
        Value::Array(all) => all
            .iter()
            .enumerate()
            .map(|(at, value)| (Step::At(at), value))
            .collect(),
        Value::Object(all) => all.iter().map(|(key, value)| (Step::Of(key.clone()), value)).collect(),
        _ => Vec::new(),
    };
    for (step, value) in below {
        way.push(step);
        places.push(way.clone());
        walk(value, way, places);
        way.pop();
    }
}

fn turned(spot: &Value, twist: &Twist) -> Value {
    match (spot, twist.how) {
        (Value::Array(all), 0..=2) => Value::Array(all.iter().chain(all.first()).cloned().collect()),
        (Value::Array(all), 3..=5) => Value::Array(all.iter().skip(1).cloned().collect()),
        (Value::Array(all), _) => Value::Array(all.iter().rev().cloned().collect()),
        // Bodies of entries are JSON within text.
        (Value::String(text), 0..=5) => match serde_json::from_str::<Value>(text) {
            Ok(inner @ Value::Object(_)) => twisted(
                &inner,
                &[Twist {
                    how: 8 - twist.how,
                    ..twist.clone()
                }],
            )
            .to_string()
            .into(),
            _ => text.chars().rev().collect::<String>().into(),
        },
        (Value::String(text), 6) => format!("{text}{text}").into(),
        (Value::Number(number), 0..=4) => number
            .as_i64()
            .map_or(twist.number, |old| old.wrapping_add(twist.number))
            .into(),
        (_, 5) => Value::Null,
        (_, 6) => "".into(),
        (_, 7) => "\u{0}'); DROP TABLE candidates; --".into(),
        _ => twist.number.into(),
    }
}
