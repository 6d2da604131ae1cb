// Written by `cargo xtask generate` from api-spec/northbound-v1/subscription-management/subscribe-management-data.yaml: change the description, not this file.

//! Subscribes to one type of notification about software and firmware upgrades.

use crate::northbound_v1::{NorthboundV1, errors};
use crate::rt;

/// Subscribes to one type of notification about software and firmware upgrades.
///
/// `POST /iodm/app/sub/v1.1.0/subscribe`, answered with `200`.
///
/// From then on, the platform sends each notification of this type to the address, by POST, and expects
/// the answer 200 within 15 seconds. A notification that is not answered in time is kept for 10 minutes
/// and sent again. The chapter Push Notification describes what the notifications contain. The answer
/// to this call has no subscription id; ListSubscriptions returns it.
///
/// Before the call:
///
/// - All addresses with which an application subscribes have the same host and port.
///
/// Page: [Subscribing to Management Data of the IoT Platform](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0026.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct SubscribeManagementData {
    notification_type: ManagementNotificationType,
    callback_url: String,
}

rt::request!(SubscribeManagementData {
    notification_type: property("notifyType"),
    callback_url: property("callbackUrl"),
});

impl SubscribeManagementData {
    /// Creates a request with the given `notification_type` and `callback_url`.
    ///
    /// - `notification_type`: The type of notification to subscribe to.
    /// - `callback_url`: The HTTPS address to which the notifications are pushed. The port must be given,
    ///   as in `https://example.com:443/callback`.
    pub fn new(
        notification_type: impl Into<ManagementNotificationType>,
        callback_url: impl Into<String>,
    ) -> Self {
        Self {
            notification_type: notification_type.into(),
            callback_url: callback_url.into(),
        }
    }
}

impl rt::Operation for SubscribeManagementData {
    type Api = NorthboundV1;
    type Output = ();
    type Content = rt::NoBody;
    type Error = SubscribeManagementDataError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "SubscribeManagementData",
        method: rt::Method::POST,
        path: "/iodm/app/sub/v1.1.0/subscribe",
        success: &[200],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`SubscribeManagementData`].
    pub enum SubscribeManagementDataError {
        /// `400` `100222`: The callback address is not valid, although the message says something else. Check
        /// callbackUrl: it must use HTTPS, state its port, and have the host and port of the application's
        /// other subscriptions.
        InvalidCallbackUrl = Row {
            status: 400,
            code: "100222",
            message: "Internal server error.",
            remedy: "Check callbackUrl: it must use HTTPS, state its port, and have the host and port of the application's other subscriptions.",
        },
        /// `400` `100228`: A value in the request is not valid. Check the values in the request against the
        /// documented limits.
        InvalidInput = Row {
            status: 400,
            code: "100228",
            message: "The application input is invalid.",
            remedy: "Check the values in the request against the documented limits.",
        },
        /// `403` `100203`: The calling application, or the one that the request names, does not exist. Check
        /// the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
    }
}

rt::open_enum! {
    /// The type of a notification about upgrades.
    pub enum ManagementNotificationType {
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
