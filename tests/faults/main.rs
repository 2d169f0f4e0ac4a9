//! The proof that nothing is lost when the disk fails, the program is killed or the power is cut.
//!
//! - [`scenarios`] what an office does, step by step · [`bench`] where it is done
//! - [`runs`] one run with one fault, and what must hold afterwards
//! - [`disk`] `shim.c`, compiled when it is needed: a disk that fails at a chosen call
//! - [`points`] a fault at every point · [`kills`] killed at any moment
//!
//! `FAULTS=few` is what every `cargo test` can afford, `many` what `cargo xtask test` asks, and `all` every point there is
//! (`cargo xtask torture`). The disk that fails needs Linux; elsewhere only the kills are played.
//!
//! LazyFS, a FUSE filesystem that drops what was not synced, would show the same for programs that do not go through the C
//! library; ours does, and the shim needs neither FUSE nor the right to mount, which build machines rarely give.

#[allow(dead_code, reason = "the other half does what is judged here")]
mod backups;
mod bench;
mod disk;
mod kills;
#[allow(dead_code, reason = "the other half does what is judged here")]
mod packages;
mod points;
mod runs;
#[allow(dead_code, reason = "the other half does what is judged here")]
mod scenarios;
