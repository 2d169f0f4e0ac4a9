//! The hours account: exact to the minute on cases worked by hand, and the same out of a real register.

mod cases;
mod register;
