// Written by `cargo xtask generate` from api-spec/iotda-v5/groups/update-device-group.yaml: change the description, not this file.

//! Changes the name and description of a device group.

use crate::iotda_v5::{DeviceGroup, GroupId, IotdaV5, errors};
use crate::rt;

/// Changes the name and description of a device group. Returns [`DeviceGroup`].
///
/// `PUT /v5/iot/{project_id}/device-group/{group_id}`, answered with `200`.
///
/// Needs the permission `iotda:group:modify`.
///
/// Page: [Modify a Device Group](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0073.html>), updated 2024-01-26.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateDeviceGroup {
    group_id: GroupId,
    name: Option<String>,
    description: Option<String>,
}

rt::request!(UpdateDeviceGroup { group_id: path, name: property, description: property });

impl UpdateDeviceGroup {
    /// Creates a request with the given `group_id`.
    ///
    /// - `group_id`: The device group to change.
    pub fn new(group_id: GroupId) -> Self {
        Self {
            group_id,
            name: None,
            description: None,
        }
    }

    /// Sets `name`: The new name of the group, unique in its resource space. At most 64 characters.
    /// Allowed: letters, digits, Chinese characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?",
    /// "@" and underscores.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`: The new free-form description of the group. At most 64 characters. Allowed:
    /// letters, digits, Chinese characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and
    /// underscores.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl rt::Operation for UpdateDeviceGroup {
    type Api = IotdaV5;
    type Output = DeviceGroup;
    type Content = rt::JsonBody;
    type Error = UpdateDeviceGroupError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateDeviceGroup",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/device-group/{group_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateDeviceGroup`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `404`: `IOTDA.003001`.
    pub enum UpdateDeviceGroupError {
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
        /// `403` `IOTDA.001007`: The resource space belongs to another user. Check app_id, and that the client
        /// has the right credential.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.003000` (assumed): There is no such device group. Check group_id against the list of
        /// device groups.
        GroupNotFound = Row { status: 404, ..super::errors::GROUP_NOT_FOUND },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
