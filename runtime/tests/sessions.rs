//! Credentials that log in, with both clients: against a server with real connections, and against a platform in memory
//! whose clock tokio moves on.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use http::Request;
use huaweicloud_iot_runtime::session::{Login, Session, Token};
use huaweicloud_iot_runtime::{
    Accepts, Answer, AnyError, ApplicationLogin, Backoff, BoxFuture, BuildError, Builder, Bytes, Client, Credential,
    CredentialError, Endpoint, Error, FlowControl, PasswordLogin, Then, Transport, TransportError, TransportErrorKind,
    blocking, http,
};
use support::server::{Server, Step, answer};
use support::{DeletePackage, Echo, Iotda, Northbound, scope};
use tokio::time::{Instant, advance, sleep};

const REFUSED: &str = r#"{ "error_code": "1010005", "error_desc": "App_key or access_token is invalid." }"#;
const WRONG_SECRET: &str = r#"{ "error_code": "100208", "error_desc": "AppId or secret is not right." }"#;

fn echo() -> Echo {
    Echo { text: "hi".to_owned() }
}

fn wait<F: Future>(future: F) -> F::Output {
    tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap().block_on(future)
}

/// A platform in memory. It knows one access token for the application, the last one that it handed out.
#[derive(Default)]
struct Platform {
    tokens: Mutex<u32>,
    /// What came in: a word about each request, and the token that it carried or was answered with.
    seen: Mutex<Vec<String>>,
    /// Answers that come in place of the proper ones, the next one last.
    odd: Mutex<Vec<Odd>>,
    latency: Duration,
}

/// The answer to the next request whose path ends so.
type Odd = (&'static str, Result<(u16, &'static str), TransportErrorKind>);

impl Platform {
    fn with(odd: impl IntoIterator<Item = Odd>) -> Arc<Self> {
        let mut odd: Vec<Odd> = odd.into_iter().collect();
        odd.reverse();
        Arc::new(Self { odd: Mutex::new(odd), latency: Duration::from_millis(10), ..Self::default() })
    }

    fn client(self: &Arc<Self>, credential: ApplicationLogin<Northbound>) -> Client<Northbound> {
        let builder = Client::builder("https://iot.example.com").no_flow_control();
        builder.credential(credential).transport(InMemory(Arc::clone(self))).build().unwrap()
    }

    fn blocking_client(self: &Arc<Self>, credential: ApplicationLogin<Northbound>) -> blocking::Client<Northbound> {
        let builder = blocking::Client::builder("https://iot.example.com").no_flow_control();
        builder.credential(credential).transport(InMemory(Arc::clone(self))).build().unwrap()
    }

    fn seen(&self) -> Vec<String> {
        std::mem::take(&mut self.seen.lock().unwrap())
    }

    fn answer(&self, request: &Request<Bytes>) -> Result<Answer, TransportError> {
        let word = request.uri().path().rsplit('/').next().unwrap();
        let bearer = request.headers().get("Authorization").map(|value| value.to_str().unwrap().to_owned());
        let body = std::str::from_utf8(request.body()).unwrap();
        let mut odd = self.odd.lock().unwrap();
        let (status, text) = if odd.last().is_some_and(|(path, _)| *path == word) {
            match odd.pop().unwrap().1 {
                Ok((status, text)) => (status, text.to_owned()),
                Err(kind) => {
                    self.seen.lock().unwrap().push(format!("{word} lost"));
                    return Err(TransportError::new(kind));
                }
            }
        } else {
            match word {
                "login" => {
                    assert_eq!((body, &bearer), ("appId=app&secret=hunter2", &None));
                    (200, self.next_token())
                }
                "refreshToken" => {
                    let token = format!("refresh-{}", self.tokens.lock().unwrap());
                    let expected = serde_json::json!({ "appId": "app", "secret": "hunter2", "refreshToken": token });
                    assert_eq!(serde_json::from_str::<serde_json::Value>(body).unwrap(), expected);
                    (200, self.next_token())
                }
                "logout" => (204, String::new()),
                _ if bearer == Some(format!("Bearer token-{}", self.tokens.lock().unwrap())) => {
                    (200, "done".to_owned())
                }
                _ => (403, REFUSED.to_owned()),
            }
        };
        self.seen.lock().unwrap().push(format!("{word} {status}"));
        Ok(http::Response::builder().status(status).body(text.into()).unwrap())
    }

    fn next_token(&self) -> String {
        let mut tokens = self.tokens.lock().unwrap();
        *tokens += 1;
        let number = *tokens;
        serde_json::json!({
            "scope": "default", "tokenType": "bearer", "expiresIn": 3600,
            "accessToken": format!("token-{number}"), "refreshToken": format!("refresh-{number}"),
        })
        .to_string()
    }
}

struct InMemory(Arc<Platform>);

impl Transport for InMemory {
    fn call(&self, request: Request<Bytes>) -> BoxFuture<'_, Result<Answer, TransportError>> {
        Box::pin(async move {
            sleep(self.0.latency).await;
            self.0.answer(&request)
        })
    }
}

impl blocking::Transport for InMemory {
    fn call(&self, request: Request<Bytes>) -> Result<Answer, TransportError> {
        thread::sleep(self.0.latency);
        self.0.answer(&request)
    }
}

fn credential() -> ApplicationLogin<Northbound> {
    ApplicationLogin::new("app", "hunter2")
}

#[test]
fn a_hundred_tasks_cause_one_login_and_after_a_refusal_one_more() {
    let logins = Arc::new(Mutex::new(0));
    let counted = Arc::clone(&logins);
    let server = Server::with(move |_, request| {
        let mut logins = counted.lock().unwrap();
        if request.starts_with("POST /iocm/app/sec/v1.1.0/login ") {
            *logins += 1;
            let token = format!(r#"{{ "accessToken": "token-{logins}", "expiresIn": 3600 }}"#);
            return vec![Step::Wait(Duration::from_millis(50)), answer("HTTP/1.1 200 OK", &token)];
        }
        // The platform ends the first token after a while.
        let good = request.contains("Bearer token-2") || request.contains("bearer token-2");
        vec![if good { answer("HTTP/1.1 200 OK", "done") } else { answer("HTTP/1.1 403 Forbidden", REFUSED) }]
    });
    let client = Client::builder(&server.address).no_flow_control().credential(credential()).build().unwrap();
    wait(async {
        let calls: Vec<_> = (0..100).map(|_| tokio::spawn(client.send(echo()))).collect();
        for call in calls {
            assert_eq!(call.await.unwrap().unwrap(), "done");
        }
    });
    assert_eq!(*logins.lock().unwrap(), 2);
}

#[test]
fn tasks_and_threads_with_different_clients_share_a_session() {
    let (platform, credential) = (Platform::with([]), credential());
    let (client, blocking) = (platform.client(credential.clone()), platform.blocking_client(credential));
    let begin = |client: blocking::Client<Northbound>| thread::spawn(move || client.send(echo()));
    let threads: Vec<_> = (0..20).map(|_| begin(blocking.clone())).collect();
    wait(async {
        let calls: Vec<_> = (0..20).map(|_| tokio::spawn(client.send(echo()))).collect();
        for call in calls {
            call.await.unwrap().unwrap();
        }
    });
    for thread in threads {
        thread.join().unwrap().unwrap();
    }
    assert_eq!(platform.seen().iter().filter(|seen| seen.starts_with("login")).count(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_token_is_renewed_before_it_ends_by_one_of_many_tasks() {
    let platform = Platform::with([]);
    let client = platform.client(credential());
    client.send(echo()).await.unwrap();
    advance(Duration::from_secs(3200)).await;
    client.send(echo()).await.unwrap();
    assert_eq!(platform.seen(), ["login 200", "echo 200", "echo 200"]);
    advance(Duration::from_secs(100)).await;
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(client.send(echo()))).collect();
    for call in calls {
        call.await.unwrap().unwrap();
    }
    let seen = platform.seen();
    assert_eq!((seen.len(), seen[0].as_str()), (101, "refreshToken 200"));
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_is_refused_becomes_a_login() {
    let platform = Platform::with([("refreshToken", Ok((401, WRONG_SECRET)))]);
    let client = platform.client(credential());
    client.send(echo()).await.unwrap();
    advance(Duration::from_secs(3300)).await;
    client.send(echo()).await.unwrap();
    assert_eq!(platform.seen(), ["login 200", "echo 200", "refreshToken 401", "login 200", "echo 200"]);
}

#[tokio::test(start_paused = true)]
async fn a_renewal_that_gets_lost_is_put_off_while_the_token_is_good() {
    let platform = Platform::with([("refreshToken", Err(TransportErrorKind::Closed))]);
    let client = platform.client(credential());
    client.send(echo()).await.unwrap();
    advance(Duration::from_secs(3300)).await;
    client.send(echo()).await.unwrap();
    client.send(echo()).await.unwrap();
    advance(Duration::from_secs(160)).await;
    client.send(echo()).await.unwrap();
    assert_eq!(
        platform.seen(),
        ["login 200", "echo 200", "refreshToken lost", "echo 200", "echo 200", "refreshToken 200", "echo 200"]
    );
}

#[test]
fn a_refused_token_is_renewed_once_and_the_call_repeated_whatever_its_method() {
    let refused = || ("echo", Ok((403, REFUSED)));
    let expected = ["login 200", "echo 403", "login 200", "echo 200"];
    let platform = Platform::with([refused()]);
    wait(platform.client(credential()).send(echo())).unwrap();
    assert_eq!(platform.seen(), expected);
    let platform = Platform::with([refused()]);
    platform.blocking_client(credential()).send(echo()).unwrap();
    assert_eq!(platform.seen(), expected);

    let platform = Platform::with([refused(), refused()]);
    let error = platform.blocking_client(credential()).send(echo()).unwrap_err();
    assert_eq!((error.then(), error.attempts()), (Some(Then::LogInAgain), 2));
    assert_eq!(error.to_string(), "403 1010005: App_key or access_token is invalid. (after 2 attempts)");
    assert_eq!(platform.seen(), ["login 200", "echo 403", "login 200", "echo 403"]);
}

#[test]
fn a_login_that_the_platform_refuses_is_not_repeated() {
    let platform = Platform::with([("login", Ok((401, WRONG_SECRET)))]);
    let error = platform.blocking_client(credential()).send(echo()).unwrap_err();
    assert_eq!(
        format!("{error:?}"),
        "cannot authorise the request: the login failed: 401 100208: AppId or secret is not right."
    );
    let Error::Credential(error) = error else { panic!("{error:?}") };
    let cause = std::error::Error::source(&error).unwrap().downcast_ref::<AnyError>().unwrap();
    let Error::Service(refused) = cause else { panic!("{cause:?}") };
    // The login has an error table like any other operation.
    assert_eq!((refused.code(), refused.remedy()), (Some("100208"), Some("Check id and secret of the application.")));
    assert_eq!(platform.seen(), ["login 401"]);
}

#[test]
fn a_login_that_gets_lost_is_repeated_by_the_policy_for_calls() {
    let platform = Platform::with([
        ("login", Err(TransportErrorKind::Connect)),
        ("login", Ok((503, ""))),
        ("login", Err(TransportErrorKind::Timeout)),
    ]);
    wait(platform.client(credential()).send(echo())).unwrap();
    assert_eq!(platform.seen(), ["login lost", "login 503", "login lost", "login 200", "echo 200"]);

    let platform = Platform::with((0..4).map(|_| ("login", Err(TransportErrorKind::Connect))));
    let error = wait(platform.client(credential()).send(echo())).unwrap_err();
    assert_eq!(error.attempts(), 4);
    assert_eq!(
        format!("{error:?}"),
        "cannot authorise the request: the login failed (after 4 attempts): cannot connect to https://iot.example.com:443"
    );
}

#[tokio::test(start_paused = true)]
async fn those_who_wait_for_a_login_share_its_failure() {
    let platform = Platform::with([("login", Ok((503, "")))]);
    let builder = Client::builder("https://iot.example.com").no_flow_control().no_retry().credential(credential());
    let client = builder.transport(InMemory(Arc::clone(&platform))).build().unwrap();
    let calls: Vec<_> = (0..100).map(|_| tokio::spawn(client.send(echo()))).collect();
    for call in calls {
        assert!(matches!(call.await.unwrap(), Err(Error::Credential(_))));
    }
    assert_eq!(platform.seen(), ["login 503"]);
    client.send(echo()).await.unwrap();
}

#[test]
fn an_answer_to_a_login_without_a_token_is_an_error_that_does_not_show_it() {
    for answer in [
        "",
        "{}",
        r#"{ "accessToken": "" }"#,
        r#"{ "accessToken": null, "refreshToken": "hunter3" }"#,
        r#"{ "accessToken": { "value": "hunter3" } }"#,
        r#"{ "accessToken": "hunter3", "#,
        "hunter3",
        "<html>hunter3</html>",
    ] {
        let platform = Platform::with([("login", Ok((200, answer)))]);
        let error = platform.blocking_client(credential()).send(echo()).unwrap_err();
        let shown = format!("{error} {error:?} {error:#?}");
        assert!(matches!(error, Error::Credential(_)) && !shown.contains("hunter"), "{answer}: {shown}");
        assert!(shown.contains("the answer to the login cannot be used"), "{answer}: {shown}");
        assert_eq!(platform.seen(), ["login 200"]);
    }
    let platform = Platform::with([("login", Ok((200, r#"{ "accessToken": "token-0", "expiresIn": "soon" }"#)))]);
    platform.blocking_client(credential()).send(echo()).unwrap();
}

#[tokio::test(start_paused = true)]
async fn a_task_that_is_dropped_while_it_logs_in_leaves_the_login_to_the_next() {
    let platform = Platform::with([]);
    let client = platform.client(credential());
    let first = tokio::spawn(client.send(echo()));
    sleep(Duration::from_millis(1)).await;
    let second = tokio::spawn(client.send(echo()));
    sleep(Duration::from_millis(1)).await;
    first.abort();
    second.await.unwrap().unwrap();
    assert_eq!(platform.seen(), ["login 200", "echo 200"]);
}

#[tokio::test(start_paused = true)]
async fn a_login_counts_as_a_call_under_flow_control() {
    let (platform, begin) = (Platform::with([]), Instant::now());
    let limit = FlowControl::new(1, 60);
    let builder = Client::builder("https://iot.example.com").flow_control(limit).credential(credential());
    builder.transport(InMemory(Arc::clone(&platform))).build().unwrap().send(echo()).await.unwrap();
    assert_eq!((platform.seen().len(), begin.elapsed().as_secs()), (2, 60));
}

#[test]
fn a_logout_ends_the_session_and_the_next_call_begins_another() {
    let platform = Platform::with([]);
    let client = platform.blocking_client(credential());
    client.log_out().unwrap();
    client.send(echo()).unwrap();
    client.log_out().unwrap();
    client.log_out().unwrap();
    client.send(echo()).unwrap();
    assert_eq!(platform.seen(), ["login 200", "echo 200", "logout 204", "login 200", "echo 200"]);

    let platform = Platform::with([("logout", Ok((500, r#"{ "error_code": "50252" }"#)))]);
    let client = platform.client(credential());
    wait(async {
        client.send(echo()).await.unwrap();
        assert_eq!(client.log_out().await.unwrap_err().to_string(), "500 50252: Internal Server Error");
        client.send(echo()).await.unwrap();
    });
    assert_eq!(platform.seen(), ["login 200", "echo 200", "logout 500", "login 200", "echo 200"]);
}

/// IAM and the service behind one address.
fn iam(refused: usize) -> Server {
    Server::with(move |number, request| {
        if request.starts_with("POST /v3/auth/tokens?nocatalog=true ") {
            let body = request.split("\r\n\r\n").nth(1).unwrap();
            let expected = serde_json::json!({ "auth": {
                "identity": { "methods": ["password"], "password": { "user": {
                    "name": "ada", "password": "hunter2", "domain": { "name": "acme" } } } },
                "scope": { "project": { "name": "cn-north-4" } },
            } });
            assert_eq!(serde_json::from_str::<serde_json::Value>(body).unwrap(), expected);
            let head = format!("HTTP/1.1 201 Created\nX-Subject-Token: token-{number}");
            return vec![answer(&head, r#"{ "token": { "expires_at": "2026-01-02T00:00:00.000000Z" } }"#)];
        }
        assert!(request.to_lowercase().contains(&format!("x-auth-token: token-{}\r\n", number - 1)), "{request}");
        if number <= refused {
            let body = r#"{ "error_code": "APIGW.0307", "error_msg": "The token must be updated." }"#;
            return vec![answer("HTTP/1.1 401 Unauthorized", body)];
        }
        vec![answer("HTTP/1.1 204 No Content", "")]
    })
}

#[test]
fn a_password_gets_a_token_that_is_renewed_when_the_service_refuses_it() {
    fn login<T: ?Sized>(builder: Builder<Iotda, T>, server: &Server) -> Builder<Iotda, T> {
        let login = PasswordLogin::new("cn-north-4", "acme", "ada", "hunter2").unwrap();
        builder.credential(login.endpoint(&server.address).unwrap())
    }
    for refused in [0, 2] {
        let requests = if refused == 0 { 2 } else { 4 };
        let server = iam(refused);
        let client = login(Client::scoped(&server.address, scope()), &server).build().unwrap();
        wait(client.send(DeletePackage::new("1"))).unwrap();
        assert_eq!(server.further_requests(), requests);
        let server = iam(refused);
        let client = login(blocking::Client::scoped(&server.address, scope()), &server).build().unwrap();
        client.send(DeletePackage::new("1")).unwrap();
        assert_eq!(server.further_requests(), requests);
    }
}

#[test]
fn what_holds_a_secret_does_not_show_it() {
    fn shown(value: &impl std::fmt::Debug) -> String {
        format!("{value:?} {value:#?}")
    }
    let platform = Platform::with([]);
    let (login, user) = (credential(), PasswordLogin::new("cn-north-4", "acme", "ada", "hunter2").unwrap());
    let (client, blocking) = (platform.client(login.clone()), platform.blocking_client(login.clone()));
    blocking.send(echo()).unwrap();
    let builder = Client::<Northbound>::builder("https://iot.example.com").credential(login.clone());
    let builder = builder.client_certificate("hunter2").root_certificates("hunter2");
    let token = Token { value: "hunter2".into(), renewal: Some("hunter2".into()), lifetime: None };
    let session = Session::new(Fixed(token.clone()));
    let all = [
        shown(&login),
        shown(&user),
        shown(&client),
        shown(&blocking),
        shown(&builder),
        shown(&token),
        shown(&session),
    ]
    .concat();
    assert!(all.contains("ada") && all.contains("\"app\""), "{all}");
    assert!(!all.contains("hunter2") && !all.contains("token-1"), "{all}");
}

/// A login of a caller's own.
#[derive(Debug)]
struct Fixed(Token);

impl Login for Fixed {
    fn login(&self, endpoint: &Endpoint) -> Result<Request<Bytes>, BuildError> {
        Ok(Request::post(format!("{endpoint}/own")).body(Bytes::new()).unwrap())
    }

    fn token(&self, _: Answer) -> Result<Token, AnyError> {
        Ok(self.0.clone())
    }

    fn authorize(&self, token: &Token, request: &mut Request<Bytes>) -> Result<(), CredentialError> {
        request.headers_mut().insert("X-Own", token.value.expose().try_into().unwrap());
        Ok(())
    }
}

#[derive(Debug, Clone)]
struct OwnLogin(Arc<Session>);

impl Credential for OwnLogin {
    fn authorize(&self, request: &mut Request<Bytes>) -> Result<(), CredentialError> {
        self.0.authorize(request)
    }

    fn session(&self) -> Option<&Session> {
        Some(&self.0)
    }
}

impl Accepts<OwnLogin> for Iotda {}

#[test]
fn a_login_of_a_callers_own_is_carried_like_the_others() {
    let server = Server::answering("HTTP/1.1 204 No Content", "");
    let token = Token { value: "own-1".into(), renewal: None, lifetime: None };
    let login = OwnLogin(Arc::new(Session::new(Fixed(token))));
    let client = blocking::Client::scoped(&server.address, scope()).credential(login).build().unwrap();
    client.send(DeletePackage::new("1")).unwrap();
    client.log_out().unwrap();
    assert!(server.request().starts_with("POST /own "));
    assert!(server.request().to_lowercase().contains("x-own: own-1\r\n"));
    assert_eq!(server.further_requests(), 0);
}

#[test]
fn a_region_that_would_change_the_address_of_iam_is_refused() {
    for region in ["", "cn-north-4.example.com/", "a@b", "a:1", "ä"] {
        let error = PasswordLogin::new(region, "acme", "ada", "hunter2").unwrap_err();
        assert!(error.to_string().contains("the region id: "), "{error}");
    }
}

#[test]
fn iam_tells_why_it_hands_out_no_token() {
    let body =
        r#"{ "error": { "code": 401, "message": "The username or password is wrong.", "title": "Unauthorized" } }"#;
    let server = Server::answering("HTTP/1.1 401 Unauthorized", body);
    let login = PasswordLogin::new("cn-north-4", "acme", "ada", "hunter2").unwrap().endpoint(&server.address).unwrap();
    let client = blocking::Client::scoped(&server.address, scope()).credential(login).retry(Backoff::new());
    let error = client.build().unwrap().send(DeletePackage::new("1")).unwrap_err();
    assert_eq!(
        format!("{error:?}"),
        "cannot authorise the request: the login failed: 401 401: The username or password is wrong."
    );
    let server = Server::answering("HTTP/1.1 201 Created", "{}");
    let login = PasswordLogin::new("cn-north-4", "acme", "ada", "hunter2").unwrap().endpoint(&server.address).unwrap();
    let client = blocking::Client::scoped(&server.address, scope()).credential(login).build().unwrap();
    let error = client.send(DeletePackage::new("1")).unwrap_err().to_string();
    assert_eq!(error, "cannot authorise the request: the answer to the login cannot be used: it has no token");
}
