//! The async client.

mod client;
mod items;

pub use self::client::{Client, ClientBuilder};
pub use self::items::Items;
pub use crate::client::transport::asynchronous::{BoxFuture, Transport};
