// Written by `cargo xtask generate` from api-spec/iotda-v5/device-shadows/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Shadow share.

use crate::iotda_v5::DeviceId;
use crate::rt;

/// The shadow of a device: the properties that it last reported, and the desired ones that it should
/// have.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceShadow {
    /// The id of the device.
    pub device_id: Option<DeviceId>,
    /// The shadow, with one entry for each service.
    pub shadow: Option<Vec<ServiceShadow>>,
}

rt::object!(DeviceShadow { device_id, shadow, ..default });

/// The part of a device shadow that belongs to one service.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceShadow {
    /// The id of the service in the product model.
    pub service_id: Option<String>,
    /// The properties that the device should have.
    pub desired: Option<ShadowProperties>,
    /// The properties that the device last reported.
    pub reported: Option<ShadowProperties>,
    /// The version of the shadow, starting at 0. Send it with UpdateDeviceShadowDesiredData to make sure
    /// that nothing has changed in between.
    pub version: Option<i64>,
}

rt::object!(ServiceShadow { service_id, desired, reported, version, ..default });

/// Desired or reported properties in a device shadow.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ShadowProperties {
    /// The values, as a flat object whose keys are names of properties in the product model.
    pub properties: Option<rt::Json>,
    /// When the properties were reported or set. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
}

rt::object!(ShadowProperties { properties, event_time, ..default });
