// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instances/create-instance.yaml: change the description, not this file.

//! Orders an instance of the standard or enterprise edition.

use crate::iotda_management_v5::{Edition, Flavor, InstanceId, IotdaManagementV5, errors};
use super::schemas::{
    Billing, CipheringAlgorithm, EnterpriseDetails, EnterpriseProjectId, InstanceStatus,
    Ports, Tag,
};

use crate::rt;

/// Orders an instance of the standard or enterprise edition. Returns [`CreateInstanceResponse`].
///
/// `POST /v5/iot/{project_id}/iotda-instances`, answered with `200`.
///
/// The instance is paid for from the account balance; coupons cannot be used. If the balance is too low
/// for a yearly/monthly instance, the order remains unpaid. To pay with a coupon, set is_auto_pay to
/// false and pay the order in the billing service. The call returns before the instance is ready; it is
/// ready when ShowInstance returns the status ACTIVE.
///
/// Needs the permission `iotda:instance:create`.
///
/// Before the call:
///
/// - The account balance covers the order.
///
/// Page: [Create an IoTDA Instance](<https://support.huaweicloud.com/intl/en-us/api-iothub/CreateInstance.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateInstance {
    edition: Edition,
    flavor: Flavor,
    name: String,
    billing: Billing,
    description: Option<String>,
    enterprise_project_id: Option<EnterpriseProjectId>,
    tags: Option<Vec<Tag>>,
    enterprise: Option<EnterpriseSettings>,
}

rt::request!(CreateInstance {
    edition: property("instance_type"),
    flavor: property,
    name: property,
    billing: property("charge_info"),
    description: property,
    enterprise_project_id: property,
    tags: property,
    enterprise: property("additional_params"),
});

impl CreateInstance {
    /// Creates a request with the given `edition`, `flavor`, `name` and `billing`.
    ///
    /// - `edition`: The edition of the instance.
    /// - `flavor`: The specification of the instance.
    /// - `name`: The name of the instance. 1 to 64 characters. Allowed: letters, digits, Chinese
    ///   characters, hyphens and underscores.
    /// - `billing`: How the instance is billed, and for which period.
    pub fn new(
        edition: impl Into<Edition>,
        flavor: Flavor,
        name: impl Into<String>,
        billing: Billing,
    ) -> Self {
        Self {
            edition: edition.into(),
            flavor,
            name: name.into(),
            billing,
            description: None,
            enterprise_project_id: None,
            tags: None,
            enterprise: None,
        }
    }

    /// Sets `description`: A free-form description of the instance. At most 256 characters. Allowed:
    /// letters, digits, Chinese characters, white space, "\&", ",", hyphens, ".", underscores, "、", "。" and
    /// "，".
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `enterprise_project_id`: The enterprise project that the instance will belong to. Default: `0`.
    pub fn enterprise_project_id(
        mut self,
        enterprise_project_id: EnterpriseProjectId,
    ) -> Self {
        self.enterprise_project_id = Some(enterprise_project_id);
        self
    }

    /// Sets `tags`: The tags of the instance. 0 to 20 items.
    pub fn tags(mut self, tags: Vec<Tag>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets `additional_params`: Network, ports and cryptography. Only for the enterprise edition, which
    /// needs them.
    #[doc(alias = "additional_params")]
    pub fn enterprise(mut self, enterprise: EnterpriseSettings) -> Self {
        self.enterprise = Some(enterprise);
        self
    }
}

impl rt::Operation for CreateInstance {
    type Api = IotdaManagementV5;
    type Output = CreateInstanceResponse;
    type Content = rt::JsonBody;
    type Error = CreateInstanceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateInstance",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/iotda-instances",
        success: &[200],
        supplied: &["project_id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateInstance`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.018101`, `IOTDA.019500`, `IOTDA.019501`.
    /// - `403`: `IOTDA.019502`, `IOTDA.019503`, `IOTDA.019504`, `IOTDA.019505`, `IOTDA.019506`,
    ///   `IOTDA.019507`.
    pub enum CreateInstanceError {
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

/// Settings that only the enterprise edition has: network, ports and cryptography.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct EnterpriseSettings {
    /// The id of the VPC of the instance. 1 to 36 characters. Allowed: digits, the lower-case letters a to
    /// f and hyphens.
    pub vpc_id: String,
    /// The id of the subnet of the instance. 1 to 36 characters. Allowed: digits, the lower-case letters a
    /// to f and hyphens.
    pub subnet_id: String,
    /// The id of the security group of the instance. The group must allow the ports 22 and 3389, and ICMP.
    /// 1 to 36 characters. Allowed: digits, the lower-case letters a to f and hyphens.
    pub security_group_id: String,
    /// The URN of an SMN topic that is notified when the instance has been created. 1 to 256 characters.
    /// Allowed: letters, digits, hyphens, ":" and underscores.
    pub smn_topic_urn: Option<String>,
    /// The cryptographic algorithms that the instance supports. Default: `COMMON_ALGORITHM`.
    pub ciphering_algorithm: Option<CipheringAlgorithm>,
    /// The ports of the instance. On the wire: `port_info`.
    #[doc(alias = "port_info")]
    pub ports: Ports,
}

rt::object!(EnterpriseSettings {
    vpc_id,
    subnet_id,
    security_group_id,
    smn_topic_urn,
    ciphering_algorithm,
    ports: "port_info",
});

impl EnterpriseSettings {
    /// Creates a value with the given `vpc_id`, `subnet_id`, `security_group_id` and `ports`.
    pub fn new(
        vpc_id: impl Into<String>,
        subnet_id: impl Into<String>,
        security_group_id: impl Into<String>,
        ports: Ports,
    ) -> Self {
        Self {
            vpc_id: vpc_id.into(),
            subnet_id: subnet_id.into(),
            security_group_id: security_group_id.into(),
            smn_topic_urn: None,
            ciphering_algorithm: None,
            ports,
        }
    }

    /// Sets `smn_topic_urn`.
    pub fn smn_topic_urn(mut self, smn_topic_urn: impl Into<String>) -> Self {
        self.smn_topic_urn = Some(smn_topic_urn.into());
        self
    }

    /// Sets `ciphering_algorithm`.
    pub fn ciphering_algorithm(
        mut self,
        ciphering_algorithm: impl Into<CipheringAlgorithm>,
    ) -> Self {
        self.ciphering_algorithm = Some(ciphering_algorithm.into());
        self
    }
}

/// The instance that was ordered.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateInstanceResponse {
    /// The edition of the instance. On the wire: `instance_type`.
    #[doc(alias = "instance_type")]
    pub edition: Option<Edition>,
    /// The id of the instance.
    pub instance_id: Option<InstanceId>,
    /// The name of the instance.
    pub name: Option<String>,
    /// The specification of the instance.
    pub flavor: Option<Flavor>,
    /// The status of the instance.
    pub status: Option<InstanceStatus>,
    /// How the instance is billed, and for which period. On the wire: `charge_info`.
    #[doc(alias = "charge_info")]
    pub billing: Option<Billing>,
    /// A free-form description of the instance.
    pub description: Option<String>,
    /// The enterprise project that the instance belongs to.
    pub enterprise_project_id: Option<EnterpriseProjectId>,
    /// The tags of the instance. At most 20 items.
    pub tags: Option<Vec<Tag>>,
    /// The number of the order. Only for yearly/monthly instances. At most 64 characters.
    pub order_id: Option<String>,
    /// Network, ports and cryptography. Only for the enterprise edition. On the wire: `additional_params`.
    #[doc(alias = "additional_params")]
    pub enterprise: Option<EnterpriseDetails>,
}

rt::object!(CreateInstanceResponse {
    edition: "instance_type",
    instance_id,
    name,
    flavor,
    status,
    billing: "charge_info",
    description,
    enterprise_project_id,
    tags,
    order_id,
    enterprise: "additional_params",
    ..default
});
