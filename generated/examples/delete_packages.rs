//! Deletes a package with each of the two APIs, and shows what a caller gets for every kind of answer.
//!
//! ```text
//! cargo run --example delete_packages
//! ```
//!
//! No account is needed: a simulator in this process stands for both platforms, and refuses on demand. The first half of
//! this file is what an application would write; the second half makes things go wrong and prints.

use std::error::Error as StdError;
use std::io::{self, Write};

use huaweicloud_iot::iotda_v5::ota_upgrade_packages::DeleteOtaPackageError;
use huaweicloud_iot::iotda_v5::{self, DeleteOtaPackage, InstanceId, PackageId, ProjectId, Scope};
use huaweicloud_iot::northbound_v1::device_upgrade::DeleteVersionPackageError;
use huaweicloud_iot::northbound_v1::{self, DeleteVersionPackage, FileId};
use huaweicloud_iot::runtime::http::{HeaderName, HeaderValue, Request};
use huaweicloud_iot::runtime::{
    Answer, Api, ApplicationToken, AuthToken, BuildError, Bytes, Client, Credential, Endpoint, Json, Operation,
    OperationError, StatusCode, Then,
};
use huaweicloud_iot::{AnyError, Error};
use iot_simulator::{Fault, FaultKind, Simulator};

#[tokio::main]
async fn main() -> Result<(), Box<dyn StdError>> {
    run(&mut io::stdout().lock()).await
}

// ---- What an application writes ------------------------------------------------------------------------------------

/// A client of IoTDA. A real address looks like `https://iotda.cn-north-4.myhuaweicloud.com`, and IAM gives the token.
fn iotda(address: &str) -> Result<iotda_v5::Client, BuildError> {
    // `no_retry` shows each answer as it comes. An application leaves it out: then the client repeats what may succeed
    // a little later.
    iotda_v5::Client::scoped(address, scope()).credential(user()).no_retry().build()
}

/// A client of the Northbound API. A real address looks like `https://server:8743`, and a login gives the token.
fn northbound(address: &str) -> Result<northbound_v1::Client, BuildError> {
    northbound_v1::Client::builder(address).credential(application()).no_retry().build()
}

/// Deletes the package of an upgrade from both platforms. Whatever goes wrong in either call, `?` makes it an
/// [`AnyError`]; so it does with an id that breaks its documented limits.
async fn delete_from_both(
    iotda: &iotda_v5::Client,
    northbound: &northbound_v1::Client,
    id: &str,
) -> Result<(), AnyError> {
    iotda.send(DeleteOtaPackage::new(PackageId::new(id)?)).await?;
    northbound.send(DeleteVersionPackage::new(FileId::new(id)?)).await?;
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

/// What each call to IoTDA needs besides its own parameters.
fn scope() -> Scope {
    Scope::new(ProjectId::unchecked("my-project")).instance_id(InstanceId::unchecked("my-instance"))
}

/// The token that the simulator takes from a user.
fn user() -> AuthToken {
    AuthToken::new("simulator-token")
}

/// The same for an application of the Northbound API.
fn application() -> ApplicationToken {
    ApplicationToken::new("simulator-application", "simulator-token")
}

/// The id of the package to delete.
const ID: &str = "28bf9b2c-5a4d-4a0a-9a53-2f1c4a0a9a53";

/// Where the two platforms keep packages.
const COLLECTIONS: [(&str, &str); 2] =
    [("/v5/iot/my-project/ota-upgrades/packages", "package_id"), ("/iodm/northbound/v1.5.0/category", "fileId")];

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
    let simulator = platforms()?;
    let address = simulator.address();
    let operation = DeleteOtaPackage::new(PackageId::new(ID)?);
    let mut request = operation.request(&Endpoint::new(&address)?, &scope())?;
    user().authorize(&mut request)?;
    Shown { simulator: &simulator, client: iotda(&address)?, operation, decide: decide_for_iotda }
        .show(&request, &NOT_OF_IOTDA, output)
        .await?;

    let operation = DeleteVersionPackage::new(FileId::new(ID)?);
    let mut request = operation.request(&Endpoint::new(&address)?, &())?;
    application().authorize(&mut request)?;
    Shown { simulator: &simulator, client: northbound(&address)?, operation, decide: decide_for_northbound }
        .show(&request, &NOT_OF_NORTHBOUND, output)
        .await?;
    show_both(output).await
}

/// An operation, a client for it, and the application's decision about its refusals.
struct Shown<'a, O: Operation> {
    simulator: &'a Simulator,
    client: Client<O::Api>,
    operation: O,
    decide: fn(O::Error) -> &'static str,
}

impl<O: Operation<Output = ()>> Shown<'_, O> {
    /// A success, each documented error, what happens on the way, and some answers that are not documented.
    async fn show(
        &self,
        request: &Request<Bytes>,
        not_documented: &[(&str, u16, &str)],
        output: &mut dyn Write,
    ) -> Result<(), Box<dyn StdError>> {
        title(output, &format!("{} of {}", O::METADATA.id, O::Api::METADATA.title))?;
        writeln!(output, "A request\n")?;
        show_request(request, output)?;
        let result = self.client.send(&self.operation).await;
        writeln!(output, "\nIts success\n")?;
        let seen = self.simulator.requests();
        let status = seen.last().and_then(|record| record.status).ok_or("the simulator saw no request")?;
        writeln!(output, "  {status} (no body)\n    the caller gets   {result:?}\n")?;

        writeln!(output, "Each documented error\n")?;
        for row in O::Error::TABLE {
            let status = row.statuses.first().map(u16::to_string).unwrap_or_default();
            let code = row.code.map_or(status, str::to_owned);
            self.show_fault(FaultKind::Error(code), output).await?;
        }

        writeln!(output, "What happens on the way\n")?;
        writeln!(output, "  No answer comes")?;
        self.show_fault(FaultKind::Drop, output).await?;

        writeln!(output, "Answers that the page does not document\n")?;
        for (what, status, body) in not_documented {
            writeln!(output, "  {what}\n  {status} {}", shown_body(body))?;
            // An operation reads any answer, whatever brought it.
            self.show_result(&O::response(answer(*status, body)?), output)?;
        }
        Ok(())
    }

    /// Calls the operation once, while something goes wrong.
    async fn show_fault(&self, fault: FaultKind, output: &mut dyn Write) -> Result<(), Box<dyn StdError>> {
        self.simulator.fault(Fault::new(fault).on(O::METADATA.id).times(1))?;
        let result = self.client.send(&self.operation).await;
        if let Err(Error::Service(refused)) = &result {
            let body = String::from_utf8_lossy(refused.body());
            writeln!(output, "  {} {}", refused.status().as_u16(), shown_body(&body))?;
        }
        self.show_result(&result, output)?;
        Ok(())
    }

    fn show_result(&self, result: &Result<(), Error<O::Error>>, output: &mut dyn Write) -> io::Result<()> {
        match result {
            Ok(()) => writeln!(output, "    a success")?,
            Err(error) => {
                writeln!(output, "    it prints         {error}")?;
                self.explain(error, output)?;
            }
        }
        writeln!(output)
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
            Error::Transport(lost) => writeln!(output, "    its variant       Error::Transport, {:?}", lost.kind()),
            Error::Read(unread) => writeln!(output, "    its variant       Error::Read, {:?}", unread.flaw()),
            other => writeln!(output, "    its variant       {other:?}"),
        }
    }
}

/// Two APIs in one function with one type of error.
async fn show_both(output: &mut dyn Write) -> Result<(), Box<dyn StdError>> {
    title(output, "Both in one function, with one type of error")?;
    let throttled = Fault::new(FaultKind::Error("1010009".to_owned())).on(DeleteVersionPackage::METADATA.id).times(1);
    for (what, id, fault) in [
        ("Both platforms delete the package", ID, None),
        ("The second call comes too soon", ID, Some(throttled)),
        ("The id is not one: nothing is sent", "../packages", None),
    ] {
        let simulator = platforms()?;
        let (iotda, northbound) = (iotda(&simulator.address())?, northbound(&simulator.address())?);
        if let Some(fault) = fault {
            simulator.fault(fault)?;
        }
        writeln!(output, "  {what}")?;
        match delete_from_both(&iotda, &northbound, id).await {
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

/// Both platforms, each with the package.
fn platforms() -> Result<Simulator, Box<dyn StdError>> {
    let simulator = Simulator::start()?;
    for (collection, id) in COLLECTIONS {
        simulator.insert(collection, [[(id.to_owned(), Json::from(ID))].into_iter().collect()])?;
    }
    Ok(simulator)
}

/// An answer that some HTTP client could have brought.
fn answer(status: u16, body: &str) -> Result<Answer, Box<dyn StdError>> {
    let mut answer = Answer::new(Bytes::copy_from_slice(body.as_bytes()));
    *answer.status_mut() = StatusCode::from_u16(status)?;
    Ok(answer)
}

fn title(output: &mut dyn Write, title: &str) -> io::Result<()> {
    writeln!(output, "{title}\n{}\n", "=".repeat(title.len()))
}

fn show_request(request: &Request<Bytes>, output: &mut dyn Write) -> io::Result<()> {
    // The simulator's port differs from run to run.
    writeln!(output, "  {} {}", request.method(), request.uri().path())?;
    for (name, value) in request.headers() {
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

fn shown_body(body: &str) -> &str {
    if body.is_empty() { "(no body)" } else { body }
}

/// What to do before the call is repeated, where that is known.
fn show_then(then: Option<Then>, output: &mut dyn Write) -> io::Result<()> {
    match then {
        Some(Then::SlowDown) => writeln!(output, "    then              slow down"),
        Some(Then::LogInAgain) => writeln!(output, "    then              log in again"),
        _ => Ok(()),
    }
}
