//! What a computer must have before the house can be built and checked, and how each system calls it.

use std::{
    env,
    process::{Command, Stdio},
};

/// One thing that must be there.
pub struct Need {
    /// What it is for.
    pub why: &'static str,
    /// How one sees that it is there.
    sign: Sign,
    /// Its packages on Debian and Ubuntu, on Fedora, on Arch.
    pub packages: [&'static str; 3],
}

enum Sign {
    /// One of these programs is on the path.
    Program(&'static [&'static str]),
    /// This command succeeds.
    Command(&'static [&'static str]),
}
use Sign::{Command as Succeeds, Program};

/// What Linux needs. Windows and macOS bring the webview and its drawing with them.
pub const LINUX: &[Need] = &[
    Need {
        why: "compiles SQLCipher and OpenSSL",
        sign: Program(&["cc"]),
        packages: ["build-essential", "gcc", "base-devel"],
    },
    Need {
        why: "builds OpenSSL",
        sign: Program(&["make"]),
        packages: ["build-essential", "make", "base-devel"],
    },
    Need {
        why: "configures OpenSSL",
        sign: Succeeds(&["perl", "-MIPC::Cmd", "-MFindBin", "-e", "1"]),
        packages: ["perl", "perl", "perl"],
    },
    Need {
        why: "finds the libraries",
        sign: Program(&["pkg-config"]),
        packages: ["pkg-config", "pkgconf-pkg-config", "pkgconf"],
    },
    Need {
        why: "the window",
        sign: Succeeds(&["pkg-config", "--exists", "webkit2gtk-4.1"]),
        packages: ["libwebkit2gtk-4.1-dev", "webkit2gtk4.1-devel", "webkit2gtk-4.1"],
    },
    Need {
        why: "shows a finished paper",
        sign: Program(&["xdg-open"]),
        packages: ["xdg-utils", "xdg-utils", "xdg-utils"],
    },
    Need {
        why: "the screens' tests",
        sign: Program(&["chromium", "chromium-browser", "google-chrome"]),
        packages: ["chromium", "chromium", "chromium"],
    },
    Need {
        why: "drives the built program",
        sign: Program(&["WebKitWebDriver"]),
        packages: ["webkit2gtk-driver", "webkit2gtk-driver", "webkitgtk-6.0"],
    },
    Need {
        why: "a display where there is none",
        sign: Program(&["xvfb-run"]),
        packages: ["xvfb", "xorg-x11-server-Xvfb", "xorg-server-xvfb"],
    },
    Need {
        why: "the key to that display",
        sign: Program(&["xauth"]),
        packages: ["xauth", "xorg-x11-xauth", "xorg-xauth"],
    },
    Need {
        why: "a message bus for one program",
        sign: Program(&["dbus-run-session"]),
        packages: ["dbus", "dbus-daemon", "dbus"],
    },
    Need {
        why: "reads printed papers back",
        sign: Program(&["pdftotext"]),
        packages: ["poppler-utils", "poppler-utils", "poppler"],
    },
    Need {
        why: "checks printed papers",
        sign: Program(&["qpdf"]),
        packages: ["qpdf", "qpdf", "qpdf"],
    },
    Need {
        why: "katakana on the screens",
        sign: Succeeds(&["fc-list", "--quiet", ":lang=ja"]),
        packages: ["fonts-noto-cjk", "google-noto-sans-cjk-fonts", "noto-fonts-cjk"],
    },
];

/// What Windows and macOS need.
pub const ELSEWHERE: &[Need] = &[
    Need {
        why: "configures OpenSSL (Windows: Strawberry Perl)",
        sign: Program(&["perl", "perl.exe"]),
        packages: ["perl"; 3],
    },
    Need {
        why: "reads printed papers back (poppler)",
        sign: Program(&["pdftotext", "pdftotext.exe"]),
        packages: ["poppler-utils"; 3],
    },
    Need {
        why: "checks printed papers",
        sign: Program(&["qpdf", "qpdf.exe"]),
        packages: ["qpdf"; 3],
    },
];

impl Need {
    /// Whether it is there.
    #[must_use]
    pub fn is_met(&self) -> bool {
        match self.sign {
            Program(names) => names.iter().any(|name| is_on_path(name)),
            Succeeds(words) => succeeds(words),
        }
    }
}

/// Whether a program of this name can be started.
#[must_use]
pub fn is_on_path(name: &str) -> bool {
    env::var_os("PATH").is_some_and(|path| env::split_paths(&path).any(|folder| folder.join(name).is_file()))
}

/// Whether a command succeeds; what it writes is not shown.
#[must_use]
pub fn succeeds(words: &[&str]) -> bool {
    let [program, rest @ ..] = words else { return false };
    Command::new(program)
        .args(rest)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// The oldest Node that the face's tools run on.
pub const NODE: (u32, u32) = (20, 19);

/// Whether Node is there and young enough.
#[must_use]
pub fn node_is_met() -> bool {
    let Ok(told) = Command::new("node").arg("--version").output() else {
        return false;
    };
    let told = String::from_utf8_lossy(&told.stdout);
    let mut numbers = told.trim().trim_start_matches('v').split('.').map(str::parse::<u32>);
    matches!((numbers.next(), numbers.next()), (Some(Ok(major)), Some(Ok(minor))) if (major, minor) >= NODE)
}
