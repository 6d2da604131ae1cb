// Written by `cargo xtask generate` from api-spec/northbound-v1/subscription-management/list-subscriptions.yaml: change the description, not this file.

//! Lists the subscriptions of an application, all of them or those to one type of notification.

use crate::northbound_v1::{AppId, NorthboundV1, errors};
use super::schemas::{NotificationType, Subscription};
use crate::rt;

/// Lists the subscriptions of an application, all of them or those to one type of notification. Returns
/// [`ListSubscriptionsResponse`].
///
/// `GET /iocm/app/sub/v1.2.0/subscriptions`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `pageSize` limits how many
/// items a page has.
///
/// Page: [Querying Subscription in Batches](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0028.html>), updated 2022-02-24.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListSubscriptions {
    app_id: Option<AppId>,
    notification_type: Option<NotificationType>,
    page_no: Option<i64>,
    page_size: Option<i64>,
}

rt::request!(ListSubscriptions {
    app_id: query("appId"),
    notification_type: query("notifyType"),
    page_no: query("pageNo"),
    page_size: query("pageSize"),
});

impl ListSubscriptions {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            app_id: None,
            notification_type: None,
            page_no: None,
            page_size: None,
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

    /// Sets `pageNo`: Which page to return. The first page is 0. At least 0. Default: `0`.
    pub fn page_no(mut self, page_no: i64) -> Self {
        self.page_no = Some(page_no);
        self
    }

    /// Sets `pageSize`: How many subscriptions a page holds at most. At least 1. Default: `10`.
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl rt::Operation for ListSubscriptions {
    type Api = NorthboundV1;
    type Output = ListSubscriptionsResponse;
    type Content = rt::JsonBody;
    type Error = ListSubscriptionsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListSubscriptions",
        method: rt::Method::GET,
        path: "/iocm/app/sub/v1.2.0/subscriptions",
        success: &[200],
        supplied: &[],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListSubscriptions {
    type Item = Subscription;
    type Pagination = rt::ByPageNumber<i64, 0>;

    fn page_token(&self) -> Option<i64> {
        self.page_no
    }

    fn set_page_token(&mut self, page: i64) {
        self.page_no = Some(page);
    }

    fn continuation(answer: &Self::Output) -> Option<i64> {
        answer.total_count
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.subscriptions.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListSubscriptions`].
    pub enum ListSubscriptionsError {
        /// `400` `100224`: More than 1000 subscriptions match. Narrow the query, for example with notifyType.
        TooManySubscriptions = Row {
            status: 400,
            code: "100224",
            message: "The resource exceeds 1000, please refinement query conditions.",
            remedy: "Narrow the query, for example with notifyType.",
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
    }
}

/// A page of subscriptions.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ListSubscriptionsResponse {
    /// How many subscriptions there are on all pages. At least 0.
    pub total_count: Option<i64>,
    /// The number of this page. The first page is 0. At least 0.
    pub page_no: Option<i64>,
    /// How many subscriptions a page holds.
    pub page_size: Option<i64>,
    /// The subscriptions of this page.
    pub subscriptions: Option<Vec<Subscription>>,
}

rt::object!(ListSubscriptionsResponse {
    total_count: "totalCount",
    page_no: "pageNo",
    page_size: "pageSize",
    subscriptions,
    ..default
});
