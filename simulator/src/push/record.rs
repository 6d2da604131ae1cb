//! The last pushes, and what became of them. What a push carried is not kept, so no secret is.

use std::collections::VecDeque;

use serde::Serialize;

/// A push that was delivered, or could not be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PushRecord {
    /// Which push it was, counted from 1.
    pub number: u64,
    /// When that happened which it tells, on the simulator's clock: `20151212T121212Z`.
    pub time: String,
    /// What was pushed: `iotda-v5/DeviceCreate`.
    pub notification: String,
    /// Where it went, without a query.
    pub address: String,
    /// What the receiver answered; none when there was no answer.
    pub status: Option<u16>,
    /// Why it was not delivered: it counts only when the receiver answers 200.
    pub problem: Option<String>,
}

/// The last pushes, the newest behind.
#[derive(Debug, Default)]
pub(super) struct PushRecords {
    count: u64,
    records: VecDeque<PushRecord>,
}

/// How many pushes are kept.
const KEPT: usize = 200;

impl PushRecords {
    /// Keeps a push and gives it its number.
    pub(super) fn add(&mut self, record: PushRecord) -> PushRecord {
        self.count += 1;
        let record = PushRecord { number: self.count, ..record };
        if self.records.len() >= KEPT {
            self.records.pop_front();
        }
        self.records.push_back(record.clone());
        record
    }

    /// How many pushes there were.
    pub(super) fn count(&self) -> u64 {
        self.count
    }

    pub(super) fn all(&self) -> Vec<PushRecord> {
        self.records.iter().cloned().collect()
    }

    pub(super) fn clear(&mut self) {
        self.records.clear();
    }
}
