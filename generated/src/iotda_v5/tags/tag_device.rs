// Written by `cargo xtask generate` from api-spec/iotda-v5/tags/tag-device.yaml: change the description, not this file.

//! Attaches tags to a device.

use crate::iotda_v5::{DeviceId, IotdaV5, Tag, errors};
use super::schemas::ResourceType;
use crate::rt;

/// Attaches tags to a device.
///
/// `POST /v5/iot/{project_id}/tags/bind-resource`, answered with `200`.
///
/// A device can have at most 10 tags. If the device already has a tag with the same key, its value is
/// replaced.
///
/// Needs the permission `iotda:tags:bind`.
///
/// Page: [Bind Tags](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0009.html>), updated 2025-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct TagDevice {
    resource_type: ResourceType,
    resource_id: DeviceId,
    tags: Vec<Tag>,
}

rt::request!(TagDevice { resource_type: property, resource_id: property, tags: property });

impl TagDevice {
    /// Creates a request with the given `resource_type`, `resource_id` and `tags`.
    ///
    /// - `resource_type`: The kind of resource that the tags are attached to.
    /// - `resource_id`: The device that the tags are attached to.
    /// - `tags`: The tags. Each key may occur only once, and none may begin with iot\_. At most 10 items.
    pub fn new(
        resource_type: impl Into<ResourceType>,
        resource_id: DeviceId,
        tags: Vec<Tag>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_id,
            tags,
        }
    }
}

impl rt::Operation for TagDevice {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = TagDeviceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "TagDevice",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/tags/bind-resource",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`TagDevice`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.004001`.
    /// - `404`: `IOTDA.004000`.
    pub enum TagDeviceError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.004002`: A key begins with iot\_, which is reserved. Choose another key.
        ReservedTagKey = Row {
            status: 400,
            code: "IOTDA.004002",
            message: "Invalid input. The tag_key %s cannot start with 'iot_'.",
            remedy: "Choose another key.",
        },
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
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
