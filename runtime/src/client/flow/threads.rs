//! Flow control among threads.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Condvar, PoisonError};
use std::time::Instant;

use super::{Entry, Limiter, Turn, Waiting};
use crate::metadata::FlowControl;

/// The queue of waiting threads.
#[derive(Debug, Default)]
pub(crate) struct ThreadQueue {
    /// The number of the next thread to arrive.
    coming: AtomicU64,
    changed: Condvar,
}

impl Waiting for ThreadQueue {
    fn wake(&self) {
        self.changed.notify_all();
    }
}

impl From<FlowControl> for Limiter<ThreadQueue> {
    fn from(limit: FlowControl) -> Self {
        Self::new(limit, Instant::now)
    }
}

impl Limiter<ThreadQueue> {
    pub(crate) fn turn(&self) -> Turn<'_, ThreadQueue> {
        let ThreadQueue { coming, changed } = &self.waiting;
        let number = coming.fetch_add(1, Ordering::Relaxed);
        let mut window = self.window();
        loop {
            let wait = match (window.entered == number).then(|| window.enter(self.now())) {
                Some(Entry::Open) => break,
                Some(Entry::After(wait)) => Some(wait),
                Some(Entry::AfterAnEnd) | None => None,
            };
            window = match wait {
                Some(wait) => changed.wait_timeout(window, wait).unwrap_or_else(PoisonError::into_inner).0,
                None => changed.wait(window).unwrap_or_else(PoisonError::into_inner),
            };
        }
        drop(window);
        changed.notify_all();
        Turn(self)
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Mutex;
    use std::thread;
    use std::time::Duration;

    use super::*;

    #[test]
    fn threads_take_turns_in_the_order_in_which_they_came() {
        let limiter = Limiter::<ThreadQueue>::from(FlowControl::new(2, 1));
        let (order, begin) = (Mutex::new(Vec::new()), Instant::now());
        thread::scope(|scope| {
            for number in 0..6_u64 {
                let (limiter, order) = (&limiter, &order);
                scope.spawn(move || {
                    let _turn = limiter.turn();
                    order.lock().unwrap().push(number);
                });
                // The next thread comes only when this one has.
                while limiter.waiting.coming.load(Ordering::Relaxed) <= number {
                    thread::yield_now();
                }
            }
        });
        let time = begin.elapsed();
        // Two threads of the same window may note their turns in either order.
        let mut order = order.into_inner().unwrap();
        order.chunks_mut(2).for_each(|window| window.sort_unstable());
        assert_eq!(order, (0..6).collect::<Vec<_>>());
        assert!((Duration::from_secs(2)..Duration::from_secs(4)).contains(&time), "{time:?}");
    }
}
