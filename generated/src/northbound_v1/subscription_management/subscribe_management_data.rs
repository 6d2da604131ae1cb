// Written by `cargo xtask generate` from api-spec/northbound-v1/subscription-management/subscribe-management-data.yaml: change the description, not this file.

//! Subscribes to one type of notification about upgrades.

use crate::northbound_v1::{NorthboundV1, errors};
use crate::rt;

/// Subscribes to one type of notification about upgrades.
///
/// `POST /iodm/app/sub/v1.1.0/subscribe`, answered with `200`.
///
/// From then on, the platform posts each notification of this type to the address, and expects a 200
/// within 15 seconds. What it cannot deliver it keeps for 10 minutes, and tries again. The answer tells
/// no id; ListSubscriptions does.
///
/// Before the call:
///
/// - All addresses that an application subscribes with have the same host and port.
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
    /// - `notification_type`: What to subscribe to.
    /// - `callback_url`: The address of HTTPS that the notifications go to, with its port.
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
        /// `400` `100222`: The platform does not take the address, whatever the message says. Check
        /// callbackUrl; it needs HTTPS, a port, and the host and port of the application's other subscriptions.
        InvalidCallbackUrl = Row {
            status: 400,
            code: "100222",
            message: "Internal server error.",
            remedy: "Check callbackUrl; it needs HTTPS, a port, and the host and port of the application's other subscriptions.",
        },
        /// `400` `100228`: A value that the call carries is not valid. Check the values against their
        /// documentation.
        InvalidInput = Row {
            status: 400,
            code: "100228",
            message: "The application input is invalid.",
            remedy: "Check the values against their documentation.",
        },
        /// `403` `100203`: The platform has no such application, or the caller may not see it. Check the appId
        /// of the credential, and any appId that the call carries.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `1010009`: The application calls more often than the flow control allows, 100 times a minute
        /// by default. Call less often, or have the maintenance staff of the platform raise the threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token is not valid. Check the access token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
    }
}

rt::open_enum! {
    /// What SubscribeManagementData can subscribe to.
    pub enum ManagementNotificationType {
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
