//! The two calls of IAM that clients of IoTDA need: a token for a password, and the id of a region's project.
//!
//! IAM is another service with an address of its own and documents of its own, so these are written by hand.

use bytes::Bytes;
use http::{HeaderName, HeaderValue, Method, Request, Response, StatusCode, header};
use serde_json::{Value, json};

use super::token::Issue;
use super::{Gate, signature, text};
use crate::{chance, clock, locked};

/// How long a token of IAM lives.
const LIFE: i64 = 24 * 60 * 60 * 1000;

/// A refusal of IAM, with what a client did wrong.
pub(crate) struct Answer {
    pub(crate) response: Response<Bytes>,
    pub(crate) violation: Option<String>,
}

impl Gate {
    /// Answers a call of IAM, if it is one. `now` counts the life of tokens.
    pub(crate) fn iam(&self, request: &Request<Bytes>, now: i64) -> Option<Answer> {
        match (request.method(), request.uri().path()) {
            (&Method::POST, "/v3/auth/tokens") => Some(self.issue_token(request.body(), now)),
            (&Method::GET, "/v3/projects") => Some(self.projects(request)),
            _ => None,
        }
    }

    fn issue_token(&self, body: &[u8], now: i64) -> Answer {
        let body: Value = match serde_json::from_slice(body) {
            Ok(body) => body,
            Err(error) => return refused(400, "The request body is invalid.", format!("body is not JSON: {error}")),
        };
        let Some(user) = body.pointer("/auth/identity/password/user") else {
            return refused(
                400,
                "The request body is invalid.",
                "body.auth.identity.password.user is missing".to_owned(),
            );
        };
        let field = |pointer: &str| user.pointer(pointer).and_then(Value::as_str).unwrap_or_default();
        let known = self.accounts.users.iter().find(|known| {
            known.domain == field("/domain/name")
                && known.name == field("/name")
                && known.password == field("/password")
        });
        let Some(known) = known else {
            return refused(
                401,
                "The username or password is wrong.",
                "no user has this account, name and password".to_owned(),
            );
        };
        let scope = body.pointer("/auth/scope/project");
        let project = scope.and_then(|project| project.get("name")).and_then(Value::as_str).unwrap_or("simulator");
        let project_id = scope.and_then(|project| project.get("id")).and_then(Value::as_str);
        let domain = json!({ "name": known.domain, "id": self.id("domain", &known.domain) });
        let answer = json!({ "token": {
            "methods": ["password"],
            "issued_at": clock::iso_text(now),
            "expires_at": clock::iso_text(now.saturating_add(LIFE)),
            "project": { "name": project, "id": project_id.unwrap_or(&self.accounts.project_id), "domain": domain },
            "user": { "name": known.name, "id": self.id("user", &known.name), "domain": domain },
        }});
        let mut response = json_response(201, &answer);
        if let Ok(token) = HeaderValue::from_str(&self.new_token(now)) {
            response.headers_mut().insert(HeaderName::from_static("x-subject-token"), token);
        }
        Answer { response, violation: None }
    }

    fn new_token(&self, now: i64) -> String {
        let mut tokens = locked(&self.tokens);
        let token = format!("iam-{}", chance::hex(self.seed, &[chance::of_text("iam"), tokens.issued()], 48));
        let expires = now.saturating_add(LIFE);
        tokens.issue(Issue { token: token.clone(), application: None, expires, refresh: None });
        token
    }

    /// The vendor's clients ask for the project when they were not told.
    fn projects(&self, request: &Request<Bytes>) -> Answer {
        let authorization = text(request.headers(), "authorization").unwrap_or_default();
        if let Err(denied) = signature::check(&self.accounts.access_keys, authorization, None, request) {
            return refused(401, "The request you have made requires authentication.", denied.reason);
        }
        let query = form_urlencoded::parse(request.uri().query().unwrap_or_default().as_bytes());
        let name = query
            .into_iter()
            .find(|(key, _)| key == "name")
            .map_or("simulator".to_owned(), |(_, name)| name.into_owned());
        let answer = json!({ "projects": [{ "id": self.accounts.project_id, "name": name, "enabled": true }] });
        Answer { response: json_response(200, &answer), violation: None }
    }

    fn id(&self, kind: &str, name: &str) -> String {
        chance::hex(self.seed, &[chance::of_text(kind), chance::of_text(name)], 32)
    }
}

fn refused(status: u16, message: &str, violation: String) -> Answer {
    let title = if status == 401 { "Unauthorized" } else { "Bad Request" };
    let body = json!({ "error": { "code": status, "message": message, "title": title } });
    Answer { response: json_response(status, &body), violation: Some(violation) }
}

fn json_response(status: u16, body: &Value) -> Response<Bytes> {
    let mut response = Response::new(Bytes::from(body.to_string()));
    *response.status_mut() = StatusCode::from_u16(status).unwrap_or_default();
    response.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static("application/json"));
    response
}
