//! The async client.

mod client;
mod items;
mod wait;

pub use self::client::{Client, ClientBuilder};
pub use self::items::Items;
pub use self::wait::{States, Wait};
pub use crate::client::transport::asynchronous::{BoxFuture, Transport};
