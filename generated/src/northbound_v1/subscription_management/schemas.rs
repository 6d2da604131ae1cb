// Written by `cargo xtask generate` from api-spec/northbound-v1/subscription-management/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Subscription Management share.

use crate::northbound_v1::SubscriptionId;
use crate::rt;

rt::open_enum! {
    /// The type of a notification that the platform pushes to an application. At most 256 characters.
    pub enum NotificationType {
        /// `deviceAdded`: A device was registered.
        DeviceAdded = "deviceAdded",
        /// `bindDevice`: A device connected for the first time and was bound.
        BindDevice = "bindDevice",
        /// `deviceInfoChanged`: The configuration or the status of a device changed.
        DeviceInfoChanged = "deviceInfoChanged",
        /// `deviceDataChanged`: A device reported data of one service.
        DeviceDataChanged = "deviceDataChanged",
        /// `deviceDatasChanged`: A device reported data of several services at once.
        DeviceDatasChanged = "deviceDatasChanged",
        /// `deviceCapabilitiesChanged`: The services or properties of a device profile changed.
        DeviceCapabilitiesChanged = "deviceCapabilitiesChanged",
        /// `deviceCapabilitiesAdded`: A device profile was added.
        DeviceCapabilitiesAdded = "deviceCapabilitiesAdded",
        /// `deviceCapabilitiesDeleted`: A device profile was deleted.
        DeviceCapabilitiesDeleted = "deviceCapabilitiesDeleted",
        /// `deviceDeleted`: A device was deleted.
        DeviceDeleted = "deviceDeleted",
        /// `messageConfirm`: A device acknowledged a message. Only for MQTT devices.
        MessageConfirm = "messageConfirm",
        /// `commandRsp`: A device answered a command. Only for MQTT devices.
        CommandResponse = "commandRsp",
        /// `ruleEvent`: A rule was triggered.
        RuleEvent = "ruleEvent",
        /// `deviceDesiredPropertiesModifyStatusChanged`: The desired properties in a device shadow were
        /// delivered to the device, or could not be delivered.
        DeviceShadowStatusChanged = "deviceDesiredPropertiesModifyStatusChanged",
        /// `serviceInfoChanged`: The information about a service of a device changed.
        ServiceInfoChanged = "serviceInfoChanged",
        /// `deviceEvent`: A device reported an event.
        DeviceEvent = "deviceEvent",
        /// `deviceModelAdded`: Corresponds to deviceCapabilitiesAdded.
        DeviceModelAdded = "deviceModelAdded",
        /// `deviceModelDeleted`: Corresponds to deviceCapabilitiesDeleted.
        DeviceModelDeleted = "deviceModelDeleted",
        /// `swUpgradeStateChangeNotify`: The state of a device's software upgrade changed.
        SoftwareUpgradeStateChanged = "swUpgradeStateChangeNotify",
        /// `swUpgradeResultNotify`: A device's software upgrade ended.
        SoftwareUpgradeResult = "swUpgradeResultNotify",
        /// `fwUpgradeStateChangeNotify`: The state of a device's firmware upgrade changed.
        FirmwareUpgradeStateChanged = "fwUpgradeStateChangeNotify",
        /// `fwUpgradeResultNotify`: A device's firmware upgrade ended.
        FirmwareUpgradeResult = "fwUpgradeResultNotify",
    }
}

rt::open_enum! {
    /// The channel by which notifications reach the application. At most 32 characters.
    pub enum Channel {
        /// `MQTT`
        Mqtt = "MQTT",
        /// `HTTP`
        Http = "HTTP",
    }
}

/// A subscription: the type of the notifications, and the address they are pushed to.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Subscription {
    /// The id of the subscription, by which it can be deleted.
    pub subscription_id: Option<SubscriptionId>,
    /// The type of the notifications. On the wire: `notifyType`.
    #[doc(alias = "notifyType")]
    pub notification_type: Option<NotificationType>,
    /// The address to which the notifications are pushed.
    pub callback_url: Option<String>,
}

rt::object!(Subscription {
    subscription_id: "subscriptionId",
    notification_type: "notifyType",
    callback_url: "callbackUrl",
    ..default
});
