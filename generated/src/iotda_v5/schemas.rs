// Written by `cargo xtask generate` from api-spec/iotda-v5/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of IoT Device Access v5 share.

use crate::rt;

/// The id of a project.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProjectId(Box<str>);

rt::text!(ProjectId { segment: true });

/// The id of an IoTDA instance.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InstanceId(Box<str>);

rt::text!(InstanceId {});

/// The id of a resource space, issued by the platform when the resource space is created. 1 to 36
/// characters. Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AppId(Box<str>);

rt::text!(AppId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// The id of a product, unique in its resource space, either chosen when the product is created or
/// issued by the platform. 1 to 36 characters. Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProductId(Box<str>);

rt::text!(ProductId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// The id of a device, either chosen when the device is registered or made by the platform: product_id,
/// an underscore and node_id. 1 to 128 characters. Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeviceId(Box<str>);

rt::text!(DeviceId {
    min_length: 1,
    max_length: 128,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// The id of an OTA upgrade package, issued by the platform when the package is created. 1 to 36
/// characters. Allowed: letters, digits and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PackageId(Box<str>);

rt::text!(PackageId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('a', 'z')],
    words: "letters, digits and hyphens",
    segment: true,
});

/// The id of an OTA module, issued by the platform when the module is created. 1 to 36 characters.
/// Allowed: letters, digits and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ModuleId(Box<str>);

rt::text!(ModuleId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('a', 'z')],
    words: "letters, digits and hyphens",
    segment: true,
});

/// The id of a batch task, issued by the platform when the task is created. 1 to 24 characters.
/// Allowed: digits and the lower-case letters a to f.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TaskId(Box<str>);

rt::text!(TaskId {
    min_length: 1,
    max_length: 24,
    allowed: &[('0', '9'), ('a', 'f')],
    words: "digits and the lower-case letters a to f",
    segment: true,
});

/// The id of a batch task file, issued by the platform when the file is uploaded. 1 to 128 characters.
/// Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileId(Box<str>);

rt::text!(FileId {
    min_length: 1,
    max_length: 128,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// The id of a device group, issued by the platform when the group is created. 1 to 36 characters.
/// Allowed: digits, the letters a to f in either case and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GroupId(Box<str>);

rt::text!(GroupId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'F'), ('a', 'f')],
    words: "digits, the letters a to f in either case and hyphens",
    segment: true,
});

/// The id of a command, issued by the platform when the command is sent. 1 to 100 characters. Allowed:
/// letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CommandId(Box<str>);

rt::text!(CommandId {
    min_length: 1,
    max_length: 100,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// The id of a message to devices, either chosen by the sender or issued by the platform. Prefer
/// letters, digits, hyphens and underscores, the only characters documented for calls that have the id
/// in their path. 1 to 128 characters. Allowed: letters, digits, Chinese characters, "!", "#", "%" to
/// ")", ",", hyphens, ".", "?", "@" and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageId(Box<str>);

rt::text!(MessageId {
    min_length: 1,
    max_length: 128,
    allowed: &[
        ('!', '!'),
        ('#', '#'),
        ('%', ')'),
        (',', '.'),
        ('0', '9'),
        ('?', 'Z'),
        ('_', '_'),
        ('a', 'z'),
        ('一', '鿿'),
    ],
    words: "letters, digits, Chinese characters, \"!\", \"#\", \"%\" to \")\", \",\", hyphens, \".\", \"?\", \"@\" and underscores",
    segment: true,
});

/// The id of an AMQP queue, issued by the platform when the queue is created. Exactly 36 characters.
/// Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct QueueId(Box<str>);

rt::text!(QueueId {
    min_length: 36,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// The id of a data forwarding rule, issued by the platform when the rule is created. 1 to 36
/// characters. Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RoutingRuleId(Box<str>);

rt::text!(RoutingRuleId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// The id of an action of a data forwarding rule, issued by the platform when the action is created. 1
/// to 36 characters. Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RuleActionId(Box<str>);

rt::text!(RuleActionId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// The id of a flow control policy, issued by the platform when the policy is created. 1 to 36
/// characters. Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FlowControlPolicyId(Box<str>);

rt::text!(FlowControlPolicyId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// The id of a stack policy, issued by the platform when the policy is created. 1 to 36 characters.
/// Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BacklogPolicyId(Box<str>);

rt::text!(BacklogPolicyId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// The id of a rule, issued by the platform when the rule is created. 1 to 32 characters. Allowed:
/// letters and digits.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RuleId(Box<str>);

rt::text!(RuleId {
    min_length: 1,
    max_length: 32,
    allowed: &[('0', '9'), ('A', 'Z'), ('a', 'z')],
    words: "letters and digits",
    segment: true,
});

/// The id of a device CA certificate, issued by the platform when the certificate is uploaded. 1 to 36
/// characters. Allowed: digits, the lower-case letters a to f and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CaCertificateId(Box<str>);

rt::text!(CaCertificateId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('a', 'f')],
    words: "digits, the lower-case letters a to f and hyphens",
    segment: true,
});

/// The id of a device certificate, issued by the platform when it stores the certificate. 1 to 36
/// characters. Allowed: digits, the lower-case letters a to f and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeviceCertificateId(Box<str>);

rt::text!(DeviceCertificateId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('a', 'f')],
    words: "digits, the lower-case letters a to f and hyphens",
    segment: true,
});

/// The id of a server certificate, issued by the platform when the certificate is added. 1 to 36
/// characters. Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ServerCertificateId(Box<str>);

rt::text!(ServerCertificateId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// The id of a domain configuration, issued by the platform when the configuration is added. 1 to 24
/// characters. Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DomainConfigurationId(Box<str>);

rt::text!(DomainConfigurationId {
    min_length: 1,
    max_length: 24,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// The id of a custom authenticator, issued by the platform when the authenticator is created. Exactly
/// 36 characters. Allowed: digits, the letters a to f in either case and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AuthorizerId(Box<str>);

rt::text!(AuthorizerId {
    min_length: 36,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'F'), ('a', 'f')],
    words: "digits, the letters a to f in either case and hyphens",
    segment: true,
});

/// The id of a device authentication template, issued by the platform when the template is created.
/// Exactly 24 characters. Allowed: digits and the letters a to f in either case.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DeviceAuthenticationTemplateId(Box<str>);

rt::text!(DeviceAuthenticationTemplateId {
    min_length: 24,
    max_length: 24,
    allowed: &[('0', '9'), ('A', 'F'), ('a', 'f')],
    words: "digits and the letters a to f in either case",
    segment: true,
});

/// The id of a pre-provisioning template, issued by the platform when the template is created. Exactly
/// 24 characters. Allowed: digits and the letters a to f in either case.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProvisioningTemplateId(Box<str>);

rt::text!(ProvisioningTemplateId {
    min_length: 24,
    max_length: 24,
    allowed: &[('0', '9'), ('A', 'F'), ('a', 'f')],
    words: "digits and the letters a to f in either case",
    segment: true,
});

/// The id of a device policy, issued by the platform when the policy is created. Exactly 24 characters.
/// Allowed: digits and the letters a to f in either case.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DevicePolicyId(Box<str>);

rt::text!(DevicePolicyId {
    min_length: 24,
    max_length: 24,
    allowed: &[('0', '9'), ('A', 'F'), ('a', 'f')],
    words: "digits and the letters a to f in either case",
    segment: true,
});

/// The id of a device proxy, issued by the platform when the proxy is created. Exactly 36 characters.
/// Allowed: digits, the letters a to f in either case and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProxyId(Box<str>);

rt::text!(ProxyId {
    min_length: 36,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'F'), ('a', 'f')],
    words: "digits, the letters a to f in either case and hyphens",
    segment: true,
});

/// The id of a tunnel to a device, issued by the platform when the tunnel is created. 1 to 128
/// characters. Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TunnelId(Box<str>);

rt::text!(TunnelId {
    min_length: 1,
    max_length: 128,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// The id of a bridge, either chosen by the caller or issued by the platform when the bridge is
/// registered. 1 to 36 characters. Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BridgeId(Box<str>);

rt::text!(BridgeId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// The id of a codec function, issued by the platform when the function is added. 1 to 36 characters.
/// Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CodecFunctionId(Box<str>);

rt::text!(CodecFunctionId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// The id of a generic-protocol configuration, issued by the platform when the configuration is
/// created. 1 to 36 characters. Allowed: letters, digits, hyphens and underscores.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProtocolConfigId(Box<str>);

rt::text!(ProtocolConfigId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('_', '_'), ('a', 'z')],
    words: "letters, digits, hyphens and underscores",
    segment: true,
});

/// The id of a HarmonyOS soft bus, issued by the platform when the bus is created. 1 to 36 characters.
/// Allowed: digits, the letters a to f in either case and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SoftBusId(Box<str>);

rt::text!(SoftBusId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'F'), ('a', 'f')],
    words: "digits, the letters a to f in either case and hyphens",
    segment: true,
});

/// The id of a security configuration, issued by the platform when it is created. 1 to 24 characters.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SecurityProfileId(Box<str>);

rt::text!(SecurityProfileId { min_length: 1, max_length: 24, segment: true });

/// The id of an export task, issued by the platform when the task is created. 1 to 36 characters.
/// Allowed: digits, the lower-case letters a to f and hyphens.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ExportTaskId(Box<str>);

rt::text!(ExportTaskId {
    min_length: 1,
    max_length: 36,
    allowed: &[('-', '-'), ('0', '9'), ('a', 'f')],
    words: "digits, the lower-case letters a to f and hyphens",
    segment: true,
});

/// The position of a page in its list, and the length of the list.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PageInfo {
    /// The total number of records that match the query.
    pub count: Option<i64>,
    /// The id of the last record on this page; send it as marker to get the next page.
    pub marker: Option<String>,
}

rt::object!(PageInfo { count, marker, ..default });

/// A tag: a key and a value that are attached to a resource, such as a device.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Tag {
    /// The key, unique for the resource. Attaching a key again replaces its value. 1 to 64 characters.
    /// Allowed: letters, digits, Chinese characters, hyphens, "." and underscores.
    pub tag_key: String,
    /// The value. At most 128 characters. Allowed: letters, digits, Chinese characters, hyphens, "." and
    /// underscores.
    pub tag_value: Option<String>,
}

rt::object!(Tag { tag_key, tag_value });

impl Tag {
    /// Creates a value with the given `tag_key`.
    pub fn new(tag_key: impl Into<String>) -> Self {
        Self {
            tag_key: tag_key.into(),
            tag_value: None,
        }
    }

    /// Sets `tag_value`.
    pub fn tag_value(mut self, tag_value: impl Into<String>) -> Self {
        self.tag_value = Some(tag_value.into());
        self
    }
}

rt::open_enum! {
    /// Whether something is switched on.
    pub enum ActivationStatus {
        /// `ACTIVE`: It is switched on.
        Active = "ACTIVE",
        /// `INACTIVE`: It is switched off.
        Inactive = "INACTIVE",
    }
}

rt::open_enum! {
    /// Which resource spaces a rule or a task covers.
    pub enum ResourceScope {
        /// `GLOBAL`: All resource spaces of the tenant.
        Global = "GLOBAL",
        /// `APP`: A single resource space.
        App = "APP",
    }
}

/// The basic data of a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceSummary {
    /// The resource space of the device.
    pub app_id: Option<AppId>,
    /// The id of the device.
    pub device_id: Option<DeviceId>,
    /// The node id, which identifies the physical device, such as its IMEI, MAC address or serial number.
    pub node_id: Option<String>,
    /// The gateway that connects the device to the platform; the id of the device itself if it connects
    /// directly.
    pub gateway_id: Option<DeviceId>,
    /// The name of the device.
    pub device_name: Option<String>,
    /// The product of the device.
    pub product_id: Option<ProductId>,
}

rt::object!(DeviceSummary {
    app_id,
    device_id,
    node_id,
    gateway_id,
    device_name,
    product_id,
    ..default
});

rt::open_enum! {
    /// How a device group gets its members.
    pub enum GroupType {
        /// `STATIC`: Devices are added and removed one by one.
        Static = "STATIC",
        /// `DYNAMIC`: All devices that meet the condition of the group are members.
        Dynamic = "DYNAMIC",
    }
}

/// A group of devices.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceGroup {
    /// The id of the group.
    pub group_id: Option<GroupId>,
    /// The name of the group.
    pub name: Option<String>,
    /// A free-form description of the group.
    pub description: Option<String>,
    /// The group that this one belongs to. On the wire: `super_group_id`.
    #[doc(alias = "super_group_id")]
    pub parent_group_id: Option<GroupId>,
    /// How the group gets its members.
    pub group_type: Option<GroupType>,
    /// The condition that the members of a dynamic group meet, written like the `where` clause of
    /// SearchDevices but without the word `where`.
    pub dynamic_group_rule: Option<String>,
}

rt::object!(DeviceGroup {
    group_id,
    name,
    description,
    parent_group_id: "super_group_id",
    group_type,
    dynamic_group_rule,
    ..default
});
