// Written by `cargo xtask generate` from api-spec/iotda-v5/message-broadcasting/: change the description, not this file.

//! Message Broadcasting
//!
//! Messages to all devices that have subscribed to a topic.
//!
//! # Calls
//!
//! - [`BroadcastMessage`]: Sends a message to all devices of a resource space that are online and have
//!   subscribed to a topic.
//!
//! # Types
//!
//! [`Broadcast`]

mod broadcast_message;

pub use self::broadcast_message::{Broadcast, BroadcastMessage, BroadcastMessageError};
