// Written by `cargo xtask generate` from api-spec/northbound-v1/subscription-management/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Subscription Management share.

use crate::northbound_v1::SubscriptionId;
use crate::rt;

rt::open_enum! {
    /// What a subscription is about. At most 256 characters.
    pub enum NotificationType {
        /// `deviceAdded`: A device was registered.
        DeviceAdded = "deviceAdded",
        /// `bindDevice`: A device connected for the first time and was bound.
        BindDevice = "bindDevice",
        /// `deviceInfoChanged`: Configuration or status of a device changed.
        DeviceInfoChanged = "deviceInfoChanged",
        /// `deviceDataChanged`: A device reported data of one service.
        DeviceDataChanged = "deviceDataChanged",
        /// `deviceDatasChanged`: A device reported data of services, several at once.
        DeviceDatasChanged = "deviceDatasChanged",
        /// `deviceCapabilitiesChanged`: The services or properties of a device profile changed.
        DeviceCapabilitiesChanged = "deviceCapabilitiesChanged",
        /// `deviceCapabilitiesAdded`: A device profile was added.
        DeviceCapabilitiesAdded = "deviceCapabilitiesAdded",
        /// `deviceCapabilitiesDeleted`: A device profile was deleted.
        DeviceCapabilitiesDeleted = "deviceCapabilitiesDeleted",
        /// `deviceDeleted`: A device was deleted.
        DeviceDeleted = "deviceDeleted",
        /// `messageConfirm`: A device acknowledged a message. Only for devices that speak MQTT.
        MessageConfirm = "messageConfirm",
        /// `commandRsp`: A device answered a command. Only for devices that speak MQTT.
        CommandResponse = "commandRsp",
        /// `ruleEvent`: A rule fired.
        RuleEvent = "ruleEvent",
        /// `deviceDesiredPropertiesModifyStatusChanged`: A change of a device shadow reached the device or
        /// failed.
        DeviceShadowStatusChanged = "deviceDesiredPropertiesModifyStatusChanged",
        /// `serviceInfoChanged`: The information about a service of a device changed.
        ServiceInfoChanged = "serviceInfoChanged",
        /// `deviceEvent`: A device reported an event.
        DeviceEvent = "deviceEvent",
        /// `deviceModelAdded`: Another name of deviceCapabilitiesAdded.
        DeviceModelAdded = "deviceModelAdded",
        /// `deviceModelDeleted`: Another name of deviceCapabilitiesDeleted.
        DeviceModelDeleted = "deviceModelDeleted",
        /// `swUpgradeStateChangeNotify`: The upgrade of a device's software entered another state.
        SoftwareUpgradeStateChanged = "swUpgradeStateChangeNotify",
        /// `swUpgradeResultNotify`: The upgrade of a device's software ended.
        SoftwareUpgradeResult = "swUpgradeResultNotify",
        /// `fwUpgradeStateChangeNotify`: The upgrade of a device's firmware entered another state.
        FirmwareUpgradeStateChanged = "fwUpgradeStateChangeNotify",
        /// `fwUpgradeResultNotify`: The upgrade of a device's firmware ended.
        FirmwareUpgradeResult = "fwUpgradeResultNotify",
    }
}

rt::open_enum! {
    /// How notifications reach the application. At most 32 characters.
    pub enum Channel {
        /// `MQTT`
        Mqtt = "MQTT",
        /// `HTTP`
        Http = "HTTP",
    }
}

/// Which notifications go to which address.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Subscription {
    /// The subscription's id.
    pub subscription_id: Option<SubscriptionId>,
    /// What the notifications are about. On the wire: `notifyType`.
    #[doc(alias = "notifyType")]
    pub notification_type: Option<NotificationType>,
    /// The address that the notifications go to.
    pub callback_url: Option<String>,
}

rt::object!(Subscription {
    subscription_id: "subscriptionId",
    notification_type: "notifyType",
    callback_url: "callbackUrl",
    ..default
});
