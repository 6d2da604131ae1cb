//! The parts of a request: address, path, query, headers and body. **For emitted code**, which fills them in; [`Endpoint`]
//! and [`File`] are also for callers.

#[cfg(any(feature = "client", feature = "blocking", feature = "signing"))]
pub(crate) mod address;
mod body;
mod endpoint;
mod header;
mod path;
pub(crate) mod percent;
mod query;
mod server_address;

pub use self::body::{Body, File, Part};
pub use self::endpoint::Endpoint;
pub use self::header::Headers;
pub use self::path::Path;
pub use self::query::Query;
pub use self::server_address::server_address;
