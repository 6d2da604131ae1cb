//! Times of two things as a ratio, which a busy machine leaves as it is: both take turns, and of each the fastest turn
//! counts.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Prints how long a run of each takes, and the ratio.
pub(crate) fn compare(what: &str, mut ours: impl FnMut() -> Duration, mut other: impl FnMut() -> Duration) {
    // Run as a test it only has to work.
    let turns = if std::env::args().any(|word| word == "--bench") { 5_000 } else { 1 };
    let mut fastest = [Duration::MAX; 2];
    for _ in 0..turns {
        fastest = [fastest[0].min(ours()), fastest[1].min(other())];
    }
    let [ours, other] = fastest.map(|time| time.as_secs_f64() * 1e6 / f64::from(RUNS));
    println!("{what}: {ours:.3} µs, {other:.3} µs, ratio {:.2}", ours / other);
}

/// How often something is run in one turn.
const RUNS: u32 = 50;

/// The time of one turn, without that of `make`.
pub(crate) fn turn<T, R>(mut make: impl FnMut() -> T, mut run: impl FnMut(&mut T) -> R) -> Duration {
    let mut values: Vec<T> = (0..RUNS).map(|_| make()).collect();
    let begin = Instant::now();
    for value in &mut values {
        black_box(run(black_box(value)));
    }
    begin.elapsed()
}
