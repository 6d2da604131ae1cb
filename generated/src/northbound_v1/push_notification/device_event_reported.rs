// Written by `cargo xtask generate` from api-spec/northbound-v1/push-notification/device-event-reported.yaml: change the description, not this file.

//! Hands on an event that a device reported.

use crate::northbound_v1::DeviceId;
use crate::rt;

/// Hands on an event that a device reported.
///
/// In a subscription, its type is deviceEvent.
///
/// Page: Pushing Device Event Notifications.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceEventReported {
    /// Who reported which event, and when.
    pub header: Option<EventHeader>,
    /// What the device reported.
    pub body: Option<rt::Json>,
}

rt::object!(DeviceEventReported { header, body, ..default });

/// Who reported which event, and when.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct EventHeader {
    /// What kind of event it is.
    pub event_type: Option<String>,
    /// Who sent it.
    pub from: Option<String>,
    /// When it was sent.
    pub timestamp: Option<String>,
    /// When it happened.
    pub event_time: Option<String>,
    /// The device.
    pub device_id: Option<DeviceId>,
    /// The type of the service that it belongs to.
    pub service_type: Option<String>,
}

rt::object!(EventHeader {
    event_type: "eventType",
    from,
    timestamp,
    event_time: "eventTime",
    device_id: "deviceId",
    service_type: "serviceType",
    ..default
});
