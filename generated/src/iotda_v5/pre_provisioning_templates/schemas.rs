// Written by `cargo xtask generate` from api-spec/iotda-v5/pre-provisioning-templates/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Pre-provisioning Template Management share.

use crate::iotda_v5::{DevicePolicyId, ProvisioningTemplateId};
use crate::rt;

/// A template with which devices are registered automatically when they first connect with a
/// certificate.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ProvisioningTemplate {
    /// The id of the template.
    pub template_id: Option<ProvisioningTemplateId>,
    /// The name of the template.
    pub template_name: Option<String>,
    /// A free-form description of the template.
    pub description: Option<String>,
    /// The content of the template. ListProvisioningTemplates leaves it out.
    pub template_body: Option<ProvisioningScheme>,
    /// When the template was created. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub create_time: Option<rt::Timestamp>,
    /// When the template was last changed. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub update_time: Option<rt::Timestamp>,
}

rt::object!(ProvisioningTemplate {
    template_id,
    template_name,
    description,
    template_body,
    create_time,
    update_time,
    ..default
});

/// How a device that connects for the first time is registered.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ProvisioningScheme {
    /// The parts of the device's certificate that the resources refer to: an object with the names of the
    /// parts as keys and {"type": "String"} as each value. A certificate must have all of them. The names
    /// are iotda::certificate::country, iotda::certificate::organization,
    /// iotda::certificate::organizational_unit, iotda::certificate::distinguished_name_qualifier,
    /// iotda::certificate::state_name, iotda::certificate::common_name and
    /// iotda::certificate::serial_number.
    pub parameters: rt::Json,
    /// What is registered: the device, and the policies bound to it.
    pub resources: ProvisionedResources,
}

rt::object!(ProvisioningScheme { parameters, resources });

impl ProvisioningScheme {
    /// Creates a value with the given `parameters` and `resources`.
    pub fn new(
        parameters: impl Into<rt::Json>,
        resources: ProvisionedResources,
    ) -> Self {
        Self {
            parameters: parameters.into(),
            resources,
        }
    }
}

/// What is registered when a device connects for the first time.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ProvisionedResources {
    /// The device, with its ids, name and tags.
    pub device: ProvisionedDevice,
    /// The device policies to bind to the device.
    pub policy: Option<ProvisionedPolicies>,
}

rt::object!(ProvisionedResources { device, policy });

impl ProvisionedResources {
    /// Creates a value with the given `device`.
    pub fn new(device: ProvisionedDevice) -> Self {
        Self { device, policy: None }
    }

    /// Sets `policy`.
    pub fn policy(mut self, policy: ProvisionedPolicies) -> Self {
        self.policy = Some(policy);
        self
    }
}

/// Where the ids, the name and the tags of a new device come from.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ProvisionedDevice {
    /// The part of the certificate that becomes the name of the device.
    pub device_name: Option<CertificateReference>,
    /// The part of the certificate that becomes the device id. Without it, the platform joins product_id
    /// and node_id with an underscore.
    pub device_id: Option<CertificateReference>,
    /// The part of the certificate that becomes the node id of the device.
    pub node_id: CertificateReference,
    /// The product of the device: either its id as a text, or a reference to the part of the certificate
    /// that holds it, such as {"ref": "iotda::certificate::organization"}.
    pub product_id: rt::Json,
    /// The tags of the device.
    pub tags: Option<Vec<ProvisionedTag>>,
}

rt::object!(ProvisionedDevice { device_name, device_id, node_id, product_id, tags });

impl ProvisionedDevice {
    /// Creates a value with the given `node_id` and `product_id`.
    pub fn new(node_id: CertificateReference, product_id: impl Into<rt::Json>) -> Self {
        Self {
            device_name: None,
            device_id: None,
            node_id,
            product_id: product_id.into(),
            tags: None,
        }
    }

    /// Sets `device_name`.
    pub fn device_name(mut self, device_name: CertificateReference) -> Self {
        self.device_name = Some(device_name);
        self
    }

    /// Sets `device_id`.
    pub fn device_id(mut self, device_id: CertificateReference) -> Self {
        self.device_id = Some(device_id);
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, tags: Vec<ProvisionedTag>) -> Self {
        self.tags = Some(tags);
        self
    }
}

/// A tag of a new device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ProvisionedTag {
    /// The key of the tag: either a text of at most 64 Chinese characters, letters, digits, underscores,
    /// dots and hyphens, or a reference to a part of the certificate, such as {"ref":
    /// "iotda::certificate::country"}.
    pub tag_key: Option<rt::Json>,
    /// The value of the tag: either a text of at most 128 Chinese characters, letters, digits, underscores,
    /// dots and hyphens, or a reference to a part of the certificate, such as {"ref":
    /// "iotda::certificate::country"}.
    pub tag_value: Option<rt::Json>,
}

rt::object!(ProvisionedTag { tag_key, tag_value, ..default });

impl ProvisionedTag {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            tag_key: None,
            tag_value: None,
        }
    }

    /// Sets `tag_key`.
    pub fn tag_key(mut self, tag_key: impl Into<rt::Json>) -> Self {
        self.tag_key = Some(tag_key.into());
        self
    }

    /// Sets `tag_value`.
    pub fn tag_value(mut self, tag_value: impl Into<rt::Json>) -> Self {
        self.tag_value = Some(tag_value.into());
        self
    }
}

/// The device policies to bind to a new device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ProvisionedPolicies {
    /// The ids of the policies.
    pub policy_ids: Option<Vec<DevicePolicyId>>,
}

rt::object!(ProvisionedPolicies { policy_ids, ..default });

impl ProvisionedPolicies {
    /// Creates a value.
    pub fn new() -> Self {
        Self { policy_ids: None }
    }

    /// Sets `policy_ids`.
    pub fn policy_ids(mut self, policy_ids: Vec<DevicePolicyId>) -> Self {
        self.policy_ids = Some(policy_ids);
        self
    }
}

/// A reference to a part of the certificate with which a device connects.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CertificateReference {
    /// The part. It must also be among the parameters of the template. On the wire: `ref`.
    #[doc(alias = "ref")]
    pub part: CertificatePart,
}

rt::object!(CertificateReference { part: "ref" });

impl CertificateReference {
    /// Creates a value with the given `part`.
    pub fn new(part: impl Into<CertificatePart>) -> Self {
        Self { part: part.into() }
    }
}

rt::open_enum! {
    /// A part of the subject of a certificate.
    pub enum CertificatePart {
        /// `iotda::certificate::country`: The country, C.
        Country = "iotda::certificate::country",
        /// `iotda::certificate::organization`: The organization, O.
        Organization = "iotda::certificate::organization",
        /// `iotda::certificate::organizational_unit`: The organizational unit, OU.
        OrganizationalUnit = "iotda::certificate::organizational_unit",
        /// `iotda::certificate::distinguished_name_qualifier`: The qualifier of the distinguished name,
        /// dnQualifier.
        DistinguishedNameQualifier = "iotda::certificate::distinguished_name_qualifier",
        /// `iotda::certificate::state_name`: The state or province, ST.
        StateName = "iotda::certificate::state_name",
        /// `iotda::certificate::common_name`: The common name, CN.
        CommonName = "iotda::certificate::common_name",
        /// `iotda::certificate::serial_number`: The serial number, serialNumber.
        SerialNumber = "iotda::certificate::serial_number",
    }
}
