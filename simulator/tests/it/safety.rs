//! What makes it safe to leave the simulator running: who may call, how much it takes, and what it keeps.

use serde_json::{Value, json};

use crate::client::{Answer, Client, simulator};

const PACKAGES: &str = "/v5/iot/p/ota-upgrades/packages";

#[test]
fn a_page_of_another_site_is_refused() {
    let simulator = simulator();
    let port = simulator.address().rsplit(':').next().unwrap().to_owned();
    let status = |headers: &[(&str, &str)], method: &str, path: &str| {
        let client = headers.iter().fold(Client::new(&simulator), |client, (name, value)| client.with(name, value));
        let body = (method == "POST").then(|| ("text/plain", br#"{"advance_seconds":1}"#.to_vec()));
        client.send(method, path, body).status
    };
    let own = |name: &str| format!("{name}:{port}");
    let all = [("GET", "/"), ("GET", "/simulator/state"), ("DELETE", "/simulator/state"), ("GET", PACKAGES)];
    for host in
        ["evil.example", &own("evil.example"), &own("127.0.0.1.evil.example"), "127.0.0.1:1", "localhost", "a@b"]
    {
        for (method, path) in all {
            assert_eq!(status(&[("Host", host)], method, path), 403, "{host} {method} {path}");
        }
    }
    for host in [own("127.0.0.1"), own("LocalHost"), own("[::1]")] {
        for (method, path) in all {
            assert_ne!(status(&[("Host", &host)], method, path), 403, "{host} {method} {path}");
        }
    }
    let clock = "/simulator/clock";
    for origin in ["https://evil.example", "null", "http://127.0.0.1:1", &format!("https://127.0.0.1:{port}")] {
        assert_eq!(status(&[("Origin", origin)], "POST", clock), 403, "{origin}");
    }
    for site in ["cross-site", "same-site"] {
        assert_eq!(status(&[("Sec-Fetch-Site", site)], "POST", clock), 403, "{site}");
    }
    // A link on another page may lead here.
    assert_eq!(status(&[("Sec-Fetch-Site", "cross-site")], "GET", "/"), 200);
    let origin = format!("http://127.0.0.1:{port}");
    assert_eq!(status(&[("Origin", &origin), ("Sec-Fetch-Site", "same-origin")], "POST", clock), 200);
    assert_eq!(status(&[("Sec-Fetch-Site", "none")], "POST", clock), 200);
}

#[test]
fn the_page_is_shown_by_itself_and_runs_its_own_scripts_only() {
    let answer = Client::bare(&simulator()).get("/");
    let policy = answer.header("content-security-policy");
    assert!(policy.contains("default-src 'self'") && policy.contains("frame-ancestors 'none'"), "{policy}");
    assert_eq!((answer.header("x-content-type-options"), answer.header("x-frame-options")), ("nosniff", "DENY"));
}

#[test]
fn a_body_without_end_is_not_read() {
    let simulator = simulator();
    let sent = Client::new(&simulator).try_send("PUT", "/simulator/state", Some(("", vec![b' '; 65 << 20])));
    // The connection may end before the client has sent it all.
    assert!(sent.is_err() || sent.is_ok_and(|answer| answer.status == 413));
    let sent = Client::new(&simulator).try_send("POST", PACKAGES, Some(("application/json", vec![b' '; 13 << 20])));
    assert!(sent.is_err() || sent.is_ok_and(|answer| answer.status == 413));
}

#[test]
fn numbers_do_not_wrap() {
    let simulator = simulator();
    let client = Client::new(&simulator);
    let state = |number: u64, count: u64| {
        let entry = json!({ "number": number, "object": { "package_id": "x" } });
        client.put("/simulator/state", &json!({ "count": count, "collections": { PACKAGES: [entry] } }))
    };
    for (number, count) in [(u64::MAX, 0), (u64::MAX - 1, 0), (0, u64::MAX), (1 << 53, 0)] {
        let answer = state(number, count);
        let problem = answer.json["problem"].as_str().unwrap_or_default().to_owned();
        assert!(answer.status == 400 && problem.contains("at most 9007199254740992"), "{problem}");
    }
    assert_eq!(state((1 << 53) - 1, 0).status, 204);
    let added = client.post(&format!("/simulator/resources{PACKAGES}"), &json!({ "package_id": "after-max" }));
    assert_eq!(added.json, json!({ "ids": ["after-max"] }));
    let listed = client.get(&format!("{PACKAGES}?package_type=softwarePackage")).json;
    assert_eq!(listed["error_code"], Value::Null, "{listed}");
    for _ in 0..2 {
        assert_eq!(client.post("/simulator/clock", &json!({ "advance_seconds": u64::MAX })).status, 200);
    }
}

#[test]
fn a_number_is_written_as_in_json() {
    let simulator = simulator();
    let list = |query: &str| Client::new(&simulator).get(&format!("{PACKAGES}?package_type=softwarePackage&{query}"));
    let fine = |answer: &Answer| (answer.status, answer.violation().to_owned());
    assert_eq!(fine(&list("limit=10")), (200, String::new()));
    for number in ["010", "%2B10", "10.0", "1e1", "%2010", "0x10", "ten"] {
        let answer = list(&format!("limit={number}"));
        assert!(answer.status == 400 && answer.violation().contains("limit is"), "{number}: {}", answer.violation());
    }
}

#[test]
fn what_is_kept_of_requests_holds_no_secret() {
    let simulator = simulator();
    let client = Client::new(&simulator);
    let login = "/iocm/app/sec/v1.1.0/login";
    let body = br#"{"appId":"app","secret":"hunter2"}"#.to_vec();
    let form = ("application/x-www-form-urlencoded", body.clone());
    let answer = client.send("POST", login, Some(form));
    let told = [answer.violation(), answer.header("x-simulator-notice")].concat();
    assert!(told.contains("secret is missing") && !told.contains("hunter2"), "{told}");
    for body in [b"appId=app&secret=hunter2&a b: hunter2=c".to_vec(), body] {
        client.send("POST", login, Some(("application/x-www-form-urlencoded", body)));
    }
    for query in ["access_token=hunter2", "limit=hunter2&password:hunter2", "a%3Dhunter2"] {
        client.get(&format!("/iodm/northbound/v1.5.0/category?{query}"));
        client.get(&format!("/no/such/path?{query}"));
    }
    client.post(PACKAGES, &json!({ "package_type": "softwarePackage", "the key: hunter2": { "x: hunter2": 1 } }));
    let kept = client.get("/simulator/requests").json;
    assert_eq!(kept["count"], 10);
    let kept = kept.to_string();
    assert!(kept.contains("access_token=***") && kept.contains("is not described"), "{kept}");
    // What a described parameter says that is no secret stays: it is what was wrong.
    assert_eq!(
        kept.replace("limit=hunter2", "").replace(r#"is \"hunter2\""#, "").matches("hunter2").count(),
        0,
        "{kept}"
    );
}
