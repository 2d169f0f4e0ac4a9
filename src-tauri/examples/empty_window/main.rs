//! A window with nothing behind it: what the system and its webview alone take to start. The benchmarks measure the
//! program against it.

/// Opens it.
fn main() -> tauri::Result<()> {
    tauri::Builder::default()
        .setup(|app| {
            tauri::WebviewWindowBuilder::new(app, "main", tauri::WebviewUrl::default())
                .title("Empty")
                .inner_size(1093.0, 600.0)
                .build()?;
            Ok(())
        })
        .run(tauri::generate_context!("examples/empty_window/tauri.conf.json"))
}
