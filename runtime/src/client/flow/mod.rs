//! Flow control: the client keeps to the number of calls that an API allows, instead of being refused.
//!
//! The limit holds as the *service* sees it: in no span of the given length more calls arrive than are allowed,
//! wherever the span begins. Two things follow. A bucket that fills evenly will not do, because a full bucket and what
//! flows in make almost twice the number. And a call counts until a span after its *end*, because nobody here knows
//! when between its beginning and its end it arrived.

#[cfg(feature = "client")]
mod tasks;
#[cfg(feature = "blocking")]
mod threads;

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

#[cfg(feature = "client")]
pub(crate) use self::tasks::TaskQueue;
#[cfg(feature = "blocking")]
pub(crate) use self::threads::ThreadQueue;
use crate::metadata::FlowControl;

/// Lets calls in one after the other, in the order in which they came. `W` is how a kind of client waits.
#[derive(Debug)]
pub(crate) struct Limiter<W> {
    window: Mutex<Window>,
    waiting: W,
    clock: fn() -> Instant,
    beginning: Instant,
}

/// How those wait who may not go in yet.
pub(crate) trait Waiting: Default {
    /// Wakes them after the end of a call.
    fn wake(&self);
}

/// The permission for one request. It counts until a span after it is dropped.
#[derive(Debug)]
pub(crate) struct Turn<'a, W: Waiting>(&'a Limiter<W>);

impl<W: Waiting> Limiter<W> {
    fn new(limit: FlowControl, clock: fn() -> Instant) -> Self {
        Self { window: Mutex::new(Window::new(limit)), waiting: W::default(), clock, beginning: clock() }
    }

    /// The window stays whole when a thread panics, because it is never left half changed.
    fn window(&self) -> MutexGuard<'_, Window> {
        self.window.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Duration {
        (self.clock)().saturating_duration_since(self.beginning)
    }
}

impl<W: Waiting> Drop for Turn<'_, W> {
    fn drop(&mut self) {
        let mut window = self.0.window();
        window.leave(self.0.now());
        drop(window);
        self.0.waiting.wake();
    }
}

/// The calls that count at present. Knows no clock: the time is one since any beginning, and never goes back.
#[derive(Debug)]
struct Window {
    calls: usize,
    length: Duration,
    running: usize,
    /// How many calls have begun so far.
    entered: u64,
    /// When the calls ended that still count, the earliest first.
    ended: VecDeque<Duration>,
}

/// Whether a call may begin.
#[derive(Debug, PartialEq, Eq)]
enum Entry {
    /// It may, and counts from now on.
    Open,
    /// Not before so much time has passed.
    After(Duration),
    /// Not before one of the running calls has ended; to be asked again then.
    AfterAnEnd,
}

impl Window {
    fn new(limit: FlowControl) -> Self {
        // With no calls at all a client would be of no use.
        let calls = usize::try_from(limit.calls.max(1)).unwrap_or(usize::MAX);
        Self {
            calls,
            length: Duration::from_secs(limit.seconds.into()),
            running: 0,
            entered: 0,
            ended: VecDeque::new(),
        }
    }

    fn enter(&mut self, now: Duration) -> Entry {
        while self.ended.front().is_some_and(|ended| *ended + self.length <= now) {
            self.ended.pop_front();
        }
        if self.running + self.ended.len() < self.calls {
            self.running += 1;
            self.entered += 1;
            return Entry::Open;
        }
        self.ended.front().map_or(Entry::AfterAnEnd, |ended| Entry::After(*ended + self.length - now))
    }

    fn leave(&mut self, now: Duration) {
        self.running = self.running.saturating_sub(1);
        self.ended.push_back(now);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    fn window(calls: u32, seconds: u32) -> Window {
        Window::new(FlowControl::new(calls, seconds))
    }

    /// Calls with the least latency and with none arrive as close together as they can.
    #[test]
    fn a_thousand_calls_never_exceed_the_limit_in_any_span() {
        let (mut window, mut now, mut arrived) = (window(100, 60), Duration::ZERO, Vec::new());
        for call in 0..1_000_u64 {
            match window.enter(now) {
                Entry::Open => {}
                Entry::After(wait) => {
                    now += wait;
                    assert_eq!(window.enter(now), Entry::Open);
                }
                Entry::AfterAnEnd => panic!("no call is running"),
            }
            let latency = Duration::from_millis(call % 7 * 13);
            // Every other call arrives late, the others at once.
            arrived.push(if call % 2 == 0 { now + latency } else { now });
            now += latency;
            window.leave(now);
        }
        for (first, over) in arrived.iter().zip(&arrived[100..]) {
            assert!(*over - *first >= 60 * SECOND, "{first:?} to {over:?}");
        }
        assert!(now < 10 * 70 * SECOND, "{now:?}");
    }

    #[test]
    fn a_running_call_counts_until_a_span_after_its_end() {
        let mut window = window(2, 10);
        assert_eq!([window.enter(SECOND), window.enter(SECOND)], [Entry::Open, Entry::Open]);
        assert_eq!(window.enter(100 * SECOND), Entry::AfterAnEnd);
        window.leave(100 * SECOND);
        assert_eq!(window.enter(103 * SECOND), Entry::After(7 * SECOND));
        assert_eq!(window.enter(110 * SECOND), Entry::Open);
    }
}
