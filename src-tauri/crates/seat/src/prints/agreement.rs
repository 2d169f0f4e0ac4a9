//! What papers say of an agreement and of a programme.

use super::Room;
use crate::papers::{in_language, in_words};
use dossiers::Form;
use office::{
    Refusal, Result,
    agreements::{
        agreement::BETWEEN,
        sheet::{AgreementLine, AgreementSheet},
    },
    days,
    ids::{AgreementId, ProgrammeId},
    placements::page::{ListPlacements, PlacementState},
    vocabulary::Part,
};
use serde_json::{Value, json};

fn state(state: PlacementState) -> &'static str {
    match state {
        PlacementState::Planned => "planned",
        PlacementState::Departed => "departed",
        PlacementState::Placed => "placed",
        PlacementState::Extended => "extended",
        PlacementState::Returned => "returned",
    }
}

fn text(text: &Option<String>) -> String {
    text.clone().unwrap_or_default()
}

impl Room<'_> {
    /// A paper about an agreement.
    pub(super) fn of_agreement(&self, agreement: AgreementId) -> Result<Form> {
        let sheet = self.office.agreement_sheet(agreement)?;
        let mut form = self.form(&sheet.line.name);
        for person in sheet.batches.iter().flat_map(|batch| &batch.waiting) {
            self.name(person.candidate)?;
        }
        let row = &sheet.line.row;
        let scope: Vec<&str> = row
            .scope
            .as_deref()
            .unwrap_or_default()
            .split(BETWEEN)
            .map(str::trim)
            .collect();
        form.facts.extend([
            ("agreement".to_owned(), self.agreement(&sheet.line)),
            (
                "scope".to_owned(),
                scope.into_iter().filter(|tag| !tag.is_empty()).collect(),
            ),
            ("parties".to_owned(), self.parties(&sheet, Part::Party)),
            ("witnesses".to_owned(), self.parties(&sheet, Part::Witness)),
            (
                "chain".to_owned(),
                sheet
                    .chain
                    .iter()
                    .map(|line| {
                        let mut one = self.agreement(line);
                        if let Value::Object(fields) = &mut one {
                            fields.insert("this".to_owned(), (line.id == agreement).into());
                        }
                        one
                    })
                    .collect(),
            ),
            (
                "programmes".to_owned(),
                sheet.line.programmes.iter().map(|one| one.name.clone()).collect(),
            ),
            ("batches".to_owned(), self.batches_on(&sheet)),
        ]);
        Ok(form)
    }

    fn agreement(&self, line: &AgreementLine) -> Value {
        let row = &line.row;
        let count = |count: i64| self.words.number(count);
        let until = match (&row.valid_until, &row.valid_from, &row.signed_on) {
            (None, None, None) => String::new(),
            (None, ..) => self.words.say("group-no-end"),
            (Some(day), ..) => in_words(self.words, Some(day)),
        };
        json!({
            "name": line.name,
            "kind": row.kind.map(|kind| self.words.say(&format!("term-agreement-{}", kind.word()))).unwrap_or_default(),
            "number": text(&row.number),
            "status": self.words.say(&format!("term-standing-{}", line.status.word())),
            "signed_on": in_words(self.words, row.signed_on.as_deref()),
            "signed_at": text(&row.signed_at),
            "from": in_words(self.words, row.valid_from.as_deref().or(row.signed_on.as_deref())),
            "until": until,
            "quota": row.quota.map(|quota| count(quota.into())).unwrap_or_default(),
            "used": count(line.quota_used.into()),
            "left": line.quota_left.map(|left| count(left.into())).unwrap_or_default(),
            "waiting": count(line.waiting.into()),
            "stranded": if line.stranded == 0 { String::new() } else { count(line.stranded.into()) },
            "ended_on": in_words(self.words, row.ended_on.as_deref()),
            "ended_why": text(&row.ended_why),
            "note": text(&row.note),
        })
    }

    fn parties(&self, sheet: &AgreementSheet, part: Part) -> Value {
        let parties = sheet.line.parties.iter().filter(|one| one.party.row.part == part);
        parties
            .map(|one| {
                let row = &one.party.row;
                json!({ "name": one.name, "signatory": text(&row.signatory), "position": text(&row.position) })
            })
            .collect()
    }

    fn batches_on(&self, sheet: &AgreementSheet) -> Value {
        let batches = sheet.batches.iter();
        batches
            .map(|batch| {
                let people: Vec<Value> = batch
                    .waiting
                    .iter()
                    .map(|person| {
                        let stage = person
                            .stage
                            .map(|stage| self.words.say(&format!("term-stage-{}", stage.word())));
                        json!({ "name": person.name, "stage": stage.unwrap_or_default(), "stranded": person.stranded })
                    })
                    .collect();
                json!({
                    "name": batch.name,
                    "programme": batch.programme,
                    "departs_on": in_words(self.words, batch.departs_on.as_deref()),
                    "people": self.words.number(batch.people.into()),
                    "departed": self.words.number(batch.departed.into()),
                    "waiting": people,
                })
            })
            .collect()
    }

    /// A paper about a programme.
    pub(super) fn of_programme(&self, programme: ProgrammeId) -> Result<Form> {
        let partners = self.office.partners()?;
        let found = partners.programmes.iter().find(|keyed| keyed.id == Some(programme));
        let row = &found.ok_or_else(|| Refusal::not_found("programmes"))?.row;
        let work = partners
            .work
            .iter()
            .find(|keyed| keyed.id == Some(programme))
            .map(|keyed| &keyed.row);
        let attendance = partners
            .attendance_rules
            .iter()
            .find(|keyed| keyed.id == Some(programme));
        let partner = partners
            .partners
            .iter()
            .find(|keyed| keyed.id == row.partner && row.partner.is_some());
        let mut form = self.form(&text(&row.name));
        let minimum = attendance.and_then(|keyed| keyed.row.attendance_minimum);
        form.facts.extend([(
            "programme".to_owned(),
            json!({
                "name": text(&row.name),
                "scheme": row.scheme.map(|scheme| self.words.say(&format!("term-scheme-{}", scheme.word()))).unwrap_or_default(),
                "destination": text(&row.destination),
                "partner": partner.map(|keyed| text(&keyed.row.name)).unwrap_or_default(),
                "payer": text(&row.payer),
                "contract": row.contract_years.map(|years| self.words.say_with("group-years", &[("count", years.into())])).unwrap_or_default(),
                "quota": row.quota.map(|quota| self.words.number(quota.into())).unwrap_or_default(),
                "started_on": self.as_known(row.started_on.as_deref()),
                "ended_on": self.as_known(row.ended_on.as_deref()),
                "about": text(&row.about),
                "occupation": work.map(|work| text(&work.occupation)).unwrap_or_default(),
                "plan": work.map(|work| text(&work.training_plan)).unwrap_or_default(),
                "attendance": minimum.map(|permille| self.words.percent(i64::from(permille / 10))).unwrap_or_default(),
            }),
        )]);
        self.demands(programme, &mut form)?;
        self.people_of(programme, &mut form)?;
        Ok(form)
    }

    /// The requirement set in force today, with what it asks.
    fn demands(&self, programme: ProgrammeId, form: &mut Form) -> Result<()> {
        let set = self.office.requirement_set_of(programme)?;
        let rule = set.as_ref().and_then(|set| set.rule_on(self.today));
        let demands: Vec<Value> = rule
            .into_iter()
            .flat_map(|rule| &rule.demands)
            .map(|demand| {
                json!({
                    "what": in_language(&demand.name, self.words.language()),
                    "step": self.words.say(&format!("term-step-{}", demand.used_at.word())),
                    "who": self.words.say(&format!("term-who-{}", demand.who.word())),
                })
            })
            .collect();
        let since = rule.map(|rule| self.words.day(rule.from)).unwrap_or_default();
        form.facts.extend([
            (
                "set".to_owned(),
                json!(set.as_ref().map(|set| set.name.clone()).unwrap_or_default()),
            ),
            ("set_since".to_owned(), json!(since)),
            (
                "set_source".to_owned(),
                json!(rule.map(|rule| rule.source.clone()).unwrap_or_default()),
            ),
            ("demands".to_owned(), demands.into()),
        ]);
        Ok(())
    }

    fn people_of(&self, programme: ProgrammeId, form: &mut Form) -> Result<()> {
        let batches = self.office.list_batches()?.into_iter();
        let batches: Vec<Value> = batches
            .filter(|line| line.row.programme == Some(programme))
            .map(|line| {
                json!({
                    "name": text(&line.row.name),
                    "starts_on": in_words(self.words, line.row.starts_on.as_deref()),
                    "departs_on": in_words(self.words, line.row.departs_on.as_deref()),
                    "people": line.people,
                    "departed": line.departed,
                })
            })
            .collect();
        let ask = ListPlacements {
            programme: Some(programme),
            ..ListPlacements::default()
        };
        let placed = self.office.list_placements(&ask)?;
        for line in &placed {
            self.name(line.row.candidate)?;
        }
        let placements: Vec<Value> = placed
            .into_iter()
            .map(|line| {
                let place = [&line.partner_name, &line.branch_name, &line.prefecture];
                let place: Vec<String> = place.into_iter().flatten().cloned().collect();
                json!({
                    "name": line.name,
                    "batch": text(&line.batch_name),
                    "place": place.join(", "),
                    "state": self.words.say(&format!("placement-state-{}", state(line.state))),
                    "departed_on": in_words(self.words, line.row.departed_on.as_deref()),
                    "ends_on": line.ends_on.map(|day| self.words.day(day)).unwrap_or_default(),
                })
            })
            .collect();
        form.facts.extend([
            ("batches".to_owned(), batches.into()),
            ("placements".to_owned(), placements.into()),
        ]);
        Ok(())
    }

    /// A day, a month or a year, as much as is known.
    fn as_known(&self, known: Option<&str>) -> String {
        let Some(known) = known else { return String::new() };
        match (known.len(), days::read(&format!("{known}-01"))) {
            (7, Ok(first)) => self.words.month(first),
            (4, _) => known.to_owned(),
            _ => in_words(self.words, Some(known)),
        }
    }
}
