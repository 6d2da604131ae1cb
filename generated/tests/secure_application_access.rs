//! Login, refresh and logout of the Northbound API: what they send, that they need no credential, and that no secret
//! of theirs is shown.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

mod support;

use std::error::Error as StdError;
use std::fmt::Debug;

use huaweicloud_iot::Error;
use huaweicloud_iot::northbound_v1::secure_application_access::{AuthenticateError, TokenScope, TokenType, Tokens};
use huaweicloud_iot::northbound_v1::{AppId, Authenticate, BlockingClient, Client, Logout, RefreshToken};
use huaweicloud_iot::runtime::http::Request;
use huaweicloud_iot::runtime::{Bytes, Operation};
use support::{answer, by_northbound, headers, line, server};

const TOKENS: &str =
    r#"{"scope":"default","tokenType":"bearer","expiresIn":3600,"accessToken":"a-1","refreshToken":"r-1"}"#;

/// All headers that belong to the API: one with a credential would be among them.
fn headers_but_length(request: &Request<Bytes>) -> Vec<(&str, &str)> {
    headers(request).into_iter().filter(|(name, _)| *name != "content-length").collect()
}

fn app_id() -> AppId {
    AppId::new("app-1").unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_login_is_a_form_of_two_fields_and_carries_no_credential() {
    let server = server(200, TOKENS).await;
    for result in by_northbound(&server, Authenticate::new(app_id(), "s&1=+ \u{fc}")).await {
        result.unwrap();
    }
    let requests = server.take_requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert_eq!(line(&request), "POST /iocm/app/sec/v1.1.0/login");
        assert_eq!(headers_but_length(&request), [("content-type", "application/x-www-form-urlencoded")]);
        assert_eq!(request.body(), "appId=app-1&secret=s%261%3D%2B%20%C3%BC");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refresh_is_json_and_carries_no_credential() {
    let server = server(200, TOKENS).await;
    for result in by_northbound(&server, RefreshToken::new(app_id(), "s-1", "r-0")).await {
        result.unwrap();
    }
    let requests = server.take_requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert_eq!(line(&request), "POST /iocm/app/sec/v1.1.0/refreshToken");
        assert_eq!(headers_but_length(&request), [("content-type", "application/json")]);
        assert_eq!(request.body(), r#"{"appId":"app-1","secret":"s-1","refreshToken":"r-0"}"#);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_logout_is_json_carries_no_credential_and_succeeds_with_204() {
    let server = server(204, "").await;
    for result in by_northbound(&server, Logout::new("a-1")).await {
        result.unwrap();
    }
    let requests = server.take_requests();
    assert_eq!(requests.len(), 2);
    for request in requests {
        assert_eq!(line(&request), "POST /iocm/app/sec/v1.1.0/logout");
        assert_eq!(headers_but_length(&request), [("content-type", "application/json")]);
        assert_eq!(request.body(), r#"{"accessToken":"a-1"}"#);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_client_without_a_credential_can_log_in() {
    let server = server(200, TOKENS).await;
    let waiting = BlockingClient::builder(server.address()).build().unwrap();
    let login = Authenticate::new(app_id(), "s-1");
    let first = Client::builder(server.address()).build().unwrap().send(&login).await;
    for tokens in [first, tokio::task::block_in_place(|| waiting.send(login))] {
        assert_eq!(tokens.unwrap().access_token.unwrap().expose(), "a-1");
    }
}

#[test]
fn tokens_are_read_with_all_that_is_documented() {
    let tokens = Authenticate::response(answer(200, TOKENS)).unwrap();
    assert_eq!((tokens.scope, tokens.token_type), (Some(TokenScope::Default), Some(TokenType::Bearer)));
    assert_eq!(tokens.expires_in, Some(3600));
    assert_eq!(tokens.refresh_token.unwrap().expose(), "r-1");
}

#[test]
fn every_spelling_of_the_kind_of_token_is_kept() {
    let read = |kind: &str| {
        let answer = answer(200, format!(r#"{{"tokenType":"{kind}"}}"#));
        RefreshToken::response(answer).unwrap().token_type.unwrap()
    };
    assert_eq!((read("bearer"), read("Bearer ")), (TokenType::Bearer, TokenType::BearerWithBlank));
    assert_eq!(read("Bearer").as_str(), "Bearer");
}

#[test]
fn a_wrong_secret_is_told_as_documented() {
    let refused = answer(401, r#"{"error_code":"100208","error_desc":"AppId or secret is not right."}"#);
    let Err(Error::Service(refused)) = Authenticate::response(refused) else { panic!("not refused") };
    assert_eq!(refused.kind, AuthenticateError::InvalidCredentials);
    assert_eq!(refused.to_string(), "401 100208: AppId or secret is not right.");
}

#[test]
fn an_application_id_keeps_the_widest_documented_limit() {
    assert_eq!(AppId::new("a".repeat(256)).unwrap().as_str().len(), 256);
    let error = AppId::new("a".repeat(257)).unwrap_err();
    assert_eq!(error.to_string(), "AppId: must have at most 256 characters, has 257");
}

#[test]
fn no_secret_shows_in_operations_answers_and_errors() {
    const SECRET: &str = "hunter2";
    let shown = |value: &dyn Debug| format!("{value:?} {value:#?}");
    let body = format!(r#"{{"expiresIn":3600,"accessToken":"{SECRET}","refreshToken":"{SECRET}"}}"#);
    let tokens: Tokens = Authenticate::response(answer(200, &body)).unwrap();
    assert_eq!(tokens.access_token.as_ref().unwrap().expose(), SECRET);
    let unreadable = Authenticate::response(answer(200, body.replace("3600", "[]"))).unwrap_err();
    let told = told(&unreadable);
    assert!(told.contains("expiresIn"), "{told}");
    let all = [
        shown(&Authenticate::new(app_id(), SECRET)),
        shown(&RefreshToken::new(app_id(), SECRET, SECRET)),
        shown(&Logout::new(SECRET)),
        shown(&tokens),
        shown(&unreadable),
        told,
    ]
    .concat();
    assert!(all.contains("app-1") && all.contains("***") && !all.contains(SECRET), "{all}");
}

/// What an error and its causes print.
fn told(error: &dyn StdError) -> String {
    let below = error.source().map(told).unwrap_or_default();
    format!("{error} {below}")
}
