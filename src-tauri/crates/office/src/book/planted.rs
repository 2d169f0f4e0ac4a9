//! Faults that the merge tests plant, one at a time and on one thread, to prove that they would notice.

use std::cell::Cell;

/// Something that a careless change to the book, or to what laptops carry, could break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Planted {
    /// The value that arrived last is shown.
    WinnerByArrival,
    /// Two replicas with the same clock are not told apart.
    NoReplicaTieBreak,
    /// What an entry replaced is not looked at when it comes in.
    ReplacedIgnored,
    /// Two values are not yet a question.
    QuestionOnlyAboveTwo,
    /// A missing entry is not noticed.
    GapAccepted,
    /// A local edit may be older than what it changes.
    ClockIgnoresHeads,
    /// A row with an open question may be withdrawn.
    WithdrawnWithOpenQuestion,
    /// One field group is not written to the book.
    GroupNotCaptured,
    /// Writing again what is shown while it is in question decides nothing.
    RepeatIgnored,
    /// Everybody goes along on a laptop.
    EverybodyGoesAlong,
}

/// Those of the book, which PCs of one office show.
pub const BOOK: [Planted; 9] = [
    Planted::WinnerByArrival,
    Planted::NoReplicaTieBreak,
    Planted::ReplacedIgnored,
    Planted::QuestionOnlyAboveTwo,
    Planted::GapAccepted,
    Planted::ClockIgnoresHeads,
    Planted::WithdrawnWithOpenQuestion,
    Planted::GroupNotCaptured,
    Planted::RepeatIgnored,
];

/// Those of laptops and their packages.
pub const ROAD: [Planted; 1] = [Planted::EverybodyGoesAlong];

thread_local! {
    static PLANTED: Cell<Option<Planted>> = const { Cell::new(None) };
}

/// Plants a fault for what this thread does from now on, or takes it out.
pub fn plant(fault: Option<Planted>) {
    PLANTED.set(fault);
}

pub(crate) fn is(fault: Planted) -> bool {
    PLANTED.get() == Some(fault)
}
