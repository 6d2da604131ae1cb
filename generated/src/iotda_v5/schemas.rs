// Written by `cargo xtask generate` from api-spec/iotda-v5/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of IoT Device Access v5 share.

use crate::rt;

/// The id of a project.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProjectId(Box<str>);

rt::text!(ProjectId { segment: true });

/// The id of an IoTDA instance.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InstanceId(Box<str>);

rt::text!(InstanceId {});

/// The id of a resource space. 1 to 36 characters. Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AppId(Box<str>);

rt::text!(AppId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
});

/// The id of a product, issued by the platform when the product is created. 1 to 36 characters.
/// Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProductId(Box<str>);

rt::text!(ProductId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
});

/// The id of a device. 1 to 128 characters. Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeviceId(Box<str>);

rt::text!(DeviceId {
    min_length: 1,
    max_length: 128,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
});

/// The id of an OTA upgrade package, unique, issued by the platform. 1 to 36 characters. Allowed:
/// letters, digits and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PackageId(Box<str>);

rt::text!(PackageId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('a', 'z')],
    words: "letters, digits and hyphens",
    segment: true,
});

/// The id of an OTA module, unique, issued by the platform when the module is created. 1 to 36
/// characters. Allowed: letters, digits and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ModuleId(Box<str>);

rt::text!(ModuleId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('a', 'z')],
    words: "letters, digits and hyphens",
    segment: true,
});

/// The id of a batch task, issued by the platform when the task is created. 1 to 24 characters.
/// Allowed: digits and the lower-case letters a to f.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TaskId(Box<str>);

rt::text!(TaskId {
    min_length: 1,
    max_length: 24,
    allowed: &[('0', '9'), ('a', 'f')],
    words: "digits and the lower-case letters a to f",
    segment: true,
});

/// The id of a batch task file, issued by the platform when the file is uploaded. 1 to 128 characters.
/// Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(Box<str>);

rt::text!(FileId {
    min_length: 1,
    max_length: 128,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// Where a page of a list stands.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PageInfo {
    /// How many records there are in all that fit the query.
    pub count: Option<i64>,
    /// The id of the last record of this page, to be sent as marker with the query for the next page.
    pub marker: Option<String>,
}

rt::object!(PageInfo { count, marker, ..default });
