//! Flow control among threads.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::{Entry, Window};
use crate::metadata::FlowControl;

/// Lets threads in one after the other, in the order in which they came.
#[derive(Debug)]
pub(crate) struct ThreadLimiter {
    queue: Mutex<Queue>,
    changed: Condvar,
    beginning: Instant,
}

#[derive(Debug)]
struct Queue {
    window: Window,
    /// The number of the thread that comes next.
    coming: u64,
    /// The number of the thread whose turn is next.
    next: u64,
}

/// The permission for one request. It counts until a span after it is dropped.
#[derive(Debug)]
pub(crate) struct Turn<'a>(&'a ThreadLimiter);

impl From<FlowControl> for ThreadLimiter {
    fn from(limit: FlowControl) -> Self {
        let queue = Queue { window: Window::new(limit), coming: 0, next: 0 };
        Self { queue: Mutex::new(queue), changed: Condvar::new(), beginning: Instant::now() }
    }
}

impl ThreadLimiter {
    pub(crate) fn turn(&self) -> Turn<'_> {
        let mut queue = self.queue();
        let number = queue.coming;
        queue.coming += 1;
        loop {
            let wait = match (queue.next == number).then(|| queue.window.enter(self.now())) {
                Some(Entry::Open) => break,
                Some(Entry::After(wait)) => Some(wait),
                Some(Entry::AfterAnEnd) | None => None,
            };
            queue = match wait {
                Some(wait) => self.changed.wait_timeout(queue, wait).unwrap_or_else(PoisonError::into_inner).0,
                None => self.changed.wait(queue).unwrap_or_else(PoisonError::into_inner),
            };
        }
        queue.next += 1;
        drop(queue);
        self.changed.notify_all();
        Turn(self)
    }

    /// The queue stays whole when a thread panics, because it is never left half changed.
    fn queue(&self) -> MutexGuard<'_, Queue> {
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Duration {
        self.beginning.elapsed()
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut queue = self.0.queue();
        queue.window.leave(self.0.now());
        drop(queue);
        self.0.changed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn threads_take_turns_in_the_order_in_which_they_came() {
        let limiter = ThreadLimiter::from(FlowControl { calls: 2, seconds: 1 });
        let (order, begin) = (Mutex::new(Vec::new()), Instant::now());
        thread::scope(|scope| {
            for number in 0..6_u64 {
                let (limiter, order) = (&limiter, &order);
                scope.spawn(move || {
                    let _turn = limiter.turn();
                    order.lock().unwrap().push(number);
                });
                // The next thread comes only when this one has.
                while limiter.queue().coming <= number {
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
