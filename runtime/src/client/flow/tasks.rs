//! Flow control among tasks.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;
use tokio::time::{Instant, sleep};

use super::{Entry, Window};
use crate::metadata::FlowControl;

/// Lets tasks in one after the other, in the order in which they came. A task that is dropped leaves its place.
#[derive(Debug)]
pub(crate) struct TaskLimiter {
    /// Held by the task whose turn is next; tokio queues the others behind it.
    entrance: tokio::sync::Mutex<()>,
    window: Mutex<Window>,
    ended: Notify,
    beginning: Instant,
}

/// The permission for one request. It counts until a span after it is dropped.
#[derive(Debug)]
pub(crate) struct Turn<'a>(&'a TaskLimiter);

impl From<FlowControl> for TaskLimiter {
    fn from(limit: FlowControl) -> Self {
        Self {
            entrance: tokio::sync::Mutex::new(()),
            window: Mutex::new(Window::new(limit)),
            ended: Notify::new(),
            beginning: Instant::now(),
        }
    }
}

impl TaskLimiter {
    pub(crate) async fn turn(&self) -> Turn<'_> {
        let _next = self.entrance.lock().await;
        loop {
            let entry = {
                let mut window = self.window();
                window.enter(self.now())
            };
            match entry {
                Entry::Open => return Turn(self),
                Entry::After(wait) => sleep(wait).await,
                Entry::AfterAnEnd => self.ended.notified().await,
            }
        }
    }

    /// The window stays whole when a thread panics, because it is never left half changed.
    fn window(&self) -> MutexGuard<'_, Window> {
        self.window.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> Duration {
        self.beginning.elapsed()
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        let mut window = self.0.window();
        window.leave(self.0.now());
        drop(window);
        self.0.ended.notify_one();
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use tokio::task::yield_now;

    use super::*;

    fn limiter(calls: u32, seconds: u32) -> Arc<TaskLimiter> {
        Arc::new(TaskLimiter::from(FlowControl { calls, seconds }))
    }

    /// Tasks that take a turn each, in order, and note when they get it.
    async fn start(
        limiter: &Arc<TaskLimiter>,
        count: usize,
    ) -> (Vec<tokio::task::JoinHandle<()>>, Arc<Mutex<Vec<usize>>>) {
        let order = Arc::new(Mutex::new(Vec::new()));
        let mut tasks = Vec::new();
        for number in 0..count {
            let (limiter, order) = (Arc::clone(limiter), Arc::clone(&order));
            tasks.push(tokio::spawn(async move {
                let turn = limiter.turn().await;
                order.lock().unwrap().push(number);
                drop(turn);
            }));
            yield_now().await;
        }
        (tasks, order)
    }

    #[tokio::test(start_paused = true)]
    async fn tasks_take_turns_in_the_order_in_which_they_came() {
        let (limiter, begin) = (limiter(3, 60), Instant::now());
        let (tasks, order) = start(&limiter, 10).await;
        assert_eq!(order.lock().unwrap().len(), 3);
        for task in tasks {
            task.await.unwrap();
        }
        assert_eq!(*order.lock().unwrap(), (0..10).collect::<Vec<_>>());
        assert_eq!(begin.elapsed().as_secs(), 180);
    }

    #[tokio::test(start_paused = true)]
    async fn a_task_that_is_dropped_while_it_waits_takes_no_turn() {
        let (limiter, begin) = (limiter(1, 60), Instant::now());
        let (mut tasks, order) = start(&limiter, 4).await;
        // Two of those that wait: the one whose turn is next, and the one behind it.
        tasks[1].abort();
        tasks[2].abort();
        tasks.pop().unwrap().await.unwrap();
        assert_eq!(*order.lock().unwrap(), [0, 3]);
        assert_eq!(begin.elapsed().as_secs(), 60);
    }

    #[tokio::test(start_paused = true)]
    async fn a_task_waits_for_the_end_of_a_running_call() {
        let limiter = limiter(1, 60);
        let running = limiter.turn().await;
        let (mut tasks, order) = start(&limiter, 1).await;
        sleep(Duration::from_secs(300)).await;
        assert!(order.lock().unwrap().is_empty());
        let end = Instant::now();
        drop(running);
        tasks.pop().unwrap().await.unwrap();
        assert_eq!(end.elapsed().as_secs(), 60);
    }
}
