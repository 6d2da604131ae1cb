//! A request from beginning to end: faults, credential, check, state, record.

use std::borrow::Cow;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, RwLock};
use std::time::Duration;

use api_spec::model::{Api, ContentType, StatusRange};
use axum::body::Body;
use bytes::Bytes;
use http::{HeaderName, HeaderValue, Request, Response, StatusCode, header};
use serde_json::{Map, Value};

use crate::body::{self, Unread};
use crate::check::{self, Checked, Violation};
use crate::clock::{self, Clock};
use crate::credential::Gate;
use crate::description::{Described, Description};
use crate::fault::{Effects, FAULT_HEADER, Faults};
use crate::push::{Fate, Pushes, Watch};
use crate::record::{self, Record, Records};
use crate::refusal::{self, Cause, Refusal};
use crate::resource::{self, Problem, World};
use crate::role::Role;
use crate::route::{decoded, parts};
use crate::{chance, locked, write_locked};

/// The answer header that says what was wrong with a request, and where.
pub const VIOLATION_HEADER: &str = "x-simulator-violation";

/// The answer header that says what the description does not know and the platform would ignore.
pub const NOTICE_HEADER: &str = "x-simulator-notice";

/// Everything that requests share.
#[derive(Debug)]
pub(crate) struct Platform {
    pub(crate) description: Description,
    pub(crate) gate: Gate,
    pub(crate) clock: Clock,
    pub(crate) world: RwLock<World>,
    pub(crate) faults: Mutex<Faults>,
    pub(crate) records: Mutex<Records>,
    pub(crate) pushes: Pushes,
    pub(crate) seed: u64,
    /// How many requests began.
    pub(crate) requests: AtomicU64,
}

/// Stands in an answer that is never sent: the connection is closed instead.
#[derive(Debug, Clone, Copy)]
pub(crate) struct DropConnection;

/// An answer on its way, with what is said about the request.
struct Answer {
    response: Response<Bytes>,
    violation: Option<String>,
    notice: Option<String>,
}

/// The gateway takes no larger body.
const LARGEST_BODY: usize = 12 * 1024 * 1024;

/// What is in every file that comes from the simulator.
const FILE: &[u8] = b"This file comes from the simulator.\n";

impl Platform {
    /// Answers a request to one of the APIs.
    pub(crate) async fn answer(&self, request: Request<Body>) -> Response<Body> {
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        let (head, body) = request.into_parts();
        let path = head.uri.path().to_owned();
        let segments = parts(&path);
        let found = self.description.find(head.method.as_str(), &segments);
        let described = found.ok();
        let api =
            described.map_or_else(|| self.description.nearest_api(&segments), |found| self.description.api(found));
        let mut record = Record {
            number: 0,
            time: clock::text(self.clock.now()),
            method: head.method.to_string(),
            path: record::address(
                described.map(|described| (described, self.description.schemas(described))),
                &segments,
                head.uri.query(),
            ),
            operation: described.map(|described| described.operation.id.clone()),
            status: None,
            violation: None,
            notice: None,
        };
        let answer = match body::whole(body, LARGEST_BODY).await {
            Ok(body) => self.exchange(&Request::from_parts(head, body), found, api, &segments, number).await,
            Err(error) => {
                let response = match error {
                    Unread::TooLarge(_) => refusal::too_large(api).response(api),
                    Unread::TooSlow | Unread::Broken(_) => bare(error.status().as_u16()),
                };
                Some(Answer::refused(response, error.to_string()))
            }
        };
        let Some(mut answer) = answer else {
            locked(&self.records).add(record);
            let mut response = Response::new(Body::empty());
            response.extensions_mut().insert(DropConnection);
            return response;
        };
        self.finish(&mut answer, api, number);
        record.status = Some(answer.response.status().as_u16());
        (record.violation, record.notice) = (answer.violation, answer.notice);
        locked(&self.records).add(record);
        answer.response.map(Body::from)
    }

    /// The answer; none when the connection is to be dropped.
    async fn exchange(
        &self,
        request: &Request<Bytes>,
        found: Result<&Described, bool>,
        api: Option<&Api>,
        segments: &[&str],
        number: u64,
    ) -> Option<Answer> {
        let now = self.clock.unhurried();
        let header = crate::credential::text(request.headers(), FAULT_HEADER);
        let effects = locked(&self.faults).effects(&self.description, found.ok(), header, now);
        let effects = match effects {
            Ok(effects) => effects,
            Err(error) => return Some(Answer::refused(bare(400), error.to_string())),
        };
        if effects.latency > 0 {
            tokio::time::sleep(Duration::from_millis(effects.latency)).await;
        }
        if effects.drop {
            return None;
        }
        if effects.garbage {
            return Some(Answer::good(garbage(self.seed, number)));
        }
        if effects.expire {
            self.gate.expire(Some(request.headers()));
        }
        if let Some(answer) = self.gate.iam(request, now) {
            return Some(Answer { response: answer.response, violation: answer.violation, notice: None });
        }
        let described = match found {
            Ok(described) => described,
            Err(path_is_known) => return Some(unknown(api, path_is_known, request)),
        };
        let watch = self.watch().with(effects.push);
        if let Some(refusal) = self.injected(described, effects) {
            return Some(Answer::good(refusal.response(api)));
        }
        if described.operation.authenticated
            && let Some(api) = api
            && let Err(denied) = self.gate.check(api, request, now)
        {
            let cause = Cause::Unauthenticated { expired: denied.expired };
            return Some(self.refused(described, cause, format!("credential: {}", denied.reason)));
        }
        let checked = check::check(&self.description, described, segments, request).await;
        let mut answer = self.operate(described, segments, &checked, now, watch);
        answer.notice = joined(&checked.notices);
        Some(answer)
    }

    /// The error that a fault demands.
    fn injected(&self, described: &Described, effects: Effects) -> Option<Refusal> {
        let throttled = || refusal::refusal(&self.description, described, Cause::Throttled);
        effects.error.or_else(|| effects.throttled.then(throttled))
    }

    /// Who is told of changes.
    pub(crate) fn watch(&self) -> Watch<'_> {
        Watch { pushes: &self.pushes, faults: &self.faults, of_call: Fate::default() }
    }

    /// Lets time pass, and pushes what happens in it.
    pub(crate) fn advance(&self, by: Duration) {
        self.look();
        self.clock.advance(by);
        self.look();
        self.pushes.wake();
    }

    fn operate(
        &self,
        described: &Described,
        segments: &[&str],
        checked: &Checked,
        now: i64,
        watch: Watch<'_>,
    ) -> Answer {
        if let Some(first) = checked.violations.first() {
            let cause = Cause::Invalid(first);
            return self.refused(described, cause, joined(&checked.violations).unwrap_or_default());
        }
        if let (Role::Session(session), Some(login)) = (described.role, self.description.login(described)) {
            return match self.gate.session(login, session, &checked.body, now) {
                Ok(tokens) => self.success(described, resource::about(&self.description, described, &tokens)),
                Err(problem) => self.refused(described, Cause::Unauthenticated { expired: false }, problem.to_string()),
            };
        }
        let Some(collection) = self.description.collection(described) else {
            self.keep(described, &checked.body);
            let content = resource::without_collection(&self.description, described, &checked.query, &checked.body);
            return self.success(described, content);
        };
        let outcome = resource::Request {
            description: &self.description,
            described,
            collection,
            // The check found every segment to be UTF-8.
            path: segments.iter().map(|part| decoded(part).map(Cow::into_owned).unwrap_or_default()).collect(),
            query: &checked.query,
            body: &checked.body,
            has_file: !checked.files.is_empty(),
            now: self.clock.now(),
            watch,
        }
        .operate(&self.world);
        match outcome {
            Ok(content) => self.success(described, content),
            Err(Problem::Missing { id, noun }) => {
                let violation = format!("there is no {} {id:?}", if noun.is_empty() { "thing" } else { &noun });
                self.refused(described, Cause::Missing { noun: &noun }, violation)
            }
            Err(Problem::Exists { id }) => {
                self.refused(described, Cause::Exists, format!("the id {id:?} is taken already"))
            }
        }
    }

    /// Keeps what an operation subscribes to that has no collection of its own.
    fn keep(&self, described: &Described, body: &Map<String, Value>) {
        if let Some(collection) = self.description.pushes.kept_elsewhere(&self.description, described) {
            let mut world = write_locked(&self.world);
            // Its id is new.
            let _ = world.insert(collection, &collection.path(), body.clone(), self.clock.now());
            self.pushes.wake();
        }
    }

    fn success(&self, described: &Described, body: Option<resource::Body>) -> Answer {
        let success = described.operation.success();
        let status = match success.map(|response| response.status) {
            Some(StatusRange::Code(status)) => status,
            _ => 200,
        };
        let mut response = bare(status);
        if let Some(body) = body {
            let content = success.and_then(|response| response.content.as_ref());
            let media_type = content.map_or(ContentType::Json.as_str(), |content| &content.media_type);
            if let Ok(media_type) = HeaderValue::from_str(media_type) {
                response.headers_mut().insert(header::CONTENT_TYPE, media_type);
            }
            *response.body_mut() = match body {
                resource::Body::Json(json) => json.to_string().into(),
                resource::Body::File => Bytes::from_static(FILE),
            };
        }
        Answer::good(response)
    }

    fn refused(&self, described: &Described, cause: Cause<'_>, violation: String) -> Answer {
        let refusal = refusal::refusal(&self.description, described, cause);
        Answer::refused(refusal.response(self.description.api(described)), violation)
    }

    /// Adds the headers that every answer has.
    fn finish(&self, answer: &mut Answer, api: Option<&Api>, number: u64) {
        let id = chance::hex(self.seed, &[chance::of_text("request"), number], 32);
        let name =
            api.and_then(|api| api.request_id_header.as_deref()).and_then(|name| name.parse::<HeaderName>().ok());
        let headers = answer.response.headers_mut();
        if let (Some(name), Ok(id)) = (name, HeaderValue::from_str(&id)) {
            headers.insert(name, id);
        }
        let told = [(VIOLATION_HEADER, &answer.violation), (NOTICE_HEADER, &answer.notice)];
        for (name, text) in told {
            if let Some(text) = text {
                headers.insert(HeaderName::from_static(name), header_text(text));
            }
        }
    }
}

impl Answer {
    fn good(response: Response<Bytes>) -> Self {
        Self { response, violation: None, notice: None }
    }

    fn refused(response: Response<Bytes>, violation: String) -> Self {
        Self { response, violation: Some(violation), notice: None }
    }
}

fn unknown(api: Option<&Api>, path_is_known: bool, request: &Request<Bytes>) -> Answer {
    let refusal = match api {
        Some(api) => refusal::no_such_api(api, path_is_known),
        None => Refusal { status: 404, code: None, message: None },
    };
    let (method, path) = (request.method(), request.uri().path());
    let violation = match path_is_known {
        true => format!("the path {path} is described, but not with {method}"),
        false => format!("the path {path} is not described"),
    };
    Answer::refused(refusal.response(api), violation)
}

fn bare(status: u16) -> Response<Bytes> {
    let mut response = Response::new(Bytes::new());
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    response
}

/// A success that promises JSON and holds anything else.
fn garbage(seed: u64, number: u64) -> Response<Bytes> {
    let bytes = (0..16).flat_map(|block| chance::draw(seed, &[number, block]).to_le_bytes());
    // Whatever the bytes are, JSON does not begin like this.
    let mut response = Response::new([0xFF].into_iter().chain(bytes).collect());
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}

fn joined(violations: &[Violation]) -> Option<String> {
    let texts: Vec<String> = violations.iter().map(Violation::to_string).collect();
    (!texts.is_empty()).then(|| texts.join("; "))
}

/// A text as a header can hold it: visible ASCII, everything else escaped, and not too long.
fn header_text(text: &str) -> HeaderValue {
    const LONGEST: usize = 2000;
    let mut shown = String::new();
    for letter in text.chars() {
        if matches!(letter, ' '..='~') {
            shown.push(letter);
        } else {
            shown.extend(letter.escape_default());
        }
        if shown.len() > LONGEST {
            shown.push_str("...");
            break;
        }
    }
    HeaderValue::try_from(shown).unwrap_or(HeaderValue::from_static("the text has no header form"))
}
