// Written by `cargo xtask generate` from api-spec/northbound-v1/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Northbound API v1 share.

use crate::rt;

/// The id of an application, issued by the platform when the application is created on it. At most 256
/// characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AppId(Box<str>);

rt::text!(AppId { max_length: 256 });

/// The id of a device, issued by the platform when the device is registered. At most 256 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeviceId(Box<str>);

rt::text!(DeviceId { max_length: 256 });

/// The id of a version package, from the list of version packages.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(Box<str>);

rt::text!(FileId { segment: true });

/// The id of an upgrade task, from its creation.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OperationId(Box<str>);

rt::text!(OperationId { segment: true });
