//! The simulator's own addresses, below `/simulator/`: to look at the state and to change what happens. And the page.

use std::sync::Arc;
use std::time::Duration;

use api_spec::model::Operation;
use axum::extract::{DefaultBodyLimit, Path, Request, State};
use axum::middleware::{self, Next};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use axum::{Json, Router};
use bytes::Bytes;
use http::{StatusCode, Uri, header};
use serde::Deserialize;
use serde_json::{Map, Value, json};

use crate::description::method_rank;
use crate::fault::Fault;
use crate::platform::Platform;
use crate::task::View;
use crate::{body, clock, guard, locked, page, read_locked, refusal, state};

/// The largest body that the simulator's own addresses take: a state with hundreds of thousands of things.
const LARGEST_BODY: usize = 64 * 1024 * 1024;

/// All addresses: the simulator's own, and all APIs behind them. `port` is that of the simulator.
pub(crate) fn router(platform: Arc<Platform>, port: u16) -> Router {
    Router::new()
        .route("/", get(page::index))
        .route("/simulator/page/{file}", get(page::file))
        .route("/simulator/openapi/{file}", get(openapi))
        .route("/simulator/operations", get(operations))
        .route("/simulator/collections", get(collections))
        .route("/simulator/resources/{*path}", post(add_resources))
        .route("/simulator/state", get(show_state).put(replace_state).delete(clear_state))
        .route("/simulator/faults", get(list_faults).post(add_fault).delete(clear_faults))
        .route("/simulator/requests", get(list_requests).delete(clear_requests))
        .route("/simulator/pushes", get(list_pushes).post(push).delete(clear_pushes))
        .route("/simulator/clock", get(show_clock).post(advance_clock))
        .layer(middleware::from_fn(read_whole))
        .layer(middleware::from_fn(guard::protect))
        .layer(DefaultBodyLimit::disable())
        .fallback(api)
        .layer(middleware::from_fn_with_state(port, guard::guard))
        .with_state(platform)
}

/// Reads the body before anything is answered: a connection that is closed with a body unread resets, and the client may
/// never see the answer. The APIs do so themselves, with a limit.
async fn read_whole(request: Request, next: Next) -> Response {
    let (head, body) = request.into_parts();
    match body::whole(body, LARGEST_BODY).await {
        Ok(body) => next.run(Request::from_parts(head, body.into())).await,
        Err(error) => (error.status(), Json(json!({ "problem": error.to_string() }))).into_response(),
    }
}

/// What is wrong with a request to the simulator itself.
type Wrong = (StatusCode, Json<Value>);

fn wrong(problem: impl ToString) -> Wrong {
    (StatusCode::BAD_REQUEST, Json(json!({ "problem": problem.to_string() })))
}

async fn api(State(platform): State<Arc<Platform>>, request: Request) -> Response {
    platform.answer(request).await
}

/// An OpenAPI document whose server is this one.
async fn openapi(State(platform): State<Arc<Platform>>, Path(file): Path<String>) -> Response {
    let text = file.strip_suffix(".json").and_then(|id| platform.description.documents.get(id));
    let Some(mut document) = text.and_then(|text| serde_json::from_str::<Value>(text).ok()) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    if let Some(object) = document.as_object_mut() {
        object.insert("servers".to_owned(), json!([{ "url": "/", "description": "This simulator." }]));
    }
    Json(document).into_response()
}

/// What can be called, with the documented errors.
async fn operations(State(platform): State<Arc<Platform>>) -> Json<Value> {
    let description = &platform.description;
    let mut described: Vec<_> = description.operations.iter().collect();
    described.sort_by_key(|described| {
        (described.api, &described.operation.path.text, method_rank(described.operation.method))
    });
    let operations = described.iter().map(|described| {
        let Operation { id, method, path, summary, .. } = &described.operation;
        json!({
            "api": description.api(described).map(|api| api.id.as_str()),
            "operation": id,
            "method": method.as_str(),
            "path": path.text,
            "summary": summary,
            "errors": refusal::codes(described),
        })
    });
    let documents: Vec<&str> = description.documents.keys().copied().collect();
    Json(json!({ "operations": operations.collect::<Vec<_>>(), "documents": documents }))
}

/// How much of each collection is shown on the page.
const SHOWN: usize = 20;

/// How much there is of everything, and the newest of each.
async fn collections(State(platform): State<Arc<Platform>>) -> Json<Value> {
    let (world, now) = (read_locked(&platform.world), platform.clock.now());
    let collections =
        world.collections.iter().filter(|(_, things)| !things.by_number.is_empty()).map(|(path, things)| {
            let newest = things.by_number.values().rev().take(SHOWN).map(|thing| View::of(thing, now).fields());
            json!({ "path": path, "count": things.by_number.len(), "newest": newest.collect::<Vec<_>>() })
        });
    Json(json!({ "time": clock::text(now), "collections": collections.collect::<Vec<_>>() }))
}

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(Map<String, Value>),
    Many(Vec<Map<String, Value>>),
}

/// Adds things to a collection, also where the API has no call for it.
async fn add_resources(
    State(platform): State<Arc<Platform>>,
    address: Uri,
    body: Bytes,
) -> Result<(StatusCode, Json<Value>), Wrong> {
    let path = address.path().strip_prefix("/simulator/resources").unwrap_or_default().to_owned();
    let objects = match serde_json::from_slice(&body).map_err(wrong)? {
        OneOrMany::One(object) => vec![object],
        OneOrMany::Many(objects) => objects,
    };
    let ids = platform.insert(&path, objects).map_err(wrong)?;
    Ok((StatusCode::CREATED, Json(json!({ "ids": ids }))))
}

async fn show_state(State(platform): State<Arc<Platform>>) -> Response {
    ([(header::CONTENT_TYPE, "application/json")], platform.state().to_json()).into_response()
}

async fn replace_state(State(platform): State<Arc<Platform>>, body: Bytes) -> Result<StatusCode, Wrong> {
    let state = state::State::from_json(&body).map_err(told)?;
    platform.replace(state).map_err(told)?;
    Ok(StatusCode::NO_CONTENT)
}

/// An error with its cause.
fn told(error: impl std::error::Error) -> Wrong {
    match error.source() {
        Some(source) => wrong(format!("{error}: {source}")),
        None => wrong(error),
    }
}

async fn clear_state(State(platform): State<Arc<Platform>>) -> Result<StatusCode, Wrong> {
    platform.replace(state::State::default()).map_err(told)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn list_faults(State(platform): State<Arc<Platform>>) -> Json<Value> {
    Json(json!({ "faults": locked(&platform.faults).rules() }))
}

async fn add_fault(State(platform): State<Arc<Platform>>, body: Bytes) -> Result<StatusCode, Wrong> {
    let fault: Fault = serde_json::from_slice(&body).map_err(wrong)?;
    platform.fault(fault).map_err(wrong)?;
    Ok(StatusCode::NO_CONTENT)
}

async fn clear_faults(State(platform): State<Arc<Platform>>) -> StatusCode {
    locked(&platform.faults).clear();
    StatusCode::NO_CONTENT
}

async fn list_requests(State(platform): State<Arc<Platform>>) -> Json<Value> {
    let records = locked(&platform.records);
    Json(json!({ "count": records.count(), "requests": records.all() }))
}

async fn clear_requests(State(platform): State<Arc<Platform>>) -> StatusCode {
    locked(&platform.records).clear();
    StatusCode::NO_CONTENT
}

async fn list_pushes(State(platform): State<Arc<Platform>>) -> Json<Value> {
    let (count, pushes) = platform.pushes.records();
    Json(json!({ "count": count, "pushes": pushes }))
}

async fn clear_pushes(State(platform): State<Arc<Platform>>) -> StatusCode {
    platform.pushes.clear();
    StatusCode::NO_CONTENT
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Push {
    notification: String,
    #[serde(default)]
    fields: Map<String, Value>,
}

/// Pushes a notification, also one that no call leads to.
async fn push(State(platform): State<Arc<Platform>>, body: Bytes) -> Result<Json<Value>, Wrong> {
    let Push { notification, fields } = serde_json::from_slice(&body).map_err(wrong)?;
    let addresses = platform.push(&notification, &fields).map_err(wrong)?;
    Ok(Json(json!({ "addresses": addresses })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Advance {
    advance_seconds: u64,
}

async fn show_clock(State(platform): State<Arc<Platform>>) -> Json<Value> {
    Json(json!({ "time": clock::text(platform.clock.now()) }))
}

async fn advance_clock(State(platform): State<Arc<Platform>>, body: Bytes) -> Result<Json<Value>, Wrong> {
    let Advance { advance_seconds } = serde_json::from_slice(&body).map_err(wrong)?;
    platform.advance(Duration::from_secs(advance_seconds));
    Ok(show_clock(State(platform)).await)
}
