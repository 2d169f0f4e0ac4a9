//! What may follow what, and when a reason must be said.

use crate::vocabulary::Stage;

/// A part of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leg {
    /// At the centre, from the first question to the send-off.
    Way,
    /// Abroad.
    Abroad,
    /// Home again.
    Home,
    /// Stepped aside for a while.
    Pause,
    /// Gone before departure.
    Out,
    /// Nobody knows where.
    Lost,
}

/// When a reason must be said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    /// Only when going back.
    Backwards,
    /// Always.
    Always,
}

/// What may follow, and why the office does it so.
#[derive(Clone, Copy, Debug)]
pub struct Follow {
    /// From which part of the way.
    pub from: Leg,
    /// To which.
    pub to: Leg,
    /// Whether a reason must be said.
    pub reason: Said,
    /// Why it is so.
    pub because: &'static str,
}

const fn follow(from: Leg, to: Leg, reason: Said, because: &'static str) -> Follow {
    Follow {
        from,
        to,
        reason,
        because,
    }
}

/// Everything that may follow; what is not here may not. (Every move with date, actor and reason, and the side exits:
/// order of the pipelines of placement offices and of the Ministry of Manpower.)
pub const FOLLOWS: &[Follow] = &[
    follow(
        Leg::Way,
        Leg::Way,
        Said::Backwards,
        "the way itself; a step back undoes what was told to a partner",
    ),
    follow(Leg::Way, Leg::Abroad, Said::Backwards, "the departure"),
    follow(
        Leg::Way,
        Leg::Pause,
        Said::Always,
        "a deferral is promised an end, which only the reason tells",
    ),
    follow(Leg::Way, Leg::Out, Said::Always, "attrition is counted by its reasons"),
    follow(Leg::Pause, Leg::Way, Said::Always, "what had stopped somebody is over"),
    follow(Leg::Pause, Leg::Pause, Said::Always, "another cause than before"),
    follow(
        Leg::Pause,
        Leg::Out,
        Said::Always,
        "attrition is counted by its reasons",
    ),
    follow(Leg::Out, Leg::Way, Said::Always, "somebody comes after all"),
    follow(Leg::Out, Leg::Out, Said::Always, "the exit was another"),
    follow(Leg::Out, Leg::Pause, Said::Always, "the exit was another"),
    follow(Leg::Abroad, Leg::Abroad, Said::Backwards, "arrival, work, extension"),
    follow(
        Leg::Abroad,
        Leg::Home,
        Said::Backwards,
        "the contract is over; an early return names its own exit",
    ),
    follow(
        Leg::Abroad,
        Leg::Lost,
        Said::Always,
        "the partner and the ministry are told why",
    ),
    follow(Leg::Lost, Leg::Abroad, Said::Always, "somebody was found"),
    follow(Leg::Lost, Leg::Home, Said::Always, "somebody came home"),
    follow(
        Leg::Home,
        Leg::Abroad,
        Said::Always,
        "back from leave, or a return told by mistake",
    ),
    follow(Leg::Home, Leg::Home, Said::Always, "the return was another"),
    follow(Leg::Home, Leg::Lost, Said::Always, "the return was told by mistake"),
];

impl Leg {
    /// The part of the way to which a stage belongs.
    #[must_use]
    pub fn of(stage: Stage) -> Self {
        match stage {
            Stage::Enquiry
            | Stage::Registered
            | Stage::Selection
            | Stage::Admitted
            | Stage::Training
            | Stage::ExamReady
            | Stage::Certified
            | Stage::Shortlisted
            | Stage::Interview
            | Stage::Matched
            | Stage::PreDeparture
            | Stage::Coe
            | Stage::Visa
            | Stage::Opp
            | Stage::SendOff => Leg::Way,
            Stage::Departed | Stage::Arrived | Stage::Placed | Stage::Extended => Leg::Abroad,
            Stage::Returned | Stage::EarlyReturn => Leg::Home,
            Stage::Deferred | Stage::MedicalHold => Leg::Pause,
            Stage::Withdrawn | Stage::Failed | Stage::DroppedOut => Leg::Out,
            Stage::Absconded => Leg::Lost,
        }
    }
}

/// What the office says to a move, gates aside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// It may follow.
    Free,
    /// It may follow once a reason is said.
    WithReason,
    /// Somebody stands there already.
    Already,
    /// Somebody has departed, and nobody departs twice.
    DepartedBefore,
    /// It does not follow.
    Never,
}

/// Whether a stage may follow, given everything so far, oldest first.
#[must_use]
pub fn turn(so_far: &[Stage], to: Stage) -> Turn {
    let from = so_far.last().copied();
    if from == Some(to) {
        return Turn::Already;
    }
    if to == Stage::Departed && so_far.contains(&Stage::Departed) {
        return Turn::DepartedBefore;
    }
    // From the way, abroad begins with the departure.
    let from_leg = from.map_or(Leg::Way, Leg::of);
    if from_leg == Leg::Way && Leg::of(to) == Leg::Abroad && to != Stage::Departed {
        return Turn::Never;
    }
    let found = FOLLOWS.iter().find(|one| one.from == from_leg && one.to == Leg::of(to));
    match found.map(|one| one.reason) {
        None => Turn::Never,
        Some(Said::Always) => Turn::WithReason,
        Some(Said::Backwards) => {
            let is_early = to == Stage::EarlyReturn;
            if is_early || from.is_some_and(|from| is_back(from, to)) {
                Turn::WithReason
            } else {
                Turn::Free
            }
        }
    }
}

/// Whether somebody goes back on the same part of the way.
fn is_back(from: Stage, to: Stage) -> bool {
    Leg::of(from) == Leg::of(to) && to < from
}

/// How far somebody had come on the way before stepping aside.
#[must_use]
pub fn stood(so_far: &[Stage]) -> Option<Stage> {
    let on_the_way = |stage: &Stage| matches!(Leg::of(*stage), Leg::Way | Leg::Abroad);
    so_far.iter().copied().rev().find(on_the_way)
}
