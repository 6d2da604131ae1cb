// Written by `cargo xtask generate` from api-spec/iotda-v5/device-shadows/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Device Shadow share.

use crate::iotda_v5::DeviceId;
use crate::rt;

/// The shadow of a device: the properties that it last reported, and those that it is to have.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceShadow {
    /// The id of the device.
    pub device_id: Option<DeviceId>,
    /// The shadow, service by service.
    pub shadow: Option<Vec<ServiceShadow>>,
}

rt::object!(DeviceShadow { device_id, shadow, ..default });

/// The part of a shadow that belongs to a service.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceShadow {
    /// The service, by its id in the product model.
    pub service_id: Option<String>,
    /// The properties that the device is to have.
    pub desired: Option<ShadowProperties>,
    /// The properties that the device last reported.
    pub reported: Option<ShadowProperties>,
    /// The version of the shadow, counted from 0. UpdateDeviceShadowDesiredData can make sure that nothing
    /// has changed since.
    pub version: Option<i64>,
}

rt::object!(ServiceShadow { service_id, desired, reported, version, ..default });

/// Properties in a shadow.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ShadowProperties {
    /// An object with the values, by the names of the properties in the product model. It has one level
    /// only.
    pub properties: Option<rt::Json>,
    /// When the properties were reported or set. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub event_time: Option<rt::Timestamp>,
}

rt::object!(ShadowProperties { properties, event_time, ..default });
