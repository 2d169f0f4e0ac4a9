//! What papers say of one candidate: the office's facts put into the reader's words.

use crate::papers::{in_language, section_name};
use chrono::{Datelike, Months, NaiveDate};
use dossiers::{
    About, Address, Attendance, Body, Clothes, CriminalRecord, Education, Emergency, EntryTest, ExamResult, Goals,
    Habits, HeldPaper, Household, Identity, InJapan, Job, Names, Person, Relative, SectionScore, Stage,
};
use office::{
    Result,
    candidates::{groups::ProfileGroups, profile::Profile},
    days,
    exams::results::ResultLine,
    ids::CandidateId,
    lessons::month::{AttendanceTotals, MonthTotals},
    office::Reading,
    papers::{
        custody::OriginalLine,
        paper::{KindStanding, PapersPage},
    },
    vocabulary::{Purpose, YesNo},
};
use words::Words;

/// Everything that the papers about one person are made of.
pub struct PersonFacts {
    /// The person.
    pub profile: Profile,
    /// Attendance month by month.
    pub months: Vec<MonthTotals>,
    /// The programme of the newest batch.
    pub programme: Option<String>,
    /// The portrait.
    pub photo: Option<Vec<u8>>,
    /// How often anything about the person has changed: two papers of one state say the same.
    pub edition: u32,
    /// What is held of the papers that the person's way asks for.
    pub papers: PapersPage,
    /// What the person's card says.
    pub card: String,
}

impl PersonFacts {
    /// Gathers them.
    ///
    /// # Errors
    /// [`office::Refusal::NotFound`], or a fault of the store.
    pub fn gather(office: &Reading<'_>, id: CandidateId) -> Result<Self> {
        let profile = office.profile_of(id)?;
        let batch = profile.enrolments.first().map(|enrolment| enrolment.batch);
        let programme = match batch {
            Some(batch) => office.programme_of(batch)?,
            None => None,
        };
        Ok(PersonFacts {
            months: office.months_of(id)?,
            photo: office.photo_of(id)?,
            edition: office.edition_of(id)?,
            papers: office.papers_of(id)?,
            card: office.card_of(id)?.code,
            programme,
            profile,
        })
    }

    /// What the papers say, in one language. `photo` names the portrait among the form's pictures.
    #[must_use]
    pub fn person(&self, words: &Words, today: NaiveDate, photo: &str) -> Person {
        let writer = Writer {
            words,
            today,
            originals: &self.papers.originals,
        };
        let groups = &self.profile.groups;
        let background = &self.profile.background;
        let (certificates, exams) = writer.results(&self.profile.results);
        let batch = self
            .profile
            .enrolments
            .first()
            .map(|enrolment| enrolment.batch_name.clone());
        let batch: Vec<String> = batch.into_iter().chain(self.programme.clone()).collect();
        Person {
            batch: batch.join(" · "),
            class: self.profile.line.class_name.clone().unwrap_or_default(),
            number: writer.number(&self.profile),
            state: words.say_with(
                "paper-edition",
                &[("number", i32::try_from(self.edition).unwrap_or(i32::MAX).into())],
            ),
            photo: self.photo.as_ref().map_or_else(String::new, |_| photo.to_owned()),
            names: self.names(),
            identity: writer.identity(groups),
            ktp_address: writer.ktp_address(groups),
            home_address: writer.home_address(groups),
            body: writer.body(groups),
            clothes: writer.clothes(groups),
            habits: writer.habits(groups),
            household: writer.household(groups),
            entry_test: writer.entry_test(groups),
            goals: writer.goals(groups),
            in_japan: writer.in_japan(groups),
            record: groups.record.as_ref().map(|record| CriminalRecord {
                criminal: writer.yes_no(record.criminal_record),
                deported: writer.yes_no(record.deported),
            }),
            skill_months: count(groups.skill.as_ref().and_then(|skill| skill.skill_months)),
            study: writer.study(&self.profile),
            card: self.card.clone(),
            educations: background
                .educations
                .iter()
                .map(|keyed| writer.education(&keyed.row))
                .collect(),
            jobs: background.jobs.iter().map(|keyed| writer.job(&keyed.row)).collect(),
            relatives: background
                .relatives
                .iter()
                .map(|keyed| writer.relative(&keyed.row))
                .collect(),
            certificates,
            exams,
            attendance: self
                .months
                .iter()
                .map(|month| writer.attendance(&month.month, &month.totals))
                .collect(),
            attendance_total: (!self.months.is_empty()).then(|| writer.attendance("", &self.profile.attendance)),
            stages: writer.stages(&self.profile),
            about: about(groups),
            emergency: writer.emergency(groups),
            consent: writer.consent(&self.profile),
            papers: self.papers.kinds.iter().map(|standing| writer.held(standing)).collect(),
        }
    }

    /// What a copy for a partner leaves out: the number of the person's identity card, convictions, and health unless the
    /// person has agreed that it is told (Law 27/2022).
    pub fn leave_out_restricted(&self, person: &mut Person) {
        person.identity.nik.clear();
        person.record = None;
        if !self.has_agreed(Purpose::Health) {
            person.body = None;
        }
    }

    /// What such a copy does not hold although the office knows it, for the record of the hand-over.
    #[must_use]
    pub fn left_out(&self) -> Vec<String> {
        let groups = &self.profile.groups;
        let nik = groups.identity.as_ref().is_some_and(|identity| identity.nik.is_some());
        let knows_body = knows(&groups.body) || knows(&groups.health) || knows(&groups.more_health);
        let body = knows_body && !self.has_agreed(Purpose::Health);
        let found = [("nik", nik), ("body", body), ("record", knows(&groups.record))].into_iter();
        found.filter(|(_, is)| *is).map(|(name, _)| name.to_owned()).collect()
    }

    /// Whether somebody has approved the reading of the name.
    #[must_use]
    pub fn is_katakana_approved(&self) -> bool {
        let katakana = self.profile.groups.katakana.as_ref();
        katakana.is_some_and(|group| group.katakana_by.is_some())
    }

    /// Whether the person has agreed that papers go to partners abroad.
    #[must_use]
    pub fn may_be_sent_abroad(&self) -> bool {
        self.has_agreed(Purpose::PartnerAbroad)
    }

    fn names(&self) -> Names {
        let profile = &self.profile;
        let groups = &profile.groups;
        Names {
            ktp: profile.line.name.clone(),
            passport: of(groups.passport_name.as_ref().map(|group| &group.passport_name)),
            diploma: of(groups.diploma_name.as_ref().map(|group| &group.diploma_name)),
            romaji: {
                let passport = of(groups.passport_name.as_ref().map(|group| &group.passport_name));
                let name = if passport.is_empty() {
                    profile.line.name.clone()
                } else {
                    passport
                };
                name.to_uppercase()
            },
            call: of(groups.call_name.as_ref().map(|group| &group.call_name)),
            katakana: of(groups.katakana.as_ref().map(|group| &group.katakana)),
            katakana_approved: self.is_katakana_approved(),
        }
    }

    fn has_agreed(&self, purpose: Purpose) -> bool {
        let consents = self.profile.background.consents.iter();
        consents
            .map(|keyed| &keyed.row)
            .any(|row| row.purpose == Some(purpose) && row.withdrawn_on.is_none())
    }
}

/// Whether anything is written in a group.
fn knows(group: &impl serde::Serialize) -> bool {
    let fields = serde_json::to_value(group).unwrap_or_default();
    fields
        .as_object()
        .is_some_and(|fields| fields.values().any(|value| !value.is_null()))
}

fn of(text: Option<&Option<String>>) -> String {
    text.and_then(Clone::clone).unwrap_or_default()
}

/// A number that says nothing but itself.
fn count(number: Option<i32>) -> String {
    number.map_or_else(String::new, |number| number.to_string())
}

fn about(groups: &ProfileGroups) -> About {
    let about = groups.about.as_ref();
    let motive = groups.reason.as_ref();
    About {
        hobbies: of(about.map(|about| &about.hobbies)),
        skills: of(about.map(|about| &about.skills)),
        strengths: of(about.map(|about| &about.strengths)),
        weaknesses: of(about.map(|about| &about.weaknesses)),
        reason: of(motive.map(|motive| &motive.reason)),
        plan: of(motive.map(|motive| &motive.plan)),
    }
}

/// Puts facts into the words of one language.
pub(super) struct Writer<'w> {
    pub(super) words: &'w Words,
    pub(super) today: NaiveDate,
    pub(super) originals: &'w [OriginalLine],
}

impl Writer<'_> {
    pub(super) fn term(&self, set: &str, word: Option<&str>) -> String {
        word.map_or_else(String::new, |word| self.words.say(&format!("term-{set}-{word}")))
    }

    fn yes_no(&self, value: Option<YesNo>) -> String {
        match value {
            Some(YesNo::Yes) => self.words.say("term-yes"),
            Some(YesNo::No) => self.words.say("term-no"),
            None => String::new(),
        }
    }

    pub(super) fn day(&self, text: Option<&str>) -> String {
        let Some(text) = text else { return String::new() };
        days::read(text).map_or_else(|_| text.to_owned(), |day| self.words.day(day))
    }

    /// `YYYY` or `YYYY-MM`, as the language writes it.
    pub(super) fn month(&self, text: Option<&str>) -> String {
        let Some(text) = text else { return String::new() };
        match days::read(&format!("{text}-01")) {
            Ok(day) => self.words.month(day),
            Err(_) => text.to_owned(),
        }
    }

    fn age(&self, born: Option<&str>) -> String {
        let born = born.and_then(|born| days::read(born).ok());
        let age = born.and_then(|born| self.today.years_since(born));
        age.map_or_else(String::new, |age| {
            self.words.say_with("paper-age", &[("years", age.into())])
        })
    }

    /// Batch and seat, by which the centre calls the candidate.
    fn number(&self, profile: &Profile) -> String {
        match (&profile.line.class_name, profile.line.seat) {
            (Some(class), Some(seat)) => format!("{class}-{seat:02}"),
            (None, Some(seat)) => format!("{seat:02}"),
            (_, None) => String::new(),
        }
    }

    fn identity(&self, groups: &ProfileGroups) -> Identity {
        let identity = groups.identity.as_ref();
        let civil = groups.civil.as_ref();
        let contact = groups.contact.as_ref();
        let passport = groups.passport.as_ref();
        let birth_date = identity.and_then(|identity| identity.birth_date.as_deref());
        Identity {
            nik: of(identity.map(|identity| &identity.nik)),
            birth_place: of(identity.map(|identity| &identity.birth_place)),
            birth_date: self.day(birth_date),
            birth_on: birth_date.unwrap_or_default().to_owned(),
            age: self.age(birth_date),
            sex: self.term("sex", identity.and_then(|identity| identity.sex).map(|sex| sex.word())),
            sex_word: identity
                .and_then(|identity| identity.sex)
                .map_or_else(String::new, |sex| sex.word().to_owned()),
            nationality: self.words.say("paper-nationality"),
            religion: self.term(
                "religion",
                civil.and_then(|civil| civil.religion).map(|religion| religion.word()),
            ),
            marital: self.term(
                "marital",
                civil.and_then(|civil| civil.marital).map(|marital| marital.word()),
            ),
            marital_word: civil
                .and_then(|civil| civil.marital)
                .map_or_else(String::new, |marital| marital.word().to_owned()),
            phone: of(contact.map(|contact| &contact.phone)),
            email: of(contact.map(|contact| &contact.email)),
            passport_number: of(passport.map(|passport| &passport.passport_number)),
            passport_issued_on: self.day(passport.and_then(|passport| passport.passport_issued_on.as_deref())),
            passport_expires_on: self.day(passport.and_then(|passport| passport.passport_expires_on.as_deref())),
        }
    }

    fn ktp_address(&self, groups: &ProfileGroups) -> Address {
        let Some(group) = &groups.ktp_address else {
            return Address::default();
        };
        self.address(
            [
                &group.ktp_street,
                &group.ktp_rt,
                &group.ktp_rw,
                &group.ktp_village,
                &group.ktp_district,
                &group.ktp_regency,
                &group.ktp_province,
            ],
            &group.ktp_postcode,
        )
    }

    fn home_address(&self, groups: &ProfileGroups) -> Address {
        let Some(group) = &groups.home_address else {
            return Address::default();
        };
        self.address(
            [
                &group.home_street,
                &group.home_rt,
                &group.home_rw,
                &group.home_village,
                &group.home_district,
                &group.home_regency,
                &group.home_province,
            ],
            &group.home_postcode,
        )
    }

    fn address(
        &self,
        [street, rt, rw, village, district, regency, province]: [&Option<String>; 7],
        postcode: &Option<String>,
    ) -> Address {
        let street = street.iter().cloned();
        let numbers: Vec<String> = [("RT", rt), ("RW", rw)]
            .iter()
            .filter_map(|(word, number)| Some(format!("{word} {}", number.as_ref()?)))
            .collect();
        let first = street
            .chain((!numbers.is_empty()).then(|| numbers.join(" ")))
            .collect::<Vec<_>>()
            .join(" ");
        let lines = [
            Some(first).filter(|line| !line.is_empty()),
            village
                .as_ref()
                .map(|name| prefixed("Kel.", name, &["desa", "kel", "kelurahan", "nagari"])),
            district
                .as_ref()
                .map(|name| prefixed("Kec.", name, &["kec", "kecamatan", "distrik"])),
            regency.clone(),
            province.clone(),
        ];
        Address {
            line: lines.into_iter().flatten().collect::<Vec<_>>().join(", "),
            postcode: postcode.clone().unwrap_or_default(),
        }
    }

    fn body(&self, groups: &ProfileGroups) -> Option<Body> {
        let body = groups.body.as_ref()?;
        let health = groups.health.as_ref();
        let more = groups.more_health.as_ref();
        let unit = |value: Option<i32>, unit: &str| value.map_or_else(String::new, |value| format!("{value} {unit}"));
        Some(Body {
            height: unit(body.height_cm, "cm"),
            weight: unit(body.weight_kg, "kg"),
            blood: body.blood.clone().unwrap_or_default(),
            shoe: body.shoe_cm.map_or_else(String::new, |length| {
                format!("{} cm", self.words.hundredths(i64::from(length) * 10))
            }),
            hand: self.term("hand", body.hand.map(|hand| hand.word())),
            eyesight: of(health.map(|health| &health.eyesight)),
            colour_vision: match health.and_then(|health| health.colour_blind) {
                Some(YesNo::Yes) => self.words.say("paper-colour-blind"),
                Some(YesNo::No) => self.words.say("paper-colour-normal"),
                None => String::new(),
            },
            illness: of(health.map(|health| &health.illness)),
            surgery: of(health.map(|health| &health.surgery)),
            allergy: of(health.map(|health| &health.allergy)),
            tattoo: self.yes_no(health.and_then(|health| health.tattoo)),
            smoking: self.yes_no(health.and_then(|health| health.smoking)),
            alcohol: self.yes_no(health.and_then(|health| health.alcohol)),
            glasses: self.yes_no(more.and_then(|more| more.glasses)),
            piercing: self.yes_no(more.and_then(|more| more.piercing)),
            tuberculosis: self.yes_no(more.and_then(|more| more.tuberculosis)),
            fracture: of(more.map(|more| &more.fracture)),
            cold_tolerance: self.yes_no(more.and_then(|more| more.cold_tolerance)),
        })
    }

    fn clothes(&self, groups: &ProfileGroups) -> Clothes {
        let Some(clothes) = &groups.clothes else {
            return Clothes::default();
        };
        let wide = |value: Option<i32>| value.map_or_else(String::new, |value| format!("{value} cm"));
        Clothes {
            waist: wide(clothes.waist_cm),
            head: wide(clothes.head_cm),
            shirt: clothes.shirt_size.clone().unwrap_or_default(),
        }
    }

    fn habits(&self, groups: &ProfileGroups) -> Habits {
        let habits = groups.habits.as_ref();
        Habits {
            smoking_abroad: self.yes_no(habits.and_then(|habits| habits.smoking_abroad)),
            food_limits: of(habits.map(|habits| &habits.food_limits)),
        }
    }

    fn household(&self, groups: &ProfileGroups) -> Household {
        let household = groups.household.as_ref();
        Household {
            children: household
                .and_then(|household| household.children)
                .map_or_else(String::new, |children| {
                    self.words.say_with("paper-children", &[("children", children.into())])
                }),
            mother_tongue: of(household.map(|household| &household.mother_tongue)),
            languages: of(household.map(|household| &household.languages)),
            driving_licence: of(household.map(|household| &household.driving_licence)),
        }
    }

    fn entry_test(&self, groups: &ProfileGroups) -> EntryTest {
        let test = groups.entry_test.as_ref();
        EntryTest {
            iq: count(test.and_then(|test| test.iq)),
            maths: test
                .and_then(|test| test.maths)
                .map_or_else(String::new, |points| self.words.hundredths(i64::from(points))),
        }
    }

    fn goals(&self, groups: &ProfileGroups) -> Goals {
        let goals = groups.goals.as_ref();
        Goals {
            saving: goals
                .and_then(|goals| goals.saving_goal)
                .map_or_else(String::new, |yen| {
                    let yen = self.words.number(i64::from(yen));
                    self.words
                        .say_with("paper-yen-a-month", &[("yen", yen.as_str().into())])
                }),
            saving_reason: of(goals.map(|goals| &goals.saving_reason)),
            wishes: of(goals.map(|goals| &goals.wishes)),
            video: of(goals.map(|goals| &goals.video)),
        }
    }

    fn in_japan(&self, groups: &ProfileGroups) -> InJapan {
        let japan = groups.in_japan.as_ref();
        InJapan {
            relatives: of(japan.map(|japan| &japan.relatives_in_japan)),
            stays: of(japan.map(|japan| &japan.stays_in_japan)),
            intern_class: japan
                .and_then(|japan| japan.intern_class)
                .map_or_else(String::new, |class| class.word().to_owned()),
            coe_applied: count(japan.and_then(|japan| japan.coe_applied)),
            coe_refused: count(japan.and_then(|japan| japan.coe_refused)),
        }
    }

    /// Whole months of training so far; who has not begun has not studied, and who has left studies no longer.
    fn study(&self, profile: &Profile) -> String {
        let reached = |stage: office::vocabulary::Stage| {
            let moves = profile.enrolments.first()?.stages.iter();
            let moved = moves.map(|keyed| &keyed.row).find(|row| row.stage == stage)?;
            days::read(moved.moved_on.as_deref()?).ok()
        };
        let until = reached(office::vocabulary::Stage::Departed).map_or(self.today, |left| left.min(self.today));
        let Some(begun) = reached(office::vocabulary::Stage::Training).filter(|begun| *begun <= until) else {
            return String::new();
        };
        let is_over = |month: &i32| {
            let months = Months::new(month.unsigned_abs());
            begun.checked_add_months(months).is_some_and(|end| end <= until)
        };
        let months = (1..).take_while(is_over).last().unwrap_or_default();
        self.words.say_with("paper-months", &[("months", months.into())])
    }

    fn education(&self, row: &office::candidates::background::Education) -> Education {
        Education {
            from: self.month(row.started.as_deref()),
            to: self.month(row.ended.as_deref()),
            from_on: row.started.clone().unwrap_or_default(),
            to_on: row.ended.clone().unwrap_or_default(),
            level: self.term("education", row.level.map(|level| level.word())),
            level_word: row.level.map_or_else(String::new, |level| level.word().to_owned()),
            school: row.school.clone().unwrap_or_default(),
            major: row.major.clone().unwrap_or_default(),
            city: row.city.clone().unwrap_or_default(),
        }
    }

    fn job(&self, row: &office::candidates::background::Job) -> Job {
        let to = match (&row.started, &row.ended) {
            (Some(_), None) => self.words.say("paper-until-now"),
            (_, ended) => self.month(ended.as_deref()),
        };
        Job {
            from: self.month(row.started.as_deref()),
            to,
            from_on: row.started.clone().unwrap_or_default(),
            to_on: row.ended.clone().unwrap_or_default(),
            employer: row.employer.clone().unwrap_or_default(),
            position: row.position.clone().unwrap_or_default(),
            city: row.city.clone().unwrap_or_default(),
        }
    }

    fn relative(&self, row: &office::candidates::background::Relative) -> Relative {
        let born = row.born.as_deref();
        let year = born
            .and_then(|born| born.get(..4))
            .and_then(|year| year.parse::<i32>().ok());
        let age = match born {
            Some(born) if born.len() > 7 => self.age(Some(born)),
            _ => year.map_or_else(String::new, |year| {
                self.words
                    .say_with("paper-age-about", &[("years", (self.today.year() - year).into())])
            }),
        };
        Relative {
            relation: self.term("relation", row.relation.map(|relation| relation.word())),
            relation_word: row
                .relation
                .map_or_else(String::new, |relation| relation.word().to_owned()),
            name: row.name.clone().unwrap_or_default(),
            age,
            occupation: row.occupation.clone().unwrap_or_default(),
        }
    }

    /// Results of public exams are certificates; the centre's own tests stand apart.
    fn results(&self, lines: &[ResultLine]) -> (Vec<ExamResult>, Vec<ExamResult>) {
        // What two people have not settled yet has no place on a paper that leaves the house.
        let mut lines: Vec<&ResultLine> = lines.iter().filter(|line| !line.provisional).collect();
        lines.reverse();
        let (public, own): (Vec<&ResultLine>, Vec<&ResultLine>) =
            lines.into_iter().partition(|line| is_public(&line.code));
        let write = |lines: Vec<&ResultLine>| lines.into_iter().map(|line| self.result(line)).collect();
        (write(public), write(own))
    }

    fn result(&self, line: &ResultLine) -> ExamResult {
        let points = |score: i32| self.words.hundredths(i64::from(score));
        let verdict = line.verdict.as_ref();
        let passed = verdict.and_then(|verdict| verdict.passed);
        let said = match (line.absent, passed) {
            (true, _) => "absent",
            (false, Some(true)) => "passed",
            (false, Some(false)) => "failed",
            (false, None) => "pending",
        };
        let band = verdict.and_then(|verdict| verdict.band.clone());
        let said = self.words.say(&format!("term-verdict-{said}"));
        ExamResult {
            exam: line.exam_name.clone(),
            date: self.day(Some(&line.held_on)),
            held_on: line.held_on.clone(),
            certificate: line.certificate.clone().unwrap_or_default(),
            sections: line
                .sections
                .iter()
                .zip(&line.scores)
                .filter_map(|(section, score)| {
                    Some(SectionScore {
                        section: section_name(self.words, section),
                        score: points((*score)?),
                    })
                })
                .collect(),
            total: verdict.map_or_else(String::new, |verdict| {
                format!("{}/{}", points(verdict.total), points(line.maximum))
            }),
            verdict: band.map_or(said.clone(), |band| format!("{said} ({band})")),
            passed,
        }
    }

    fn attendance(&self, month: &str, totals: &AttendanceTotals) -> Attendance {
        let count = |count: u32| self.words.number(i64::from(count));
        Attendance {
            month: self.month(Some(month).filter(|month| !month.is_empty())),
            present: count(totals.present),
            late: count(totals.late),
            sick: count(totals.sick),
            excused: count(totals.excused),
            absent: count(totals.absent),
            hours: self.words.hours(totals.minutes),
            percent: totals.permille.map_or_else(String::new, |permille| {
                self.words.percent(i64::from((permille + 5) / 10))
            }),
        }
    }

    fn stages(&self, profile: &Profile) -> Vec<Stage> {
        let moves = profile.enrolments.iter().rev().flat_map(|enrolment| &enrolment.stages);
        moves
            .map(|keyed| Stage {
                day: self.day(keyed.row.moved_on.as_deref()),
                stage: self.term("stage", Some(keyed.row.stage.word())),
                note: keyed.row.reason.clone().unwrap_or_default(),
            })
            .collect()
    }

    fn emergency(&self, groups: &ProfileGroups) -> Emergency {
        let emergency = groups.emergency.as_ref();
        Emergency {
            name: of(emergency.map(|emergency| &emergency.emergency_name)),
            relation: of(emergency.map(|emergency| &emergency.emergency_relation)),
            phone: of(emergency.map(|emergency| &emergency.emergency_phone)),
        }
    }

    fn held(&self, standing: &KindStanding) -> HeldPaper {
        let paper = standing.standing.as_ref();
        let row = paper.map(|line| &line.paper.row);
        let held = self
            .originals
            .iter()
            .any(|line| line.row.kind.as_deref() == Some(standing.code.as_str()) && line.row.returned_on.is_none());
        HeldPaper {
            kind: in_language(&standing.rule.name, self.words.language()).to_owned(),
            number: row.and_then(|row| row.number.clone()).unwrap_or_default(),
            issued_on: self.day(row.and_then(|row| row.issued_on.as_deref())),
            expires_on: self.day(row.and_then(|row| row.expires_on.as_deref())),
            has_scan: paper.is_some_and(|line| !line.pages.is_empty()),
            has_original: held,
        }
    }

    /// The consent to send this paper abroad (Law 27/2022, transfer to a partner), or that there is none yet.
    fn consent(&self, profile: &Profile) -> String {
        let given = profile
            .background
            .consents
            .iter()
            .find(|keyed| keyed.row.purpose == Some(Purpose::PartnerAbroad) && keyed.row.withdrawn_on.is_none());
        match given {
            Some(keyed) => self.words.say_with(
                "paper-consent",
                &[("day", self.day(keyed.row.given_on.as_deref()).into())],
            ),
            None => self.words.say("paper-consent-missing"),
        }
    }
}

/// `Kel. Pemurus` for `Pemurus`, but `Desa Sungai` stays what it is.
fn prefixed(prefix: &str, name: &str, known: &[&str]) -> String {
    let first = name.split([' ', '.']).next().unwrap_or_default().to_lowercase();
    if known.contains(&first.as_str()) {
        name.to_owned()
    } else {
        format!("{prefix} {name}")
    }
}

/// Exams that a body outside the centre holds.
fn is_public(code: &str) -> bool {
    office::exams::shipped::is_public(code)
}
