//! The real office behind loopback HTTP, for the browser tests of the face; never part of the program people install.
//!
//! `loopback --stores DIR --port N --ui DIR [--today YYYY-MM-DD]` serves the built face and answers `POST /desk/<name>`.
//! `POST /elsewhere` is another computer that was away and came home.

mod elsewhere;

use axum::{
    Json, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Path, State},
    http::{StatusCode, Uri, header},
    response::{IntoResponse, Response},
    routing::post,
};
use elsewhere::Elsewhere;
use office::{Refusal, store::keys::Cost};
use seat::{Clock, Seat};
use serde_json::Value;
use std::{path::PathBuf, process::ExitCode, sync::Arc};

struct Server {
    seat: Seat,
    ui: PathBuf,
}

fn main() -> ExitCode {
    if let Some(ended) = seat::serve_if_asked() {
        return ended;
    }
    match serve() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("the server does not run: {error}");
            ExitCode::FAILURE
        }
    }
}

#[tokio::main]
async fn serve() -> std::io::Result<()> {
    let mut stores = PathBuf::from("stores");
    let mut ui = PathBuf::from("ui/dist");
    let mut port = 4600;
    let mut today = None;
    let mut given = std::env::args().skip(1);
    while let Some(option) = given.next() {
        let value = given.next().unwrap_or_default();
        match option.as_str() {
            "--stores" => stores = value.into(),
            "--ui" => ui = value.into(),
            "--port" => port = value.parse().expect("a port"),
            "--today" => today = Some(value.parse().expect("a day")),
            other => panic!("no such option: {other}"),
        }
    }
    let seat = Seat::new(stores, "PC-UJI".to_owned())
        .with_clock(Clock { today })
        .with_cost(Cost::TESTS);
    let server = Arc::new(Server { seat, ui });
    let routes = Router::new()
        .route("/desk/{name}", post(desk))
        .route("/elsewhere", post(elsewhere))
        .fallback(page)
        .layer(DefaultBodyLimit::max(100 * 1024 * 1024))
        .with_state(server);
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", port)).await?;
    println!("listening on http://{}", listener.local_addr()?);
    axum::serve(listener, routes).await
}

async fn desk(State(server): State<Arc<Server>>, Path(name): Path<String>, body: Bytes) -> Response {
    let ask: Value = serde_json::from_slice(&body).unwrap_or(Value::Null);
    let answered = tokio::task::spawn_blocking(move || server.seat.answer(&name, ask)).await;
    match answered {
        Ok(Ok(answer)) => Json(answer).into_response(),
        Ok(Err(refusal)) => (StatusCode::UNPROCESSABLE_ENTITY, Json(refusal)).into_response(),
        Err(error) => {
            let refusal = Refusal::Broken {
                detail: error.to_string(),
            };
            (StatusCode::INTERNAL_SERVER_ERROR, Json(refusal)).into_response()
        }
    }
}

/// Lets somebody work on a copy of the open store, as on a laptop, and brings home what they did.
async fn elsewhere(State(server): State<Arc<Server>>, Json(ask): Json<Elsewhere>) -> Response {
    let met = tokio::task::spawn_blocking(move || elsewhere::meet(&server.seat, &ask)).await;
    match met {
        Ok(Ok(())) => Json(Value::Null).into_response(),
        Ok(Err(trouble)) => (StatusCode::UNPROCESSABLE_ENTITY, Json(trouble.to_refusal())).into_response(),
        Err(error) => (StatusCode::INTERNAL_SERVER_ERROR, error.to_string()).into_response(),
    }
}

/// A file of the built face, under the same rules as in the window.
async fn page(State(server): State<Arc<Server>>, uri: Uri) -> Response {
    let path = uri.path().trim_start_matches('/');
    let file = if path.is_empty() { "index.html" } else { path };
    if file.split('/').any(|part| part == "..") {
        return StatusCode::NOT_FOUND.into_response();
    }
    let kind = match file.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript",
        Some("css") => "text/css",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    };
    const POLICY: &str =
        "default-src 'self'; img-src 'self' data: blob:; style-src 'self'; script-src 'self'; connect-src 'self'";
    match tokio::fs::read(server.ui.join(file)).await {
        Ok(bytes) => (
            [(header::CONTENT_TYPE, kind), (header::CONTENT_SECURITY_POLICY, POLICY)],
            bytes,
        )
            .into_response(),
        Err(_) => StatusCode::NOT_FOUND.into_response(),
    }
}
