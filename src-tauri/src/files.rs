//! What only the system can do with files: ask the person for a place, and show what was made. The page gets back paths
//! that a person chose, and null when they decided against it.

use office::{Refusal, refusal::Trouble};
use seat::FileBytes;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::path::{Path, PathBuf};
use tauri::{AppHandle, Manager};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};

/// What the page may ask of the system.
pub const NAMES: &[&str] = &[
    "choose_save",
    "choose_folder",
    "choose_file",
    "save_file",
    "save_files",
    "open_file",
    "show_in_folder",
];

/// What the office makes or keeps. Nothing else is handed to the system to be opened: a program, say.
const OURS: &[&str] = &["pdf", "xlsx", "csv", "txt", "json", "jpg", "jpeg", "png"];

/// Answers one of [`NAMES`]. Waits for the person, so never call it where the window paints.
///
/// # Errors
/// What the disk or the system refused; [`Refusal::NotUnderstood`] for a question of another shape.
pub fn answer(app: &AppHandle, name: &str, ask: Value) -> Result<Value, Refusal> {
    match name {
        "choose_save" => Ok(as_answer(choose_save(app, &read::<String>(ask)?))),
        "choose_folder" => Ok(as_answer(dialog(app).blocking_pick_folder().and_then(path_of))),
        "choose_file" => Ok(as_answer(choose_file(app, &read::<Vec<String>>(ask)?))),
        "save_file" => Ok(as_answer(save_file(app, &read(ask)?)?)),
        "save_files" => Ok(as_answer(save_files(app, &read::<Vec<FileBytes>>(ask)?)?)),
        "open_file" => open_file(&read::<PathBuf>(ask)?).map(|()| Value::Null),
        "show_in_folder" => show_in_folder(&read::<PathBuf>(ask)?).map(|()| Value::Null),
        _ => Err(Refusal::NotUnderstood {
            detail: format!("no question is called {name}"),
        }),
    }
}

/// Lets the person choose where a file of that name goes. The system asks before it gives an existing one away.
fn choose_save(app: &AppHandle, name: &str) -> Option<PathBuf> {
    let dialog = match ending(Path::new(name)) {
        Some(ending) => dialog(app).add_filter(ending.to_uppercase(), &[&ending]),
        None => dialog(app),
    };
    path_of(dialog.set_file_name(name).blocking_save_file()?)
}

/// Lets the person choose a file with one of these endings.
fn choose_file(app: &AppHandle, endings: &[String]) -> Option<PathBuf> {
    let every: Vec<&str> = endings.iter().map(String::as_str).collect();
    let named = every.join(", ").to_uppercase();
    path_of(dialog(app).add_filter(named, &every).blocking_pick_file()?)
}

/// Writes a file where the person wants it, whole or not at all.
fn save_file(app: &AppHandle, file: &FileBytes) -> Result<Option<PathBuf>, Refusal> {
    let contents = file.contents().map_err(told)?;
    let Some(place) = choose_save(app, &file.name) else {
        return Ok(None);
    };
    office::store::folder::write_whole(&place, &contents).map_err(told)?;
    Ok(Some(place))
}

/// Writes several files into one folder that the person chooses. What lies there already stays: nobody was asked.
fn save_files(app: &AppHandle, files: &[FileBytes]) -> Result<Option<PathBuf>, Refusal> {
    let Some(folder) = dialog(app).blocking_pick_folder().and_then(path_of) else {
        return Ok(None);
    };
    for file in files {
        let contents = file.contents().map_err(told)?;
        let place = free_place(&folder, &file.name);
        office::store::folder::write_whole(&place, &contents).map_err(told)?;
    }
    Ok(Some(folder))
}

/// Where a file of that name can go without another having to: `rapor.pdf`, `rapor (2).pdf`, and never outside.
fn free_place(folder: &Path, name: &str) -> PathBuf {
    let name = Path::new(name)
        .file_name()
        .map_or_else(|| "berkas".into(), PathBuf::from);
    let mut place = folder.join(&name);
    let mut number = 2;
    while place.exists() {
        let mut other = name.file_stem().unwrap_or_default().to_owned();
        other.push(format!(" ({number})"));
        if let Some(ending) = name.extension() {
            other.push(".");
            other.push(ending);
        }
        place = folder.join(other);
        number += 1;
    }
    place
}

/// Shows a finished file in the program that the system has for it.
fn open_file(path: &Path) -> Result<(), Refusal> {
    if !is_ours(path) {
        return Err(Refusal::not_found("file"));
    }
    tauri_plugin_opener::open_path(path, None::<&str>).map_err(broken)
}

/// Shows a file, or a folder, in the system's own window of folders.
fn show_in_folder(path: &Path) -> Result<(), Refusal> {
    if !path.is_absolute() || !path.exists() {
        return Err(Refusal::not_found("file"));
    }
    tauri_plugin_opener::reveal_item_in_dir(path).map_err(broken)
}

/// A file that is there and of a kind the office makes.
fn is_ours(path: &Path) -> bool {
    path.is_absolute() && path.is_file() && ending(path).is_some_and(|ending| OURS.contains(&ending.as_str()))
}

fn ending(path: &Path) -> Option<String> {
    Some(path.extension()?.to_str()?.to_lowercase())
}

/// A dialog that belongs to the window, so that it cannot get lost behind it.
fn dialog(app: &AppHandle) -> FileDialogBuilder<tauri::Wry> {
    let dialog = app.dialog().file();
    match app.get_webview_window(crate::WINDOW) {
        Some(window) => dialog.set_parent(&window),
        None => dialog,
    }
}

fn path_of(chosen: FilePath) -> Option<PathBuf> {
    chosen.into_path().ok()
}

fn as_answer(path: Option<PathBuf>) -> Value {
    path.map_or(Value::Null, |path| path.to_string_lossy().into())
}

fn read<T: DeserializeOwned>(ask: Value) -> Result<T, Refusal> {
    serde_json::from_value(ask).map_err(|error| Refusal::NotUnderstood {
        detail: error.to_string(),
    })
}

fn told(trouble: Trouble) -> Refusal {
    trouble.to_refusal()
}

/// The opener names the file in its errors; only the kind of the failure may reach a log.
fn broken(error: tauri_plugin_opener::Error) -> Refusal {
    let detail = match error {
        tauri_plugin_opener::Error::Io(error) => error.kind().to_string(),
        _ => "the system shows no files".to_owned(),
    };
    Refusal::Broken { detail }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn only_what_an_office_makes_is_handed_to_the_system() {
        let folder = tempfile::tempdir().expect("a folder to throw away");
        let made = |name: &str| {
            let path = folder.path().join(name);
            fs::write(&path, []).expect("a file in it");
            path
        };
        assert!(is_ours(&made("Dewi Safitri.PDF")), "Windows does not care for case");
        assert!(is_ours(&made("absensi.xlsx")));
        assert!(
            !is_ours(&made("berkas.pdf.exe")),
            "a program that is called like a paper"
        );
        assert!(!is_ours(&made("berkas.desktop")));
        assert!(!is_ours(&made("berkas")));
        assert!(!is_ours(&folder.path().join("tidak ada.pdf")));
        assert!(
            !is_ours(Path::new("berkas.pdf")),
            "beside the program, not where a person chose"
        );
    }

    #[test]
    fn a_file_that_lies_there_already_stays() {
        let folder = tempfile::tempdir().expect("a folder to throw away");
        let place = |name: &str| free_place(folder.path(), name);
        assert_eq!(place("rapor.pdf"), folder.path().join("rapor.pdf"));
        fs::write(place("rapor.pdf"), []).expect("a file in it");
        assert_eq!(place("rapor.pdf"), folder.path().join("rapor (2).pdf"));
        fs::write(place("rapor.pdf"), []).expect("another");
        assert_eq!(place("rapor.pdf"), folder.path().join("rapor (3).pdf"));
        assert_eq!(
            place("../rapor 4.pdf"),
            folder.path().join("rapor 4.pdf"),
            "never outside the folder"
        );
    }

    #[test]
    fn a_choice_not_made_is_null_and_not_an_empty_path() {
        assert_eq!(as_answer(None), Value::Null);
        assert_eq!(
            as_answer(Some("/papers/a b.pdf".into())),
            Value::from("/papers/a b.pdf")
        );
    }
}
