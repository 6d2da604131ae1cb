//! Who is let in, and with which documented error everybody else is not.

use std::time::{Duration, SystemTime};

use huaweicloud_iot_runtime::{AccessKey, Bytes, Credential, http};
use iot_simulator::Simulator;
use serde_json::{Value, json};

use crate::client::{Answer, Client, simulator};

const PACKAGE: &str = "/v5/iot/p1/ota-upgrades/packages/28bf9b2c";
const CATEGORY: &str = "/iodm/northbound/v1.5.0/category";
const LOGIN: &str = "/iocm/app/sec/v1.1.0/login";
const ACCESS_KEY: &str = "SIMULATORACCESSKEY01";
const SECRET_KEY: &str = "simulator-secret-key";

/// Sends a request that is signed by the runtime, after a change.
fn signed(simulator: &Simulator, key: &AccessKey, change: impl FnOnce(&mut http::Request<Bytes>)) -> Answer {
    let address = format!("{}{PACKAGE}?b=%20c&a=1", simulator.address());
    let mut request = http::Request::delete(address).header("Instance-Id", "i 1").body(Bytes::new()).unwrap();
    key.authorize(&mut request).unwrap();
    change(&mut request);
    let mut client = Client::bare(simulator);
    for (name, value) in request.headers() {
        client = client.with(name.as_str(), value.to_str().unwrap());
    }
    client.send(request.method().as_str(), request.uri().path_and_query().unwrap().as_str(), None)
}

/// The signature was right when what is missed is the package.
fn is_let_in(answer: &Answer) -> bool {
    answer.error() == (404, "IOTDA.019300")
}

#[test]
fn signatures_of_both_algorithms_are_made_again_and_compared() {
    let simulator = simulator();
    let key = AccessKey::new(ACCESS_KEY, SECRET_KEY);
    for key in
        [key.clone(), key.clone().derived_for("cn-north-4", "iotdm"), key.clone().project_id("p1").security_token("t")]
    {
        assert!(is_let_in(&signed(&simulator, &key, |_| {})), "{key:?}");
    }
    let wrong = AccessKey::new(ACCESS_KEY, "another");
    for key in [wrong.clone(), wrong.derived_for("cn-north-4", "iotdm")] {
        let answer = signed(&simulator, &key, |_| {});
        assert_eq!((answer.status, answer.violation()), (401, "credential: the signature does not match the request"));
    }
    let stranger = AccessKey::new("STRANGER", SECRET_KEY);
    assert_eq!(signed(&simulator, &stranger, |_| {}).violation(), "credential: the access key is not known");
    let service = key.derived_for("cn-north-4", "ecs");
    assert_eq!(
        signed(&simulator, &service, |_| {}).violation(),
        "credential: the key was derived for ecs, not for iotdm"
    );
}

#[test]
fn whatever_the_signature_covers_must_not_change_on_the_way() {
    let simulator = simulator();
    let key = AccessKey::new(ACCESS_KEY, SECRET_KEY);
    let mismatch = "credential: the signature does not match the request";
    let changed = signed(&simulator, &key, |request| {
        request.headers_mut().insert("Instance-Id", "i2".parse().unwrap());
    });
    assert_eq!(changed.violation(), mismatch);
    let changed = signed(&simulator, &key, |request| *request.method_mut() = http::Method::GET);
    assert_eq!(changed.violation(), mismatch);
    let changed = signed(&simulator, &key, |request| {
        let address = request.uri().to_string().replace("a=1", "a=2");
        *request.uri_mut() = address.parse().unwrap();
    });
    assert_eq!(changed.violation(), mismatch);
    let gone = signed(&simulator, &key, |request| drop(request.headers_mut().remove("Instance-Id")));
    assert_eq!(gone.violation(), "credential: the signed header instance-id is missing");
}

#[test]
fn a_signature_of_another_time_is_refused() {
    let simulator = simulator();
    let key = AccessKey::new(ACCESS_KEY, SECRET_KEY);
    for (minutes, is_right) in [(-16, false), (-14, true), (14, true), (16, false)] {
        let by = Duration::from_secs(60 * i64::unsigned_abs(minutes));
        let clock = move || if minutes < 0 { SystemTime::now() - by } else { SystemTime::now() + by };
        let answer = signed(&simulator, &key.clone().clock(clock), |_| {});
        assert_eq!(is_let_in(&answer), is_right, "{minutes}: {}", answer.violation());
    }
}

#[test]
fn a_header_that_is_no_signature_is_refused_not_feared() {
    let simulator = simulator();
    for authorization in [
        "SDK-HMAC-SHA256 ",
        "SDK-HMAC-SHA256 Access=a, SignedHeaders=",
        "V11-HMAC-SHA256 Credential=a/b, SignedHeaders=c, Signature=d",
        "SDK-HMAC-SHA256 Access=SIMULATORACCESSKEY01, SignedHeaders=x, Signature=1",
        "Basic abc",
    ] {
        let answer = Client::bare(&simulator).with("Authorization", authorization).delete(PACKAGE);
        assert_eq!(answer.status, 401, "{authorization}");
        assert!(answer.violation().starts_with("credential: "), "{}", answer.violation());
    }
}

fn login_at_iam(client: &Client, password: &str) -> Answer {
    let user = json!({ "name": "user", "password": password, "domain": { "name": "simulator" } });
    let identity = json!({ "methods": ["password"], "password": { "user": user } });
    client.post(
        "/v3/auth/tokens",
        &json!({ "auth": { "identity": identity, "scope": { "project": { "name": "cn-north-4" } } } }),
    )
}

#[test]
fn iam_gives_a_token_for_a_day() {
    let simulator = simulator();
    let client = Client::bare(&simulator);
    let answer = login_at_iam(&client, "simulator-password");
    assert_eq!(answer.status, 201);
    assert_eq!(answer.json["token"]["expires_at"], "2024-03-01T23:59:59.000000Z");
    assert_eq!(answer.json["token"]["project"]["name"], "cn-north-4");
    let client = client.with("X-Auth-Token", answer.header("X-Subject-Token"));
    assert!(is_let_in(&client.delete(PACKAGE)));
    simulator.advance(Duration::from_secs(24 * 60 * 60));
    let late = client.delete(PACKAGE);
    assert_eq!((late.status, late.violation()), (401, "credential: the token has expired"));
}

#[test]
fn iam_refuses_a_wrong_password_and_a_wrong_body() {
    let simulator = simulator();
    let client = Client::bare(&simulator);
    let wrong = login_at_iam(&client, "guess");
    assert_eq!((wrong.status, &wrong.json["error"]["title"]), (401, &json!("Unauthorized")));
    let empty = client.post("/v3/auth/tokens", &json!({}));
    assert_eq!((empty.status, empty.violation()), (400, "body.auth.identity.password.user is missing"));
    assert_eq!(client.get("/v3/projects?name=cn-north-4").status, 401);
}

#[test]
fn nobody_is_let_in_without_a_credential() {
    let simulator = simulator();
    let client = Client::bare(&simulator);
    let answer = client.delete(PACKAGE);
    assert_eq!(answer.status, 401);
    assert!(
        answer.violation().starts_with("credential: the request carries no credential; this API takes a signature")
    );
    assert_eq!(
        client.with("X-Auth-Token", "guess").delete(PACKAGE).violation(),
        "credential: the token was never issued"
    );

    let northbound = Client::bare(&simulator).get(CATEGORY);
    assert_eq!(
        (northbound.error(), northbound.violation()),
        ((403, "1010005"), "credential: header app_key is missing")
    );
    let stranger = Client::new(&simulator).with("app_key", "stranger").get(CATEGORY);
    assert_eq!(stranger.violation(), "credential: header app_key names no known application");
}

fn login(client: &Client, body: &str) -> Answer {
    client.send("POST", LOGIN, Some(("application/x-www-form-urlencoded", body.as_bytes().to_vec())))
}

fn tokens(answer: &Answer) -> (String, String) {
    assert_eq!(answer.status, 200, "{}", answer.violation());
    let token = |name: &str| answer.json[name].as_str().unwrap().to_owned();
    (token("accessToken"), token("refreshToken"))
}

#[test]
fn an_application_logs_in_renews_its_token_and_logs_out() {
    let simulator = simulator();
    let client = Client::bare(&simulator);
    let with = |token: &str| {
        let client = Client::bare(&simulator).with("app_key", "simulator-application");
        client.with("Authorization", &format!("Bearer {token}")).get(CATEGORY).error().0
    };
    let right = "appId=simulator-application&secret=simulator-secret";
    let (first, _) = tokens(&login(&client, right));
    assert_eq!(with(&first), 200);
    let (second, refresh) = tokens(&login(&client, right));
    assert_eq!((with(&first), with(&second)), (403, 200), "a login ends the one before");

    let refreshing = |refresh: &str| {
        let body = json!({ "appId": "simulator-application", "secret": "simulator-secret", "refreshToken": refresh });
        client.post("/iocm/app/sec/v1.1.0/refreshToken", &body)
    };
    let (third, _) = tokens(&refreshing(&refresh));
    assert_eq!((with(&second), with(&third)), (403, 200));
    assert_eq!(refreshing(&refresh).error(), (401, "100208"));

    let out = client.post("/iocm/app/sec/v1.1.0/logout", &json!({ "accessToken": third }));
    assert_eq!((out.status, out.json, with(&third)), (204, Value::Null, 403));
}

#[test]
fn an_access_token_lives_an_hour() {
    let simulator = simulator();
    let (token, _) = tokens(&login(&Client::bare(&simulator), "appId=simulator-application&secret=simulator-secret"));
    let client = Client::new(&simulator).with("Authorization", &format!("Bearer {token}"));
    assert_eq!(client.get(CATEGORY).status, 200);
    simulator.advance(Duration::from_secs(60 * 60));
    assert_eq!(client.get(CATEGORY).error(), (403, "1010005"));
}

#[test]
fn a_wrong_login_gets_the_documented_error() {
    let simulator = simulator();
    let client = Client::bare(&simulator);
    assert_eq!(login(&client, "appId=simulator-application&secret=guess").error(), (401, "100208"));
    let missing = login(&client, "appId=simulator-application");
    assert_eq!((missing.error(), missing.violation()), ((400, "102202"), "body.secret is missing"));
    let json = client.post(LOGIN, &json!({}));
    assert_eq!(json.violation(), "header Content-Type is application/json, not application/x-www-form-urlencoded");
}
