//! A computer whose graphics cannot show the window. WebKitGTK hands its pictures to the screen through DMABUF, which
//! some drivers accept and then show nothing, or end the program. It has a slower way that works everywhere, chosen by
//! `WEBKIT_DISABLE_DMABUF_RENDERER`; that is read once, so the program begins anew with it.

use std::{
    env, fs,
    os::unix::process::CommandExt,
    path::{Path, PathBuf},
    process::Command,
};
use tauri::{AppHandle, WebviewWindowBuilder, Wry, webview::PageLoadEvent};

const SLOWER_WAY: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";

/// Noted in the mark, so that the faster way is tried again with each new program.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Begins the program anew, with the slower way, when NVIDIA's own driver is there or the last window never came to
/// show its page.
pub fn avoid_known_trouble() {
    if env::var_os(SLOWER_WAY).is_some() {
        return;
    }
    if Path::new("/proc/driver/nvidia/version").exists() || mark().is_some_and(|mark| is_marked(&mark)) {
        begin_anew();
    }
}

/// Leaves a mark from now until the window shows its page. The slower way has nothing to watch, and so keeps the mark
/// that led to it.
pub fn watched<'a>(window: WebviewWindowBuilder<'a, Wry, AppHandle>) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    let Some(mark) = mark().filter(|_| env::var_os(SLOWER_WAY).is_none()) else {
        return window;
    };
    // Without the mark the next start learns nothing from this one, and nothing else is lost.
    let _ = mark.parent().map(fs::create_dir_all);
    let _ = fs::write(&mark, VERSION);
    window.on_page_load(move |_, load| {
        if load.event() == PageLoadEvent::Finished {
            let _ = fs::remove_file(&mark);
        }
    })
}

/// Where the mark lies: beside what the webview itself keeps.
fn mark() -> Option<PathBuf> {
    Some(dirs::data_local_dir()?.join("id.bekal.office").join("opening"))
}

fn is_marked(mark: &Path) -> bool {
    fs::read_to_string(mark).is_ok_and(|version| version == VERSION)
}

fn begin_anew() {
    let Ok(program) = env::current_exe() else {
        return;
    };
    let error = Command::new(program)
        .args(env::args_os().skip(1))
        .env(SLOWER_WAY, "1")
        .exec();
    eprintln!("the slower way of painting is not taken: {error}");
}
