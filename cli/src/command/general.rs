//! The flags that every call takes, and what was said by them.

use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, value_parser};
use huaweicloud_iot::runtime::Timestamp;

use crate::failure::Failure;
use crate::output::Format;

/// What was said for any call.
#[derive(Debug, Clone, Default)]
pub(crate) struct General {
    pub(crate) input: Option<String>,
    pub(crate) is_dry: bool,
    pub(crate) wants_skeleton: bool,
    pub(crate) all: bool,
    pub(crate) wait: Option<Duration>,
    pub(crate) jobs: usize,
    pub(crate) format: Option<Format>,
    pub(crate) columns: Vec<String>,
    pub(crate) query: Option<String>,
    pub(crate) file: Option<PathBuf>,
    pub(crate) endpoint: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) is_insecure: bool,
    pub(crate) simulator: bool,
    pub(crate) date: Option<SystemTime>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) root_certificates: Option<PathBuf>,
    pub(crate) client_certificate: Option<PathBuf>,
    pub(crate) profile: Option<PathBuf>,
    pub(crate) application: Option<String>,
    pub(crate) account: Option<String>,
    pub(crate) user: Option<String>,
}

/// Whether a flag of an operation must be called otherwise.
pub(super) fn is_taken(name: &str) -> bool {
    name == "help" || arguments(&[], None).iter().any(|argument| argument.get_long() == Some(name))
}

/// The flags, with the known regions and the address that is called when none is given.
pub(super) fn arguments(regions: &'static [String], address: Option<String>) -> Vec<Arg> {
    let mut arguments = calling();
    arguments.extend(printing());
    // `-h` is about the call.
    let others =
        connecting(regions, address).into_iter().chain(caller()).map(|argument| argument.hide_short_help(true));
    arguments.extend(others);
    arguments.into_iter().map(|argument| argument.global(true).hide_env_values(true)).collect()
}

fn text(name: &'static str, value: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).value_name(value).help(help)
}

fn switch(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn under(heading: &'static str, arguments: impl IntoIterator<Item = Arg>) -> Vec<Arg> {
    arguments.into_iter().map(|argument| argument.help_heading(heading)).collect()
}

fn calling() -> Vec<Arg> {
    under(
        "Call",
        [
            text(
                "input",
                "FILE",
                "Reads the request as JSON, by the names on the wire: {\"path\":{},\"query\":{},\"header\":{},\"body\":{}}. \
             Flags go before what it says. - is standard input. Without a call: many of them, one JSON line each, with the \
             id of the call as \"operation\"",
            ),
            switch("skeleton", "Prints an empty request for --input, and sends nothing"),
            switch("dry-run", "Prints the request as JSON: method, url, headers, body; and sends nothing"),
            text("date", "TIME", "Signs for this time instead of now: 2024-01-02T03:04:05Z"),
            switch("all", "Goes through all pages of a list, and prints its items"),
            text("wait", "SECONDS", "Calls until what takes time has ended, for so long at most")
                .num_args(0..=1)
                .default_missing_value("3600")
                .value_parser(value_parser!(u64)),
            text("jobs", "N", "Makes so many calls of --input at a time, within the documented limit")
                .short('j')
                .default_value("1")
                .value_parser(value_parser!(u16).range(1..=256)),
            text("timeout", "SECONDS", "Gives up a call after this time [default: 60]")
                .value_parser(value_parser!(u64).range(1..)),
        ],
    )
}

fn printing() -> Vec<Arg> {
    under(
        "Output",
        [
            text("output", "FORMAT", "Prints the answer so [default: json]")
                .short('o')
                .value_parser(PossibleValuesParser::new(Format::NAMES)),
            text(
                "columns",
                "NAMES",
                "Chooses the columns of table and csv: names of properties, with dots for those within others",
            )
            .value_delimiter(',')
            .action(ArgAction::Append),
            text(
                "query",
                "JMESPATH",
                "Prints what this JMESPath expression finds in the answer; with --all, in the list of all items",
            ),
            text("to-file", "FILE", "Writes the answer to a file").value_parser(value_parser!(PathBuf)),
        ],
    )
}

fn connecting(regions: &'static [String], address: Option<String>) -> Vec<Arg> {
    let default = address.map(|address| format!(" [default: {address}]")).unwrap_or_default();
    let region = text(
        "region",
        "REGION",
        "The region: it gives the shared address, and with --endpoint the key of signatures is \
         derived for it, as instances of the standard and the enterprise edition demand",
    )
    .env("HUAWEICLOUD_IOT_REGION");
    let region = if regions.is_empty() { region } else { region.value_parser(super::tree::Hints::new(regions)) };
    under(
        "Connection",
        [
            text("endpoint", "URL", "")
                .help(format!("The address of the service or of an instance: https://host{default}"))
                .env("HUAWEICLOUD_IOT_ENDPOINT"),
            region,
            switch("simulator", "Starts a private simulator and calls it, without an account"),
            text("root-certificates", "PEM", "Trusts these authorities only").value_parser(value_parser!(PathBuf)),
            text("client-certificate", "PEM", "Presents this certificate, a file with its private key")
                .value_parser(value_parser!(PathBuf)),
            switch("insecure", "Allows http to other machines, which everyone on the way can read"),
        ],
    )
}

fn caller() -> Vec<Arg> {
    under(
        "Credentials",
        [
            text(
                "profile-file",
                "FILE",
                "Takes the access key from this file instead of ~/.huaweicloud/credentials; see \
             `huaweicloud-iot configure`",
            )
            .value_parser(value_parser!(PathBuf)),
            text(
                "login-app",
                "ID",
                "The application that calls; its secret is taken from HUAWEICLOUD_IOT_APP_SECRET, or its token \
             from HUAWEICLOUD_IOT_TOKEN",
            )
            .env("HUAWEICLOUD_IOT_APP_ID"),
            text("login-account", "NAME", "Logs in at IAM as a user of this account").env("HUAWEICLOUD_IOT_ACCOUNT"),
            text("login-user", "NAME", "The user; the password is taken from HUAWEICLOUD_IOT_PASSWORD")
                .env("HUAWEICLOUD_IOT_USER"),
        ],
    )
}

impl General {
    /// What was said.
    pub(crate) fn of(said: &ArgMatches) -> Result<Self, Failure> {
        let text = |name: &str| said.get_one::<String>(name).filter(|value| !value.is_empty()).cloned();
        let path = |name: &str| said.get_one::<PathBuf>(name).cloned();
        let seconds = |name: &str| said.get_one::<u64>(name).copied().map(Duration::from_secs);
        Ok(Self {
            input: text("input"),
            is_dry: said.get_flag("dry-run"),
            wants_skeleton: said.get_flag("skeleton"),
            all: said.get_flag("all"),
            wait: seconds("wait"),
            jobs: said.get_one::<u16>("jobs").copied().unwrap_or(1).into(),
            format: text("output").as_deref().and_then(Format::named),
            columns: said.get_many::<String>("columns").into_iter().flatten().cloned().collect(),
            query: text("query"),
            file: path("to-file"),
            endpoint: text("endpoint"),
            region: text("region"),
            is_insecure: said.get_flag("insecure"),
            simulator: said.get_flag("simulator"),
            date: text("date").map(|text| date(&text)).transpose()?,
            timeout: seconds("timeout"),
            root_certificates: path("root-certificates"),
            client_certificate: path("client-certificate"),
            profile: path("profile-file"),
            application: text("login-app"),
            account: text("login-account"),
            user: text("login-user"),
        })
    }
}

fn date(text: &str) -> Result<SystemTime, Failure> {
    let time = Timestamp::from(text).to_system_time();
    time.ok_or_else(|| Failure::Usage(format!("--date: {text:?} is no time such as 2024-01-02T03:04:05Z")))
}
