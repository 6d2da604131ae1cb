//! The words of both APIs for the same thing: IoTDA's batch tasks and the Northbound API's upgrade tasks.

use api_spec::model::ObjectSchema;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::timeline::{Moment, State};
use super::{Overall, Progress, entry};
use crate::clock;
use crate::route::Segment;

/// Which API's words a task speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Dialect {
    /// Batch tasks of IoTDA: `task_progress`, `targets`.
    Batch,
    /// Upgrade tasks of the Northbound API: `staResult`, `targets.devices`.
    Upgrade,
}

/// What the creator of a task wants of the platform.
#[derive(Debug, Default)]
pub(super) struct Policy {
    pub(super) start: Option<i64>,
    pub(super) retries: u32,
    /// In milliseconds.
    pub(super) pause: i64,
}

/// How many devices a group has, or a task that names none.
const INVENTED: usize = 10;

/// The pause before a retry where the API has no word for it, in minutes.
const USUAL_PAUSE: i64 = 5;

impl Dialect {
    /// The dialect of things that look so; none when they are no tasks.
    pub(crate) fn of(thing: &ObjectSchema) -> Option<Self> {
        let has = |name: &str| thing.properties.iter().any(|property| property.name == name);
        if has("task_progress") {
            Some(Self::Batch)
        } else if has("staResult") {
            Some(Self::Upgrade)
        } else {
            None
        }
    }

    /// Adds to the fields of a new task what follows from the path: `…/softwareUpgrade` is a `software_upgrade`.
    pub(crate) fn prepare(self, last: Option<&Segment>, fields: &mut Map<String, Value>) {
        if let (Self::Upgrade, Some(Segment::Fixed(word))) = (self, last) {
            let mut kind = String::new();
            for letter in word.chars() {
                if letter.is_ascii_uppercase() {
                    kind.push('_');
                }
                kind.push(letter.to_ascii_lowercase());
            }
            fields.insert("operateType".to_owned(), kind.into());
        }
    }

    /// The first package that a task names and that is not there: the word for it, and the id.
    pub(crate) fn missing_package(
        self,
        fields: &Map<String, Value>,
        is_known: impl Fn(&str, &str) -> bool,
    ) -> Option<(String, String)> {
        let (parameter, noun, ids) = match self {
            Self::Batch => ("package_id", "package", texts(fields.get("document")?.get("package_ids"))),
            Self::Upgrade => ("fileId", "file", vec![fields.get("fileId")?.as_str()?.to_owned()]),
        };
        let id = ids.into_iter().find(|id| !is_known(parameter, id))?;
        Some((noun.to_owned(), id))
    }

    /// The fields of a task that change with time.
    pub(crate) fn changing(self) -> &'static [&'static str] {
        match self {
            Self::Batch => &["status", "task_progress"],
            Self::Upgrade => &["status", "staResult", "startTime", "stopTime"],
        }
    }

    /// What tells a device of a task from others.
    pub(super) fn name_of_part(self) -> &'static str {
        match self {
            Self::Batch => "target",
            Self::Upgrade => "subOperationId",
        }
    }

    pub(super) fn kind(self, fields: &Map<String, Value>) -> Option<String> {
        let name = match self {
            Self::Batch => "task_type",
            Self::Upgrade => "operateType",
        };
        Some(fields.get(name)?.as_str()?.to_owned())
    }

    /// The devices that a task names. Groups and files are not known here: devices are invented for them.
    pub(super) fn devices(self, fields: &Map<String, Value>) -> Vec<String> {
        let targets = fields.get("targets");
        let (named, groups) = match self {
            Self::Batch => (targets, fields.get("targets_filter").and_then(|filter| filter.get("group_ids"))),
            Self::Upgrade => (
                targets.and_then(|targets| targets.get("devices")),
                targets.and_then(|targets| targets.get("deviceGroups")),
            ),
        };
        let named = texts(named);
        if !named.is_empty() {
            return named;
        }
        let groups = texts(groups);
        let groups = if groups.is_empty() { vec!["invented".to_owned()] } else { groups };
        groups.iter().flat_map(|group| (1..=INVENTED).map(move |number| format!("{group}-device-{number}"))).collect()
    }

    pub(super) fn policy(self, fields: &Map<String, Value>) -> Policy {
        let name = match self {
            Self::Batch => "task_policy",
            Self::Upgrade => "policy",
        };
        let Some(policy) = fields.get(name) else { return Policy::default() };
        let time = |name: &str| policy.get(name).and_then(Value::as_str).and_then(clock::read);
        let number = |name: &str| policy.get(name).and_then(Value::as_i64);
        let retries = |count: Option<i64>| u32::try_from(count.unwrap_or_default().clamp(0, 5)).unwrap_or_default();
        let pause = |minutes: Option<i64>| minutes.unwrap_or(USUAL_PAUSE).clamp(0, 1440) * 60_000;
        match self {
            Self::Batch => Policy {
                start: time("schedule_time"),
                retries: retries(number("retry_count")),
                pause: pause(number("retry_interval")),
            },
            Self::Upgrade => {
                let repeats = policy.get("retryType").and_then(Value::as_bool).unwrap_or_default();
                Policy {
                    start: time("startTime").filter(|_| policy.get("executeType") == Some(&json!("custom"))),
                    retries: if repeats { retries(number("retryTimes")) } else { 0 },
                    pause: pause(None),
                }
            }
        }
    }

    /// The fields of a task that change with time.
    pub(super) fn overlay(
        self,
        progress: &Progress,
        overall: Overall,
        start: Option<i64>,
        end: Option<i64>,
    ) -> Map<String, Value> {
        match self {
            Self::Batch => entry([
                ("status", self.overall(overall).into()),
                (
                    "task_progress",
                    json!({
                        "total": progress.total,
                        "processing": progress.processing,
                        "success": progress.success,
                        "fail": progress.fail + progress.timeout,
                        "waitting": progress.waiting,
                        "fail_wait_retry": progress.waiting_for_retry,
                        "stopped": progress.stopped,
                        "removed": 0,
                    }),
                ),
            ]),
            Self::Upgrade => {
                let result = json!({
                    "total": progress.total,
                    "wait": progress.waiting + progress.waiting_for_retry,
                    "processing": progress.processing,
                    "success": progress.success,
                    "fail": progress.fail,
                    "stop": progress.stopped,
                    "timeout": progress.timeout,
                });
                let mut fields = entry([("status", self.overall(overall).into()), ("staResult", result)]);
                fields.extend(times(start, end));
                fields
            }
        }
    }

    /// What the API says about one device of a task.
    pub(super) fn device(
        self,
        device: &str,
        subtask: String,
        moment: Moment,
        created: i64,
        kind: Option<&str>,
    ) -> Map<String, Value> {
        let status = self.state(moment.state).into();
        let words = match moment.state {
            State::Success => "The upgrade is complete.",
            State::Fail | State::WaitingForRetry => "The device reported that the upgrade failed.",
            State::Timeout => "The device did not answer in time.",
            State::Waiting | State::Processing | State::Stopped => "",
        };
        match self {
            Self::Batch => {
                let mut fields = entry([("target", device.into()), ("status", status)]);
                match moment.state {
                    State::Success => drop(fields.insert("output".to_owned(), words.into())),
                    _ if words.is_empty() => {}
                    _ => drop(fields.insert("error".to_owned(), json!({ "error_msg": words }))),
                }
                fields
            }
            Self::Upgrade => {
                let mut fields = entry([
                    ("subOperationId", subtask.into()),
                    ("createTime", clock::text(created).into()),
                    ("deviceId", device.into()),
                    ("status", status),
                    ("detailInfo", words.into()),
                ]);
                fields.extend(kind.map(|kind| ("operateType".to_owned(), kind.into())));
                fields.extend(times(moment.start, moment.end));
                fields
            }
        }
    }

    fn overall(self, overall: Overall) -> &'static str {
        match (self, overall) {
            // Spelled like this in the documents.
            (Self::Batch, Overall::Waiting) => "Waitting",
            (Self::Batch, Overall::Processing) => "Processing",
            (Self::Batch, Overall::Success) => "Success",
            (Self::Batch, Overall::PartialSuccess) => "PartialSuccess",
            (Self::Batch, Overall::Fail) => "Fail",
            (Self::Batch, Overall::Stopped) => "Stopped",
            (Self::Upgrade, Overall::Waiting) => "wait",
            (Self::Upgrade, Overall::Processing) => "processing",
            (Self::Upgrade, Overall::Success) => "success",
            (Self::Upgrade, Overall::PartialSuccess | Overall::Fail) => "failed",
            (Self::Upgrade, Overall::Stopped) => "stop",
        }
    }

    fn state(self, state: State) -> &'static str {
        match (self, state) {
            (Self::Batch, State::Waiting) => "Waitting",
            (Self::Batch, State::Processing) => "Processing",
            (Self::Batch, State::WaitingForRetry) => "FailWaitRetry",
            (Self::Batch, State::Success) => "Success",
            (Self::Batch, State::Fail | State::Timeout) => "Fail",
            (Self::Batch, State::Stopped) => "Stopped",
            (Self::Upgrade, State::Waiting | State::WaitingForRetry) => "wait",
            (Self::Upgrade, State::Processing) => "processing",
            (Self::Upgrade, State::Success) => "success",
            (Self::Upgrade, State::Fail | State::Timeout) => "fail",
            (Self::Upgrade, State::Stopped) => "stop",
        }
    }
}

fn times(start: Option<i64>, end: Option<i64>) -> impl Iterator<Item = (String, Value)> {
    let times = [("startTime", start), ("stopTime", end)];
    times.into_iter().filter_map(|(name, time)| Some((name.to_owned(), clock::text(time?).into())))
}

fn texts(list: Option<&Value>) -> Vec<String> {
    let items = list.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    items.iter().filter_map(Value::as_str).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_package_that_is_not_there_is_found_among_those_of_a_task() {
        let missing = |dialect: Dialect, fields: Value| {
            let fields = fields.as_object().cloned().unwrap_or_default();
            dialect.missing_package(&fields, |_, id| id == "known").map(|(noun, id)| format!("{noun} {id}"))
        };
        let batch = |ids: Value| missing(Dialect::Batch, json!({ "document": { "package_ids": ids } }));
        assert_eq!((batch(json!(["known", "gone"])).as_deref(), batch(json!(["known"]))), (Some("package gone"), None));
        assert_eq!(missing(Dialect::Batch, json!({})), None);
        assert_eq!(missing(Dialect::Upgrade, json!({ "fileId": "gone" })).as_deref(), Some("file gone"));
    }
}
