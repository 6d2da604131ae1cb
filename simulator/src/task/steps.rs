//! When something happens to a thing by itself, such as a device of a task ending: for those who are told of it.

use serde_json::{Map, Value};

use super::timeline::State;
use super::{Progress, Stage, Task, View};
use crate::resource::Thing;
use crate::route::Segment;

/// What happens to a thing in a span of time.
pub(crate) struct Steps<'a> {
    thing: &'a Thing,
}

/// What a step is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Subject {
    /// The thing.
    Whole,
    /// A device of a task, by its number in lists.
    Device(u64),
}

/// The number of a device in lists, where the first one comes last.
fn number(devices: u64, index: u64) -> u64 {
    devices - 1 - index
}

impl<'a> Steps<'a> {
    pub(crate) fn of(thing: &'a Thing) -> Self {
        Self { thing }
    }

    /// Whether the thing is what an operation with this path creates, where several create things of the collection.
    pub(crate) fn is_made_by(&self, path: &[Segment]) -> bool {
        let Some(task) = &self.thing.task else { return true };
        let mut said = Map::new();
        task.dialect.prepare(path.last(), &mut said);
        said.iter().all(|(name, value)| self.thing.fields.get(name) == Some(value))
    }

    /// Whether a text is the name of what tells a device of a task from others.
    pub(crate) fn is_of_device(&self, name: &str) -> bool {
        self.thing.task.as_ref().is_some_and(|task| task.dialect.name_of_part() == name)
    }

    /// All steps of the whole, or all of its devices; in the order of time.
    pub(crate) fn all(&self, of_devices: bool) -> Vec<(i64, Subject, Stage)> {
        match (&self.thing.task, &self.thing.life) {
            (Some(task), _) if of_devices => {
                let devices = task.devices();
                let steps = task.device_steps().into_iter();
                steps
                    .map(|(time, index, state)| (time, Subject::Device(number(devices, index)), state.into()))
                    .collect()
            }
            (Some(task), _) => {
                task.overall_steps().into_iter().map(|(time, stage)| (time, Subject::Whole, stage)).collect()
            }
            (None, Some(life)) => {
                life.steps(&self.thing.fields).into_iter().map(|(time, stage)| (time, Subject::Whole, stage)).collect()
            }
            (None, None) => Vec::new(),
        }
    }

    /// What is known of the subject of a step, at its time.
    pub(crate) fn facts(&self, subject: Subject, time: i64) -> Map<String, Value> {
        let mut facts = View::of(self.thing, time).fields();
        if let (Subject::Device(number), Some(task)) = (subject, &self.thing.task) {
            facts.extend(task.device(number, &self.thing.id, time).unwrap_or_default());
        }
        facts
    }
}

impl Task {
    /// When a device enters another state: time, place of the device, state; in the order of time.
    fn device_steps(&self) -> Vec<(i64, u64, State)> {
        let mut steps: Vec<_> = (0..self.devices())
            .flat_map(|index| self.moments(index).into_iter().map(move |(time, state)| (time, index, state)))
            .collect();
        steps.sort_by_key(|(time, index, _)| (*time, *index));
        steps
    }

    /// When the task as a whole is told to be at another stage.
    fn overall_steps(&self) -> Vec<(i64, Stage)> {
        let mut states = vec![State::Waiting; self.devices.len()];
        let mut progress = Progress { total: states.len(), waiting: states.len(), ..Progress::default() };
        let mut steps = Vec::new();
        let mut last = progress.overall(self.created < self.start);
        for (time, index, state) in self.device_steps() {
            if let Some(own) = usize::try_from(index).ok().and_then(|index| states.get_mut(index)) {
                *progress.count(*own) -= 1;
                *progress.count(state) += 1;
                *own = state;
            }
            let overall = progress.overall(time < self.start);
            if overall != last {
                steps.push((time, overall.into()));
                last = overall;
            }
        }
        steps
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::task::Dialect;

    #[test]
    fn the_steps_of_a_task_agree_with_what_is_seen() {
        let fields = json!({
            "targets": ["a-success", "b-fail", "c-timeout", "d"],
            "task_policy": { "retry_count": 1, "retry_interval": 1, "schedule_time": "19700101T000100Z" },
        });
        let mut task = Task::new(Dialect::Batch, 7, "t", fields.as_object().unwrap(), 0);
        task.act("stop", json!({ "targets": ["d"] }).as_object().unwrap(), 61_500);
        for (time, index, state) in task.device_steps() {
            assert_ne!(task.moment(index, time - 1).state, state, "{time} {index}");
            assert_eq!(task.moment(index, time).state, state, "{time} {index}");
        }
        let ends: Vec<State> = (0..4).map(|index| task.moments(index).last().unwrap().1).collect();
        assert_eq!(ends, [State::Success, State::Fail, State::Timeout, State::Stopped]);
        let overall: Vec<Stage> = task.overall_steps().into_iter().map(|(_, stage)| stage).collect();
        assert_eq!(overall, [Stage::Processing, Stage::Stopped]);
    }
}
