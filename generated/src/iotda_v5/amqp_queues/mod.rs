// Written by `cargo xtask generate` from api-spec/iotda-v5/amqp-queues/: change the description, not this file.

//! AMQP Queue Management
//!
//! Queues from which an application receives forwarded data over AMQP.
//!
//! # Calls
//!
//! - [`AddQueue`]: Creates an AMQP queue.
//! - [`BatchShowQueue`]: Lists the AMQP queues of the tenant.
//! - [`DeleteQueue`]: Deletes an AMQP queue that is not in use.
//! - [`ShowQueue`]: Shows the details of an AMQP queue.
//!
//! # Types
//!
//! [`QueuePage`], [`Queue`]

mod errors;
mod add_queue;
mod batch_show_queue;
mod delete_queue;
mod show_queue;
mod schemas;

pub use self::add_queue::{AddQueue, AddQueueError};
pub use self::batch_show_queue::{BatchShowQueue, BatchShowQueueError, QueuePage};
pub use self::delete_queue::{DeleteQueue, DeleteQueueError};
pub use self::show_queue::{ShowQueue, ShowQueueError};
pub use self::schemas::*;
