//! Logins that fail, and tokens that are refused, with both clients over real connections.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::error::Error as _;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use huaweicloud_iot_runtime::{AnyError, ApplicationLogin, Backoff, Builder, Bytes, Client, Error, Then, blocking};
use support::server::{Server, Step, answer};
use support::{Echo, EchoError, Northbound};

type Sent = Result<Bytes, Error<EchoError>>;

const REFUSED: &str = r#"{ "error_code": "1010005", "error_desc": "App_key or access_token is invalid." }"#;
const WRONG_SECRET: &str = r#"{ "error_code": "100208", "error_desc": "AppId or secret is not right." }"#;
const THROTTLED: &str = r#"{ "error_code": "1010009", "error_desc": "app throttle exceed." }"#;

/// A platform whose logins are answered in turn, the last way for ever; none stands for a token. It accepts the tokens
/// with these numbers, and notes when logins come.
struct Platform {
    server: Server,
    logins: Arc<Mutex<Vec<Instant>>>,
}

impl Platform {
    fn start(ways: Vec<Option<Step>>, accepts: impl Fn(usize) -> bool + Send + Sync + 'static) -> Self {
        let logins = Arc::<Mutex<Vec<Instant>>>::default();
        let noted = Arc::clone(&logins);
        let server = Server::with(move |_, request| {
            if request.contains("/login") {
                let mut logins = noted.lock().unwrap();
                logins.push(Instant::now());
                let token = format!(r#"{{ "accessToken": "token-{}.", "expiresIn": 3600 }}"#, logins.len());
                let way = ways[(logins.len() - 1).min(ways.len() - 1)].clone();
                return vec![way.unwrap_or_else(|| answer("HTTP/1.1 200 OK", &token))];
            }
            let number = request.split("earer token-").nth(1).unwrap().split('.').next().unwrap().parse().unwrap();
            vec![if accepts(number) {
                answer("HTTP/1.1 200 OK", "done")
            } else {
                answer("HTTP/1.1 403 Forbidden", REFUSED)
            }]
        });
        Self { server, logins }
    }

    fn logins(&self) -> usize {
        self.logins.lock().unwrap().len()
    }

    /// The time between the first two logins.
    fn pause(&self) -> Duration {
        let logins = self.logins.lock().unwrap();
        logins[1] - logins[0]
    }
}

fn credential() -> ApplicationLogin<Northbound> {
    ApplicationLogin::new("app", "hunter2")
}

fn set<T: ?Sized>(builder: Builder<Northbound, T>) -> Builder<Northbound, T> {
    let policy = Backoff::new().first_pause(Duration::from_millis(20));
    builder.credential(credential()).no_flow_control().retry(policy).timeout(Duration::from_secs(5))
}

fn echo() -> Echo {
    Echo { text: "hi".to_owned() }
}

fn wait<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(future)
}

/// Makes calls one after the other with each client, each with a platform and a session of its own.
fn both(count: usize, platform: impl Fn() -> Platform) -> [(Vec<Sent>, Platform); 2] {
    let (first, second) = (platform(), platform());
    let tasks = set(Client::builder(&first.server.address)).build().unwrap();
    let threads = set(blocking::Client::builder(&second.server.address)).build().unwrap();
    let sent = wait(async {
        let mut sent = Vec::new();
        for _ in 0..count {
            sent.push(tasks.send(echo()).await);
        }
        sent
    });
    [(sent, first), ((0..count).map(|_| threads.send(echo())).collect(), second)]
}

/// The answer to a login.
fn login(head: &str, body: &str) -> Option<Step> {
    Some(answer(head, body))
}

fn busy() -> Option<Step> {
    login("HTTP/1.1 503 Service Unavailable", "")
}

#[test]
fn another_login_that_fails_for_the_moment_is_repeated() {
    for (sent, platform) in both(1, || Platform::start(vec![None, busy(), None], |token| token == 3)) {
        assert_eq!((sent[0].as_ref().unwrap().as_ref(), platform.logins()), (&b"done"[..], 3));
    }
}

#[test]
fn another_login_that_is_refused_is_told_with_both_causes() {
    let wrong = || login("HTTP/1.1 401 Unauthorized", WRONG_SECRET);
    for (sent, platform) in both(1, || Platform::start(vec![None, wrong()], |_| false)) {
        let error = sent[0].as_ref().unwrap_err();
        assert_eq!(
            format!("{error:?}"),
            "cannot authorise the request: the service refused the token (403 1010005: App_key or access_token is \
             invalid.), and then the login failed (after 2 attempts): 401 100208: AppId or secret is not right."
        );
        let Error::Credential(error) = error else { panic!("{error:?}") };
        let cause = error.source().unwrap().downcast_ref::<AnyError>().unwrap();
        assert_eq!((cause.status().unwrap().as_u16(), platform.logins()), (401, 2));
    }
}

#[test]
fn a_login_waits_as_long_as_the_service_wants() {
    for head in ["HTTP/1.1 503 Busy\nRetry-After: 1", "HTTP/1.1 429 Too Many\nRetry-After: 1"] {
        for (sent, platform) in both(1, || Platform::start(vec![login(head, ""), None], |_| true)) {
            sent[0].as_ref().unwrap();
            assert!(platform.pause() >= Duration::from_secs(1), "{head}: {:?}", platform.pause());
        }
    }
    // The code of the API for too many calls.
    let throttled = || login("HTTP/1.1 403 Forbidden\nRetry-After: 1", THROTTLED);
    for (sent, platform) in both(1, || Platform::start(vec![throttled(), None], |_| true)) {
        sent[0].as_ref().unwrap();
        assert!(platform.pause() >= Duration::from_secs(1), "{:?}", platform.pause());
    }
}

#[test]
fn whoever_comes_before_the_service_wants_it_shares_the_refusal() {
    let later = || login("HTTP/1.1 503 Busy\nRetry-After: 600", "");
    for (sent, platform) in both(3, || Platform::start(vec![later(), None], |_| true)) {
        for error in sent.iter().map(|sent| sent.as_ref().unwrap_err()) {
            assert!(
                format!("{error:?}").contains("the login failed: cannot read the answer (status 503)"),
                "{error:?}"
            );
        }
        assert_eq!(platform.logins(), 1);
    }
}

#[test]
fn a_service_that_is_down_gets_one_login_at_a_time_however_many_wait() {
    let slow = vec![Some(Step::Wait(Duration::from_millis(30)))];
    let platform = Platform::start(slow.clone(), |_| true);
    let client = set(Client::builder(&platform.server.address)).build().unwrap();
    wait(async {
        let calls: Vec<_> = (0..100).map(|_| tokio::spawn(client.send(echo()))).collect();
        for call in calls {
            let error = call.await.unwrap().unwrap_err();
            assert!(matches!(error, Error::Credential(_)) && error.attempts() == 4, "{error:?}");
        }
    });
    assert_eq!(platform.logins(), 4);

    let platform = Platform::start(slow, |_| true);
    let client = set(blocking::Client::builder(&platform.server.address)).build().unwrap();
    thread::scope(|scope| {
        for _ in 0..30 {
            scope.spawn(|| client.send(echo()).unwrap_err());
        }
    });
    assert!(platform.logins() <= 8, "{}", platform.logins());
}

#[test]
fn a_token_that_is_always_refused_costs_one_login_more() {
    for (sent, platform) in both(200, || Platform::start(vec![None], |_| false)) {
        for error in sent.iter().map(|sent| sent.as_ref().unwrap_err()) {
            assert_eq!(error.then(), Some(Then::LogInAgain), "{error:?}");
        }
        assert_eq!(platform.logins(), 2);
    }
}

#[test]
fn tokens_that_end_soon_are_replaced_within_the_budget() {
    // Each token is good for one call.
    let used = Mutex::new(0);
    let platform = || {
        let used = Mutex::new(*used.lock().unwrap());
        Platform::start(vec![None], move |token| {
            let mut used = used.lock().unwrap();
            let is_new = token > *used;
            *used = token.max(*used);
            is_new
        })
    };
    for (sent, platform) in both(20, platform) {
        assert!(sent.iter().all(Result::is_ok));
        assert_eq!(platform.logins(), 20);
    }
}

/// A blocking call on the only thread of a runtime that a task needs to log in: a misuse, which costs the time of the call.
#[test]
fn whoever_waits_for_the_login_of_another_call_has_a_limit() {
    let slow = vec![Some(Step::Wait(Duration::from_secs(30)))];
    let platform = Platform::start(slow, |_| true);
    let session = credential();
    let limit = Duration::from_millis(500);
    let tasks = Client::builder(&platform.server.address).credential(session.clone()).build().unwrap();
    let other = Client::builder(&platform.server.address).credential(session.clone()).timeout(limit).build().unwrap();
    let threads =
        blocking::Client::builder(&platform.server.address).credential(session).timeout(limit).build().unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let first = tokio::spawn(tasks.send(echo()));
        tokio::time::sleep(Duration::from_millis(50)).await;
        let told = "cannot authorise the request: the login of another call did not end within the time of this one";
        for is_blocking in [false, true] {
            let begin = Instant::now();
            let sent = if is_blocking { threads.send(echo()) } else { other.send(echo()).await };
            assert_eq!(sent.unwrap_err().to_string(), told);
            assert!((limit..4 * limit).contains(&begin.elapsed()), "{:?}", begin.elapsed());
        }
        first.abort();
    });
}
