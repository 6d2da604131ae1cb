// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instances/update-instance.yaml: change the description, not this file.

//! Changes the name, the description, the maintenance window or the access configuration of an
//! instance.

use crate::iotda_management_v5::{
    InstanceId, IotdaManagementV5, MaintenanceWindow, errors,
};

use super::schemas::{AccessType, AllowList, Instance};
use crate::rt;

/// Changes the name, the description, the maintenance window or the access configuration of an
/// instance. Returns [`Instance`].
///
/// `PUT /v5/iot/{project_id}/iotda-instances/{instance_id}`, answered with `200`.
///
/// What the request leaves out stays as it is. SNAT and the access configuration can be changed in the
/// enterprise edition only.
///
/// Needs the permission `iotda:instance:update`.
///
/// Page: [Modify Instance Information](<https://support.huaweicloud.com/intl/en-us/api-iothub/UpdateInstance.html>), updated 2025-05-16.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateInstance {
    instance_id: InstanceId,
    name: Option<String>,
    description: Option<String>,
    maintenance_window: Option<MaintenanceWindow>,
    snat: Option<SnatChange>,
    access: Option<AccessChange>,
}

rt::request!(UpdateInstance {
    instance_id: path,
    name: property,
    description: property,
    maintenance_window: property("operate_window"),
    snat: property("forwarding_info"),
    access: property("access_info"),
});

impl UpdateInstance {
    /// Creates a request with the given `instance_id`.
    ///
    /// - `instance_id`: The id of the instance. ListInstances returns it.
    pub fn new(instance_id: InstanceId) -> Self {
        Self {
            instance_id,
            name: None,
            description: None,
            maintenance_window: None,
            snat: None,
            access: None,
        }
    }

    /// Sets `name`: The new name of the instance. 1 to 64 characters. Allowed: letters, digits, Chinese
    /// characters, hyphens and underscores.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`: The new free-form description of the instance. At most 256 characters. Allowed:
    /// letters, digits, Chinese characters, white space, "\&", ",", hyphens, ".", underscores, "、", "。" and
    /// "，".
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `operate_window`: The maintenance window in which delayed changes of the specification are
    /// carried out.
    #[doc(alias = "operate_window")]
    pub fn maintenance_window(mut self, maintenance_window: MaintenanceWindow) -> Self {
        self.maintenance_window = Some(maintenance_window);
        self
    }

    /// Sets `forwarding_info`: Whether the instance reaches public networks through SNAT. Only for the
    /// enterprise edition.
    #[doc(alias = "forwarding_info")]
    pub fn snat(mut self, snat: SnatChange) -> Self {
        self.snat = Some(snat);
        self
    }

    /// Sets `access_info`: Changes to one kind of access. Only for the enterprise edition.
    #[doc(alias = "access_info")]
    pub fn access(mut self, access: AccessChange) -> Self {
        self.access = Some(access);
        self
    }
}

impl rt::Operation for UpdateInstance {
    type Api = IotdaManagementV5;
    type Output = Instance;
    type Content = rt::JsonBody;
    type Error = UpdateInstanceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateInstance",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/iotda-instances/{instance_id}",
        success: &[200],
        supplied: &["project_id"],
        body: Some(rt::Media::JSON),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateInstance`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.018101`, `IOTDA.019500`, `IOTDA.019501`.
    /// - `403`: `IOTDA.019502`, `IOTDA.019503`, `IOTDA.019504`, `IOTDA.019505`, `IOTDA.019506`,
    ///   `IOTDA.019507`.
    pub enum UpdateInstanceError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `401` Unauthorized.
        Unauthorized = Row { status: 401 },
        /// `401` `IOTDA.000002`: The request carries no valid credential. Check the token, or the access key
        /// and the algorithm of its signature, and the region.
        InvalidCredential = Row { status: 401, ..errors::INVALID_CREDENTIAL },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000004`: The token is malformed, has expired, or belongs to another project. Get a new
        /// token.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
    }
}

/// Whether an instance of the enterprise edition reaches public networks through SNAT.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct SnatChange {
    /// Whether to enable SNAT, so that the instance can reach public networks. Once enabled, SNAT cannot be
    /// disabled again. On the wire: `enable_snat`.
    #[doc(alias = "enable_snat")]
    pub enabled: bool,
}

rt::object!(SnatChange { enabled: "enable_snat" });

impl SnatChange {
    /// Creates a value with the given `enabled`.
    pub fn new(enabled: bool) -> Self {
        Self { enabled }
    }
}

/// Changes to one kind of access to an instance of the enterprise edition.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AccessChange {
    /// The kind of access to change.
    pub access_type: AccessType,
    /// The new domain name. If left out the domain name does not change. Matches
    /// `^([a-zA-Z0-9]+(-[a-zA-Z0-9]+)*\.)+[a-zA-Z0-9]{0,}$`.
    pub domain_name: Option<String>,
    /// Whether this kind of access has a public address. True binds an address that the platform assigns;
    /// false unbinds it without deleting it, so that a later true binds the same address. APP_HTTPS,
    /// APP_AMQP and APP_MQTT are bound and unbound together, and so are DEVICE_MQTT and DEVICE_HTTPS. On
    /// the wire: `public_addresses_enable`.
    #[doc(alias = "public_addresses_enable")]
    pub public_addresses: Option<bool>,
    /// The addresses to which this kind of access is restricted. On the wire: `ip_whitelist`.
    #[doc(alias = "ip_whitelist")]
    pub allow_list: Option<AllowList>,
}

rt::object!(AccessChange {
    access_type,
    domain_name,
    public_addresses: "public_addresses_enable",
    allow_list: "ip_whitelist",
});

impl AccessChange {
    /// Creates a value with the given `access_type`.
    pub fn new(access_type: impl Into<AccessType>) -> Self {
        Self {
            access_type: access_type.into(),
            domain_name: None,
            public_addresses: None,
            allow_list: None,
        }
    }

    /// Sets `domain_name`.
    pub fn domain_name(mut self, domain_name: impl Into<String>) -> Self {
        self.domain_name = Some(domain_name.into());
        self
    }

    /// Sets `public_addresses_enable`.
    pub fn public_addresses(mut self, public_addresses: bool) -> Self {
        self.public_addresses = Some(public_addresses);
        self
    }

    /// Sets `ip_whitelist`.
    pub fn allow_list(mut self, allow_list: AllowList) -> Self {
        self.allow_list = Some(allow_list);
        self
    }
}
