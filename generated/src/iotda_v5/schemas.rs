// Written by `cargo xtask generate` from api-spec/iotda-v5/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of IoT Device Access v5 share.

use crate::runtime;

/// The id of a project.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProjectId(Box<str>);

runtime::text!(ProjectId, sent);

/// The id of an IoTDA instance.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InstanceId(Box<str>);

runtime::text!(InstanceId, sent);
