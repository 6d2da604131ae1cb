// Written by `cargo xtask generate` from api-spec/iotda-v5/groups/add-device-group.yaml: change the description, not this file.

//! Creates a device group.

use crate::iotda_v5::{AppId, DeviceGroup, GroupId, GroupType, IotdaV5, errors};
use crate::rt;

/// Creates a device group. Returns [`DeviceGroup`].
///
/// `POST /v5/iot/{project_id}/device-group`, answered with `201`.
///
/// An account can have at most 1,000 groups, including nested ones. Groups can be nested at most 5
/// levels deep.
///
/// Needs the permission `iotda:group:create`.
///
/// Page: [Create a Device Group](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0051.html>), updated 2025-12-02.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct AddDeviceGroup {
    name: Option<String>,
    description: Option<String>,
    parent_group_id: Option<GroupId>,
    app_id: Option<AppId>,
    group_type: Option<GroupType>,
    dynamic_group_rule: Option<String>,
}

rt::request!(AddDeviceGroup {
    name: property,
    description: property,
    parent_group_id: property("super_group_id"),
    app_id: property,
    group_type: property,
    dynamic_group_rule: property,
});

impl AddDeviceGroup {
    /// Creates a request.
    pub fn new() -> Self {
        Self {
            name: None,
            description: None,
            parent_group_id: None,
            app_id: None,
            group_type: None,
            dynamic_group_rule: None,
        }
    }

    /// Sets `name`: The name of the group, unique in its resource space. At most 64 characters. Allowed:
    /// letters, digits, Chinese characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and
    /// underscores.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`: A free-form description of the group. At most 64 characters. Allowed: letters,
    /// digits, Chinese characters, blanks, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and
    /// underscores.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `super_group_id`: The group that the new group will be nested in. Not for dynamic groups.
    /// Without it, the group is a top-level one.
    #[doc(alias = "super_group_id")]
    pub fn parent_group_id(mut self, parent_group_id: GroupId) -> Self {
        self.parent_group_id = Some(parent_group_id);
        self
    }

    /// Sets `app_id`: The resource space that the group will belong to. Without it, the group belongs to
    /// the default resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `group_type`: How the group gets its members. Without it, the group is static.
    pub fn group_type(mut self, group_type: impl Into<GroupType>) -> Self {
        self.group_type = Some(group_type.into());
        self
    }

    /// Sets `dynamic_group_rule`: The condition that the members of a dynamic group meet, written like the
    /// where clause of a SearchDevices query, without the word where. 1 to 200 characters. Allowed:
    /// letters, digits, Chinese characters, blanks, "!", "#", "%" to "\*", ",", hyphens, ".", ":", "\<" to
    /// "@" and underscores. Mandatory when group_type is DYNAMIC.
    pub fn dynamic_group_rule(mut self, dynamic_group_rule: impl Into<String>) -> Self {
        self.dynamic_group_rule = Some(dynamic_group_rule.into());
        self
    }
}

impl rt::Operation for AddDeviceGroup {
    type Api = IotdaV5;
    type Output = DeviceGroup;
    type Content = rt::JsonBody;
    type Error = AddDeviceGroupError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "AddDeviceGroup",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/device-group",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`AddDeviceGroup`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `403`: `IOTDA.003002`, `IOTDA.003003`, `IOTDA.003004`.
    /// - `404`: `IOTDA.003001`.
    pub enum AddDeviceGroupError {
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
        /// `403` `IOTDA.001005`: The user has several resource spaces, and the call does not say which one it
        /// is for. Send app_id.
        ApplicationNotNamed = Row { status: 403, ..errors::APPLICATION_NOT_NAMED },
        /// `403` `IOTDA.001006`: The user has no resource space, or none with this id. Check which resource
        /// spaces the user has.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `IOTDA.001007`: The resource space belongs to another user. Check app_id, and that the client
        /// has the right credential.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `500` Internal Server Error.
        InternalServerError = Row { status: 500 },
        /// `500` `IOTDA.000020`: The platform could not read the token. Get a new token; if that does not help,
        /// open a service ticket.
        TokenDecryptionFailed = Row { status: 500, ..errors::TOKEN_DECRYPTION_FAILED },
    }
}
