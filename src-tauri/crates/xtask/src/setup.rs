//! Gets what the house needs: system packages where that can be done without a question, and the face's libraries.

use crate::{
    needs::{ELSEWHERE, LINUX, NODE, Need, is_on_path, node_is_met, succeeds},
    steps::{Done, Stopped, go, house, npm},
};
use std::{collections::BTreeSet, fs, process::Command};

/// Everything; what is there already costs no time.
///
/// # Errors
/// What is missing and how to get it.
pub fn all() -> Done {
    packages()?;
    node()?;
    libraries_of_the_face()
}

fn packages() -> Done {
    let missing = missing();
    if missing.is_empty() {
        return Ok(());
    }
    if cfg!(target_os = "linux") && is_on_path("apt-get") {
        install(&missing)?;
    }
    match self::missing().as_slice() {
        [] => Ok(()),
        still => Err(Stopped(what_to_do(still))),
    }
}

fn missing() -> Vec<&'static Need> {
    let needs = if cfg!(target_os = "linux") { LINUX } else { ELSEWHERE };
    needs.iter().filter(|need| !need.is_met()).collect()
}

/// Debian and Ubuntu: as root, or through a sudo that does not ask.
fn install(missing: &[&Need]) -> Done {
    let names = names(missing, 0);
    println!("Missing: {}", names.join(" "));
    let root = succeeds(&["sh", "-c", "test \"$(id -u)\" = 0"]);
    if !root && !succeeds(&["sudo", "-n", "true"]) {
        return Ok(());
    }
    let apt = |words: &[&str]| {
        let mut command = if root {
            Command::new("apt-get")
        } else {
            let mut sudo = Command::new("sudo");
            sudo.args(["-n", "apt-get"]);
            sudo
        };
        command.args(words).env("DEBIAN_FRONTEND", "noninteractive");
        go(command)
    };
    apt(&["update", "-q"])?;
    let mut words = vec!["install", "-q", "-y", "--no-install-recommends"];
    words.extend(&names);
    apt(&words)
}

/// The packages of a system, each once; build-essential serves two needs.
fn names(missing: &[&Need], system: usize) -> Vec<&'static str> {
    let names: BTreeSet<_> = missing.iter().map(|need| need.packages[system]).collect();
    names.into_iter().collect()
}

fn what_to_do(missing: &[&Need]) -> String {
    let mut text = String::from("This computer still needs:\n");
    for need in missing {
        text += &format!("  {:<24} {}\n", need.packages[0], need.why);
    }
    if cfg!(target_os = "linux") {
        let [debian, fedora, arch] = [0, 1, 2].map(|system| names(missing, system).join(" "));
        text += &format!("Debian, Ubuntu:  sudo apt-get install --no-install-recommends {debian}\n");
        text += &format!("Fedora:          sudo dnf install {fedora}\n");
        text += &format!("Arch:            sudo pacman -S --needed {arch}\n");
    } else if cfg!(target_os = "macos") {
        text += "macOS: xcode-select --install, then brew install poppler qpdf\n";
    } else {
        text += "Windows: the C++ build tools of Visual Studio, then\n";
        text += "  winget install StrawberryPerl.StrawberryPerl oschwartz10612.Poppler qpdf.qpdf\n";
    }
    text + "Then start this again."
}

fn node() -> Done {
    if node_is_met() {
        return Ok(());
    }
    let (major, minor) = NODE;
    Err(Stopped(format!(
        "The face needs Node {major}.{minor} or newer with npm, which many systems' own packages are too old for: take \
         it from nodejs.org, then start this again."
    )))
}

/// `npm ci` when the list of libraries is not the one that was last installed.
fn libraries_of_the_face() -> Done {
    let wanted = house().join("ui/package-lock.json");
    let installed = house().join("ui/node_modules/.installed-from.json");
    let wanted = fs::read(&wanted).map_err(|error| Stopped(format!("{}: {error}", wanted.display())))?;
    if fs::read(&installed).is_ok_and(|installed| installed == wanted) {
        return Ok(());
    }
    go(npm(&["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&installed, wanted).map_err(|error| Stopped(format!("{}: {error}", installed.display())))
}
