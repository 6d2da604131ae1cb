// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Push Notification share.

use crate::northbound_v1::ServiceId;
use crate::rt;

/// What a device reported of one of its services.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ReportedService {
    /// The service.
    pub service_id: ServiceId,
    /// The type of the service.
    pub service_type: String,
    /// The properties that were reported, by their names.
    pub data: std::collections::BTreeMap<String, rt::Json>,
    /// When they were reported. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: rt::Timestamp,
    /// What the service does not do. On the wire: `serviceInfo`.
    #[doc(alias = "serviceInfo")]
    pub restrictions: Option<PushedRestrictions>,
}

rt::object!(ReportedService {
    service_id: "serviceId",
    service_type: "serviceType",
    data,
    event_time: "eventTime",
    restrictions: "serviceInfo",
});

/// What a service of a device does not do.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PushedRestrictions {
    /// The names of the commands that are disabled. On the wire: `muteCmds`.
    #[doc(alias = "muteCmds")]
    pub muted_commands: Option<Vec<String>>,
}

rt::object!(PushedRestrictions { muted_commands: "muteCmds", ..default });
