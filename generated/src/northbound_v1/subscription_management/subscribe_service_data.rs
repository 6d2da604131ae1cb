// Written by `cargo xtask generate` from api-spec/northbound-v1/subscription-management/subscribe-service-data.yaml: change the description, not this file.

//! Subscribes to one type of notification about devices, their data, commands or rules.

use crate::northbound_v1::{AppId, NorthboundV1, errors};
use super::schemas::{Channel, Subscription};
use crate::rt;

/// Subscribes to one type of notification about devices, their data, commands or rules. Returns
/// [`Subscription`].
///
/// `POST /iocm/app/sub/v1.2.0/subscriptions`, answered with `201`.
///
/// From then on, the platform sends each notification of this type to the address, by POST, and expects
/// the answer 200 within 15 seconds. A notification that is not answered in time is kept for 10 minutes
/// and sent again. The chapter Push Notification describes what the notifications contain. For
/// notifications about upgrades, use SubscribeManagementData.
///
/// Before the call:
///
/// - All addresses with which an application subscribes have the same host and port.
/// - The address uses HTTPS. HTTP is allowed during commissioning only.
///
/// Page: [Subscribing to Service Data of the IoT Platform](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0025.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct SubscribeServiceData {
    owner: Option<CallbackOwner>,
    app_id: Option<AppId>,
    notification_type: ServiceNotificationType,
    callback_url: String,
    channel: Option<Channel>,
}

rt::request!(SubscribeServiceData {
    owner: query("ownerFlag"),
    app_id: property("appId"),
    notification_type: property("notifyType"),
    callback_url: property("callbackUrl"),
    channel: property,
});

impl SubscribeServiceData {
    /// Creates a request with the given `notification_type` and `callback_url`.
    ///
    /// - `notification_type`: The type of notification to subscribe to.
    /// - `callback_url`: The address to which the notifications are pushed. The port must be given. At most
    ///   1024 characters.
    pub fn new(
        notification_type: impl Into<ServiceNotificationType>,
        callback_url: impl Into<String>,
    ) -> Self {
        Self {
            owner: None,
            app_id: None,
            notification_type: notification_type.into(),
            callback_url: callback_url.into(),
            channel: None,
        }
    }

    /// Sets `ownerFlag`: When appId names another application: which of the two applications callbackUrl
    /// belongs to. At most 256 characters.
    #[doc(alias = "ownerFlag")]
    pub fn owner(mut self, owner: impl Into<CallbackOwner>) -> Self {
        self.owner = Some(owner.into());
        self
    }

    /// Sets `appId`: The id of the application that owns what the notifications are about. Only needed when
    /// that is another application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `channel`: The channel by which the notifications reach the application.
    pub fn channel(mut self, channel: impl Into<Channel>) -> Self {
        self.channel = Some(channel.into());
        self
    }
}

impl rt::Operation for SubscribeServiceData {
    type Api = NorthboundV1;
    type Output = Subscription;
    type Content = rt::JsonBody;
    type Error = SubscribeServiceDataError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "SubscribeServiceData",
        method: rt::Method::POST,
        path: "/iocm/app/sub/v1.2.0/subscriptions",
        success: &[201],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`SubscribeServiceData`].
    pub enum SubscribeServiceDataError {
        /// `400` `100222`: The callback address is not valid. Check callbackUrl: it must state its port, and
        /// have the host and port of the application's other subscriptions.
        InvalidCallbackUrl = Row {
            status: 400,
            code: "100222",
            message: "The request callbackurl is illegal.",
            remedy: "Check callbackUrl: it must state its port, and have the host and port of the application's other subscriptions.",
        },
        /// `403` `100217`: The application that the request names has not authorised the calling one. Leave the
        /// application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `409` `100227`: The application has already subscribed to this type of notification. Look for the
        /// subscription with ListSubscriptions, and delete it first if its address is to change.
        AlreadySubscribed = Row {
            status: 409,
            code: "100227",
            message: "The resource is conflicted.",
            remedy: "Look for the subscription with ListSubscriptions, and delete it first if its address is to change.",
        },
    }
}

rt::open_enum! {
    /// The type of a notification about devices, their data, commands or rules.
    pub enum ServiceNotificationType {
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
    }
}

rt::open_enum! {
    /// Which application a callback address belongs to. At most 256 characters.
    pub enum CallbackOwner {
        /// `false`: It belongs to the application that gave the authorisation.
        AuthorizingApplication = "false",
        /// `true`: It belongs to the application that was authorised.
        AuthorizedApplication = "true",
    }
}
