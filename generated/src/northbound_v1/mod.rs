// Written by `cargo xtask generate` from api-spec/northbound-v1/api.yaml: change the description, not this file.

//! Northbound API v1
//!
//! The northbound API of Huawei's legacy IoT platform, with which applications manage devices, collect
//! their data, send them commands and upgrade them.
//!
//! # [Secure Application Access](self::secure_application_access)
//!
//! - [`Authenticate`]: Logs an application in and returns the access token that the other calls need.
//! - [`Logout`]: Invalidates an access token before it expires.
//! - [`RefreshToken`]: Exchanges a refresh token for a new access token before the old one expires.
//!
//! # [Device Upgrade](self::device_upgrade)
//!
//! - [`CreateFirmwareUpgradeTask`]: Creates a task that upgrades the firmware of devices with a version
//!   package.
//! - [`CreateSoftwareUpgradeTask`]: Creates a task that upgrades the software of devices with a version
//!   package.
//! - [`DeleteVersionPackage`]: Deletes a version package.
//! - [`ListUpgradeSubtasks`]: Lists the subtasks of an upgrade task: one for each device, with its
//!   status.
//! - [`ListUpgradeTasks`]: Lists the upgrade tasks that match all given filters, or all upgrade tasks
//!   without any.
//! - [`ListVersionPackages`]: Lists the uploaded version packages that match all given filters, or all
//!   of them without any.
//! - [`ShowUpgradeTask`]: Shows the details and the progress of an upgrade task.
//! - [`ShowVersionPackage`]: Shows the details of a version package.
//!
//! # [Device Management](self::device_management)
//!
//! - [`DeleteDevice`]: Deletes a device and, unless told otherwise, its child devices.
//! - [`DeleteLoraGateway`]: Deletes a LoRa gateway.
//! - [`DeleteLoraNode`]: Deletes a LoRa node.
//! - [`ModifyDeviceInfo`]: Changes the details of a registered device, such as its name, its model or
//!   its location.
//! - [`ModifyDeviceShadow`]: Sets desired property values in the shadow of a device.
//! - [`QueryDeviceRealtimeLocation`]: Queries where a device is at present.
//! - [`RefreshDeviceKey`]: Gives a registered device a new verification code and, if wanted, a new node
//!   id.
//! - [`RegisterDeviceWithSecret`]: Registers a device that connects with its device id and a secret.
//! - [`RegisterDevice`]: Registers a device that then binds itself to the platform with a verification
//!   code.
//! - [`RegisterLoraGateway`]: Registers a LoRa gateway with the platform.
//! - [`RegisterLoraNode`]: Registers a LoRa node with the platform.
//! - [`ShowDeviceActivationStatus`]: Shows whether a device has ever connected to the platform.
//! - [`ShowDeviceShadow`]: Shows the shadow of a device: the property values that it last reported, and
//!   those that are to be delivered to it.
//! - [`ShowLoraGateway`]: Shows the details of a LoRa gateway.
//! - [`ShowLoraNode`]: Shows the details of a LoRa node.
//!
//! # [Batch Processing](self::batch_processing)
//!
//! - [`CreateBatchTask`]: Creates a task that delivers a command to many devices.
//! - [`ListBatchTaskDetails`]: Lists the subtasks of a batch task: one for each device, with its
//!   status.
//! - [`ShowBatchTask`]: Shows the details and the progress of a batch task.
//!
//! # [Device Group Management](self::device_group_management)
//!
//! - [`AddDeviceGroupMembers`]: Adds devices to a device group.
//! - [`CreateDeviceGroup`]: Creates a device group, optionally with devices in it.
//! - [`DeleteDeviceGroupMembers`]: Removes devices from a device group.
//! - [`DeleteDeviceGroup`]: Deletes a device group.
//! - [`ListDeviceGroupMembers`]: Lists the ids of the devices in a device group.
//! - [`ListDeviceGroups`]: Lists the device groups of an application.
//! - [`ModifyDeviceGroup`]: Changes the name, the description or the size limit of a device group.
//! - [`ShowDeviceGroup`]: Shows the details of a device group.
//!
//! # [Subscription Management](self::subscription_management)
//!
//! - [`DeleteSubscription`]: Deletes a subscription.
//! - [`DeleteSubscriptions`]: Deletes the subscriptions that match all given filters.
//! - [`ListSubscriptions`]: Lists the subscriptions of an application, all of them or those to one type
//!   of notification.
//! - [`ShowSubscription`]: Shows the type and the address of a subscription.
//! - [`SubscribeManagementData`]: Subscribes to one type of notification about software and firmware
//!   upgrades.
//! - [`SubscribeServiceData`]: Subscribes to one type of notification about devices, their data,
//!   commands or rules.
//!
//! # [Push Notification](self::push_notification)
//!
//! - [`CommandAnswered`](push_notification::CommandAnswered): Hands on what a device answered to a
//!   command.
//! - [`CommandStatusChanged`](push_notification::CommandStatusChanged): Tells what became of a command
//!   that CreateDeviceCommand created.
//! - [`DeviceAdded`](push_notification::DeviceAdded): Tells that a device was registered.
//! - [`DeviceBound`](push_notification::DeviceBound): Tells that a device connected for the first time
//!   and was bound, or that it did not connect in time.
//! - [`DeviceCapabilitiesAdded`](push_notification::DeviceCapabilitiesAdded): Tells that a device
//!   profile was added.
//! - [`DeviceCapabilitiesChanged`](push_notification::DeviceCapabilitiesChanged): Tells that the
//!   services or properties of a device profile changed.
//! - [`DeviceCapabilitiesDeleted`](push_notification::DeviceCapabilitiesDeleted): Tells that a device
//!   profile was deleted.
//! - [`DeviceDataBatchChanged`](push_notification::DeviceDataBatchChanged): Hands on the data that a
//!   device reported of its services, of several at once if it reported them so.
//! - [`DeviceDataChanged`](push_notification::DeviceDataChanged): Hands on the data that a device
//!   reported of one service.
//! - [`DeviceDeleted`](push_notification::DeviceDeleted): Tells that a device was deleted.
//! - [`DeviceEventReported`](push_notification::DeviceEventReported): Hands on an event that a device
//!   reported.
//! - [`DeviceInfoChanged`](push_notification::DeviceInfoChanged): Tells that the configuration or the
//!   status of a device changed.
//! - [`DeviceShadowStatusChanged`](push_notification::DeviceShadowStatusChanged): Tells whether a
//!   change of a device shadow reached the device.
//! - [`FirmwareUpgradeEnded`](push_notification::FirmwareUpgradeEnded): Tells how the upgrade of a
//!   device's firmware ended.
//! - [`FirmwareUpgradeStateChanged`](push_notification::FirmwareUpgradeStateChanged): Tells that the
//!   upgrade of a device's firmware entered another state.
//! - [`MessageConfirmed`](push_notification::MessageConfirmed): Tells that a device acknowledged what
//!   was sent to it, such as a command.
//! - [`RuleFired`](push_notification::RuleFired): Tells that a rule acted, why, and what came of it.
//! - [`ServiceInfoChanged`](push_notification::ServiceInfoChanged): Tells that the information about a
//!   service of a device was changed by a command.
//! - [`SoftwareUpgradeEnded`](push_notification::SoftwareUpgradeEnded): Tells how the upgrade of a
//!   device's software ended.
//! - [`SoftwareUpgradeStateChanged`](push_notification::SoftwareUpgradeStateChanged): Tells that the
//!   upgrade of a device's software entered another state.
//!
//! # [Command Delivery](self::command_delivery)
//!
//! - [`CallDeviceService`]: Sends a command to an MQTT device immediately, without caching it.
//! - [`CreateDeviceCommandCancelTask`]: Creates a task that revokes all undelivered commands of a
//!   device.
//! - [`CreateDeviceCommand`]: Sends a command to an LWM2M or CoAP device, either at once or as soon as
//!   the device can be reached.
//! - [`ListDeviceCommandCancelTasks`]: Lists the command revocation tasks that match all given filters,
//!   or all of them without any.
//! - [`ListDeviceCommands`]: Lists the commands that match all given filters, with their status and
//!   results.
//! - [`ModifyDeviceCommand`]: Cancels a cached command that has not been delivered yet.
//!
//! # [Data Collection](self::data_collection)
//!
//! - [`ListDeviceCapabilities`]: Lists the services, commands and properties that the profiles of
//!   devices define.
//! - [`ListDeviceDataHistory`]: Lists the data that a device has reported.
//! - [`ListDeviceShadowHistory`]: Lists the desired property values that have been set in the shadow of
//!   a device over time.
//! - [`ListDevices`]: Lists the devices that match all given filters, with the data that they last
//!   reported.
//! - [`ShowDevice`]: Shows the details of a device and the data that it last reported.
//!
//! # [Rule Management](self::rules)
//!
//! - [`BatchChangeRuleStatus`]: Activates or deactivates several rules.
//! - [`ChangeRuleStatus`]: Activates or deactivates a rule.
//! - [`CreateRule`]: Creates a rule, which carries out actions when conditions are met.
//! - [`DeleteRule`]: Deletes a rule.
//! - [`ListRules`]: Lists the rules that match all given filters.
//! - [`UpdateRule`]: Replaces a rule.

use crate::rt;

mod errors;
pub mod secure_application_access;
pub mod device_upgrade;
pub mod device_management;
pub mod batch_processing;
pub mod device_group_management;
pub mod subscription_management;
pub mod push_notification;
pub mod command_delivery;
pub mod data_collection;
pub mod rules;
pub mod schemas;

#[doc(no_inline)]
pub use self::secure_application_access::{Authenticate, Logout, RefreshToken};

#[doc(no_inline)]
pub use self::device_upgrade::{
    CreateFirmwareUpgradeTask, CreateSoftwareUpgradeTask, DeleteVersionPackage,
    ListUpgradeSubtasks, ListUpgradeTasks, ListVersionPackages, ShowUpgradeTask,
    ShowVersionPackage, SubOperationId,
};

#[doc(no_inline)]
pub use self::device_management::{
    DeleteDevice, DeleteLoraGateway, DeleteLoraNode, ModifyDeviceInfo,
    ModifyDeviceShadow, QueryDeviceRealtimeLocation, RefreshDeviceKey,
    RegisterDeviceWithSecret, RegisterDevice, RegisterLoraGateway, RegisterLoraNode,
    ShowDeviceActivationStatus, ShowDeviceShadow, ShowLoraGateway, ShowLoraNode,
    ProductId, LoraServerId, Eui,
};

#[doc(no_inline)]
pub use self::batch_processing::{CreateBatchTask, ListBatchTaskDetails, ShowBatchTask};

#[doc(no_inline)]
pub use self::device_group_management::{
    AddDeviceGroupMembers, CreateDeviceGroup, DeleteDeviceGroupMembers,
    DeleteDeviceGroup, ListDeviceGroupMembers, ListDeviceGroups, ModifyDeviceGroup,
    ShowDeviceGroup,
};

#[doc(no_inline)]
pub use self::subscription_management::{
    DeleteSubscription, DeleteSubscriptions, ListSubscriptions, ShowSubscription,
    SubscribeManagementData, SubscribeServiceData,
};

#[doc(no_inline)]
pub use self::command_delivery::{
    CallDeviceService, CreateDeviceCommandCancelTask, CreateDeviceCommand,
    ListDeviceCommandCancelTasks, ListDeviceCommands, ModifyDeviceCommand,
};

#[doc(no_inline)]
pub use self::data_collection::{
    ListDeviceCapabilities, ListDeviceDataHistory, ListDeviceShadowHistory, ListDevices,
    ShowDevice,
};

#[doc(no_inline)]
pub use self::rules::{
    BatchChangeRuleStatus, ChangeRuleStatus, CreateRule, DeleteRule, ListRules,
    UpdateRule,
};

#[doc(no_inline)]
pub use self::schemas::*;

/// Northbound API v1: what a client needs to know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NorthboundV1;

impl rt::Api for NorthboundV1 {
    type Scope = ();

    const METADATA: rt::ApiMetadata = rt::ApiMetadata {
        id: "northbound-v1",
        title: "Northbound API v1",
        error_code: "error_code",
        error_message: "error_desc",
        request_id_header: None,
        gateway_codes: &[],
        signing_service: None,
        flow_control: Some(rt::FlowControl::new(100, 60)),
        errors: &[
            errors::THROTTLE_EXCEEDED.under(&[403]),
            errors::INVALID_ACCESS_TOKEN.under(&[403]),
        ],
    };
}

impl rt::Accepts<rt::ApplicationToken> for NorthboundV1 {}

#[cfg(any(feature = "client", feature = "blocking"))]
impl rt::LoginApi for NorthboundV1 {
    type Login = Authenticate;
    type Renewal = RefreshToken;
    type Logout = Logout;

    const TOKEN: rt::TokenFields = rt::TokenFields {
        token: "accessToken",
        renewal_token: Some("refreshToken"),
        lifetime: Some("expiresIn"),
    };

    fn login(
        application_id: &str,
        secret: &rt::Secret,
    ) -> Result<Self::Login, rt::BuildError> {
        Ok(Authenticate::new(AppId::new(application_id)?, secret.clone()))
    }

    fn renewal(
        application_id: &str,
        secret: &rt::Secret,
        renewal_token: &rt::Secret,
    ) -> Result<Option<Self::Renewal>, rt::BuildError> {
        Ok(
            Some(
                RefreshToken::new(
                    AppId::new(application_id)?,
                    secret.clone(),
                    renewal_token.clone(),
                ),
            ),
        )
    }

    fn logout(token: &rt::Secret) -> Result<Option<Self::Logout>, rt::BuildError> {
        Ok(Some(Logout::new(token.clone())))
    }
}

/// The async client of Northbound API v1.
#[cfg(feature = "client")]
pub type Client = rt::Client<NorthboundV1>;

/// The blocking client of Northbound API v1.
#[cfg(feature = "blocking")]
pub type BlockingClient = rt::blocking::Client<NorthboundV1>;

impl NorthboundV1 {
    /// Shows every operation to `visitor`, chapter by chapter.
    pub fn operations(visitor: &mut impl rt::OperationVisitor) {
        visitor.visit::<Authenticate>();
        visitor.visit::<Logout>();
        visitor.visit::<RefreshToken>();
        visitor.visit::<CreateFirmwareUpgradeTask>();
        visitor.visit::<CreateSoftwareUpgradeTask>();
        visitor.visit::<DeleteVersionPackage>();
        visitor.visit::<ListUpgradeSubtasks>();
        visitor.visit::<ListUpgradeTasks>();
        visitor.visit::<ListVersionPackages>();
        visitor.visit::<ShowUpgradeTask>();
        visitor.visit::<ShowVersionPackage>();
        visitor.visit::<DeleteDevice>();
        visitor.visit::<DeleteLoraGateway>();
        visitor.visit::<DeleteLoraNode>();
        visitor.visit::<ModifyDeviceInfo>();
        visitor.visit::<ModifyDeviceShadow>();
        visitor.visit::<QueryDeviceRealtimeLocation>();
        visitor.visit::<RefreshDeviceKey>();
        visitor.visit::<RegisterDeviceWithSecret>();
        visitor.visit::<RegisterDevice>();
        visitor.visit::<RegisterLoraGateway>();
        visitor.visit::<RegisterLoraNode>();
        visitor.visit::<ShowDeviceActivationStatus>();
        visitor.visit::<ShowDeviceShadow>();
        visitor.visit::<ShowLoraGateway>();
        visitor.visit::<ShowLoraNode>();
        visitor.visit::<CreateBatchTask>();
        visitor.visit::<ListBatchTaskDetails>();
        visitor.visit::<ShowBatchTask>();
        visitor.visit::<AddDeviceGroupMembers>();
        visitor.visit::<CreateDeviceGroup>();
        visitor.visit::<DeleteDeviceGroupMembers>();
        visitor.visit::<DeleteDeviceGroup>();
        visitor.visit::<ListDeviceGroupMembers>();
        visitor.visit::<ListDeviceGroups>();
        visitor.visit::<ModifyDeviceGroup>();
        visitor.visit::<ShowDeviceGroup>();
        visitor.visit::<DeleteSubscription>();
        visitor.visit::<DeleteSubscriptions>();
        visitor.visit::<ListSubscriptions>();
        visitor.visit::<ShowSubscription>();
        visitor.visit::<SubscribeManagementData>();
        visitor.visit::<SubscribeServiceData>();
        visitor.visit::<CallDeviceService>();
        visitor.visit::<CreateDeviceCommandCancelTask>();
        visitor.visit::<CreateDeviceCommand>();
        visitor.visit::<ListDeviceCommandCancelTasks>();
        visitor.visit::<ListDeviceCommands>();
        visitor.visit::<ModifyDeviceCommand>();
        visitor.visit::<ListDeviceCapabilities>();
        visitor.visit::<ListDeviceDataHistory>();
        visitor.visit::<ListDeviceShadowHistory>();
        visitor.visit::<ListDevices>();
        visitor.visit::<ShowDevice>();
        visitor.visit::<BatchChangeRuleStatus>();
        visitor.visit::<ChangeRuleStatus>();
        visitor.visit::<CreateRule>();
        visitor.visit::<DeleteRule>();
        visitor.visit::<ListRules>();
        visitor.visit::<UpdateRule>();
    }
}

rt::notifications! {
    /// What Northbound API v1 pushes to an application: `from_slice` reads the body of a request.
    #[keys("notifyType")]
    pub enum Notification {
        /// Hands on what a device answered to a command.
        #[when("commandRsp")]
        CommandAnswered(push_notification::CommandAnswered),
        /// Tells what became of a command that CreateDeviceCommand created.
        #[when()]
        CommandStatusChanged(push_notification::CommandStatusChanged),
        /// Tells that a device was registered.
        #[when("deviceAdded")]
        DeviceAdded(push_notification::DeviceAdded),
        /// Tells that a device connected for the first time and was bound, or that it did not connect in time.
        #[when("bindDevice")]
        DeviceBound(push_notification::DeviceBound),
        /// Tells that a device profile was added.
        #[when("deviceCapabilitiesAdded")]
        #[when("deviceModelAdded")]
        DeviceCapabilitiesAdded(push_notification::DeviceCapabilitiesAdded),
        /// Tells that the services or properties of a device profile changed.
        #[when("deviceCapabilitiesChanged")]
        DeviceCapabilitiesChanged(push_notification::DeviceCapabilitiesChanged),
        /// Tells that a device profile was deleted.
        #[when("deviceCapabilitiesDeleted")]
        #[when("deviceModelDeleted")]
        DeviceCapabilitiesDeleted(push_notification::DeviceCapabilitiesDeleted),
        /// Hands on the data that a device reported of its services, of several at once if it reported them so.
        #[when("deviceDatasChanged")]
        DeviceDataBatchChanged(push_notification::DeviceDataBatchChanged),
        /// Hands on the data that a device reported of one service.
        #[when("deviceDataChanged")]
        DeviceDataChanged(push_notification::DeviceDataChanged),
        /// Tells that a device was deleted.
        #[when("deviceDeleted")]
        DeviceDeleted(push_notification::DeviceDeleted),
        /// Hands on an event that a device reported.
        #[when("deviceEvent")]
        DeviceEventReported(push_notification::DeviceEventReported),
        /// Tells that the configuration or the status of a device changed.
        #[when("deviceInfoChanged")]
        DeviceInfoChanged(push_notification::DeviceInfoChanged),
        /// Tells whether a change of a device shadow reached the device.
        #[when("deviceDesiredPropertiesModifyStatusChanged")]
        DeviceShadowStatusChanged(push_notification::DeviceShadowStatusChanged),
        /// Tells how the upgrade of a device's firmware ended.
        #[when("fwUpgradeResultNotify")]
        FirmwareUpgradeEnded(push_notification::FirmwareUpgradeEnded),
        /// Tells that the upgrade of a device's firmware entered another state.
        #[when("fwUpgradeStateChangeNotify")]
        FirmwareUpgradeStateChanged(push_notification::FirmwareUpgradeStateChanged),
        /// Tells that a device acknowledged what was sent to it, such as a command.
        #[when("messageConfirm")]
        MessageConfirmed(push_notification::MessageConfirmed),
        /// Tells that a rule acted, why, and what came of it.
        #[when("ruleEvent")]
        RuleFired(push_notification::RuleFired),
        /// Tells that the information about a service of a device was changed by a command.
        #[when("serviceInfoChanged")]
        ServiceInfoChanged(push_notification::ServiceInfoChanged),
        /// Tells how the upgrade of a device's software ended.
        #[when("swUpgradeResultNotify")]
        SoftwareUpgradeEnded(push_notification::SoftwareUpgradeEnded),
        /// Tells that the upgrade of a device's software entered another state.
        #[when("swUpgradeStateChangeNotify")]
        SoftwareUpgradeStateChanged(push_notification::SoftwareUpgradeStateChanged),
    }
}

impl rt::PushApi for NorthboundV1 {
    type Notification = Notification;
}
