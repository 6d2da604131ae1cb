//! The last requests, with what was wrong about them. What a request carried is not kept, so no secret is.

use std::collections::VecDeque;

use serde::Serialize;

/// A request that was answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Record {
    /// Which request it was, counted from 1.
    pub number: u64,
    /// When it was, on the simulator's clock: `20151212T121212Z`.
    pub time: String,
    /// The method.
    pub method: String,
    /// Path and query, cut where they are very long.
    pub path: String,
    /// The operation, if it was one.
    pub operation: Option<String>,
    /// The status of the answer; none when the connection was dropped.
    pub status: Option<u16>,
    /// What was wrong, and where.
    pub violation: Option<String>,
    /// What the description does not know and the platform would ignore.
    pub notice: Option<String>,
}

/// The last requests, the newest behind.
#[derive(Debug, Default)]
pub(crate) struct Records {
    count: u64,
    records: VecDeque<Record>,
}

/// How many requests are kept.
const KEPT: usize = 200;

/// How much of an address is kept.
const LONGEST: usize = 300;

impl Records {
    /// Keeps a request and gives it its number.
    pub(crate) fn add(&mut self, mut record: Record) {
        self.count += 1;
        record.number = self.count;
        if let Some((end, _)) = record.path.char_indices().nth(LONGEST) {
            record.path.truncate(end);
            record.path.push('…');
        }
        if self.records.len() >= KEPT {
            self.records.pop_front();
        }
        self.records.push_back(record);
    }

    /// How many requests there were.
    pub(crate) fn count(&self) -> u64 {
        self.count
    }

    pub(crate) fn all(&self) -> Vec<Record> {
        self.records.iter().cloned().collect()
    }

    pub(crate) fn clear(&mut self) {
        self.records.clear();
    }
}
