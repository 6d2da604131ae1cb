// Written by `cargo xtask generate` from api-spec/iotda-management-v5/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of IoT Device Access Management v5 share.

use crate::rt;

/// The id of a project. 1 to 32 characters. Allowed: digits and the letters a to f in either case.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProjectId(Box<str>);

rt::text!(ProjectId {
    min_length: 1,
    max_length: 32,
    allowed: &[('0', '9'), ('A', 'F'), ('a', 'f')],
    words: "digits and the letters a to f in either case",
    segment: true,
});

/// The id of an instance, issued by the platform when the instance is created. 1 to 36 characters.
/// Allowed: digits, the lower-case letters a to f and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InstanceId(Box<str>);

rt::text!(InstanceId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('a', 'f')],
    words: "digits, the lower-case letters a to f and hyphens",
    segment: true,
});

/// The id of a task of an instance, issued by the platform. ListInstanceTasks returns it. 1 to 64
/// characters. Allowed: digits, the lower-case letters a to f and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TaskId(Box<str>);

rt::text!(TaskId {
    min_length: 1,
    max_length: 64,
    allowed: &[('-', '-'), ('0', '9'), ('a', 'f')],
    words: "digits, the lower-case letters a to f and hyphens",
    segment: true,
});

rt::open_enum! {
    /// The edition of an instance.
    pub enum Edition {
        /// `standard`: The standard edition, whose size is a number of units.
        Standard = "standard",
        /// `enterprise`: The enterprise edition, which belongs to a VPC.
        Enterprise = "enterprise",
        /// `basic`: The basic edition.
        Basic = "basic",
        /// `valueaddedservice`
        ValueAddedService = "valueaddedservice",
    }
}

rt::open_enum! {
    /// How an instance is billed.
    pub enum ChargeMode {
        /// `prePaid`: Yearly/monthly billing: paid in advance for a period.
        PrePaid = "prePaid",
        /// `postPaid`: Pay-per-use billing.
        PostPaid = "postPaid",
    }
}

/// The specification of an instance.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Flavor {
    /// The code of the specification. ListInstanceFlavors lists the codes. 1 to 64 characters. Allowed:
    /// letters, digits, hyphens and ".". On the wire: `type`.
    #[doc(alias = "type")]
    pub code: String,
    /// The number of units. Not for the enterprise edition. 1 to 200. Mandatory when the instance is of the
    /// standard edition.
    pub size: Option<i64>,
}

rt::object!(Flavor { code: "type", size });

impl Flavor {
    /// Creates a value with the given `code`.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            size: None,
        }
    }

    /// Sets `size`.
    pub fn size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }
}

/// The maintenance window, in which delayed changes of the specification are carried out.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct MaintenanceWindow {
    /// When the window begins, in UTC: hours and minutes, such as 22:00. Matches
    /// `^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`.
    pub start_time: String,
    /// When the window ends, in UTC: hours and minutes, such as 23:30. Matches
    /// `^(0[0-9]|1[0-9]|2[0-3]):[0-5][0-9]$`.
    pub end_time: String,
}

rt::object!(MaintenanceWindow { start_time, end_time });

impl MaintenanceWindow {
    /// Creates a value with the given `start_time` and `end_time`.
    pub fn new(start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
        }
    }
}

/// The position of a page in its list, and the length of the list.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PageInfo {
    /// The total number of records that match the query.
    pub count: Option<i64>,
    /// The id of the last record on this page; send it as marker to get the next page.
    pub marker: Option<String>,
}

rt::object!(PageInfo { count, marker, ..default });
