//! The disk that fails: `shim.c`, compiled once for each run of the tests.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    sync::OnceLock,
};

/// The compiled shim, or why there is none.
///
/// # Panics
/// When it does not compile on a system where it should.
pub fn shim() -> Result<&'static Path, &'static str> {
    static SHIM: OnceLock<PathBuf> = OnceLock::new();
    if !cfg!(target_os = "linux") {
        return Err("left out: a disk that fails is played on Linux only");
    }
    Ok(SHIM.get_or_init(compiled))
}

fn compiled() -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("faults/shim.c");
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("faults-shim.so");
    let part = out.with_extension(std::process::id().to_string());
    let compiler = std::env::var("CC").unwrap_or_else(|_| "cc".to_owned());
    let done = Command::new(&compiler)
        .args(["-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o"])
        .args([&part, &source])
        .status();
    assert!(
        done.is_ok_and(|done| done.success()),
        "{compiler} compiles {}",
        source.display()
    );
    fs::rename(&part, &out).expect("the shim in its place");
    out
}

/// A folder that is thrown away, in memory where the system has such a place.
///
/// # Panics
/// When there is no room.
pub fn folder() -> tempfile::TempDir {
    let memory = Path::new("/dev/shm");
    let made = if memory.is_dir() {
        tempfile::Builder::new().prefix("bekal-faults").tempdir_in(memory)
    } else {
        tempfile::Builder::new().prefix("bekal-faults").tempdir()
    };
    made.expect("a folder")
}
