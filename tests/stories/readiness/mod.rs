//! Readiness: judged by hand on small cases, never greener for knowing less, and the same out of a real batch.

mod batch;
mod cases;
mod less_is_never_greener;
