//! The tree of subcommands: API, chapter, call. Only the API that is named has its chapters in it, so that the documents
//! of the others need not be read.

use clap::builder::{PossibleValue, StringValueParser, TypedValueParser};
use clap::{Arg, ArgAction, Command};
use heck::ToKebabCase as _;

use super::flag::{Flag, flags};
use super::{general, help};
use crate::description::{self, Chapter, Document, Kind, Operation, Parameter};
use crate::failure::Failure;

/// The name of the command.
pub(crate) const NAME: &str = "huaweicloud-iot";

/// How much of the tree is wanted.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Wanted<'a> {
    /// The chapters and calls of the API that is among these words.
    Named(&'a [String]),
    /// Everything.
    All,
}

const ABOUT: &str = "Calls Huawei's APIs for managing IoT devices.";

const BEHIND: &str = "\
Examples:
  huaweicloud-iot configure
  huaweicloud-iot iotda-v5 devices list --all -o table
  huaweicloud-iot iotda-v5 ota-packages list --package-type softwarePackage --query 'packages[].version'
  huaweicloud-iot iotda-v5 devices add --skeleton > device.json
  huaweicloud-iot iotda-v5 devices add --input device.json --dry-run
  huaweicloud-iot iotda-v5 --input calls.jsonl --jobs 4 > answers.jsonl
  huaweicloud-iot iotda-v5 devices list --simulator

Exit codes: 0 done, 2 wrong usage, 3 no credential, 4 refused by the service, 5 no answer, 6 an unreadable answer, 1 others.";

/// The command.
pub(crate) fn root(wanted: Wanted<'_>) -> Result<Command, Failure> {
    let mut root = Command::new(NAME)
        .version(env!("CARGO_PKG_VERSION"))
        .about(ABOUT)
        .after_help(BEHIND)
        .subcommand_required(true)
        .arg_required_else_help(true);
    for embedded in description::apis() {
        let command = Command::new(embedded.id).about(embedded.title).long_about(embedded.about);
        let is_wanted = match wanted {
            Wanted::Named(words) => words.iter().any(|word| word == embedded.id),
            Wanted::All => true,
        };
        root = root.subcommand(if is_wanted { api(command, description::document(embedded.id)?) } else { command });
    }
    Ok(root.subcommands(crate::tools::commands()))
}

fn api(command: Command, document: &'static Document) -> Command {
    let supplied = document.supplied.iter().map(supplied);
    let chapters = document.chapters.iter().map(|found| chapter(document, found));
    command
        .args(general::arguments(document.regions(), document.address(None)))
        .args(supplied)
        .subcommands(chapters)
        .subcommand_value_name("CHAPTER")
        .subcommand_help_heading("Chapters")
        .arg_required_else_help(true)
}

fn supplied(parameter: &'static Parameter) -> Arg {
    let name = parameter.flag();
    let variable = format!("HUAWEICLOUD_IOT_{}", name.replace('-', "_").to_uppercase());
    let argument = Arg::new(name.clone()).long(name).value_name("TEXT").global(true);
    argument
        .help(parameter.description.as_str())
        .env(variable)
        .hide_env_values(true)
        .hide_short_help(true)
        .help_heading("Connection")
}

impl Parameter {
    /// The flag of a parameter that the client supplies.
    pub(crate) fn flag(&self) -> String {
        self.name.to_kebab_case()
    }
}

fn chapter(document: &'static Document, chapter: &'static Chapter) -> Command {
    let calls = chapter.operations.iter().map(|found| operation(document, found));
    Command::new(chapter.name.name.as_str())
        .aliases(chapter.name.aliases.iter().map(String::as_str))
        .about(chapter.title.as_str())
        .long_about(chapter.about.as_str())
        .subcommands(calls)
        .subcommand_value_name("CALL")
        .subcommand_help_heading("Calls")
        .subcommand_required(true)
        .arg_required_else_help(true)
}

fn operation(document: &'static Document, operation: &'static Operation) -> Command {
    Command::new(operation.name.name.as_str())
        .aliases(operation.name.aliases.iter().map(String::as_str))
        .visible_aliases(operation.name.short.iter().map(String::as_str))
        .about(operation.summary.as_str())
        .long_about(help::of_operation(operation))
        .after_help(help::behind(operation))
        .args(flags(document, operation).iter().map(argument))
}

fn argument(flag: &Flag) -> Arg {
    let heading = if flag.path.first().is_some_and(|part| part == "body") { "Body" } else { "Parameters" };
    let argument = Arg::new(flag.id())
        .long(flag.name.clone())
        .value_name(help::value_name(flag))
        .help(help::of_flag(flag))
        .help_heading(heading)
        .allow_negative_numbers(true)
        .action(if flag.is_list { ArgAction::Append } else { ArgAction::Set });
    let [said, followed] = flag.schemas;
    let values = if said.values.is_empty() { &followed.values } else { &said.values };
    match flag.kind {
        Kind::Bool => argument.num_args(0..=1).default_missing_value("true").value_parser(Hints::of(["true", "false"])),
        _ if values.is_empty() => argument,
        _ => argument.value_parser(Hints::of(
            values.iter().map(|value| value.as_str().map_or_else(|| value.to_string(), str::to_owned)),
        )),
    }
}

/// A text for which some values are known. Others are taken as well, because services learn new ones.
#[derive(Debug, Clone)]
pub(super) struct Hints(Vec<String>);

impl Hints {
    pub(super) fn new(values: &[String]) -> Self {
        Self(values.to_vec())
    }

    fn of(values: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(values.into_iter().map(Into::into).collect())
    }
}

impl TypedValueParser for Hints {
    type Value = String;

    fn parse_ref(
        &self,
        command: &Command,
        argument: Option<&Arg>,
        value: &std::ffi::OsStr,
    ) -> Result<String, clap::Error> {
        StringValueParser::new().parse_ref(command, argument, value)
    }

    fn possible_values(&self) -> Option<Box<dyn Iterator<Item = PossibleValue> + '_>> {
        Some(Box::new(self.0.iter().map(PossibleValue::new)))
    }
}
