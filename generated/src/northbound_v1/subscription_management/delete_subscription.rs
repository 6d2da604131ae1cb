// Written by `cargo xtask generate` from api-spec/northbound-v1/subscription-management/delete-subscription.yaml: change the description, not this file.

//! Deletes a subscription.

use crate::northbound_v1::{AppId, NorthboundV1, SubscriptionId, errors};
use crate::rt;

/// Deletes a subscription.
///
/// `DELETE /iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}`.
///
/// The platform no longer pushes the notifications of this type to its address.
///
/// Page: [Deleting a Subscription](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0029.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteSubscription {
    subscription_id: SubscriptionId,
    app_id: Option<AppId>,
}

rt::request!(DeleteSubscription {
    subscription_id: path("subscriptionId"),
    app_id: query("appId"),
});

impl DeleteSubscription {
    /// Creates a request with the given `subscription_id`.
    ///
    /// - `subscription_id`: The subscription to delete.
    pub fn new(subscription_id: SubscriptionId) -> Self {
        Self {
            subscription_id,
            app_id: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for DeleteSubscription {
    type Api = NorthboundV1;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteSubscriptionError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteSubscription",
        method: rt::Method::DELETE,
        path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}",
        success: &[],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteSubscription`].
    pub enum DeleteSubscriptionError {
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
