// Written by `cargo xtask generate` from api-spec/northbound-v1/subscription-management/delete-subscriptions.yaml: change the description, not this file.

//! Deletes the subscriptions that match all given filters.

use crate::northbound_v1::{AppId, NorthboundV1, errors};
use super::schemas::{Channel, NotificationType};
use crate::rt;

/// Deletes the subscriptions that match all given filters.
///
/// `DELETE /iocm/app/sub/v1.2.0/subscriptions`.
///
/// Caution: without any filter, all subscriptions of the application are deleted.
///
/// Page: [Deleting Subscriptions in Batches](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0030.html>), updated 2022-02-24.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteSubscriptions {
    app_id: Option<AppId>,
    notification_type: Option<NotificationType>,
    callback_url: Option<String>,
    channel: Option<Channel>,
}

rt::request!(DeleteSubscriptions {
    app_id: query("appId"),
    notification_type: query("notifyType"),
    callback_url: query("callbackUrl"),
    channel: query,
});

impl DeleteSubscriptions {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            app_id: None,
            notification_type: None,
            callback_url: None,
            channel: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `notifyType`: Only subscriptions to notifications of this type.
    #[doc(alias = "notifyType")]
    pub fn notification_type(
        mut self,
        notification_type: impl Into<NotificationType>,
    ) -> Self {
        self.notification_type = Some(notification_type.into());
        self
    }

    /// Sets `callbackUrl`: Only subscriptions whose notifications go to this address. At most 256
    /// characters.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sets `channel`: Only subscriptions whose notifications take this channel.
    pub fn channel(mut self, channel: impl Into<Channel>) -> Self {
        self.channel = Some(channel.into());
        self
    }
}

impl rt::Operation for DeleteSubscriptions {
    type Api = NorthboundV1;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteSubscriptionsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteSubscriptions",
        method: rt::Method::DELETE,
        path: "/iocm/app/sub/v1.2.0/subscriptions",
        success: &[],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteSubscriptions`].
    pub enum DeleteSubscriptionsError {
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
        /// `404` `100225`: No subscription matches the request. Check the id or the filters against what
        /// ListSubscriptions returns.
        SubscriptionNotFound = Row { status: 404, ..super::errors::SUBSCRIPTION_NOT_FOUND },
    }
}
