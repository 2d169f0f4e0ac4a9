//! What papers say of a month of a class: name by day, with the totals.

use super::Room;
use chrono::{Datelike, NaiveDate, Weekday};
use dossiers::Form;
use office::{
    Result, days,
    ids::ClassId,
    lessons::month::{AttendanceTotals, Month, MonthLine, MonthOf},
    vocabulary::Presence,
};
use serde_json::{Value, json};
use std::collections::BTreeSet;

impl Room<'_> {
    /// A paper about a month of a class.
    pub(super) fn of_month(&self, class: ClassId, month: &str) -> Result<Form> {
        let found = self.office.month_of(&MonthOf {
            class,
            month: month.to_owned(),
        })?;
        let first = days::read(&format!("{month}-01"))
            .map_err(|_| office::Refusal::field("month", office::refusal::Problem::NotADay))?;
        let when = self.words.month(first);
        let mut form = self.form(&format!("{} {when}", found.class_name));
        for line in &found.lines {
            self.name(line.candidate)?;
        }
        let held = self.office.list_classes()?.into_iter().find(|line| line.id == class);
        let teacher = held.as_ref().and_then(|line| line.row.teacher.clone());
        let place = held.as_ref().and_then(|line| line.row.place.clone());
        let closed = found.closings.last().filter(|_| found.is_closed);
        let day_of = |day: u32| first.with_day(day);
        let columns: Vec<NaiveDate> = (1..=found.days).filter_map(day_of).collect();
        form.facts.extend([
            ("class".to_owned(), json!(found.class_name)),
            (
                "batch".to_owned(),
                json!(held.map(|line| line.batch_name).unwrap_or_default()),
            ),
            ("month".to_owned(), json!(when)),
            ("teacher".to_owned(), json!(teacher.unwrap_or_default())),
            ("place".to_owned(), json!(place.unwrap_or_default())),
            ("is_closed".to_owned(), json!(found.is_closed)),
            (
                "closed_on".to_owned(),
                json!(closed.map_or_else(String::new, |closing| self.words.day(closing.at.date_naive()))),
            ),
            (
                "days".to_owned(),
                columns.iter().map(|day| self.day_head(*day, &found)).collect(),
            ),
            (
                "lines".to_owned(),
                found
                    .lines
                    .iter()
                    .map(|line| self.month_line(line, &columns, &found))
                    .collect(),
            ),
            ("totals".to_owned(), self.totals(&found.totals)),
            (
                "lessons".to_owned(),
                json!(self.words.number(i64::from(office::counted(found.lessons.len())))),
            ),
            ("letters".to_owned(), self.letters()),
        ]);
        Ok(form)
    }

    fn day_head(&self, day: NaiveDate, month: &Month) -> Value {
        let held = month
            .lessons
            .iter()
            .filter(|lesson| is_on(&lesson.row.held_on, day))
            .count();
        let weekday = format!("calendar-weekday-short-{}", day.weekday().number_from_monday());
        json!({
            "day": day.day().to_string(),
            "weekday": self.words.say(&weekday),
            "closed": held == 0,
            "sunday": day.weekday() == Weekday::Sun,
        })
    }

    fn month_line(&self, line: &MonthLine, days: &[NaiveDate], month: &Month) -> Value {
        let cells: Vec<String> = days.iter().map(|day| self.cell(line, *day, month)).collect();
        json!({
            "seat": line.seat.map(|seat| seat.to_string()).unwrap_or_default(),
            "name": line.name,
            "cells": cells,
            "totals": self.totals(&line.totals),
            "low": line.below_minimum,
        })
    }

    /// The letters of a day, each once, in the order of its lessons.
    fn cell(&self, line: &MonthLine, day: NaiveDate, month: &Month) -> String {
        let mut seen = BTreeSet::new();
        let marks = month.lessons.iter().zip(&line.marks);
        marks
            .filter(|(lesson, _)| is_on(&lesson.row.held_on, day))
            .filter_map(|(_, mark)| *mark)
            .filter(|mark| seen.insert(mark.word()))
            .map(|mark| self.letter(mark))
            .collect()
    }

    fn letter(&self, presence: Presence) -> String {
        self.words.say(&format!("term-presence-letter-{}", presence.word()))
    }

    /// What the letters mean.
    fn letters(&self) -> Value {
        let marks = [
            Presence::Present,
            Presence::Late,
            Presence::Sick,
            Presence::Excused,
            Presence::Absent,
        ];
        marks
            .map(|presence| {
                json!({
                    "word": presence.word(),
                    "letter": self.letter(presence),
                    "meaning": self.words.say(&format!("term-presence-{}", presence.word())),
                    "usual": presence == Presence::Present,
                })
            })
            .into_iter()
            .collect()
    }

    fn totals(&self, totals: &AttendanceTotals) -> Value {
        let count = |count: u32| self.words.number(i64::from(count));
        let percent = totals
            .permille
            .map(|permille| self.words.percent(i64::from((permille + 5) / 10)));
        json!({
            "present": count(totals.present),
            "late": count(totals.late),
            "sick": count(totals.sick),
            "excused": count(totals.excused),
            "absent": count(totals.absent),
            "hours": self.words.hundredths(i64::from(totals.minutes) * 100 / 60 / 10 * 10),
            "percent": percent.unwrap_or_default(),
        })
    }
}

fn is_on(held_on: &Option<String>, day: NaiveDate) -> bool {
    held_on.as_deref() == Some(day.to_string().as_str())
}
