//! What papers say of the people of a batch together: the list of them, who flies when.

use super::{
    person::PersonFacts,
    room::{Room, Somebody},
};
use crate::papers::in_words;
use dossiers::{Form, Person};
use office::{
    Result,
    batches::BatchPage,
    candidates::roster::PersonLine,
    ids::BatchId,
    placements::page::{SendOffLine, WayPaper},
};
use serde_json::{Map, Value, json};

impl Room<'_> {
    /// A paper about a batch.
    pub(super) fn of_batch(&self, batch: BatchId) -> Result<Form> {
        let page = self.office.batch_page(batch)?;
        let mut form = self.form(page.line.row.name.as_deref().unwrap_or_default());
        form.facts = self.batch_facts(&page);
        match self.begun.paper.kind.name.as_str() {
            "departure-manifest" => self.manifest(batch, &mut form)?,
            "pre-entry-plan" => self.pre_entry_plan(batch, &mut form)?,
            "pre-entry-record" => self.pre_entry_record(batch, &mut form)?,
            _ => self.roster(&page, &mut form)?,
        }
        Ok(form)
    }

    /// What is known of the batch itself.
    pub(super) fn batch_facts(&self, page: &BatchPage) -> Map<String, Value> {
        let row = &page.line.row;
        let facts = json!({ "batch": {
            "name": row.name.clone().unwrap_or_default(),
            "programme": page.line.programme_name.clone().unwrap_or_default(),
            "starts_on": in_words(self.words, row.starts_on.as_deref()),
            "departs_on": in_words(self.words, row.departs_on.as_deref()),
        }});
        match facts {
            Value::Object(facts) => facts,
            _ => Map::new(),
        }
    }

    /// Everybody who is still in the batch, by class and seat.
    fn roster(&self, page: &BatchPage, form: &mut Form) -> Result<()> {
        let stays =
            |line: &&PersonLine| line.batch != Some(page.line.id) || !line.stage.is_some_and(|stage| stage.has_left());
        let mut lines = Vec::new();
        for line in page.people.iter().filter(stays) {
            let facts = self.bring(line.id, form)?;
            let person = form.people.last();
            lines.push(json!({
                "seat": line.seat.map(|seat| seat.to_string()).unwrap_or_default(),
                "origin": origin(&facts),
                "sex": person.map(|person| self.sex_letter(person)).unwrap_or_default(),
            }));
        }
        form.facts.insert("lines".to_owned(), lines.into());
        let signs = self.given.get("signatures").is_some_and(|said| said == "yes");
        form.facts.insert("signatures".to_owned(), signs.into());
        Ok(())
    }

    /// `L` or `P`, as lists have it.
    fn sex_letter(&self, person: &Person) -> String {
        match person.identity.sex_word.as_str() {
            "" => String::new(),
            word => self.words.say(&format!("group-sex-{word}")),
        }
    }

    /// Who flies, flight by flight; those without one come last.
    fn manifest(&self, batch: BatchId, form: &mut Form) -> Result<()> {
        let page = self.office.send_off_of(batch)?;
        let known = self.office.batch_page(batch)?.people;
        let mut flights: Vec<(Option<FlightKey>, Vec<Value>)> = Vec::new();
        for going in &page.people {
            if !known.iter().any(|line| line.id == going.candidate) {
                continue;
            }
            let Somebody { person, .. } = self.somebody(going.candidate, "")?;
            let row = self.flying(going, &person);
            let flight = FlightKey::of(going);
            match flights.iter_mut().find(|(key, _)| *key == flight) {
                Some((_, rows)) => rows.push(row),
                None => flights.push((flight, vec![row])),
            }
        }
        flights.sort_by(|(one, _), (other, _)| (one.is_none(), one).cmp(&(other.is_none(), other)));
        let flights: Vec<Value> = flights
            .into_iter()
            .map(|(key, rows)| {
                let key = key.unwrap_or_default();
                json!({
                    "day": in_words(self.words, Some(key.day.as_str()).filter(|day| !day.is_empty())),
                    "flight": key.flight, "from": key.from, "to": key.to, "people": rows,
                })
            })
            .collect();
        form.facts.insert("flights".to_owned(), flights.into());
        Ok(())
    }

    fn flying(&self, going: &SendOffLine, person: &Person) -> Value {
        let number = |paper: &Option<WayPaper>| paper.as_ref().and_then(|paper| paper.number.clone());
        let place = going.placement.as_ref();
        let receiver = place.map(|line| {
            let parts = [&line.partner_name, &line.branch_name, &line.prefecture];
            parts.into_iter().flatten().cloned().collect::<Vec<_>>().join(", ")
        });
        let passport = going.passport.clone().unwrap_or_default();
        json!({
            "name": person.names.romaji,
            "sex": self.sex_letter(person),
            "birth": person.identity.birth_date,
            "passport": if passport.is_empty() { person.identity.passport_number.clone() } else { passport },
            "expires": person.identity.passport_expires_on,
            "coe": number(&going.coe).unwrap_or_default(),
            "visa": number(&going.visa).unwrap_or_default(),
            "receiver": receiver.unwrap_or_default(),
            "phone": person.identity.phone,
        })
    }
}

/// The regency on the identity card, else where the person lives.
fn origin(facts: &PersonFacts) -> String {
    let groups = &facts.profile.groups;
    let ktp = groups.ktp_address.as_ref().and_then(|group| group.ktp_regency.clone());
    let home = || {
        groups
            .home_address
            .as_ref()
            .and_then(|group| group.home_regency.clone())
    };
    ktp.or_else(home).unwrap_or_default()
}

/// What makes one flight: people on the same one stand together.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
struct FlightKey {
    day: String,
    flight: String,
    from: String,
    to: String,
}

impl FlightKey {
    fn of(going: &SendOffLine) -> Option<Self> {
        let row = &going.placement.as_ref()?.row;
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let key = FlightKey {
            day: text(row.departed_on.as_ref().map_or(&row.flies_on, |_| &row.departed_on)),
            flight: text(&row.flight),
            from: text(&row.flies_from),
            to: text(&row.flies_to),
        };
        (key != FlightKey::default()).then_some(key)
    }
}
