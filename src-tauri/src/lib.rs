//! The window of Bekal: opens the seat at the office, hands on what the page asks of it, and knows nothing else.
//!
//! | file | what it is for |
//! | --- | --- |
//! | `closing` | a last backup before the window goes |
//! | `commands` | every question of the page, on its way to the office and back |
//! | `files` | what only the system can do: choose a place, show a finished file |
//! | `painting` | a computer whose graphics cannot show the window (Linux) |

mod closing;
pub mod commands;
pub mod files;
#[cfg(target_os = "linux")]
mod painting;

use seat::Seat;
use std::{env, error::Error, path::PathBuf};
use tauri::{
    AppHandle, Manager, WebviewUrl, WebviewWindow, WebviewWindowBuilder, WindowEvent, webview::NewWindowResponse,
};
use tauri_plugin_window_state::StateFlags;

/// The one window's name towards the system and the capability.
const WINDOW: &str = "main";

/// Opens the window and stays until it is closed.
///
/// # Errors
/// When the system has no display, or no webview to show a page with.
pub fn run() -> tauri::Result<()> {
    #[cfg(target_os = "linux")]
    painting::avoid_known_trouble();
    tauri::Builder::default()
        .plugin(tauri_plugin_single_instance::init(|app, _, _| come_forward(app)))
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_window_state::Builder::new()
                .with_state_flags(StateFlags::SIZE | StateFlags::POSITION | StateFlags::MAXIMIZED)
                .build(),
        )
        .manage(closing::Closing::default())
        .on_window_event(|window, event| {
            if let WindowEvent::CloseRequested { api, .. } = event {
                closing::asked(window, api);
            }
        })
        .invoke_handler(commands::answer)
        .setup(|app| open(app.handle()))
        .run(tauri::generate_context!())
}

/// Takes the seat at the office, then shows the page in front of it.
fn open(app: &AppHandle) -> Result<(), Box<dyn Error>> {
    let device = gethostname::gethostname().to_string_lossy().into_owned();
    app.manage(Seat::new(stores(app)?, device));
    let window = WebviewWindowBuilder::new(app, WINDOW, WebviewUrl::default())
        .title("Bekal")
        .inner_size(1093.0, 600.0)
        .min_inner_size(900.0, 500.0)
        .disable_drag_drop_handler()
        .on_navigation(is_our_page)
        .on_new_window(|_, _| NewWindowResponse::Deny);
    #[cfg(target_os = "linux")]
    let window = painting::watched(window);
    window.build()?;
    Ok(())
}

/// The folder that holds the office's stores: `BEKAL_STORES`, or `Bekal` among the person's own program data.
fn stores(app: &AppHandle) -> tauri::Result<PathBuf> {
    match env::var_os("BEKAL_STORES") {
        Some(folder) => Ok(folder.into()),
        None => Ok(app.path().local_data_dir()?.join("Bekal")),
    }
}

/// The window shows the face inside the program and nothing else, whatever a page says.
fn is_our_page(address: &tauri::Url) -> bool {
    match address.scheme() {
        "tauri" => address.host_str() == Some("localhost"),
        "http" | "https" => address.host_str() == Some("tauri.localhost"),
        _ => false,
    }
}

/// Somebody started the program again: show them the window that is open.
fn come_forward(app: &AppHandle) {
    let Some(window) = app.get_webview_window(WINDOW) else {
        return;
    };
    let show = |window: &WebviewWindow| {
        window.unminimize()?;
        window.show()?;
        window.set_focus()
    };
    if let Err(error) = show(&window) {
        eprintln!("the window does not come forward: {error}");
    }
}

#[cfg(test)]
mod tests {
    use super::is_our_page;

    fn goes_to(address: &str) -> bool {
        is_our_page(&address.parse().expect("a story writes addresses that can be read"))
    }

    #[test]
    fn the_window_never_leaves_the_program() {
        assert!(goes_to("tauri://localhost/index.html"));
        assert!(
            goes_to("http://tauri.localhost/"),
            "Windows writes our address like this"
        );
        for elsewhere in [
            "https://example.org/",
            "http://localhost:5173/",
            "file:///etc/passwd",
            "tauri://elsewhere/",
            "data:text/html,hello",
        ] {
            assert!(!goes_to(elsewhere), "{elsewhere}");
        }
    }
}
