//! The house keeps its shape: arrows point one way, and the office has no clock.

use std::{
    fs,
    path::{Path, PathBuf},
};

/// Everything that would tie the business to a window, a network, a printer or the time of day.
const FORBIDDEN_IN_OFFICE: [&str; 8] = [
    "tauri", "tokio", "typst", "fluent", "axum", "dossiers", "words", "reqwest",
];
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
    let manifest = fs::read_to_string(office().join("Cargo.toml")).expect("the manifest");
    let dependencies = manifest.split_once("[dependencies]").expect("a list of dependencies").1;
    for name in FORBIDDEN_IN_OFFICE {
        let named = dependencies.lines().any(|line| {
            line.strip_prefix(name)
                .is_some_and(|rest| rest.starts_with(['.', ' ', '=', '-']))
        });
        assert!(!named, "office must not know {name}");
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
