//! No secret stands in what is printed: whatever holds one, whatever the service answers, whichever way of printing.

#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test may panic")]

mod support;

use std::error::Error as StdError;
use std::fmt::{Debug, Display};
use std::sync::{Arc, Mutex};

use huaweicloud_iot_runtime::emitted::{self as rt, JsonBody, Media, Method};
use huaweicloud_iot_runtime::session::Token;
use huaweicloud_iot_runtime::{
    AccessKey, Answer, AnyError, ApplicationLogin, ApplicationToken, AuthToken, BoxFuture, Bytes, Client, Credential,
    Hook, Json, Metadata, Operation, PasswordLogin, Secret, Transport, TransportError, blocking, http,
};
use proptest::prelude::*;
use support::{Iotda, Northbound, scope};

/// An operation whose request and answer have fields with `format: password`.
#[derive(Clone)]
struct ResetSecret {
    device_id: String,
    old: Option<Credentials>,
}

rt::request!(ResetSecret { device_id: property, old: property });

/// Stands on its own and in lists and maps of answers.
#[derive(Clone)]
struct Credentials {
    secret: Secret,
    lifetime: Option<i32>,
}

rt::object!(Credentials { secret, lifetime });

struct Reset {
    devices: Vec<Credentials>,
}

rt::object!(Reset { devices });

impl Operation for ResetSecret {
    type Api = Iotda;
    type Output = Reset;
    type Content = JsonBody;
    type Error = support::PackageError;
    const METADATA: Metadata = Metadata {
        id: "ResetSecret",
        method: Method::POST,
        path: "/reset",
        success: &[200],
        supplied: &[],
        body: Some(Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

/// All the ways in which a value is printed.
fn shown(value: &dyn Debug) -> String {
    format!("{value:?} {value:#?}")
}

/// All that an error and its causes tell.
fn told(error: &(dyn StdError + 'static)) -> String {
    let below = error.source().map(told).unwrap_or_default();
    format!("{error} {error:?} {error:#?} {below}")
}

fn displayed(value: &dyn Display) -> String {
    value.to_string()
}

/// Prints every request.
#[derive(Debug, Clone, Default)]
struct Printer(Arc<Mutex<String>>);

impl Hook for Printer {
    fn before(&self, request: &mut http::Request<Bytes>) {
        self.0.lock().unwrap().push_str(&shown(request));
    }
}

/// A service in memory that always answers in the same way.
#[derive(Clone)]
struct Service(u16, Bytes, Arc<Mutex<usize>>);

impl Service {
    fn answer(&self, request: &http::Request<Bytes>) -> Answer {
        *self.2.lock().unwrap() += request.body().len();
        let answer = http::Response::builder().status(self.0).header("Location", "https://u:hunter2@h/p?hunter2");
        answer.body(self.1.clone()).unwrap()
    }
}

impl Transport for Service {
    fn call(&self, request: http::Request<Bytes>) -> BoxFuture<'_, Result<Answer, TransportError>> {
        Box::pin(async move { Ok(self.answer(&request)) })
    }
}

impl blocking::Transport for Service {
    fn call(&self, request: http::Request<Bytes>) -> Result<Answer, TransportError> {
        Ok(self.answer(&request))
    }
}

/// Every secret contains this.
const MARK: &str = "hunter2";

fn secret() -> impl Strategy<Value = String> {
    ("[a-z\"\\\\ ]{0,5}", "[a-zA-Z0-9\u{e9}/+=]{0,9}").prop_map(|(before, after)| format!("{before}{MARK}{after}"))
}

/// Bodies with a secret in any place, of a success or of an error, and some that are no JSON.
fn body() -> impl Strategy<Value = String> {
    let text = secret().prop_map(Json::from);
    let key = prop::sample::select(vec!["devices", "secret", "lifetime", "accessToken", "expiresIn", "new"]);
    let json = text.prop_recursive(4, 20, 4, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..3).prop_map(Json::Array),
            prop::collection::vec((key.clone(), inner), 0..4).prop_map(|fields| Json::Object(
                fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect()
            )),
        ]
    });
    let cut = (json.clone(), 0.0..1.0).prop_map(|(json, part)| {
        let text = json.to_string();
        text.chars().take((text.len() as f64 * part) as usize).collect()
    });
    prop_oneof![
        4 => json.clone().prop_map(|json| json.to_string()),
        1 => json.clone().prop_map(|json| format!("\u{feff}{json}")),
        1 => json.prop_map(|json| format!("callback({json})")),
        1 => secret(),
        1 => secret().prop_map(|secret| format!("accessToken={secret}&expiresIn=3600")),
        1 => secret().prop_map(|secret| format!("<html>{secret}</html>")),
        2 => cut,
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn nothing_that_holds_a_secret_shows_it(secret in secret()) {
        let text = secret.as_str();
        let token = || Token { value: text.into(), renewal: Some(text.into()), lifetime: None };
        let login = || PasswordLogin::new("cn-north-4", "acme", "ada", text).unwrap();
        let application = || ApplicationLogin::<Northbound>::new("app", text);
        let proxy = format!("http://u:{MARK}@127.0.0.1:1");
        let credentials = Credentials { secret: text.into(), lifetime: Some(1) };
        let reset = ResetSecret { device_id: "d-1".to_owned(), old: Some(credentials.clone()) };
        let tasks = Client::<Iotda>::scoped("https://a.example", scope()).credential(login()).proxy(&proxy);
        let threads = blocking::Client::<Northbound>::builder("https://a.example").credential(application()).proxy(&proxy);
        let all = [
            shown(&Secret::new(text)), displayed(&Secret::new(text)),
            shown(&AuthToken::new(text)), shown(&ApplicationToken::new("a", text)), shown(&AccessKey::new("a", text)),
            shown(&AccessKey::new("a", "b").security_token(text)), shown(&AuthToken::new(format!("{text}\n"))),
            shown(&token()), shown(&login()), shown(&application()), shown(&login().session()),
            shown(&credentials), shown(&reset), shown(&Reset { devices: vec![credentials] }),
            shown(&tasks), shown(&threads), shown(&tasks.build().unwrap()), shown(&threads.build().unwrap()),
        ].concat();
        prop_assert!(!all.contains(MARK), "{all}");
    }

    #[test]
    fn no_error_about_an_answer_with_a_secret_shows_anything_of_it(
        status in prop_oneof![2 => 200..204_u16, 1 => 100..1000_u16], body in body(), secret in secret(),
    ) {
        // A refusal tells the code and the message of the service, which are no place for secrets.
        let service = Service(status, body.into(), Arc::default());
        let (printer, login) = (Printer::default(), ApplicationLogin::<Northbound>::new("app", secret.as_str()));
        let builder = blocking::Client::<Northbound>::builder("https://a.example").no_retry().hook(printer.clone());
        let threads = builder.credential(login.clone()).transport(service.clone()).build().unwrap();
        let builder = Client::<Northbound>::builder("https://a.example").no_retry().hook(printer.clone());
        let tasks = builder.credential(login).transport(service.clone()).build().unwrap();
        let builder = blocking::Client::<Iotda>::scoped("https://a.example", scope()).no_retry().hook(printer.clone());
        let other = builder.credential(AuthToken::new(secret.as_str())).transport(service.clone()).build().unwrap();
        let reset = ResetSecret { device_id: "d-1".to_owned(), old: Some(Credentials { secret: secret.into(), lifetime: None }) };
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let echo = support::Echo { text: "hi".to_owned() };
        let errors = [
            threads.send(&echo).err().map(AnyError::from),
            runtime.block_on(tasks.send(&echo)).err().map(AnyError::from),
            other.send(&reset).err().map(AnyError::from),
        ];
        for error in errors.iter().flatten().filter(|error| !matches!(error, AnyError::Service(_))) {
            let told = told(error);
            prop_assert!(!told.contains(MARK), "{told}");
        }
        let printed = printer.0.lock().unwrap();
        prop_assert!(printed.contains("Request") && !printed.contains(MARK), "{printed}");
        // The secret was sent all the same.
        prop_assert!(*service.2.lock().unwrap() > 20);
    }
}
