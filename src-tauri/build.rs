//! Puts the face, the icons and the permissions into the program.

use std::{fs, io};

fn main() -> io::Result<()> {
    // The face is built by npm. Without it the program still compiles, for lints and tests, and shows an empty window.
    fs::create_dir_all("../ui/dist")?;
    println!("cargo:rerun-if-changed=../ui/dist");
    tauri_build::build();
    Ok(())
}
