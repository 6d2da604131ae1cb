// Written by `cargo xtask generate` from api-spec/iotda-v5/tags/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Tag Management share.

use crate::rt;

rt::open_enum! {
    /// The kind of resource that tags are attached to.
    pub enum ResourceType {
        /// `device`
        Device = "device",
    }
}
