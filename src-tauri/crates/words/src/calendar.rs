//! Days, times and numbers as each language writes them. The patterns are words too, in `calendar.ftl`.

use chrono::{Datelike, NaiveDate, NaiveTime, Timelike};
use fluent_bundle::FluentValue;

use crate::{Language, Words};

impl Words {
    /// A day for a list or a form: `23 Nov 2026`, `2026年11月23日`.
    #[must_use]
    pub fn day(&self, day: NaiveDate) -> String {
        self.day_as("calendar-day", "calendar-month-short", day)
    }

    /// A day for a heading: `Senin, 23 November 2026`, `2026年11月23日（月）`.
    #[must_use]
    pub fn day_long(&self, day: NaiveDate) -> String {
        self.day_as("calendar-day-long", "calendar-month", day)
    }

    /// A month: `November 2026`, `2026年11月`. Any day of it will do.
    #[must_use]
    pub fn month(&self, day: NaiveDate) -> String {
        self.day_as("calendar-month", "calendar-month", day)
    }

    /// A time of day to the minute: `09.14` in Indonesian, `09:14` elsewhere.
    #[must_use]
    pub fn time(&self, time: NaiveTime) -> String {
        let two = |part: u32| format!("{part:02}").into();
        self.say_with(
            "calendar-time",
            &[("hour", two(time.hour())), ("minute", two(time.minute()))],
        )
    }

    /// A length of time, given in minutes: `160 jam`, `1 jam 30 menit`.
    #[must_use]
    pub fn hours(&self, minutes: u32) -> String {
        let (hours, rest) = (self.number(i64::from(minutes / 60)), minutes % 60);
        match rest {
            0 => self.say_with("calendar-hours", &[("hours", hours.into())]),
            _ => self.say_with(
                "calendar-hours-minutes",
                &[("hours", hours.into()), ("minutes", rest.into())],
            ),
        }
    }

    /// A whole number with its thousands apart: `12.500` in Indonesian, `12,500` elsewhere.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        grouped(&number.unsigned_abs().to_string(), number < 0, self.language())
    }

    /// A score kept times a hundred: 7850 is `78,5` in Indonesian, `78.5` elsewhere.
    #[must_use]
    pub fn hundredths(&self, number: i64) -> String {
        let digits = format!("{}.{:02}", number.unsigned_abs() / 100, number.unsigned_abs() % 100);
        let digits = digits.trim_end_matches('0').trim_end_matches('.');
        grouped(digits, number < 0, self.language())
    }

    /// A whole percentage: `94 %`, or `94%` in English and Japanese.
    #[must_use]
    pub fn percent(&self, percent: i64) -> String {
        self.say_with("calendar-percent", &[("number", self.number(percent).into())])
    }

    /// An amount in whole rupiah: `Rp 350.000`.
    #[must_use]
    pub fn rupiah(&self, amount: i64) -> String {
        self.say_with("calendar-rupiah", &[("amount", self.number(amount).into())])
    }

    fn day_as(&self, pattern: &str, months: &str, day: NaiveDate) -> String {
        let month = self.say(&format!("{months}-{}", day.month()));
        let weekday = self.say(&format!("calendar-weekday-{}", day.weekday().number_from_monday()));
        self.say_with(
            pattern,
            &[
                ("day", day.day().to_string().into()),
                ("month", month.into()),
                ("weekday", weekday.into()),
                ("year", day.year().to_string().into()),
            ],
        )
    }
}

/// A number that fills a blank; text and the rest are left to Fluent.
pub fn plain(value: &FluentValue<'_>, language: Language) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let digits = number.as_string();
    Some(grouped(
        digits.trim_start_matches('-'),
        digits.starts_with('-'),
        language,
    ))
}

/// Digits with an optional `.` and fraction, written with the language's own signs.
fn grouped(digits: &str, negative: bool, language: Language) -> String {
    let (thousand, decimal) = match language {
        Language::Id => ('.', ','),
        Language::En | Language::Ja => (',', '.'),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    let mut text = String::from(if negative { "-" } else { "" });
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            text.push(thousand);
        }
        text.push(digit);
    }
    if !fraction.is_empty() {
        text.push(decimal);
        text.push_str(fraction);
    }
    text
}
