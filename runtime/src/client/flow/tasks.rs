//! Flow control among tasks.

use tokio::sync::Notify;
use tokio::time::{Instant, sleep};

use super::{Entry, Limiter, Turn, Waiting};
use crate::metadata::FlowControl;

/// The queue of waiting tasks. A task that is dropped leaves it.
#[derive(Debug, Default)]
pub(crate) struct TaskQueue {
    /// Held by the task that is next; tokio queues the others.
    entrance: tokio::sync::Mutex<()>,
    ended: Notify,
}

impl Waiting for TaskQueue {
    fn wake(&self) {
        self.ended.notify_one();
    }
}

impl From<FlowControl> for Limiter<TaskQueue> {
    fn from(limit: FlowControl) -> Self {
        Self::new(limit, || Instant::now().into_std())
    }
}

impl Limiter<TaskQueue> {
    pub(crate) async fn turn(&self) -> Turn<'_, TaskQueue> {
        let _next = self.waiting.entrance.lock().await;
        loop {
            let entry = self.window().enter(self.now());
            match entry {
                Entry::Open => return Turn(self),
                Entry::After(wait) => sleep(wait).await,
                Entry::AfterAnEnd => self.waiting.ended.notified().await,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    use tokio::task::yield_now;

    use super::*;

    fn limiter(calls: u32, seconds: u32) -> Arc<Limiter<TaskQueue>> {
        Arc::new(Limiter::from(FlowControl::new(calls, seconds)))
    }

    /// Tasks that take a turn each, in order, and note when they get it.
    async fn start(
        limiter: &Arc<Limiter<TaskQueue>>,
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
