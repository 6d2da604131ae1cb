//! Faults on demand: what goes wrong on the way to a service, or in it, and with what it pushes.
//!
//! A fault comes with one request, in its header `X-Simulator-Fault`, or as a rule for many requests, through
//! `POST /simulator/faults` or [`Simulator::fault`](crate::Simulator::fault).

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};

use crate::description::{Described, Description};
use crate::push::{Fate, Notification};
use crate::refusal::{self, Refusal};

/// The request header that brings faults, with commas in between:
/// `latency=250, error=IOTDA.019300`.
pub const FAULT_HEADER: &str = "x-simulator-fault";

/// A rule: what goes wrong with which requests.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fault {
    /// What goes wrong.
    pub fault: FaultKind,
    /// The id of the operation that it happens to, with that of its API before it if need be: `iotda-v5/DeleteDevice`.
    /// Without it, it happens to all. A fault of pushes has the name of a notification here, such as `DeviceCreate`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// How often it happens; without it always.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub times: Option<u32>,
}

/// What goes wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FaultKind {
    /// The documented error of the operation with this code; or with this status, where a page documents that alone; or
    /// with both, where a code comes with several statuses: `403/100203`.
    Error(String),
    /// The answer comes later by so many milliseconds.
    Latency(u64),
    /// Of the calls within a minute only so many go through.
    Throttle(u32),
    /// The connection is closed without an answer.
    Drop,
    /// The answer is a success whose body is no JSON.
    Garbage,
    /// The token of the request expires.
    ExpireToken,
    /// A push never arrives.
    PushLost,
    /// A push arrives later, by so many milliseconds.
    PushLate(u64),
    /// A push arrives twice.
    PushTwice,
    /// A push arrives behind the next one to the same address.
    PushSwapped,
}

/// A rule that cannot be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct FaultError(String);

/// The rules, and what they count.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    rules: Vec<Rule>,
    /// The calls that asked to be throttled by their header: by page file and limit.
    by_header: BTreeMap<(String, u32), Window>,
}

#[derive(Debug)]
struct Rule {
    fault: Fault,
    window: Window,
}

/// When the last calls went through.
#[derive(Debug, Default)]
struct Window(VecDeque<i64>);

/// What goes wrong with one request.
#[derive(Debug, Default)]
pub(crate) struct Effects {
    pub(crate) latency: u64,
    pub(crate) drop: bool,
    pub(crate) garbage: bool,
    pub(crate) throttled: bool,
    pub(crate) expire: bool,
    pub(crate) error: Option<Refusal>,
    /// Of the pushes that the request leads to.
    pub(crate) push: Fate,
}

/// The span that throttling looks at, in milliseconds.
const MINUTE: i64 = 60_000;

/// So many different limits by header are counted.
const WINDOWS: usize = 256;

impl Fault {
    /// A fault that happens to every request.
    pub fn new(fault: FaultKind) -> Self {
        Self { fault, operation: None, times: None }
    }

    /// Only to this operation, such as `DeleteOtaPackage`, or `iotda-v5/DeleteDevice` where two APIs have one of that name.
    #[must_use]
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Only so often.
    #[must_use]
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    fn is_of_push(&self, description: &Description, notification: &Notification) -> bool {
        let is_meant = |name| notification.is_called(description, name);
        self.times != Some(0) && self.operation.as_deref().is_none_or(is_meant)
    }

    fn applies(&self, description: &Description, described: Option<&Described>) -> bool {
        let is_meant = |name| described.is_some_and(|described| description.is_called(described, name));
        self.fault.fate().is_none() && self.times != Some(0) && self.operation.as_deref().is_none_or(is_meant)
    }
}

impl FaultKind {
    /// Reads a word of the header.
    fn read(word: &str) -> Result<Self, FaultError> {
        let (name, value) = word.split_once('=').map_or((word, None), |(name, value)| (name, Some(value.trim())));
        let number = |value: &str| {
            value.parse().map_err(|_| FaultError(format!("fault {name}: {value:?} is not a whole number that fits")))
        };
        match (name.trim(), value) {
            ("error", Some(code)) => Ok(Self::Error(code.to_owned())),
            ("latency", Some(value)) => Ok(Self::Latency(u64::from(number(value)?))),
            ("throttle", Some(value)) => Ok(Self::Throttle(number(value)?)),
            ("drop", None) => Ok(Self::Drop),
            ("garbage", None) => Ok(Self::Garbage),
            ("expire-token", None) => Ok(Self::ExpireToken),
            ("push-lost", None) => Ok(Self::PushLost),
            ("push-late", Some(value)) => Ok(Self::PushLate(u64::from(number(value)?))),
            ("push-twice", None) => Ok(Self::PushTwice),
            ("push-swapped", None) => Ok(Self::PushSwapped),
            _ => Err(FaultError(format!(
                "fault {word:?} is not known; write error=CODE, latency=MILLISECONDS, throttle=CALLS_PER_MINUTE, drop, \
                 garbage or expire-token; for pushes push-lost, push-late=MILLISECONDS, push-twice or push-swapped"
            ))),
        }
    }

    /// What it does to a push; none when it is no fault of pushes.
    fn fate(&self) -> Option<Fate> {
        match self {
            Self::PushLost => Some(Fate { lost: true, ..Fate::default() }),
            Self::PushLate(milliseconds) => Some(Fate { late: *milliseconds, ..Fate::default() }),
            Self::PushTwice => Some(Fate { twice: true, ..Fate::default() }),
            Self::PushSwapped => Some(Fate { swapped: true, ..Fate::default() }),
            Self::Error(_) | Self::Latency(_) | Self::Throttle(_) | Self::Drop | Self::Garbage | Self::ExpireToken => {
                None
            }
        }
    }
}

impl Faults {
    /// Adds a rule.
    pub(crate) fn add(&mut self, description: &Description, fault: Fault) -> Result<(), FaultError> {
        if fault.fault.fate().is_some() {
            let name = fault.operation.as_deref();
            if let Some(name) = name.filter(|name| description.pushes.named(description, name).is_none()) {
                return Err(FaultError(format!("no notification is called {name:?}")));
            }
            self.rules.push(Rule { fault, window: Window::default() });
            return Ok(());
        }
        let is_meant = |described: &&Described| {
            fault.operation.as_deref().is_none_or(|name| description.is_called(described, name))
        };
        let mut meant = description.operations.iter().filter(is_meant).peekable();
        if let (Some(operation), None) = (&fault.operation, meant.peek()) {
            return Err(FaultError(format!("no operation is called {operation:?}")));
        }
        if let FaultKind::Error(code) = &fault.fault {
            let documented = meant.map(|described| documented(described, code)).reduce(Result::or);
            if let Some(Err(error)) = documented {
                let nowhere = || FaultError(format!("no operation documents the error {code}"));
                return Err(if fault.operation.is_some() { error } else { nowhere() });
            }
        }
        self.rules.push(Rule { fault, window: Window::default() });
        Ok(())
    }

    pub(crate) fn clear(&mut self) {
        *self = Self::default();
    }

    /// The rules with what is left of them.
    pub(crate) fn rules(&self) -> Vec<&Fault> {
        self.rules.iter().map(|rule| &rule.fault).collect()
    }

    /// What goes wrong with a push, by the rules. A rule that has happened often enough goes.
    pub(crate) fn of_push(&mut self, description: &Description, notification: &Notification) -> Fate {
        let mut all = Fate::default();
        for rule in self.rules.iter_mut().filter(|rule| rule.fault.is_of_push(description, notification)) {
            let Some(fate) = rule.fault.fault.fate() else { continue };
            all = all.and(fate);
            if let Some(times) = &mut rule.fault.times {
                *times -= 1;
            }
        }
        self.rules.retain(|rule| rule.fault.times != Some(0));
        all
    }

    /// What goes wrong with a request, by its header and by the rules. A rule that has happened often enough goes.
    pub(crate) fn effects(
        &mut self,
        description: &Description,
        described: Option<&Described>,
        header: Option<&str>,
        now: i64,
    ) -> Result<Effects, FaultError> {
        let mut effects = Effects::default();
        let words = header.unwrap_or_default().split(',').map(str::trim).filter(|word| !word.is_empty());
        for word in words {
            let kind = FaultKind::read(word)?;
            if let (FaultKind::Error(code), Some(described)) = (&kind, described) {
                documented(described, code)?;
            }
            let mut window = None;
            if let FaultKind::Throttle(limit) = kind {
                if self.by_header.len() >= WINDOWS {
                    self.by_header.clear();
                }
                let file = described.map(|described| described.operation.file.clone()).unwrap_or_default();
                window = Some(self.by_header.entry((file, limit)).or_default());
            }
            effects.add(&kind, described, window, now);
        }
        for rule in self.rules.iter_mut().filter(|rule| rule.fault.applies(description, described)) {
            if effects.add(&rule.fault.fault, described, Some(&mut rule.window), now)
                && let Some(times) = &mut rule.fault.times
            {
                *times -= 1;
            }
        }
        self.rules.retain(|rule| rule.fault.times != Some(0));
        Ok(effects)
    }
}

impl Effects {
    /// Adds a fault; whether it happens.
    fn add(&mut self, kind: &FaultKind, described: Option<&Described>, window: Option<&mut Window>, now: i64) -> bool {
        match kind {
            FaultKind::Error(code) => {
                let error = described.and_then(|described| documented(described, code).ok());
                let happens = error.is_some();
                self.error = self.error.take().or(error);
                return happens;
            }
            FaultKind::Latency(milliseconds) => self.latency = self.latency.max(*milliseconds),
            FaultKind::Throttle(limit) => {
                let refused = window.is_some_and(|window| !window.lets_through(*limit, now));
                self.throttled |= refused;
                return refused;
            }
            FaultKind::Drop => self.drop = true,
            FaultKind::Garbage => self.garbage = true,
            FaultKind::ExpireToken => self.expire = true,
            FaultKind::PushLost | FaultKind::PushLate(_) | FaultKind::PushTwice | FaultKind::PushSwapped => {
                self.push = self.push.and(kind.fate().unwrap_or_default());
            }
        }
        true
    }
}

impl Window {
    fn lets_through(&mut self, limit: u32, now: i64) -> bool {
        while self.0.front().is_some_and(|time| now - time >= MINUTE) {
            self.0.pop_front();
        }
        let free = self.0.len() < limit as usize;
        if free {
            self.0.push_back(now);
        }
        free
    }
}

fn documented(described: &Described, code: &str) -> Result<Refusal, FaultError> {
    refusal::by_code(described, code).ok_or_else(|| {
        let (id, codes) = (&described.operation.id, refusal::codes(described).join(", "));
        FaultError(format!("the page of {id} documents no error {code}; it documents {codes}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_lets_so_many_through_in_any_minute() {
        let mut window = Window::default();
        let passed: Vec<bool> =
            [0, 1, 2, MINUTE - 1, MINUTE, MINUTE, MINUTE + 1].map(|now| window.lets_through(2, now)).to_vec();
        assert_eq!(passed, [true, true, false, false, true, false, true]);
        assert!(!Window::default().lets_through(0, 0));
    }

    #[test]
    fn a_word_that_is_no_fault_says_what_would_be() {
        assert_eq!(FaultKind::read("latency=250"), Ok(FaultKind::Latency(250)));
        assert_eq!(FaultKind::read("drop"), Ok(FaultKind::Drop));
        for word in ["", "drop=1", "latency", "latency=-1", "throttle=99999999999", "fire"] {
            assert!(FaultKind::read(word).unwrap_err().to_string().starts_with("fault "), "{word}");
        }
    }
}
