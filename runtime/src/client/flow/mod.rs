//! Flow control: the client stays within the rate limit of an API, instead of being rejected.
//!
//! The limit holds from the point of view of the *service*, for every window of the documented length. This has two
//! consequences. A token bucket is not enough, because a full bucket plus its refill allows almost twice the number of
//! calls. And a call counts until one window length after its *end*, because the client does not know when between its
//! beginning and its end the call arrived.

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

/// Admits calls in the order of their arrival. `W` is how a kind of client waits.
#[derive(Debug)]
pub(crate) struct Limiter<W> {
    window: Mutex<Window>,
    waiting: W,
    clock: fn() -> Instant,
    beginning: Instant,
}

/// The queue of those who wait for admission.
pub(crate) trait Waiting: Default {
    /// Wakes them after the end of a call.
    fn wake(&self);
}

/// The permit for one request. It counts until one window length after it is dropped.
#[derive(Debug)]
pub(crate) struct Turn<'a, W: Waiting>(&'a Limiter<W>);

impl<W: Waiting> Limiter<W> {
    fn new(limit: FlowControl, clock: fn() -> Instant) -> Self {
        Self { window: Mutex::new(Window::new(limit)), waiting: W::default(), clock, beginning: clock() }
    }

    /// A panic leaves the window consistent, because no change is made in two steps.
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

/// The calls that currently count. It has no clock: times are given, and never decrease.
#[derive(Debug)]
struct Window {
    calls: usize,
    length: Duration,
    running: usize,
    /// How many calls have begun so far.
    entered: u64,
    /// The ends of the completed calls that still count, the earliest first.
    ended: VecDeque<Duration>,
}

/// Whether a call may begin.
#[derive(Debug, PartialEq, Eq)]
enum Entry {
    /// It may, and counts from now on.
    Open,
    /// Not before this time has passed.
    After(Duration),
    /// Not before one of the running calls has ended; ask again then.
    AfterAnEnd,
}

impl Window {
    fn new(limit: FlowControl) -> Self {
        // A client that allows no calls would be useless.
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

    /// Calls arrive as close together as possible.
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
