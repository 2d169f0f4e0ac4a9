//! Closing the window: a last backup where something changed, which the person sees and can pass by.

use seat::Seat;
use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};
use tauri::{CloseRequestApi, Manager, Window};

/// Longer than this nobody is kept, whatever the stick does.
const PATIENCE: Duration = Duration::from_secs(15 * 60);

/// Whether the window waits to be closed.
#[derive(Default)]
pub struct Closing(AtomicBool);

/// Somebody wants the window closed. Whoever asks twice does not wait.
pub fn asked(window: &Window, api: &CloseRequestApi) {
    let app = window.app_handle().clone();
    if app.state::<Closing>().0.swap(true, Ordering::Relaxed) {
        let _ = app.state::<Seat>().stop_backup();
        return;
    }
    if !app.state::<Seat>().backup_before_end() {
        return;
    }
    api.prevent_close();
    if let Some(page) = app.get_webview_window(crate::WINDOW) {
        // A page that does not hear this closes all the same.
        let _ = page.eval("dispatchEvent(new Event('bekal-closing'))");
    }
    let window = window.clone();
    std::thread::spawn(move || {
        app.state::<Seat>().wait_for_backup(PATIENCE);
        if let Err(error) = window.destroy() {
            eprintln!("the window does not close: {error}");
        }
    });
}
