// Written by `cargo xtask generate` from api-spec/iotda-v5/tags/untag-device.yaml: change the description, not this file.

//! Removes tags from a device.

use crate::iotda_v5::{DeviceId, IotdaV5, errors};
use super::schemas::ResourceType;
use crate::rt;

/// Removes tags from a device.
///
/// `POST /v5/iot/{project_id}/tags/unbind-resource`, answered with `200`.
///
/// Needs the permission `iotda:tags:unbind`.
///
/// Page: [Unbind Tags](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0010.html>), updated 2025-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UntagDevice {
    resource_type: ResourceType,
    resource_id: DeviceId,
    tag_keys: Vec<String>,
}

rt::request!(UntagDevice {
    resource_type: property,
    resource_id: property,
    tag_keys: property,
});

impl UntagDevice {
    /// Creates a request with the given `resource_type`, `resource_id` and `tag_keys`.
    ///
    /// - `resource_type`: The kind of resource that the tags are attached to.
    /// - `resource_id`: The device that the tags are attached to.
    /// - `tag_keys`: The keys of the tags, each only once. The call fails if the device has no tag with one
    ///   of the keys. Each: 1 to 64 characters. Allowed: letters, digits, Chinese characters, hyphens, "."
    ///   and underscores.
    pub fn new(
        resource_type: impl Into<ResourceType>,
        resource_id: DeviceId,
        tag_keys: Vec<String>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_id,
            tag_keys,
        }
    }
}

impl rt::Operation for UntagDevice {
    type Api = IotdaV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = UntagDeviceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UntagDevice",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/tags/unbind-resource",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UntagDevice`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `404`: `IOTDA.004000`.
    pub enum UntagDeviceError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.004003`: The device has no tag with one of the keys. Leave out the key that the message
        /// names.
        TagKeyNotFound = Row {
            status: 400,
            code: "IOTDA.004003",
            message: "Invalid input. The tag_key %s does not exist.",
            remedy: "Leave out the key that the message names.",
        },
        /// `400` `IOTDA.004004`: The request contains the same key twice. Send each key only once.
        DuplicateTagKey = Row { status: 400, ..super::errors::DUPLICATE_TAG_KEY },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `401` `IOTDA.000002` (assumed): The request carries no valid credential, or its signature uses the
        /// algorithm of another edition. Check the token or access key, the region, and that the signing
        /// algorithm fits the edition of the instance.
        InvalidCredential = Row { status: 401, ..errors::INVALID_CREDENTIAL },
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
