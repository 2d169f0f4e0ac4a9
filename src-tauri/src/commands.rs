//! Every question of the page, on its way to the office and back. None is answered on the thread that paints.
//!
//! What the page may ask at all stands in `permissions/desk.json`, which the tests write from the office's own list.

use crate::files;
use office::refusal::Refusal;
use seat::Seat;
use serde_json::{Value, json};
use tauri::{
    AppHandle, Manager, Wry, async_runtime,
    ipc::{Invoke, InvokeBody},
};

/// Takes a question from the page and promises an answer: what the office said, or its [`Refusal`].
pub fn answer(invoke: Invoke<Wry>) -> bool {
    let Invoke { message, resolver, .. } = invoke;
    let app = message.webview_ref().app_handle().clone();
    let name = message.command().to_owned();
    let ask = asked(message.payload());
    async_runtime::spawn(async move {
        let answered = async_runtime::spawn_blocking(move || answer_one(&app, &name, ask)).await;
        match answered {
            Ok(Ok(answer)) => resolver.resolve(answer),
            Ok(Err(refusal)) => resolver.reject(refusal),
            // What broke has been told to the log; the page must not wait for ever.
            Err(_) => resolver.reject("the question was not answered"),
        }
    });
    true
}

fn answer_one(app: &AppHandle, name: &str, ask: Value) -> Result<Value, Refusal> {
    if files::NAMES.contains(&name) {
        return files::answer(app, name, ask);
    }
    app.state::<Seat>().answer(name, ask)
}

/// The page wraps its question as `{ask: …}`.
fn asked(body: &InvokeBody) -> Value {
    match body {
        InvokeBody::Json(Value::Object(parts)) => parts.get("ask").cloned().unwrap_or(Value::Null),
        InvokeBody::Json(_) | InvokeBody::Raw(_) => Value::Null,
    }
}

/// The one permission of the window, `desk`: every name the seat and the system answer to, and no other.
#[must_use]
pub fn permission() -> Value {
    let names: Vec<&str> = seat::NAMES.iter().chain(files::NAMES).copied().collect();
    json!({
        "permission": [{
            "commands": { "allow": names },
            "description": "What the page may ask of the office and, about files, of the system. Written by the tests.",
            "identifier": "desk",
        }],
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::{env, fs, path::Path};

    #[test]
    fn the_page_may_ask_what_the_lists_say_and_nothing_else() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("permissions/desk.json");
        let text = format!("{:#}\n", permission());
        let kept = fs::read_to_string(&path).unwrap_or_default();
        if kept != text {
            fs::write(&path, &text).expect("the file of permissions");
        }
        assert!(
            kept == text || env::var_os("CI").is_none(),
            "the committed permissions differ from the lists"
        );
    }

    #[test]
    fn no_question_has_two_who_answer_it() {
        let twice: Vec<_> = files::NAMES.iter().filter(|name| seat::NAMES.contains(name)).collect();
        assert!(twice.is_empty(), "{twice:?} would never reach the office");
    }

    #[test]
    fn the_window_may_do_nothing_beyond_the_desk() {
        let capability: Value =
            serde_json::from_str(include_str!("../capabilities/window.json")).expect("a capability that can be read");
        assert_eq!(capability["permissions"], json!(["desk"]));
        assert_eq!(capability["windows"], json!([crate::WINDOW]));
        assert!(capability.get("remote").is_none(), "no page from elsewhere may ask");
    }

    #[test]
    fn a_question_is_what_the_page_wrapped_and_nothing_when_it_did_not() {
        assert_eq!(asked(&InvokeBody::Json(json!({"ask": {"n": 1}}))), json!({"n": 1}));
        assert_eq!(asked(&InvokeBody::Json(json!({"other": 1}))), Value::Null);
        assert_eq!(asked(&InvokeBody::Raw(vec![1])), Value::Null);
    }
}
