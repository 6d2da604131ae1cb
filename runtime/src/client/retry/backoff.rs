//! The default retry policy.

use std::hash::{BuildHasher as _, RandomState};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::StatusCode;

use super::{Attempt, Fault, Retry};
use crate::metadata::Then;

/// Exponential backoff with full jitter and a retry budget.
///
/// - **What is retried:** transport errors except those of certificates and size, the statuses 502, 503 and 504, and calls
///   that exceeded the rate limit.
/// - **How often:** at most 4 attempts in total.
/// - **Pauses:** as stated in `Retry-After`; otherwise a random time of up to 100 ms before the second attempt, up to twice
///   that before the third, and so on up to 20 s; ten times as long after a call that exceeded the rate limit. The jitter
///   keeps clients that failed together from retrying together.
/// - **Budget:** 50 retries; to log in again because a token is refused costs one, too. A call that succeeds at the first
///   attempt returns a fifth of a retry, a call that succeeds at a later attempt returns one. All clones of a client share
///   the budget, so that they do not multiply the load on a service that is down: without budget, there are no retries.
#[derive(Debug)]
pub struct Backoff {
    attempts: u32,
    first_pause: Duration,
    longest_pause: Duration,
    budget: Budget,
    /// Picks a random pause up to the given one.
    jitter: fn(Duration) -> Duration,
}

/// The factor of pauses after a call that exceeded the rate limit.
const SLOWER: u32 = 10;

impl Backoff {
    /// The policy with the values above.
    pub fn new() -> Self {
        Self {
            attempts: 4,
            first_pause: Duration::from_millis(100),
            longest_pause: Duration::from_secs(20),
            budget: Budget::new(50),
            jitter,
        }
    }

    /// Sets the maximum number of attempts, including the first one.
    #[must_use]
    pub fn attempts(mut self, attempts: u32) -> Self {
        self.attempts = attempts;
        self
    }

    /// Sets the longest pause before the second attempt.
    #[must_use]
    pub fn first_pause(mut self, pause: Duration) -> Self {
        self.first_pause = pause;
        self
    }

    /// Sets the longest pause before any attempt.
    #[must_use]
    pub fn longest_pause(mut self, pause: Duration) -> Self {
        self.longest_pause = pause;
        self
    }

    /// Sets the number of retries in the budget.
    #[must_use]
    pub fn budget(mut self, repetitions: u32) -> Self {
        self.budget = Budget::new(repetitions);
        self
    }

    /// The longest pause after the attempt with this number; `first` is that after the first one.
    fn longest(&self, first: Duration, number: u32) -> Duration {
        let factor = 2_u32.saturating_pow(number.saturating_sub(1));
        first.saturating_mul(factor).min(self.longest_pause)
    }
}

impl Default for Backoff {
    fn default() -> Self {
        Self::new()
    }
}

impl Retry for Backoff {
    fn pause(&self, attempt: &Attempt) -> Option<Duration> {
        if attempt.number >= self.attempts {
            return None;
        }
        let (first, told) = match &attempt.fault {
            Fault::Lost(kind) if !kind.is_transient() => return None,
            Fault::Lost(_) => (self.first_pause, None),
            Fault::Answered { then: Some(Then::SlowDown), retry_after, .. } => {
                (self.first_pause.saturating_mul(SLOWER), *retry_after)
            }
            Fault::Answered { status, retry_after, .. } if is_passing(*status) => (self.first_pause, *retry_after),
            Fault::Answered { .. } => return None,
        };
        let pause = told.unwrap_or_else(|| (self.jitter)(self.longest(first, attempt.number)));
        // A retry that there is no time for costs no budget.
        (pause < attempt.left && self.budget.take()).then_some(pause)
    }

    fn may_log_in_again(&self, _: &Attempt) -> bool {
        self.budget.take()
    }

    fn succeeded(&self, attempts: u32) {
        self.budget.put_back(if attempts == 1 { 1 } else { REPETITION });
    }
}

/// Whether a gateway reports that the service is temporarily unavailable.
fn is_passing(status: StatusCode) -> bool {
    matches!(status, StatusCode::BAD_GATEWAY | StatusCode::SERVICE_UNAVAILABLE | StatusCode::GATEWAY_TIMEOUT)
}

/// A random time of up to `longest`.
fn jitter(longest: Duration) -> Duration {
    // Every `RandomState` has random keys of its own.
    let random = RandomState::new().hash_one(()) >> 32;
    let nanoseconds = longest.as_nanos().saturating_mul(u128::from(random)) >> 32;
    Duration::from_nanos(u64::try_from(nanoseconds).unwrap_or(u64::MAX))
}

/// A token bucket.
#[derive(Debug)]
struct Budget {
    tokens: AtomicU32,
    capacity: u32,
}

/// What a retry costs.
const REPETITION: u32 = 5;

impl Budget {
    fn new(repetitions: u32) -> Self {
        let capacity = repetitions.saturating_mul(REPETITION);
        Self { tokens: AtomicU32::new(capacity), capacity }
    }

    fn take(&self) -> bool {
        let less = |tokens: u32| tokens.checked_sub(REPETITION);
        self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less).is_ok()
    }

    fn put_back(&self, tokens: u32) {
        let more = |held: u32| Some(held.saturating_add(tokens).min(self.capacity));
        // This cannot fail, because `more` always returns a value.
        let _ = self.tokens.fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::TransportErrorKind;

    /// The policy without chance: each pause is the longest.
    fn longest() -> Backoff {
        Backoff { jitter: |longest| longest, ..Backoff::new() }
    }

    fn answered(status: u16) -> Fault {
        Fault::answered(StatusCode::from_u16(status).unwrap(), None, None)
    }

    fn milliseconds(policy: &Backoff, number: u32, fault: &Fault) -> Option<u128> {
        policy.pause(&Attempt::new(number, fault.clone())).map(|pause| pause.as_millis())
    }

    #[test]
    fn pauses_double_up_to_the_longest_and_end_with_the_attempts() {
        let policy = longest().attempts(10).longest_pause(Duration::from_millis(900));
        let pauses = (1..=10).map(|number| milliseconds(&policy, number, &answered(503)));
        let expected = [100, 200, 400, 800, 900, 900, 900, 900, 900].map(Some).into_iter().chain([None]);
        assert!(pauses.eq(expected));
        assert_eq!(milliseconds(&longest(), 4, &answered(503)), None);
        // Whatever the number, nothing overflows.
        assert_eq!(milliseconds(&longest().attempts(u32::MAX), 1_000, &answered(503)), Some(20_000));
    }

    #[test]
    fn only_what_may_pass_is_repeated() {
        let repeats = |fault: &Fault| longest().pause(&Attempt::new(1, fault.clone())).is_some();
        for status in [502, 503, 504] {
            assert!(repeats(&answered(status)), "{status}");
        }
        for status in [400, 401, 403, 404, 409, 500, 501] {
            assert!(!repeats(&answered(status)), "{status}");
        }
        for kind in [TransportErrorKind::Connect, TransportErrorKind::Timeout, TransportErrorKind::Closed] {
            assert!(repeats(&Fault::Lost(kind)), "{kind:?}");
        }
        for kind in [
            TransportErrorKind::TooLarge { limit: 1 },
            TransportErrorKind::UntrustedCertificate,
            TransportErrorKind::RefusedCertificate,
        ] {
            assert!(!repeats(&Fault::Lost(kind)), "{kind:?}");
        }
    }

    #[test]
    fn after_a_call_that_came_too_fast_pauses_are_longer() {
        let throttled = |retry_after| Fault::answered(StatusCode::FORBIDDEN, Some(Then::SlowDown), retry_after);
        assert_eq!(milliseconds(&longest(), 1, &throttled(None)), Some(1_000));
        assert_eq!(milliseconds(&longest(), 3, &throttled(None)), Some(4_000));
        assert_eq!(milliseconds(&longest(), 3, &throttled(Some(Duration::from_secs(30)))), Some(30_000));
        assert_eq!(milliseconds(&longest(), 1, &throttled(Some(Duration::ZERO))), Some(0));
    }

    #[test]
    fn the_budget_ends_repetitions_until_calls_succeed_again() {
        let policy = longest().budget(2);
        let repeats = || milliseconds(&policy, 1, &answered(503)).is_some();
        assert_eq!([repeats(), repeats(), repeats()], [true, true, false]);
        for _ in 0..4 {
            policy.succeeded(1);
        }
        assert!(!repeats());
        policy.succeeded(1);
        assert_eq!([repeats(), repeats()], [true, false]);
        for _ in 0..100 {
            policy.succeeded(2);
        }
        assert_eq!([repeats(), repeats(), repeats()], [true, true, false]);
    }

    #[test]
    fn a_pause_that_there_is_no_time_for_costs_nothing() {
        let policy = longest().budget(1);
        let mut attempt = Attempt::new(1, answered(503));
        attempt.left = Duration::from_millis(100);
        assert_eq!(policy.pause(&attempt), None);
        attempt.left = Duration::from_millis(101);
        assert_eq!(policy.pause(&attempt), Some(Duration::from_millis(100)));
    }

    #[test]
    fn jitter_spreads_over_the_whole_time() {
        let longest = Duration::from_secs(20);
        let pauses: Vec<_> = (0..1_000).map(|_| jitter(longest)).collect();
        assert!(pauses.iter().all(|pause| *pause < longest));
        // That a tenth of the time stays empty has a chance of 0.9^1000.
        for tenth in 0..10 {
            let (from, to) = (longest * tenth / 10, longest * (tenth + 1) / 10);
            assert!(pauses.iter().any(|pause| (from..to).contains(pause)), "nothing from {from:?} to {to:?}");
        }
        assert_eq!(jitter(Duration::ZERO), Duration::ZERO);
    }
}
