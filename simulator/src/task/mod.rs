//! Tasks for many devices, such as upgrades, and other things that take time, such as commands. This is the one part of
//! the simulator that knows what a kind of thing means, because progress over time stands in no description.
//!
//! Nothing runs in the background: how far a task is follows from its devices, the seed and the time at which somebody
//! looks. A device waits, works for a while and ends in success, failure or timeout. Which of them is drawn from the seed,
//! unless the id of the device says it: an id that contains `fail` fails, `timeout` times out, `success` succeeds.

mod dialect;
mod end;
mod life;
mod stage;
mod steps;
mod timeline;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

pub(crate) use self::dialect::Dialect;
pub(crate) use self::life::{AwaitedStates, Course, Life};
pub(crate) use self::stage::Stage;
pub(crate) use self::steps::{Steps, Subject};
use self::timeline::{Moment, Round, State};
use crate::chance;
use crate::resource::{Fields, Thing};

/// A task and what was done to it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Task {
    dialect: Dialect,
    /// Where its chances are drawn.
    place: u64,
    /// What the API calls this kind of task, where it has a word for it.
    kind: Option<String>,
    created: i64,
    start: i64,
    devices: Vec<String>,
    /// How often the platform repeats an upgrade by itself, and after which pause.
    retries: u32,
    pause: i64,
    /// Devices that were stopped, by their place in the list, and when.
    #[serde(default)]
    stopped: BTreeMap<u64, i64>,
    /// Devices that somebody let begin again.
    #[serde(default)]
    again: BTreeMap<u64, Round>,
}

/// How many devices are in each state.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Progress {
    total: usize,
    waiting: usize,
    processing: usize,
    success: usize,
    fail: usize,
    timeout: usize,
    waiting_for_retry: usize,
    stopped: usize,
}

/// A task as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Overall {
    Waiting,
    Processing,
    Success,
    PartialSuccess,
    Fail,
    Stopped,
}

impl Task {
    /// Makes a task of what its creator said.
    pub(crate) fn new(dialect: Dialect, seed: u64, id: &str, fields: &Map<String, Value>, now: i64) -> Self {
        let policy = dialect.policy(fields);
        Self {
            dialect,
            place: chance::draw(seed, &[chance::of_text(id)]),
            kind: dialect.kind(fields),
            created: now,
            start: policy.start.unwrap_or(now).max(now),
            devices: dialect.devices(fields),
            retries: policy.retries,
            pause: policy.pause,
            stopped: BTreeMap::new(),
            again: BTreeMap::new(),
        }
    }

    /// How many devices it has.
    pub(crate) fn devices(&self) -> u64 {
        self.devices.len() as u64
    }

    /// What the API says about one device. The first device has the greatest number, because lists begin there.
    pub(crate) fn device(&self, number: u64, id: &str, now: i64) -> Option<Map<String, Value>> {
        let index = self.devices().checked_sub(number.checked_add(1)?)?;
        let device = self.devices.get(usize::try_from(index).ok()?)?;
        let subtask = chance::hex(self.place, &[chance::of_text(id), index], 24);
        let moment = self.moment(index, now);
        Some(self.dialect.device(device, subtask, moment, self.created, self.kind.as_deref()))
    }

    /// Stops devices or lets them begin again; those that are named, or all for which that makes sense.
    pub(crate) fn act(&mut self, action: &str, body: &Map<String, Value>, now: i64) -> Vec<Map<String, Value>> {
        let named = body.get("targets").and_then(Value::as_array).filter(|targets| !targets.is_empty());
        let indices: Vec<(Option<u64>, String)> = match named {
            None => (0..).zip(&self.devices).map(|(index, device)| (Some(index), device.clone())).collect(),
            Some(targets) => {
                let targets = targets.iter().filter_map(Value::as_str);
                targets.map(|target| (self.index(target), target.to_owned())).collect()
            }
        };
        let mut results = Vec::new();
        for (index, target) in indices {
            let done = index.is_some_and(|index| self.act_on(action, index, now));
            if done {
                results.push(entry([("target", target.into()), ("status", "success".into())]));
            } else if named.is_some() {
                let problem = match index {
                    None => "The device is not one of the task.",
                    Some(_) => "The state of the device does not allow this.",
                };
                results.push(entry([
                    ("target", target.into()),
                    ("status", "failure".into()),
                    ("error_msg", problem.into()),
                ]));
            }
        }
        results
    }

    fn act_on(&mut self, action: &str, index: u64, now: i64) -> bool {
        let state = self.moment(index, now).state;
        match action {
            "stop" if !state.is_final() => {
                self.stopped.insert(index, now);
                true
            }
            "retry" if matches!(state, State::Fail | State::Timeout | State::Stopped) => {
                let round = self.again.get(&index).map_or(1, |round| round.number + 1);
                self.stopped.remove(&index);
                self.again.insert(index, Round { number: round, begin: now });
                true
            }
            _ => false,
        }
    }

    fn index(&self, device: &str) -> Option<u64> {
        self.devices.iter().position(|known| known == device).map(|index| index as u64)
    }

    fn moment(&self, index: u64, now: i64) -> Moment {
        self.timeline(index).moment(now)
    }

    /// When a device enters another state, and which.
    fn moments(&self, index: u64) -> Vec<(i64, State)> {
        self.timeline(index).moments()
    }

    fn timeline(&self, index: u64) -> timeline::Device<'_> {
        timeline::Device {
            place: self.place,
            index,
            name: usize::try_from(index).ok().and_then(|index| self.devices.get(index)).map_or("", String::as_str),
            round: self
                .again
                .get(&index)
                .copied()
                .unwrap_or_else(|| timeline::first_round(self.place, index, self.start)),
            retries: self.retries,
            pause: self.pause,
            stopped: self.stopped.get(&index).copied(),
        }
    }

    /// What changes with time, in the words of the API.
    fn overlay(&self, now: i64) -> Map<String, Value> {
        let mut progress = Progress { total: self.devices.len(), ..Progress::default() };
        let mut last = self.start;
        for index in 0..self.devices() {
            let moment = self.moment(index, now);
            *progress.count(moment.state) += 1;
            last = last.max(moment.end.unwrap_or(last));
        }
        let overall = progress.overall(now < self.start);
        let end = overall.is_final().then_some(last);
        self.dialect.overlay(&progress, overall, (now >= self.start).then_some(self.start), end)
    }
}

impl Progress {
    fn count(&mut self, state: State) -> &mut usize {
        match state {
            State::Waiting => &mut self.waiting,
            State::Processing => &mut self.processing,
            State::WaitingForRetry => &mut self.waiting_for_retry,
            State::Success => &mut self.success,
            State::Fail => &mut self.fail,
            State::Timeout => &mut self.timeout,
            State::Stopped => &mut self.stopped,
        }
    }

    fn overall(&self, is_early: bool) -> Overall {
        let failed = self.fail + self.timeout;
        match self {
            _ if self.waiting + self.processing + self.waiting_for_retry > 0 => {
                if is_early && self.processing == 0 {
                    Overall::Waiting
                } else {
                    Overall::Processing
                }
            }
            _ if self.stopped > 0 => Overall::Stopped,
            _ if failed == 0 => Overall::Success,
            _ if self.success == 0 => Overall::Fail,
            _ => Overall::PartialSuccess,
        }
    }
}

impl Overall {
    fn is_final(self) -> bool {
        !matches!(self, Self::Waiting | Self::Processing)
    }
}

/// A thing as it is at a time. What a task does is worked out when a field is asked for that tells it.
#[derive(Debug)]
pub(crate) struct View<'a> {
    thing: &'a Thing,
    now: i64,
    overlay: OnceCell<Map<String, Value>>,
}

impl<'a> View<'a> {
    pub(crate) fn of(thing: &'a Thing, now: i64) -> Self {
        Self { thing, now, overlay: OnceCell::new() }
    }

    /// All fields as they are at the time.
    pub(crate) fn fields(&self) -> Map<String, Value> {
        let mut fields = self.thing.fields.clone();
        if let Some(life) = &self.thing.life {
            for (name, value) in life.all_at(self.now) {
                fields.entry(name).or_insert(value);
            }
        }
        let changing = self.thing.task.iter().flat_map(|task| task.dialect.changing());
        fields.extend(changing.filter_map(|name| Some(((*name).to_owned(), self.field(name)?.into_owned()))));
        fields
    }
}

impl Fields for View<'_> {
    fn field(&self, name: &str) -> Option<Cow<'_, Value>> {
        let changing = self.thing.task.as_ref().filter(|task| task.dialect.changing().contains(&name));
        let changed = changing.and_then(|task| self.overlay.get_or_init(|| task.overlay(self.now)).get(name));
        let by_itself = || self.thing.life.as_ref()?.at(self.now, name);
        changed.or_else(|| self.thing.fields.get(name)).or_else(by_itself).map(Cow::Borrowed)
    }
}

fn entry<const N: usize>(fields: [(&str, Value); N]) -> Map<String, Value> {
    fields.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const DAY: i64 = 24 * 60 * 60 * 1000;

    fn task(fields: &Value) -> Task {
        Task::new(Dialect::Batch, 7, "t", fields.as_object().unwrap(), 0)
    }

    fn progress(task: &Task, now: i64) -> Map<String, Value> {
        task.overlay(now)["task_progress"].as_object().unwrap().clone()
    }

    #[test]
    fn a_task_goes_from_waiting_to_an_end_for_every_device() {
        let devices: Vec<String> = (0..200).map(|number| format!("device-{number}")).collect();
        let task = task(&json!({ "targets": devices }));
        assert_eq!(task.overlay(0)["status"], "Processing");
        assert_eq!(task.overlay(DAY)["status"], "PartialSuccess");
        for now in [0, 30_000, 60_000, 120_000, DAY] {
            let progress = progress(&task, now);
            let sum: u64 =
                progress.iter().filter(|(name, _)| *name != "total").filter_map(|(_, value)| value.as_u64()).sum();
            assert_eq!((sum, progress["total"].as_u64()), (200, Some(200)), "{now}");
        }
        assert!(progress(&task, DAY)["success"].as_u64() > Some(150));
    }

    #[test]
    fn the_id_of_a_device_can_tell_how_it_ends() {
        let task = task(&json!({ "targets": ["a-success", "a-fail", "a-timeout"] }));
        let ends: Vec<Value> =
            (0..3).rev().map(|number| task.device(number, "t", DAY).unwrap()["status"].clone()).collect();
        assert_eq!(ends, ["Success", "Fail", "Fail"]);
        let progress = progress(&task, DAY);
        assert_eq!((&progress["success"], &progress["fail"]), (&json!(1), &json!(2)));
    }

    #[test]
    fn what_was_stopped_stays_stopped_until_it_is_retried() {
        let mut task = task(&json!({ "targets": ["a-success", "b-success"] }));
        let named = json!({ "targets": ["a-success", "stranger"] });
        let results = task.act("stop", named.as_object().unwrap(), 1);
        assert_eq!(results.iter().map(|result| &result["status"]).collect::<Vec<_>>(), ["success", "failure"]);
        assert_eq!(task.overlay(DAY)["status"], "Stopped");
        assert_eq!(task.act("retry", &Map::new(), DAY).len(), 1);
        assert_eq!(task.overlay(DAY + 1)["status"], "Processing");
        assert_eq!(task.overlay(2 * DAY)["status"], "Success");
    }

    #[test]
    fn the_platform_repeats_what_failed_as_often_as_the_policy_says() {
        let policy = json!({ "retry_count": 2, "retry_interval": 5 });
        let task = task(&json!({ "targets": ["a-fail"], "task_policy": policy }));
        let states: Vec<Value> =
            (0..3000).map(|second| task.device(0, "t", second * 1000).unwrap()["status"].clone()).collect();
        let mut changes: Vec<Value> = Vec::new();
        for state in states {
            if changes.last() != Some(&state) {
                changes.push(state);
            }
        }
        assert_eq!(
            changes,
            ["Waitting", "Processing", "FailWaitRetry", "Processing", "FailWaitRetry", "Processing", "Fail"]
        );
    }

    #[test]
    fn a_task_for_later_waits() {
        let task = task(&json!({ "targets": ["a"], "task_policy": { "schedule_time": "19700102T000000Z" } }));
        assert_eq!(task.overlay(DAY - 1)["status"], "Waitting");
        assert_ne!(task.overlay(DAY + 60_000)["status"], "Waitting");
    }
}
