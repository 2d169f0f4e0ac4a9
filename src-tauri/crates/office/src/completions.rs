//! Certificates of completion: who was given which number. A number is given once, on the computer that founded the
//! office, and never again, not even after its certificate was withdrawn. The square code on the paper holds the number
//! and a check code that only this office's store can make; so the office can tell a forged certificate from its own.

use crate::{
    forms::{Checking, tidy},
    ids::{BatchId, CandidateId, CompletionId},
    office::{Reading, Writing},
    records::{self, record},
    refusal::{Problem, Refusal, Result},
};
use chrono::Datelike;
use rusqlite::OptionalExtension;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use ts_rs::TS;

record! {
    /// A certificate as it was given; nothing of it changes later.
    Completion {
        /// The batch.
        batch: Option<BatchId>,
        /// To whom.
        candidate: Option<CandidateId>,
        /// Its number.
        number: Option<String>,
        /// The day on it.
        given_on: Option<String>,
        /// What was completed.
        course: Option<String>,
        /// Minutes of lessons attended, as they were on that day.
        hours: Option<i32>,
        /// The letter of the last term, where there was one.
        grade: Option<String>,
        /// What the square code holds beside the number.
        check_code: Option<String>,
    }
}

record! {
    /// Why a certificate no longer holds.
    Withdrawal {
        /// Since when.
        withdrawn_on: Option<String>,
        /// Why.
        withdrawn_why: Option<String>,
    }
}

/// A certificate in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CompletionLine {
    /// Which.
    pub id: CompletionId,
    /// What it says.
    pub row: Completion,
    /// Why it no longer holds; blank while it does.
    pub withdrawal: Option<Withdrawal>,
}

/// Somebody of a batch who may be given a certificate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CertificateLine {
    /// Who.
    pub candidate: CandidateId,
    /// The name.
    pub name: String,
    /// The class.
    pub class_name: Option<String>,
    /// The seat.
    pub seat: Option<i32>,
    /// Minutes of lessons attended.
    pub minutes: u32,
    /// Lessons attended among those marked, in tenths of a percent.
    pub permille: Option<u32>,
    /// The letter of the last term.
    pub grade: Option<String>,
    /// The certificates already given for this batch, oldest first.
    pub given: Vec<CompletionLine>,
}

/// The certificates of a batch, given and to be given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CertificatesPage {
    /// The batch.
    pub batch: BatchId,
    /// Its name.
    pub batch_name: String,
    /// What is proposed as the course: the programme's name.
    pub course: String,
    /// The number that would be given next today.
    pub next_number: String,
    /// Whether this computer gives numbers.
    pub gives_numbers: bool,
    /// Its people by class and seat.
    pub people: Vec<CertificateLine>,
}

/// Certificates to be given.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct GiveCertificates {
    /// For which batch.
    pub batch: BatchId,
    /// To whom, in the order of the numbers.
    pub candidates: Vec<CandidateId>,
    /// What was completed.
    pub course: Option<String>,
    /// The day on them; today when left out.
    pub given_on: Option<String>,
}

/// A certificate to be withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct WithdrawCertificate {
    /// Which.
    pub id: CompletionId,
    /// Why.
    pub why: Option<String>,
}

/// What stands on a certificate that somebody shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckCertificate {
    /// What was read off the square code, or typed: number and check code, in any order of blanks and dashes.
    pub text: String,
}

/// What the office says of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum CertificateStanding {
    /// It is ours and holds.
    Genuine,
    /// It is ours and was withdrawn.
    Withdrawn,
    /// There is such a number, and the check code is another.
    Forged,
    /// No such number was ever given.
    Unknown,
}

/// What the office knows of a certificate that somebody shows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct CheckedCertificate {
    /// How it stands.
    pub standing: CertificateStanding,
    /// To whom it was given; blank for what is not ours, so that a guessed number tells nothing.
    pub name: Option<String>,
    /// What it says.
    pub certificate: Option<CompletionLine>,
}

impl Reading<'_> {
    /// The certificates of a batch, given and to be given.
    ///
    /// # Errors
    /// [`Refusal::NotFound`], or a fault of the store.
    pub fn certificates_of_batch(&self, batch: BatchId) -> Result<CertificatesPage> {
        let page = self.batch_page(batch)?;
        let grades = self.grades_of(batch)?;
        let mut people = Vec::new();
        for line in page.people {
            let attendance = self.attendance_of(line.id)?;
            let mut given = self.completions_of(line.id)?;
            given.retain(|one| one.row.batch == Some(batch));
            people.push(CertificateLine {
                candidate: line.id,
                name: line.name,
                class_name: line.class_name,
                seat: line.seat,
                minutes: attendance.minutes,
                permille: attendance.permille,
                grade: grades.get(&line.id).cloned(),
                given,
            });
        }
        let row = page.line.row;
        Ok(CertificatesPage {
            batch,
            batch_name: row.name.clone().unwrap_or_default(),
            course: page.line.programme_name.or(row.name).unwrap_or_default(),
            next_number: self.certificate_number(self.today().year())?,
            gives_numbers: self.gives_numbers()?,
            people,
        })
    }

    /// Everything that one person was given, oldest first.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn completions_of(&self, candidate: CandidateId) -> Result<Vec<CompletionLine>> {
        self.completions_where("candidate = ?1", &candidate)
    }

    /// What the office says of a certificate that somebody shows. Neither letters' case nor blanks and dashes matter.
    ///
    /// # Errors
    /// A fault of the store.
    pub fn check_certificate(&self, ask: &CheckCertificate) -> Result<CheckedCertificate> {
        let shown = bare(&ask.text);
        let all = self.completions_where("?1 = ?1", &"")?;
        let of_number = |line: &&CompletionLine| {
            let number = bare(line.row.number.as_deref().unwrap_or_default());
            !number.is_empty() && shown.starts_with(&number) && shown.len() <= number.len() + CODE_SIGNS
        };
        let ours = all.iter().find(|line| shown == self.code_text(&line.row));
        let (standing, line) = match ours {
            Some(line) if line.withdrawal.is_some() => (CertificateStanding::Withdrawn, Some(line)),
            Some(line) => (CertificateStanding::Genuine, Some(line)),
            None if all.iter().any(|line| of_number(&line)) => (CertificateStanding::Forged, None),
            None => (CertificateStanding::Unknown, None),
        };
        let holder = line.and_then(|line| line.row.candidate);
        Ok(CheckedCertificate {
            standing,
            name: holder.and_then(|holder| self.roster.line(holder)).map(|line| line.name),
            certificate: line.cloned(),
        })
    }

    fn completions_where(&self, which: &str, of: &dyn rusqlite::ToSql) -> Result<Vec<CompletionLine>> {
        let mut statement = self.store.prepare_cached(&format!(
            "SELECT id, batch, candidate, number, given_on, course, hours, grade, check_code, withdrawn_on, withdrawn_why
             FROM completions WHERE gone = 0 AND {which} ORDER BY given_on, number"
        ))?;
        let rows = statement.query_map([of], |row| {
            let withdrawal = <Withdrawal as records::Record>::from_row(row)?;
            Ok(CompletionLine {
                id: row.get("id")?,
                row: records::Record::from_row(row)?,
                withdrawal: Some(withdrawal).filter(|withdrawal| withdrawal.withdrawn_on.is_some()),
            })
        })?;
        Ok(rows.collect::<rusqlite::Result<_>>()?)
    }

    /// What the square code of a certificate holds, without blanks; reckoned anew, so that a changed row is no excuse.
    fn code_text(&self, row: &Completion) -> String {
        let number = row.number.as_deref().unwrap_or_default();
        bare(&format!("{number}{}", self.check_code(row)))
    }

    fn check_code(&self, row: &Completion) -> String {
        let holder = row.candidate.map(|holder| holder.to_string()).unwrap_or_default();
        let says =
            [&row.number, &row.given_on, &row.course, &row.grade].map(|text| text.as_deref().unwrap_or_default());
        let hours = row.hours.unwrap_or_default();
        self.seals
            .certificate(&format!("{holder}\n{}\n{hours}", says.join("\n")))
    }

    /// The letters of the batch's last finished term.
    fn grades_of(&self, batch: BatchId) -> Result<HashMap<CandidateId, String>> {
        let today = self.today().to_string();
        let terms = self.list_terms(batch)?;
        let mut over = terms.iter().filter(|term| {
            term.row
                .until_on
                .as_deref()
                .is_some_and(|until| until <= today.as_str())
        });
        let Some(term) = over.next_back().and_then(|term| term.id) else {
            return Ok(HashMap::new());
        };
        let people = self.gradebook_of(term)?.people.into_iter();
        Ok(people.filter_map(|line| Some((line.candidate, line.letter?))).collect())
    }

    /// `BKL/2026/014`: the next number of the year, which nobody ever had.
    fn certificate_number(&self, year: i32) -> Result<String> {
        let prefix = self.centre_on_papers()?.certificate_prefix;
        // What was taken back counts too: a number is never given again.
        let mut statement = self
            .store
            .prepare_cached("SELECT number FROM completions WHERE number IS NOT NULL")?;
        let given = statement.query_map([], |row| row.get::<_, String>(0))?;
        let mut highest = 0;
        for number in given {
            let number = number?;
            let mut parts = number.rsplit('/');
            let (running, of) = (parts.next(), parts.next());
            if of == Some(year.to_string().as_str()) {
                highest = highest.max(running.and_then(|text| text.parse::<u32>().ok()).unwrap_or(0));
            }
        }
        let running = format!("{year}/{:03}", highest.saturating_add(1));
        Ok(match prefix {
            Some(prefix) => format!("{prefix}/{running}"),
            None => running,
        })
    }

    /// Whether this computer gives numbers: the one that founded the office does.
    fn gives_numbers(&self) -> Result<bool> {
        let sql = "SELECT 1 FROM book_deed d JOIN book_self s ON s.replica = d.replica WHERE d.name = 'found_office'";
        Ok(self
            .store
            .prepare_cached(sql)?
            .query_row([], |_| Ok(()))
            .optional()?
            .is_some())
    }
}

impl Writing<'_> {
    /// Gives certificates of completion, each with a number that nobody ever had.
    ///
    /// # Errors
    /// [`Refusal::NotTheHost`] on a computer that gives no numbers, [`Refusal::Fields`], [`Refusal::AlreadyCertified`] when
    /// somebody has one for this batch that holds, [`Refusal::Undecided`], [`Refusal::NotFound`] for somebody who is not in it.
    pub fn give_certificates(&self, mut ask: GiveCertificates) -> Result<()> {
        if !self.gives_numbers()? {
            return Err(Refusal::NotTheHost.into());
        }
        tidy([&mut ask.course, &mut ask.given_on]);
        let mut checking = Checking::new(self.today());
        checking.required("course", &ask.course);
        checking.length("course", &ask.course);
        let day = checking.past_day("given_on", &mut ask.given_on).unwrap_or(self.today());
        if ask.candidates.is_empty() {
            checking.wrong("candidates", Problem::Empty);
        }
        checking.finish()?;
        let page = self.certificates_of_batch(ask.batch)?;
        for candidate in &ask.candidates {
            let line = page.people.iter().find(|line| line.candidate == *candidate);
            let line = line.ok_or_else(|| Refusal::not_found("candidates"))?;
            self.must_be_decided(*candidate)?;
            // Whoever stands twice in the list has one by now.
            let given = self.completions_of(*candidate)?;
            if given
                .iter()
                .any(|one| one.row.batch == Some(ask.batch) && one.withdrawal.is_none())
            {
                let name = line.name.clone();
                return Err(Refusal::AlreadyCertified { name }.into());
            }
            let mut row = Completion {
                batch: Some(ask.batch),
                candidate: Some(*candidate),
                number: Some(self.certificate_number(day.year())?),
                given_on: Some(day.to_string()),
                course: ask.course.clone(),
                hours: i32::try_from(line.minutes).ok(),
                grade: line.grade.clone(),
                check_code: None,
            };
            row.check_code = Some(self.check_code(&row));
            records::put_new(self.store, "completions", &CompletionId::new(&self.stamp), &row)?;
        }
        self.tell("people", ask.candidates.len());
        self.tell_batch(ask.batch)
    }

    /// Withdraws a certificate: its number stays taken, and whoever shows it is told.
    ///
    /// # Errors
    /// [`Refusal::Fields`] without a reason, [`Refusal::NotFound`] when there is none that holds.
    pub fn withdraw_certificate(&self, mut ask: WithdrawCertificate) -> Result<CandidateId> {
        tidy([&mut ask.why]);
        let mut checking = Checking::new(self.today());
        checking.required("why", &ask.why);
        checking.length("why", &ask.why);
        checking.finish()?;
        let found = self.completions_where("id = ?1", &ask.id)?.into_iter().next();
        let holds = found.filter(|line| line.withdrawal.is_none());
        let line = holds.ok_or_else(|| Refusal::not_found("completions"))?;
        let withdrawal = Withdrawal {
            withdrawn_on: Some(self.today().to_string()),
            withdrawn_why: ask.why,
        };
        records::change(self.store, "completions", &ask.id, &withdrawal)?;
        let candidate = line.row.candidate.ok_or_else(|| Refusal::not_found("candidates"))?;
        self.tell("number", line.row.number.unwrap_or_default());
        self.tell_name(candidate)?;
        Ok(candidate)
    }
}

/// Signs of a check code.
const CODE_SIGNS: usize = 10;

fn bare(text: &str) -> String {
    let kept = text.chars().filter(|sign| !sign.is_whitespace() && *sign != '-');
    kept.collect::<String>().to_uppercase()
}
