//! The house keeps its shape: arrows point one way, and the office has no clock.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Everything that would tie the business to a window, a network, a printer or the time of day.
const FORBIDDEN_IN_OFFICE: [&str; 10] = [
    "tauri", "tokio", "typst", "fluent", "axum", "dossiers", "words", "reqwest", "hub", "rustls",
];
/// What carries things between computers knows nothing of what it carries.
const FORBIDDEN_IN_HUB: [&str; 4] = ["office", "seat", "words", "rusqlite"];
const CLOCKS: [&str; 4] = ["Utc::now", "Local::now", "SystemTime::now", "Instant::now"];

fn office() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../src-tauri/crates/office")
}

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("a source folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|end| end == "rs") {
            found.push(path);
        }
    }
    found
}

#[test]
fn the_office_depends_on_nothing_that_has_a_face() {
    must_not_know("office", &FORBIDDEN_IN_OFFICE);
}

#[test]
fn the_network_depends_on_nothing_that_knows_an_office() {
    must_not_know("hub", &FORBIDDEN_IN_HUB);
}

fn must_not_know(crate_name: &str, forbidden: &[&str]) {
    let manifest = office().join("..").join(crate_name).join("Cargo.toml");
    let manifest = fs::read_to_string(manifest).expect("the manifest");
    let dependencies = manifest.split_once("[dependencies]").expect("a list of dependencies").1;
    for name in forbidden {
        let named = dependencies.lines().any(|line| {
            line.strip_prefix(name)
                .is_some_and(|rest| rest.starts_with(['.', ' ', '=', '-']))
        });
        assert!(!named, "{crate_name} must not know {name}");
    }
}

#[test]
fn the_office_has_no_clock() {
    let sources = sources(&office().join("src"));
    assert!(!sources.is_empty(), "the test looks at the right folder");
    for path in sources {
        let text = fs::read_to_string(&path).expect("a source file");
        for clock in CLOCKS {
            assert!(
                !text.contains(clock),
                "{} asks {clock}; the time comes in from outside",
                path.display()
            );
        }
    }
}
