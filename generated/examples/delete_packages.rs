//! Deletes a package with each of the two APIs, and shows what a caller gets for every kind of answer.
//!
//! ```text
//! cargo run --example delete_packages
//! ```
//!
//! No account is needed: a small server in this process stands for both platforms. The first half of this file is what
//! an application would write; the second half plays the platforms and prints.

mod local_server;

use std::error::Error as StdError;
use std::io::{self, Write};

use huaweicloud_iot::iotda_v5::{self, DeleteOtaPackage, DeleteOtaPackageError, PackageId, Scope};
use huaweicloud_iot::northbound_v1::{self, DeleteVersionPackage, DeleteVersionPackageError};
use huaweicloud_iot::runtime::http::{HeaderName, HeaderValue, Request};
use huaweicloud_iot::runtime::{
    Answer, Api, ApiMetadata, ApplicationToken, AuthToken, BuildError, Bytes, Client, Json, Operation, Refusal, Row,
    StatusCode, Then,
};
use huaweicloud_iot::{AnyError, Error};
use local_server::LocalServer;

#[tokio::main]
async fn main() -> Result<(), Box<dyn StdError>> {
    run(&mut io::stdout().lock()).await
}

// ---- What an application writes ------------------------------------------------------------------------------------

/// A client of IoTDA. A real address looks like `https://iotda.cn-north-4.myhuaweicloud.com`, and IAM gives the token.
fn iotda(address: &str) -> Result<iotda_v5::Client, BuildError> {
    let scope = Scope::new("my-project").instance_id("my-instance");
    // `no_retry` shows each answer as it comes. An application leaves it out: then the client repeats what may succeed
    // a little later.
    iotda_v5::Client::scoped(address, scope).credential(AuthToken::new("secret-user-token")).no_retry().build()
}

/// A client of the Northbound API. A real address looks like `https://server:8743`, and a login gives the token.
fn northbound(address: &str) -> Result<northbound_v1::Client, BuildError> {
    let credential = ApplicationToken::new("my-app-key", "secret-access-token");
    northbound_v1::Client::builder(address).credential(credential).no_retry().build()
}

/// Deletes the package of an upgrade from both platforms. Whatever goes wrong in either call, `?` makes it an
/// [`AnyError`]; so it does with an id that breaks its documented limits.
async fn delete_from_both(
    iotda: &iotda_v5::Client,
    northbound: &northbound_v1::Client,
    id: &str,
) -> Result<(), AnyError> {
    iotda.send(DeleteOtaPackage::new(PackageId::new(id)?)).await?;
    northbound.send(DeleteVersionPackage::new(id)).await?;
    Ok(())
}

/// What an application does when IoTDA refuses: a decision for each variant.
fn decide_for_iotda(refusal: DeleteOtaPackageError) -> &'static str {
    match refusal {
        DeleteOtaPackageError::PackageNotFound => "nothing: the package was deleted before",
        DeleteOtaPackageError::NotFound => "check the project and the address",
        DeleteOtaPackageError::Unauthorized => "obtain a new token and call again",
        DeleteOtaPackageError::Forbidden => "ask an administrator for the permission",
        DeleteOtaPackageError::InternalServerError => "call again later: deleting twice does no harm",
        // The enumeration may grow with its page, so that a `match` needs an arm for all others.
        _ => "tell the operator what the platform said",
    }
}

/// The same for the Northbound API.
fn decide_for_northbound(refusal: DeleteVersionPackageError) -> &'static str {
    match refusal {
        DeleteVersionPackageError::NotFound => "nothing: the package was deleted before",
        DeleteVersionPackageError::BadRequest => "correct the id",
        DeleteVersionPackageError::ThrottleExceeded => "wait a minute and call again",
        DeleteVersionPackageError::InvalidAccessToken => "log in and call again",
        _ => "tell the operator what the platform said",
    }
}

// ---- What this example shows with it -------------------------------------------------------------------------------

/// The id of the package to delete.
const ID: &str = "28bf9b2c-5a4d-4a0a-9a53-2f1c4a0a9a53";

/// Answers that the page of DeleteOtaPackage does not document.
const NOT_OF_IOTDA: [(&str, u16, &str); 4] = [
    ("A gateway is down and sends a page", 502, "<html><h1>502 Bad Gateway</h1></html>"),
    ("A gateway finds no API: this 404 is not about the package", 404, r#"{"error_code":"APIGW.0101"}"#),
    ("A documented status with a code that is not documented", 403, r#"{"error_code":"IOTDA.999999"}"#),
    ("A status that is not documented", 409, r#"{"error_code":"IOTDA.999999","error_msg":"It is in use."}"#),
];

/// Answers that the page of DeleteVersionPackage does not document.
const NOT_OF_NORTHBOUND: [(&str, u16, &str); 4] = [
    ("An error that comes with 200", 200, r#"{"error_code":"123002"}"#),
    ("A code that is not documented", 403, r#"{"error_code":"999999","error_desc":"No such luck."}"#),
    ("An answer that breaks off", 403, r#"{"error_code":"1010"#),
    ("A status alone, which is documented only together with a code", 404, ""),
];

/// Makes all the calls and writes what comes of them. Nothing that it writes differs from run to run.
pub(crate) async fn run(output: &mut dyn Write) -> Result<(), Box<dyn StdError>> {
    let package_id = PackageId::new(ID)?;
    let of_iotda = Shown { operation: DeleteOtaPackage::new(package_id), client: iotda, decide: decide_for_iotda };
    of_iotda.show(&NOT_OF_IOTDA, output).await?;
    let of_northbound =
        Shown { operation: DeleteVersionPackage::new(ID), client: northbound, decide: decide_for_northbound };
    of_northbound.show(&NOT_OF_NORTHBOUND, output).await?;
    show_both(output).await
}

/// An operation, a way to a client for it, and the application's decision about its refusals.
struct Shown<O: Operation> {
    operation: O,
    client: fn(&str) -> Result<Client<O::Api>, BuildError>,
    decide: fn(O::Error) -> &'static str,
}

impl<O: Operation<Output = ()>> Shown<O> {
    /// A success, each documented error, and some answers that are not documented.
    async fn show(
        &self,
        not_documented: &[(&str, u16, &str)],
        output: &mut dyn Write,
    ) -> Result<(), Box<dyn StdError>> {
        title(output, &format!("{} of {}", O::METADATA.id, O::Api::METADATA.title))?;
        self.show_success(output).await?;

        writeln!(output, "Each documented error\n")?;
        for documented in O::Error::TABLE.rows() {
            let (status, body) = (documented.row.status, error_body(&O::Api::METADATA, &documented.row));
            self.show_failure(status, &body, output).await?;
        }

        writeln!(output, "Answers that the page does not document\n")?;
        for (what, status, body) in not_documented {
            writeln!(output, "  {what}")?;
            self.show_failure(*status, body, output).await?;
        }
        Ok(())
    }

    async fn show_success(&self, output: &mut dyn Write) -> Result<(), Box<dyn StdError>> {
        // The first documented status of success.
        let status = O::METADATA.success.first().copied().unwrap_or(200);
        let (requests, result) = self.call(status, "").await?;
        writeln!(output, "A request\n")?;
        for request in requests {
            show_request(&request, output)?;
        }
        writeln!(output, "\nIts success\n")?;
        show_answer(status, "", output)?;
        writeln!(output, "    the caller gets   {result:?}\n")?;
        Ok(())
    }

    async fn show_failure(&self, status: u16, body: &str, output: &mut dyn Write) -> Result<(), Box<dyn StdError>> {
        show_answer(status, body, output)?;
        match self.call(status, body).await?.1 {
            Ok(()) => writeln!(output, "    a success")?,
            Err(error) => {
                writeln!(output, "    it prints         {error}")?;
                self.explain(&error, output)?;
            }
        }
        writeln!(output)?;
        Ok(())
    }

    /// What an error tells beside its text. The phase comes first: only a refusal is the word of the service.
    fn explain(&self, error: &Error<O::Error>, output: &mut dyn Write) -> io::Result<()> {
        match error {
            Error::Service(refused) => {
                writeln!(output, "    its variant       Error::Service, {:?}", refused.kind)?;
                if let Some(remedy) = refused.remedy() {
                    writeln!(output, "    remedy            {remedy}")?;
                }
                show_then(refused.then(), output)?;
                writeln!(output, "    our application   {}", (self.decide)(refused.kind))
            }
            Error::Read(unread) => writeln!(output, "    its variant       Error::Read, {:?}", unread.flaw()),
            other => writeln!(output, "    its variant       {other:?}"),
        }
    }

    /// Calls the operation once; the server answers with `status` and `body`.
    async fn call(&self, status: u16, body: &str) -> Result<Called<O>, Box<dyn StdError>> {
        let server = serve(status, body).await?;
        let client = (self.client)(server.address())?;
        let result = client.send(&self.operation).await;
        Ok((server.take_requests(), result))
    }
}

/// The requests that the server saw, and what the caller got.
type Called<O> = (Vec<Request<Bytes>>, Result<(), Error<<O as Operation>::Error>>);

/// Two APIs in one function with one type of error.
async fn show_both(output: &mut dyn Write) -> Result<(), Box<dyn StdError>> {
    title(output, "Both in one function, with one type of error")?;
    let throttled = r#"{"error_code":"1010009","error_desc":"app throttle exceed."}"#;
    for (what, id, status, body) in [
        ("Both platforms delete the package", ID, 200, ""),
        ("The second call comes too soon", ID, 403, throttled),
        ("The id is not one: nothing is sent", "../packages", 200, ""),
    ] {
        let (first, second) = (serve(204, "").await?, serve(status, body).await?);
        let result = delete_from_both(&iotda(first.address())?, &northbound(second.address())?, id).await;
        writeln!(output, "  {what}")?;
        match result {
            Ok(()) => writeln!(output, "    the caller gets   Ok(())")?,
            Err(error) => {
                writeln!(output, "    it prints         {error}")?;
                show_then(error.then(), output)?;
            }
        }
        writeln!(output)?;
    }
    Ok(())
}

async fn serve(status: u16, body: &str) -> Result<LocalServer, Box<dyn StdError>> {
    let mut answer = Answer::new(Bytes::copy_from_slice(body.as_bytes()));
    *answer.status_mut() = StatusCode::from_u16(status)?;
    Ok(LocalServer::start(move |_| answer.clone()).await?)
}

/// The body of a documented error as the platform would send it: none where the page documents the status by itself,
/// and no message where it gives none.
fn error_body(api: &ApiMetadata, row: &Row) -> String {
    let Some(code) = row.code else { return String::new() };
    let message = row.message.map(|message| (api.error_message, message));
    [(api.error_code, code)].into_iter().chain(message).collect::<Json>().to_string()
}

fn title(output: &mut dyn Write, title: &str) -> io::Result<()> {
    writeln!(output, "{title}\n{}\n", "=".repeat(title.len()))
}

fn show_request(request: &Request<Bytes>, output: &mut dyn Write) -> io::Result<()> {
    writeln!(output, "  {} {}", request.method(), request.uri())?;
    // The server's port differs from run to run.
    for (name, value) in request.headers().iter().filter(|(name, _)| *name != "host") {
        writeln!(output, "  {name}: {}", redacted(name, value))?;
    }
    Ok(())
}

/// The value of a header, unless it is a credential.
fn redacted<'a>(name: &HeaderName, value: &'a HeaderValue) -> &'a str {
    match name.as_str() {
        "x-auth-token" | "app_key" => "***",
        "authorization" => "Bearer ***",
        _ => value.to_str().unwrap_or("(not ASCII)"),
    }
}

fn show_answer(status: u16, body: &str, output: &mut dyn Write) -> io::Result<()> {
    let body = if body.is_empty() { "(no body)" } else { body };
    writeln!(output, "  {status} {body}")
}

/// What to do before the call is repeated, where that is known.
fn show_then(then: Option<Then>, output: &mut dyn Write) -> io::Result<()> {
    match then {
        Some(Then::SlowDown) => writeln!(output, "    then              slow down"),
        Some(Then::LogInAgain) => writeln!(output, "    then              log in again"),
        _ => Ok(()),
    }
}
