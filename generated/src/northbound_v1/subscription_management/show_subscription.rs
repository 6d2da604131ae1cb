// Written by `cargo xtask generate` from api-spec/northbound-v1/subscription-management/show-subscription.yaml: change the description, not this file.

//! Shows the type and the address of a subscription.

use crate::northbound_v1::{AppId, NorthboundV1, SubscriptionId, errors};
use super::schemas::Subscription;
use crate::rt;

/// Shows the type and the address of a subscription. Returns [`Subscription`].
///
/// `GET /iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}`, answered with `200`.
///
/// Page: [Querying a Subscription](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0027.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ShowSubscription {
    subscription_id: SubscriptionId,
    app_id: Option<AppId>,
}

rt::request!(ShowSubscription {
    subscription_id: path("subscriptionId"),
    app_id: query("appId"),
});

impl ShowSubscription {
    /// Creates a request with the given `subscription_id`.
    ///
    /// - `subscription_id`: The subscription to show.
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

impl rt::Operation for ShowSubscription {
    type Api = NorthboundV1;
    type Output = Subscription;
    type Content = rt::JsonBody;
    type Error = ShowSubscriptionError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ShowSubscription",
        method: rt::Method::GET,
        path: "/iocm/app/sub/v1.2.0/subscriptions/{subscriptionId}",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ShowSubscription`].
    pub enum ShowSubscriptionError {
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
    }
}
