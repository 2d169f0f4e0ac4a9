//! Writes the good cells of a score sheet: exams and sittings that are missing are added, everything is one deed.

use super::{
    class_sheet::TakenSheet,
    score_sheet::{PlannedExam, PlannedSitting, ReadScoreSheet, ScoreSheet},
};
use crate::{
    Deed, Office, Stamp,
    exams::{
        ExamDefinition,
        judge::{Confidence, Rule, Section},
        results::{EnterScores, EnteredLine},
        sittings::{HoldSitting, Sitting, SittingKind},
    },
    ids::{ClassId, ExamId, SittingId},
    office::Writing,
    refusal::Result,
};
use chrono::NaiveDate;
use std::collections::BTreeMap;

impl Office {
    /// Writes what a score sheet was read as. `rule_source` says, in the office's language, that the pass mark of a new
    /// exam was only proposed.
    ///
    /// # Errors
    /// [`crate::Refusal::NotAllowed`], what entering scores refuses, or a fault of the store; then nothing is written.
    pub fn take_scores(
        &mut self,
        stamp: Stamp,
        source: &str,
        rule_source: &str,
        ask: &ReadScoreSheet,
        sheet: &ScoreSheet,
    ) -> Result<TakenSheet> {
        if sheet.scores == 0 {
            return Ok(TakenSheet::default());
        }
        let taken = self.write(stamp, Deed::ImportScores, |office| {
            office.take_scores(source, rule_source, ask.class, sheet)
        })?;
        let last = self.next_in_line()?.undo;
        Ok(taken.with_deed(last, Deed::ImportScores.word()))
    }
}

impl Writing<'_> {
    fn take_scores(&self, source: &str, rule_source: &str, class: ClassId, sheet: &ScoreSheet) -> Result<TakenSheet> {
        let mut taken = TakenSheet::default();
        let mut new_exams: BTreeMap<String, ExamId> = BTreeMap::new();
        let mut sittings: BTreeMap<usize, SittingId> = BTreeMap::new();
        for (place, planned) in sheet.plan.iter().enumerate() {
            if let Some(sitting) = planned.sitting {
                sittings.insert(place, sitting);
            }
            if planned.lines.is_empty() {
                continue;
            }
            let sitting = match planned.sitting {
                Some(sitting) => sitting,
                None => {
                    taken.made += 1;
                    let exam = self.exam_for(&planned.exam, &mut new_exams, rule_source)?;
                    let first = planned.repeats.and_then(|first| sittings.get(&first).copied());
                    self.sitting_for(planned, exam, class, first)?
                }
            };
            sittings.insert(place, sitting);
            let lines = planned.lines.iter().map(|(candidate, line)| EnteredLine {
                candidate: *candidate,
                scores: line.scores.clone(),
                absent: line.absent,
                note: line.note.clone(),
            });
            self.enter_scores(&EnterScores {
                sitting,
                lines: lines.collect(),
            })?;
        }
        taken.cells = usize::try_from(sheet.scores).unwrap_or(usize::MAX);
        self.tell_only("cells", taken.cells);
        self.tell("source", source);
        self.tell_class(class)?;
        Ok(taken)
    }

    fn exam_for(&self, exam: &PlannedExam, new: &mut BTreeMap<String, ExamId>, source: &str) -> Result<ExamId> {
        let (name, code, maximum, pass) = match exam {
            PlannedExam::Known(id) => return Ok(*id),
            PlannedExam::New {
                name,
                code,
                maximum,
                pass,
            } => (name, code, *maximum, *pass),
        };
        if let Some(id) = new.get(name) {
            return Ok(*id);
        }
        let rule = Rule {
            // Nobody knows since when; every sitting that is entered later must find it.
            from: NaiveDate::from_ymd_opt(2000, 1, 1).unwrap_or_default(),
            sections: vec![Section {
                name: "total".to_owned(),
                maximum,
                ..Section::default()
            }],
            pass,
            source: source.to_owned(),
            confidence: Confidence::Doubtful,
            ..Rule::default()
        };
        let id = self.edit_exam(ExamDefinition {
            id: None,
            code: code.clone(),
            name: name.clone(),
            rules: vec![rule],
        })?;
        new.insert(name.clone(), id);
        Ok(id)
    }

    fn sitting_for(
        &self,
        planned: &PlannedSitting,
        exam: ExamId,
        class: ClassId,
        repeats: Option<SittingId>,
    ) -> Result<SittingId> {
        self.hold_sitting(HoldSitting {
            id: None,
            kind: repeats.map(|first| SittingKind {
                decisive: false,
                remedial_of: Some(first),
            }),
            row: Sitting {
                exam,
                class: Some(class),
                held_on: Some(planned.on.to_string()),
                place: None,
                note: None,
            },
        })
    }
}
