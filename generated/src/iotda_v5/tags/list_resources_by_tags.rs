// Written by `cargo xtask generate` from api-spec/iotda-v5/tags/list-resources-by-tags.yaml: change the description, not this file.

//! Lists the devices that have at least one of the given tags.

use crate::iotda_v5::{DeviceId, IotdaV5, PageInfo, Tag, errors};
use super::schemas::ResourceType;
use crate::rt;

/// Lists the devices that have at least one of the given tags. Returns [`TaggedResourcePage`].
///
/// `POST /v5/iot/{project_id}/tags/query-resources`, answered with `200`.
///
/// `send` of a client returns one page, `items` goes through all pages. `limit` limits how many items a
/// page has.
///
/// Needs the permission `iotda:tags:queryResourceList`.
///
/// Page: [Query Resources by Tag](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0030.html>), updated 2024-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ListResourcesByTags {
    limit: Option<i32>,
    marker: Option<String>,
    offset: Option<i32>,
    resource_type: ResourceType,
    tags: Vec<Tag>,
}

rt::request!(ListResourcesByTags {
    limit: query,
    marker: query,
    offset: query,
    resource_type: property,
    tags: property,
});

impl ListResourcesByTags {
    /// Creates a request with the given `resource_type` and `tags`.
    ///
    /// - `resource_type`: The kind of resource to look for.
    /// - `tags`: The tags to look for. A device is found if it has at least one of them. Each key may occur
    ///   only once.
    pub fn new(resource_type: impl Into<ResourceType>, tags: Vec<Tag>) -> Self {
        Self {
            limit: None,
            marker: None,
            offset: None,
            resource_type: resource_type.into(),
            tags,
        }
    }

    /// Sets `limit`: The maximum number of records on a page. 1 to 50. Default: `10`.
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Sets `marker`: The marker that came with the previous page, which is the id of its last record.
    /// Records are listed from the newest to the oldest; without a marker, the list begins with the newest.
    /// Exactly 24 characters. Allowed: digits and the letters a to f in either case. Default:
    /// `ffffffffffffffffffffffff`.
    pub fn marker(mut self, marker: impl Into<String>) -> Self {
        self.marker = Some(marker.into());
        self
    }

    /// Sets `offset`: How many records to skip after the marker. To get further than 500 records, continue
    /// with the marker of a later page. 0 to 500. Default: `0`.
    pub fn offset(mut self, offset: i32) -> Self {
        self.offset = Some(offset);
        self
    }
}

impl rt::Operation for ListResourcesByTags {
    type Api = IotdaV5;
    type Output = TaggedResourcePage;
    type Content = rt::JsonBody;
    type Error = ListResourcesByTagsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ListResourcesByTags",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/tags/query-resources",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

impl rt::Paged for ListResourcesByTags {
    type Item = TaggedResource;
    type Pagination = rt::ByMarker;

    fn page_token(&self) -> Option<String> {
        self.marker.clone()
    }

    fn set_page_token(&mut self, marker: String) {
        self.marker = Some(marker);
        self.offset = None;
    }

    fn continuation(answer: &Self::Output) -> Option<String> {
        answer.page.as_ref().and_then(|page| page.marker.clone())
    }

    fn items(answer: Self::Output) -> Vec<Self::Item> {
        answer.resources.unwrap_or_default()
    }
}

rt::errors! {
    /// Why the platform refuses [`ListResourcesByTags`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `404`: `IOTDA.004000`.
    pub enum ListResourcesByTagsError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.004004`: The request contains the same key twice. Send each key only once.
        DuplicateTagKey = Row { status: 400, ..super::errors::DUPLICATE_TAG_KEY },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000021`: The caller is known, but has no IoTDA service at this address. Subscribe to
        /// IoTDA, check the project and the region, and call the instance's own address if it has one.
        NotSubscribed = Row { status: 403, ..errors::NOT_SUBSCRIBED },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001006`: The user has no resource space, or none with this id. Check which resource
        /// spaces the user has.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000001`: The platform failed to handle the request. Try again later; if the error
        /// persists, open a service ticket with the id of the request.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}

/// A page of the list of devices with the given tags.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TaggedResourcePage {
    /// The devices.
    pub resources: Option<Vec<TaggedResource>>,
    /// Where the page stands in the list.
    pub page: Option<PageInfo>,
}

rt::object!(TaggedResourcePage { resources, page, ..default });

/// A device that has one of the tags.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TaggedResource {
    /// The device.
    pub resource_id: Option<DeviceId>,
}

rt::object!(TaggedResource { resource_id, ..default });
