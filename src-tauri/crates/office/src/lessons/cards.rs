//! Cards: a scanner types the code of a card like a keyboard, and its owner is marked in the register.
//!
//! A code is `BK`, ten letters or digits of the person's own, and one that checks the others. They are Crockford's base 32
//! (no I, L, O, U), so that a code can be read aloud; the last one is Luhn's sum over 32 signs, which finds every single
//! wrong sign. The ten come from the person's key, until a card is lost: then they are drawn anew, and the old card is
//! nobody's.

use super::{
    Lesson, changes,
    register::{LONGEST_LESSON, Mark, MarkAttendance, MarkCell, Register},
};
use crate::{
    ids::{CandidateId, LessonId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
    vocabulary::Presence,
};
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

const SIGNS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Signs of a person's own: fifty bits, of which two people of a hundred thousand share theirs once in 200,000 offices.
const OWN: usize = 10;

record! {
    /// The code of a card that is not the first.
    CardCode {
        /// Blank: the code follows from the key.
        card: Option<String>,
    }
}

/// A person's card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Card {
    /// Whose.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// What the card says, and a scanner types.
    pub code: String,
}

/// A card held before the scanner.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckIn {
    /// The lesson whose register is open.
    pub lesson: LessonId,
    /// What the scanner typed.
    pub code: String,
    /// When, `HH:MM` at this place.
    pub at: String,
}

/// What came of a card.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckedIn {
    /// Whose card it is.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// The seat.
    pub seat: Option<i32>,
    /// The mark as it stands now.
    pub mark: Mark,
    /// Whether there was a mark before; nothing was changed then.
    pub already: bool,
    /// The register, as it is now.
    pub register: Register,
}

/// The code of these fifty bits.
fn code_of(bits: u64) -> String {
    let own = (0..OWN).rev().map(|place| sign((bits >> (place * 5)) & 31));
    let own: String = own.collect();
    let check = sign(check_of(&own));
    format!("BK{own}{check}")
}

fn sign(value: u64) -> char {
    let place = usize::try_from(value).unwrap_or(0);
    SIGNS.get(place).copied().map_or('0', char::from)
}

fn value_of(sign: char) -> Option<u64> {
    let place = SIGNS.iter().position(|known| char::from(*known) == sign)?;
    u64::try_from(place).ok()
}

/// Luhn's sum over 32 signs: every second value doubled, its two digits added.
fn check_of(own: &str) -> u64 {
    let sum: u64 = own
        .chars()
        .rev()
        .filter_map(value_of)
        .enumerate()
        .map(|(place, value)| {
            let value = if place % 2 == 0 { value * 2 } else { value };
            value / 32 + value % 32
        })
        .sum();
    (32 - sum % 32) % 32
}

/// A typed code in its plain shape: capitals, without blanks, with the digits that look like the letters left out of it.
fn plain(typed: &str) -> Option<String> {
    let signs: String = typed
        .chars()
        .filter(|sign| !sign.is_whitespace() && *sign != '-')
        .map(|sign| match sign.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            sign => sign,
        })
        .collect();
    let rest = signs.strip_prefix("BK")?;
    let own = rest.get(..OWN)?;
    let check = rest.get(OWN..)?;
    let is_whole = rest.chars().all(|sign| value_of(sign).is_some());
    (is_whole && check == sign(check_of(own)).to_string()).then_some(signs)
}

impl Reading<'_> {
    /// A person's card.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn card_of(&self, id: CandidateId) -> Result<Card> {
        let held: Option<CardCode> = records::get(self.store, "candidates", &id)?;
        let (Some(held), Some(line)) = (held, self.roster.line(id)) else {
            return Err(Refusal::not_found("candidates").into());
        };
        Ok(Card {
            candidate: id,
            name: line.name,
            code: held.card.unwrap_or_else(|| code_of(id.tail())),
        })
    }

    /// Whose card says this code.
    fn owner_of(&self, code: &str) -> Result<Option<CandidateId>> {
        let drawn: Option<CandidateId> = self
            .store
            .prepare_cached("SELECT id FROM candidates WHERE card = ?1 AND gone = 0 ORDER BY id LIMIT 1")?
            .query_row([code], |row| row.get(0))
            .optional()?;
        if drawn.is_some() {
            return Ok(drawn);
        }
        let bits = code
            .chars()
            .skip(2)
            .take(OWN)
            .filter_map(value_of)
            .fold(0, |bits, value| bits * 32 + value);
        let Some(owner) = self.roster.lines().map(|line| line.id).find(|id| id.tail() == bits) else {
            return Ok(None);
        };
        // The first card of somebody who has another one by now is nobody's.
        let card = self.card_of(owner)?;
        Ok((card.code == code).then_some(owner))
    }

    fn class_names_of(&self, candidate: CandidateId) -> Result<Option<String>> {
        let mut statement = self.store.prepare_cached(
            "SELECT group_concat(k.name, ', ') FROM enrolments e JOIN classes k ON k.id = e.class AND k.gone = 0
             WHERE e.candidate = ?1 AND e.gone = 0",
        )?;
        Ok(statement.query_row([candidate], |row| row.get(0))?)
    }
}

impl Writing<'_> {
    /// Gives somebody a new card; the old one opens no register any more.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn new_card(&self, id: CandidateId) -> Result<Card> {
        let card = Some(code_of(CandidateId::new(&self.stamp).tail()));
        if !records::change(self.store, "candidates", &id, &CardCode { card })? {
            return Err(Refusal::not_found("candidates").into());
        }
        self.tell_name(id)?;
        self.card_of(id)
    }

    /// Marks the owner of a card: present, or late with minutes when the programme's grace is over. A mark that is there
    /// stays, whoever made it.
    ///
    /// # Errors
    /// [`Refusal::CardMisread`], [`Refusal::CardUnknown`], [`Refusal::CardOfAnotherClass`], [`Refusal::LessonCancelled`],
    /// [`Refusal::MonthClosed`], [`Refusal::DayNotCome`], [`Refusal::Fields`].
    pub fn check_in(&self, ask: &CheckIn) -> Result<CheckedIn> {
        let (lesson, lineage) = self.lesson(ask.lesson)?;
        changes::must_be_held(&lineage)?;
        let code = plain(&ask.code).ok_or(Refusal::CardMisread)?;
        let candidate = self.owner_of(&code)?.ok_or(Refusal::CardUnknown)?;
        let register = self.register_of(ask.lesson)?;
        let Some(line) = register.lines.iter().find(|line| line.candidate == candidate) else {
            return Err(Refusal::CardOfAnotherClass {
                person: self.card_of(candidate)?.name,
                class: self.class_names_of(candidate)?,
            }
            .into());
        };
        let (name, seat) = (line.name.clone(), line.seat);
        if line.mark.presence.is_some() {
            return Ok(CheckedIn {
                candidate,
                name,
                seat,
                mark: line.mark.clone(),
                already: true,
                register,
            });
        }
        let mark = Mark {
            note: line.mark.note.clone(),
            ..self.mark_at(&lesson, &ask.at)?
        };
        self.mark_attendance(&MarkAttendance {
            lesson: ask.lesson,
            cells: vec![MarkCell {
                candidate,
                mark: mark.clone(),
            }],
        })?;
        self.tell("name", &name);
        Ok(CheckedIn {
            candidate,
            name,
            seat,
            mark,
            already: false,
            register: self.register_of(ask.lesson)?,
        })
    }

    /// The mark of somebody who comes at that time.
    fn mark_at(&self, lesson: &Lesson, at: &str) -> Result<Mark> {
        let minutes = |time: &str| crate::days::read_time(time).map(|(hour, minute)| hour * 60 + minute);
        let at = minutes(at).ok_or_else(|| Refusal::field("at", Problem::NotATime))?;
        let start = lesson.starts_at.as_deref().and_then(minutes);
        let late = start.map_or(0, |start| at.saturating_sub(start));
        if late <= self.asked_of(lesson.class)?.grace_minutes {
            return Ok(Mark {
                presence: Some(Presence::Present),
                ..Mark::BLANK
            });
        }
        Ok(Mark {
            presence: Some(Presence::Late),
            minutes_late: Some(i32::try_from(late).unwrap_or(LONGEST_LESSON).min(LONGEST_LESSON)),
            ..Mark::BLANK
        })
    }
}
