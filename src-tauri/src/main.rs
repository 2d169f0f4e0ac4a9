//! Opens the window.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

use std::process::ExitCode;

fn main() -> ExitCode {
    // A template that an office wrote is set in a process of its own, which opens no window.
    if let Some(ended) = seat::serve_if_asked() {
        return ended;
    }
    match bekal_window::run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the window does not open: {error}");
            ExitCode::FAILURE
        }
    }
}
