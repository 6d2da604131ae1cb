// Written by `cargo xtask generate` from api-spec/iotda-v5/api.yaml: change the description, not this file.

//! IoT Device Access v5
//!
//! The application side of Huawei Cloud IoT Device Access (IoTDA), version 5.
//!
//! # [OTA Upgrade Package Management](self::ota_upgrade_packages)
//!
//! - [`CreateOtaPackage`]: Makes an upgrade package known to the platform.
//! - [`DeleteOtaPackage`]: Deletes what the platform knows about an OTA upgrade package.
//! - [`ListOtaPackageInfo`]: Lists the upgrade packages of one kind that the platform knows.
//! - [`ShowOtaPackage`]: Tells what the platform knows about an upgrade package.
//!
//! # [OTA Module Management](self::ota_modules)
//!
//! - [`CreateOtaModule`]: Adds an OTA module to a product.
//! - [`DeleteOtaModule`]: Deletes an OTA module.
//! - [`ListOtaModules`]: Lists the OTA modules of a resource space or of a product.
//! - [`ShowOtaModule`]: Tells what the platform knows about an OTA module.
//! - [`UpdateOtaModule`]: Changes the alias and the description of an OTA module.
//!
//! # [Batch Task](self::batch_tasks)
//!
//! - [`ConfirmBatchTask`]: Confirms that devices may be upgraded.
//! - [`CreateBatchTask`]: Starts work on many devices, such as an upgrade.
//! - [`DeleteBatchTask`]: Deletes a batch task that is over.
//! - [`ListBatchTasks`]: Lists the batch tasks of one type.
//! - [`RetryBatchTask`]: Executes the subtasks of a batch task again that failed or were stopped.
//! - [`ShowBatchTask`]: Tells how far a batch task has come, and lists its subtasks.
//! - [`StopBatchTask`]: Stops subtasks of a batch task.
//!
//! # [Batch Task File](self::batch_task_files)
//!
//! - [`DeleteBatchTaskFile`]: Deletes an uploaded file for batch tasks.
//! - [`ListBatchTaskFiles`]: Lists the uploaded files for batch tasks.
//! - [`UploadBatchTaskFile`]: Uploads a table of devices for a batch task.
//!
//! # [Product Management](self::products)
//!
//! - [`CreateProduct`]: Creates a product with its model.
//! - [`DeleteProduct`]: Deletes a product and its model.
//! - [`ListProducts`]: Lists the products of the user or of a resource space.
//! - [`ShowProduct`]: Tells what the platform knows about a product and shows its model.
//! - [`UpdateProduct`]: Changes a product and its model.
//!
//! # [Device Management](self::devices)
//!
//! - [`AddDevice`]: Registers a device, which can connect from then on.
//! - [`ChangeGateway`]: Moves a child device to another gateway.
//! - [`DeleteDevice`]: Deletes a device.
//! - [`FreezeDevice`]: Freezes a device, so that it cannot connect until it is unfrozen.
//! - [`ListDeviceGroupsByDevice`]: Lists the groups that a device is a member of.
//! - [`ListDevices`]: Lists the devices of the user, of a resource space, of a product or of a gateway.
//! - [`ResetDeviceSecret`]: Gives a device a new secret, chosen by the caller or by the platform.
//! - [`ResetFingerprint`]: Sets the fingerprint of a device's certificate anew, or removes it.
//! - [`SearchDevices`]: Finds or counts devices by conditions, written in a language like SQL.
//! - [`ShowDevice`]: Tells what the platform knows about a device, its credentials among it.
//! - [`UnfreezeDevice`]: Allows a frozen device to connect again.
//! - [`UpdateDevice`]: Changes the name of a device, the texts about it, and how it may connect.
//!
//! # [Device Shadow](self::device_shadows)
//!
//! - [`DeleteDeviceShadow`]: Deletes all properties in the shadow of a device, reported and desired
//!   ones.
//! - [`ShowDeviceShadow`]: Tells which properties a device last reported and which it is to have.
//! - [`UpdateDeviceShadowDesiredData`]: Sets the properties that a device is to have.
//!
//! # [Device Message](self::device_messages)
//!
//! - [`CreateMessage`]: Sends a message to a device, or keeps it until the device is online.
//! - [`DeleteDeviceMessage`]: Deletes a message that the platform has for a device.
//! - [`ListDeviceMessages`]: Lists the messages to a device that the platform has.
//! - [`ShowDeviceMessage`]: Tells what has become of a message to a device.
//!
//! # [Message Broadcasting](self::message_broadcasting)
//!
//! - [`BroadcastMessage`]: Sends a message to all devices of a resource space that are online and have
//!   subscribed to a topic.
//!
//! # [Device Command](self::device_commands)
//!
//! - [`CountAsyncHistoryCommands`]: Counts the asynchronous commands that have left the queue of a
//!   device.
//! - [`CreateAsyncCommand`]: Sends a command to an NB-IoT device without waiting for its answer.
//! - [`CreateCommand`]: Sends a command to a device and waits for its answer.
//! - [`ListAsyncCommands`]: Lists the asynchronous commands in the queue of a device.
//! - [`ListAsyncHistoryCommands`]: Lists the asynchronous commands that have left the queue of a
//!   device.
//! - [`ShowAsyncDeviceCommand`]: Tells how far an asynchronous command has come and what the device
//!   answered.
//!
//! # [Device Property](self::device_properties)
//!
//! - [`ListProperties`]: Asks a device for the properties of a service and waits for its answer.
//! - [`UpdateProperties`]: Sets properties of a device and waits for its answer.
//!
//! # [AMQP Queue Management](self::amqp_queues)
//!
//! - [`AddQueue`]: Creates an AMQP queue.
//! - [`BatchShowQueue`]: Lists the AMQP queues.
//! - [`DeleteQueue`]: Deletes an AMQP queue that is not in use.
//! - [`ShowQueue`]: Shows an AMQP queue.
//!
//! # [Access Credential Management](self::access_credentials)
//!
//! - [`CreateAccessCode`]: Generates the access credential with which applications connect by AMQP or
//!   MQTT, and ends the one before.
//!
//! # [Data Forwarding Rule Management](self::data_forwarding_rules)
//!
//! - [`CreateRoutingRule`]: Creates a data forwarding rule, which says what news is forwarded.
//! - [`CreateRuleAction`]: Adds an action to a data forwarding rule, which says where the data goes.
//! - [`DeleteRoutingRule`]: Deletes a data forwarding rule.
//! - [`DeleteRuleAction`]: Deletes an action of a data forwarding rule, which ends what it forwards.
//! - [`ListRoutingRules`]: Lists the data forwarding rules.
//! - [`ListRuleActions`]: Lists the actions of data forwarding rules.
//! - [`ShowRoutingRule`]: Shows a data forwarding rule.
//! - [`ShowRuleAction`]: Shows an action of a data forwarding rule.
//! - [`UpdateRoutingRule`]: Changes a data forwarding rule, and starts or stops it.
//! - [`UpdateRuleAction`]: Changes where an action of a data forwarding rule sends the data.
//!
//! # [Flow Control Policy Management](self::flow_control_policies)
//!
//! - [`CreateRoutingFlowControlPolicy`]: Creates a flow control policy, which limits how fast data is
//!   forwarded.
//! - [`DeleteRoutingFlowControlPolicy`]: Deletes a flow control policy.
//! - [`ListRoutingFlowControlPolicy`]: Lists the flow control policies.
//! - [`ShowRoutingFlowControlPolicy`]: Shows a flow control policy.
//! - [`UpdateRoutingFlowControlPolicy`]: Changes a flow control policy.
//!
//! # [Stack Policy Management](self::stack_policies)
//!
//! - [`CreateRoutingBacklogPolicy`]: Creates the stack policy, which limits how much data waits while
//!   it cannot be forwarded.
//! - [`DeleteRoutingBacklogPolicy`]: Deletes a stack policy.
//! - [`ListRoutingBacklogPolicy`]: Lists the stack policies.
//! - [`ShowRoutingBacklogPolicy`]: Shows a stack policy.
//! - [`UpdateRoutingBacklogPolicy`]: Changes a stack policy.
//!
//! # [Rule Management](self::rules)
//!
//! - [`ChangeRuleStatus`]: Switches a rule on or off.
//! - [`CreateRule`]: Creates a rule, which acts by itself when its conditions are fulfilled.
//! - [`DeleteRule`]: Deletes a rule.
//! - [`ListRules`]: Lists the rules.
//! - [`ShowRule`]: Shows a rule.
//! - [`UpdateRule`]: Changes a rule.
//!
//! # [Group Management](self::groups)
//!
//! - [`AddDeviceGroup`]: Creates a device group.
//! - [`CreateOrDeleteDeviceInGroup`]: Adds a device to a group, or takes it out.
//! - [`DeleteDeviceGroup`]: Deletes an empty device group.
//! - [`ListDeviceGroups`]: Lists the device groups.
//! - [`ShowDeviceGroup`]: Tells what the platform knows about a device group.
//! - [`ShowDevicesInGroup`]: Lists the devices of a group.
//! - [`UpdateDeviceGroup`]: Changes the name and the description of a device group.
//!
//! # [Tag Management](self::tags)
//!
//! - [`ListResourcesByTags`]: Lists the devices that have one of several tags.
//! - [`TagDevice`]: Attaches tags to a device.
//! - [`UntagDevice`]: Takes tags off a device.
//!
//! # [Resource Space Management](self::resource_spaces)
//!
//! - [`AddApplication`]: Creates a resource space.
//! - [`DeleteApplication`]: Deletes a resource space.
//! - [`ShowApplication`]: Tells the name of a resource space, when it was created, and whether it is
//!   the default one.
//! - [`ShowApplications`]: Lists the resource spaces.
//! - [`UpdateApplication`]: Changes the name of a resource space.
//!
//! # [Device CA Certificate Management](self::device_ca_certificates)
//!
//! - [`AddCertificate`]: Uploads the certificate of an authority that issues certificates to devices.
//! - [`CheckCertificate`]: Verifies a CA certificate, by a certificate that only the owner of its
//!   private key can have issued.
//! - [`DeleteCertificate`]: Deletes a CA certificate.
//! - [`ListCertificates`]: Lists the CA certificates of the user or of a resource space.
//! - [`ShowCertificate`]: Tells about a CA certificate, with the certificate itself.
//! - [`UpdateCertificate`]: Changes what happens when devices connect with certificates of an
//!   authority.
//!
//! # [Device Certificate](self::device_certificates)
//!
//! - [`DeleteDeviceCertificate`]: Deletes a device certificate.
//! - [`ListDeviceByDeviceCertificate`]: Lists the devices that use a device certificate.
//! - [`ListDeviceCertificate`]: Lists the device certificates that the platform has saved.
//! - [`ShowDeviceCertificate`]: Tells about a device certificate, with the certificate itself.
//! - [`UpdateDeviceCertificate`]: Switches a device certificate on or off.
//!
//! # [Server Certificate Management](self::server_certificates)
//!
//! - [`CreateServerCertificate`]: Adds a certificate that the platform shows to devices.
//! - [`DeleteServerCertificate`]: Deletes a server certificate.
//! - [`ListServerCertificate`]: Lists the server certificates.
//! - [`ShowServerCertificate`]: Tells about a server certificate, with the certificate itself.
//!
//! # [Domain Configuration Management](self::domain_configurations)
//!
//! - [`CreateDomainConfiguration`]: Adds a domain name of one's own under which devices connect.
//! - [`DeleteDomainConfiguration`]: Deletes a domain configuration.
//! - [`ListDomainConfigurations`]: Lists the domain configurations.
//! - [`ShowDomainConfiguration`]: Tells about a domain configuration.
//! - [`UpdateDomainConfiguration`]: Changes the certificate of a domain configuration, and whether the
//!   platform proves that it has not been revoked.
//!
//! # [Custom Authentication](self::custom_authentication)
//!
//! - [`CreateDeviceAuthorizer`]: Creates a custom authenticator: a function of one's own that decides
//!   whether a device may connect.
//! - [`DeleteDeviceAuthorizer`]: Deletes a custom authenticator.
//! - [`ListDeviceAuthorizers`]: Lists the custom authenticators.
//! - [`ShowDeviceAuthorizer`]: Tells about a custom authenticator.
//! - [`UpdateDeviceAuthorizer`]: Changes a custom authenticator.
//!
//! # [Device Authentication Template Management](self::device_authentication_templates)
//!
//! - [`CreateDeviceAuthenticationTemplate`]: Creates a template by which the platform finds out which
//!   device connects, and whether it may.
//! - [`DeleteDeviceAuthenticationTemplate`]: Deletes a device authentication template.
//! - [`ListDeviceAuthenticationTemplates`]: Lists the device authentication templates.
//! - [`ShowDeviceAuthenticationTemplate`]: Tells about a device authentication template, and what it
//!   says.
//! - [`UpdateDeviceAuthenticationTemplate`]: Changes a device authentication template, or switches it
//!   on or off.
//!
//! # [Pre-provisioning Template Management](self::pre_provisioning_templates)
//!
//! - [`CreateProvisioningTemplate`]: Creates a template by which devices register themselves when they
//!   first connect.
//! - [`DeleteProvisioningTemplate`]: Deletes a pre-provisioning template.
//! - [`ListProvisioningTemplates`]: Lists the pre-provisioning templates.
//! - [`ShowProvisioningTemplate`]: Tells about a pre-provisioning template, and what it says.
//! - [`UpdateProvisioningTemplate`]: Changes a pre-provisioning template.
//!
//! # [Device Policy Management](self::device_policies)
//!
//! - [`BindDevicePolicy`]: Binds a device policy to devices, products or resource spaces.
//! - [`CreateDevicePolicy`]: Creates a device policy.
//! - [`DeleteDevicePolicy`]: Deletes a device policy.
//! - [`ListDevicePolicies`]: Lists the device policies.
//! - [`ShowDevicePolicy`]: Tells what a device policy allows and denies.
//! - [`ShowTargetsInDevicePolicy`]: Lists what a device policy is bound to.
//! - [`UnbindDevicePolicy`]: Unbinds a device policy from devices, products or resource spaces.
//! - [`UpdateDevicePolicy`]: Changes the name of a device policy, or what it allows and denies.
//!
//! # [Device Proxy](self::device_proxies)
//!
//! - [`CreateDeviceProxy`]: Creates a device proxy, a group of gateways that may speak for each other's
//!   child devices.
//! - [`DeleteDeviceProxy`]: Deletes a device proxy.
//! - [`ListDeviceProxies`]: Lists the device proxies.
//! - [`ShowDeviceProxy`]: Tells what the platform knows about a device proxy.
//! - [`UpdateDeviceProxy`]: Changes a device proxy.
//!
//! # [Device Tunnel Management](self::device_tunnels)
//!
//! - [`AddTunnel`]: Creates a tunnel to a device, for instance for a remote login.
//! - [`CloseDeviceTunnel`]: Closes a tunnel to a device.
//! - [`DeleteDeviceTunnel`]: Deletes a tunnel to a device, which cannot be connected to any more.
//! - [`ListDeviceTunnels`]: Lists the tunnels to devices.
//! - [`ShowDeviceTunnel`]: Tells whether a tunnel to a device is open, and who is connected to it.
//!
//! # [Bridge Management](self::bridges)
//!
//! - [`AddBridge`]: Registers a bridge, which can then connect to the platform.
//! - [`DeleteBridge`]: Deletes a bridge.
//! - [`ListBridges`]: Lists the bridges, and tells which of them are online.
//! - [`ResetBridgeSecret`]: Gives a bridge a new secret.
//!
//! # [Codec Function Management](self::codec_functions)
//!
//! - [`AddFunctions`]: Attaches a codec function to a product.
//! - [`DeleteFunctions`]: Removes a codec function from its product.
//! - [`ListFunctions`]: Lists the codec functions of a product.
//!
//! # [Generic-Protocol Configuration Management](self::protocol_configs)
//!
//! - [`CreateProtocolConfig`]: Lets devices connect that speak a protocol of their own.
//! - [`DeleteProtocolConfig`]: Deletes a generic-protocol configuration.
//! - [`ListProtocolConfigs`]: Lists the generic-protocol configurations.
//! - [`ShowProtocolConfig`]: Tells what the platform knows about a generic-protocol configuration.
//! - [`UpdateProtocolConfig`]: Changes a generic-protocol configuration.
//!
//! # [HarmonyOS Soft Bus Management](self::harmony_os_soft_buses)
//!
//! - [`AddHarmonySoftBus`]: Creates a HarmonyOS soft bus for a group of devices.
//! - [`CreateSyncHarmonySoftBus`]: Brings the present state of a HarmonyOS soft bus to the devices of
//!   its group.
//! - [`DeleteHarmonySoftBus`]: Deletes a HarmonyOS soft bus.
//! - [`ListHarmonySoftBus`]: Lists the HarmonyOS soft buses.
//! - [`ResetHarmonySoftBusKey`]: Gives a HarmonyOS soft bus a new key.
//! - [`ShowHarmonySoftBus`]: Tells what the platform knows about a HarmonyOS soft bus.
//!
//! # [Security Situation Awareness Configuration Management](self::security_profiles)
//!
//! - [`CreateSecurityProfile`]: Creates a security configuration, which lets the platform look for
//!   devices at risk.
//! - [`DeleteSecurityProfile`]: Deletes a security configuration.
//! - [`ListSecurityProfiles`]: Lists the security configurations.
//! - [`ShowSecurityProfile`]: Tells about a security configuration.
//! - [`UpdateSecurityProfile`]: Changes a security configuration, or switches its check on or off.
//!
//! # [Export Task](self::export_tasks)
//!
//! - [`CreateExportTask`]: Starts to write the details of a batch task to a file.
//! - [`DeleteExportTask`]: Deletes an export task.
//! - [`ListExportTasks`]: Lists the export tasks of one kind, and tells how far each has come.
//! - [`ShowExportTask`]: Downloads the file that an export task has written.
//!
//! # [Data Transfer APIs](self::notifications)
//!
//! - [`BatchTaskStatusUpdate`](notifications::BatchTaskStatusUpdate): Tells that the status of a batch
//!   task changed.
//! - [`BatchTaskUpdate`](notifications::BatchTaskUpdate): Tells that the status of a batch task
//!   changed.
//! - [`DeviceActivate`](notifications::DeviceActivate): Tells that a device connected for the first
//!   time.
//! - [`DeviceCommandStatusUpdate`](notifications::DeviceCommandStatusUpdate): Tells that the status of
//!   an asynchronous command changed.
//! - [`DeviceCreate`](notifications::DeviceCreate): Tells that a device was registered.
//! - [`DeviceDataUpdate`](notifications::DeviceDataUpdate): Hands on the properties that a device
//!   reported.
//! - [`DeviceDelete`](notifications::DeviceDelete): Tells that a device was deleted.
//! - [`DeviceMessageReport`](notifications::DeviceMessageReport): Hands on a message that a device
//!   sent.
//! - [`DeviceMessageStatusUpdate`](notifications::DeviceMessageStatusUpdate): Tells that a message to a
//!   device was delivered, expired or failed.
//! - [`DevicePropertyReport`](notifications::DevicePropertyReport): Hands on the properties that a
//!   device reported, of several services at once if it reported them so.
//! - [`DeviceStatusUpdate`](notifications::DeviceStatusUpdate): Tells that a device went online or
//!   offline, or that its status changed otherwise.
//! - [`DeviceUpdate`](notifications::DeviceUpdate): Tells that the information about a device changed.
//! - [`ProductCreate`](notifications::ProductCreate): Tells that a product was created.
//! - [`ProductDelete`](notifications::ProductDelete): Tells that a product was deleted.
//! - [`ProductUpdate`](notifications::ProductUpdate): Tells that a product was changed.

use crate::rt;

mod errors;
pub mod ota_upgrade_packages;
pub mod ota_modules;
pub mod batch_tasks;
pub mod batch_task_files;
pub mod products;
pub mod devices;
pub mod device_shadows;
pub mod device_messages;
pub mod message_broadcasting;
pub mod device_commands;
pub mod device_properties;
pub mod amqp_queues;
pub mod access_credentials;
pub mod data_forwarding_rules;
pub mod flow_control_policies;
pub mod stack_policies;
pub mod rules;
pub mod groups;
pub mod tags;
pub mod resource_spaces;
pub mod device_ca_certificates;
pub mod device_certificates;
pub mod server_certificates;
pub mod domain_configurations;
pub mod custom_authentication;
pub mod device_authentication_templates;
pub mod pre_provisioning_templates;
pub mod device_policies;
pub mod device_proxies;
pub mod device_tunnels;
pub mod bridges;
pub mod codec_functions;
pub mod protocol_configs;
pub mod harmony_os_soft_buses;
pub mod security_profiles;
pub mod export_tasks;
pub mod notifications;
pub mod schemas;

#[doc(no_inline)]
pub use self::ota_upgrade_packages::{
    CreateOtaPackage, DeleteOtaPackage, ListOtaPackageInfo, ShowOtaPackage,
};

#[doc(no_inline)]
pub use self::ota_modules::{
    CreateOtaModule, DeleteOtaModule, ListOtaModules, ShowOtaModule, UpdateOtaModule,
};

#[doc(no_inline)]
pub use self::batch_tasks::{
    ConfirmBatchTask, CreateBatchTask, DeleteBatchTask, ListBatchTasks, RetryBatchTask,
    ShowBatchTask, StopBatchTask,
};

#[doc(no_inline)]
pub use self::batch_task_files::{
    DeleteBatchTaskFile, ListBatchTaskFiles, UploadBatchTaskFile,
};

#[doc(no_inline)]
pub use self::products::{
    CreateProduct, DeleteProduct, ListProducts, ShowProduct, UpdateProduct,
};

#[doc(no_inline)]
pub use self::devices::{
    AddDevice, ChangeGateway, DeleteDevice, FreezeDevice, ListDeviceGroupsByDevice,
    ListDevices, ResetDeviceSecret, ResetFingerprint, SearchDevices, ShowDevice,
    UnfreezeDevice, UpdateDevice,
};

#[doc(no_inline)]
pub use self::device_shadows::{
    DeleteDeviceShadow, ShowDeviceShadow, UpdateDeviceShadowDesiredData,
};

#[doc(no_inline)]
pub use self::device_messages::{
    CreateMessage, DeleteDeviceMessage, ListDeviceMessages, ShowDeviceMessage,
};

#[doc(no_inline)]
pub use self::message_broadcasting::BroadcastMessage;

#[doc(no_inline)]
pub use self::device_commands::{
    CountAsyncHistoryCommands, CreateAsyncCommand, CreateCommand, ListAsyncCommands,
    ListAsyncHistoryCommands, ShowAsyncDeviceCommand,
};

#[doc(no_inline)]
pub use self::device_properties::{ListProperties, UpdateProperties};

#[doc(no_inline)]
pub use self::amqp_queues::{AddQueue, BatchShowQueue, DeleteQueue, ShowQueue};

#[doc(no_inline)]
pub use self::access_credentials::CreateAccessCode;

#[doc(no_inline)]
pub use self::data_forwarding_rules::{
    CreateRoutingRule, CreateRuleAction, DeleteRoutingRule, DeleteRuleAction,
    ListRoutingRules, ListRuleActions, ShowRoutingRule, ShowRuleAction,
    UpdateRoutingRule, UpdateRuleAction,
};

#[doc(no_inline)]
pub use self::flow_control_policies::{
    CreateRoutingFlowControlPolicy, DeleteRoutingFlowControlPolicy,
    ListRoutingFlowControlPolicy, ShowRoutingFlowControlPolicy,
    UpdateRoutingFlowControlPolicy,
};

#[doc(no_inline)]
pub use self::stack_policies::{
    CreateRoutingBacklogPolicy, DeleteRoutingBacklogPolicy, ListRoutingBacklogPolicy,
    ShowRoutingBacklogPolicy, UpdateRoutingBacklogPolicy,
};

#[doc(no_inline)]
pub use self::rules::{
    ChangeRuleStatus, CreateRule, DeleteRule, ListRules, ShowRule, UpdateRule,
};

#[doc(no_inline)]
pub use self::groups::{
    AddDeviceGroup, CreateOrDeleteDeviceInGroup, DeleteDeviceGroup, ListDeviceGroups,
    ShowDeviceGroup, ShowDevicesInGroup, UpdateDeviceGroup,
};

#[doc(no_inline)]
pub use self::tags::{ListResourcesByTags, TagDevice, UntagDevice};

#[doc(no_inline)]
pub use self::resource_spaces::{
    AddApplication, DeleteApplication, ShowApplication, ShowApplications,
    UpdateApplication,
};

#[doc(no_inline)]
pub use self::device_ca_certificates::{
    AddCertificate, CheckCertificate, DeleteCertificate, ListCertificates,
    ShowCertificate, UpdateCertificate,
};

#[doc(no_inline)]
pub use self::device_certificates::{
    DeleteDeviceCertificate, ListDeviceByDeviceCertificate, ListDeviceCertificate,
    ShowDeviceCertificate, UpdateDeviceCertificate,
};

#[doc(no_inline)]
pub use self::server_certificates::{
    CreateServerCertificate, DeleteServerCertificate, ListServerCertificate,
    ShowServerCertificate,
};

#[doc(no_inline)]
pub use self::domain_configurations::{
    CreateDomainConfiguration, DeleteDomainConfiguration, ListDomainConfigurations,
    ShowDomainConfiguration, UpdateDomainConfiguration,
};

#[doc(no_inline)]
pub use self::custom_authentication::{
    CreateDeviceAuthorizer, DeleteDeviceAuthorizer, ListDeviceAuthorizers,
    ShowDeviceAuthorizer, UpdateDeviceAuthorizer,
};

#[doc(no_inline)]
pub use self::device_authentication_templates::{
    CreateDeviceAuthenticationTemplate, DeleteDeviceAuthenticationTemplate,
    ListDeviceAuthenticationTemplates, ShowDeviceAuthenticationTemplate,
    UpdateDeviceAuthenticationTemplate,
};

#[doc(no_inline)]
pub use self::pre_provisioning_templates::{
    CreateProvisioningTemplate, DeleteProvisioningTemplate, ListProvisioningTemplates,
    ShowProvisioningTemplate, UpdateProvisioningTemplate,
};

#[doc(no_inline)]
pub use self::device_policies::{
    BindDevicePolicy, CreateDevicePolicy, DeleteDevicePolicy, ListDevicePolicies,
    ShowDevicePolicy, ShowTargetsInDevicePolicy, UnbindDevicePolicy, UpdateDevicePolicy,
};

#[doc(no_inline)]
pub use self::device_proxies::{
    CreateDeviceProxy, DeleteDeviceProxy, ListDeviceProxies, ShowDeviceProxy,
    UpdateDeviceProxy,
};

#[doc(no_inline)]
pub use self::device_tunnels::{
    AddTunnel, CloseDeviceTunnel, DeleteDeviceTunnel, ListDeviceTunnels, ShowDeviceTunnel,
};

#[doc(no_inline)]
pub use self::bridges::{AddBridge, DeleteBridge, ListBridges, ResetBridgeSecret};

#[doc(no_inline)]
pub use self::codec_functions::{AddFunctions, DeleteFunctions, ListFunctions};

#[doc(no_inline)]
pub use self::protocol_configs::{
    CreateProtocolConfig, DeleteProtocolConfig, ListProtocolConfigs, ShowProtocolConfig,
    UpdateProtocolConfig,
};

#[doc(no_inline)]
pub use self::harmony_os_soft_buses::{
    AddHarmonySoftBus, CreateSyncHarmonySoftBus, DeleteHarmonySoftBus,
    ListHarmonySoftBus, ResetHarmonySoftBusKey, ShowHarmonySoftBus,
};

#[doc(no_inline)]
pub use self::security_profiles::{
    CreateSecurityProfile, DeleteSecurityProfile, ListSecurityProfiles,
    ShowSecurityProfile, UpdateSecurityProfile,
};

#[doc(no_inline)]
pub use self::export_tasks::{
    CreateExportTask, DeleteExportTask, ListExportTasks, ShowExportTask,
};

#[doc(no_inline)]
pub use self::schemas::*;

/// IoT Device Access v5: what a client needs to know of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IotdaV5;

impl rt::Api for IotdaV5 {
    type Scope = Scope;

    const METADATA: rt::ApiMetadata = rt::ApiMetadata {
        id: "iotda-v5",
        title: "IoT Device Access v5",
        error_code: "error_code",
        error_message: "error_msg",
        request_id_header: Some("X-Request-Id"),
        gateway_codes: &["APIGW.", "APIG."],
        signing_service: Some("iotdm"),
        flow_control: None,
        errors: &[
            errors::RATE_LIMITED.under(&[403]),
            errors::TENANT_RATE_LIMITED.under(&[403]),
            errors::INVALID_ACCESS_TOKEN.under(&[403]),
            errors::TOKEN_DECRYPTION_FAILED.under(&[500]),
        ],
    };
}

#[cfg(feature = "signing")]
impl rt::Accepts<rt::AccessKey> for IotdaV5 {}

impl rt::Accepts<rt::AuthToken> for IotdaV5 {}

#[cfg(any(feature = "client", feature = "blocking"))]
impl rt::Accepts<rt::PasswordLogin> for IotdaV5 {}

/// What a client supplies to every call, given once when the client is made.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
pub struct Scope {
    project_id: ProjectId,
    instance_id: Option<InstanceId>,
}

rt::request!(Scope { project_id: path, instance_id: header("Instance-Id") });

impl Scope {
    /// Creates a scope with the given `project_id`.
    ///
    /// - `project_id`: The id of the project that the call works in. The page Obtaining a Project ID tells
    ///   where to find it.
    pub fn new(project_id: ProjectId) -> Self {
        Self {
            project_id,
            instance_id: None,
        }
    }

    /// Sets `Instance-Id`: The id of the instance. Needed only by calls from the management plane where
    /// tenants share one physical site. The console shows it under Overview.
    pub fn instance_id(mut self, instance_id: InstanceId) -> Self {
        self.instance_id = Some(instance_id);
        self
    }
}

rt::open_enum! {
    /// The id of the region. Listed are those that the vendor's SDK for Go knows. Usually `cn-north-4`.
    pub enum Region {
        /// `cn-north-4`
        CnNorth4 = "cn-north-4",
        /// `cn-south-4`
        CnSouth4 = "cn-south-4",
        /// `cn-south-1`
        CnSouth1 = "cn-south-1",
        /// `cn-east-3`
        CnEast3 = "cn-east-3",
        /// `ap-southeast-3`
        ApSoutheast3 = "ap-southeast-3",
        /// `ap-southeast-2`
        ApSoutheast2 = "ap-southeast-2",
        /// `ap-southeast-1`
        ApSoutheast1 = "ap-southeast-1",
        /// `af-south-1`
        AfSouth1 = "af-south-1",
        /// `me-east-1`
        MeEast1 = "me-east-1",
        /// `la-south-2`
        LaSouth2 = "la-south-2",
        /// `sa-brazil-1`
        SaBrazil1 = "sa-brazil-1",
        /// `la-north-2`
        LaNorth2 = "la-north-2",
    }
}

impl Region {
    /// The address of the API: `https://iotda.{region}.myhuaweicloud.com`.
    ///
    /// # Errors
    ///
    /// When a value that is not listed holds something other than letters, digits and hyphens, so that the
    /// address could be that of another host.
    pub fn endpoint(&self) -> Result<String, rt::InvalidValue> {
        rt::server_address(
            "Region",
            ["https://iotda.", ".myhuaweicloud.com"],
            self.as_str(),
        )
    }
}

/// The async client of IoT Device Access v5.
#[cfg(feature = "client")]
pub type Client = rt::Client<IotdaV5>;

/// The blocking client of IoT Device Access v5.
#[cfg(feature = "blocking")]
pub type BlockingClient = rt::blocking::Client<IotdaV5>;

impl IotdaV5 {
    /// Shows every operation to `visitor`, chapter by chapter.
    pub fn operations(visitor: &mut impl rt::OperationVisitor) {
        visitor.visit::<CreateOtaPackage>();
        visitor.visit::<DeleteOtaPackage>();
        visitor.visit::<ListOtaPackageInfo>();
        visitor.visit::<ShowOtaPackage>();
        visitor.visit::<CreateOtaModule>();
        visitor.visit::<DeleteOtaModule>();
        visitor.visit::<ListOtaModules>();
        visitor.visit::<ShowOtaModule>();
        visitor.visit::<UpdateOtaModule>();
        visitor.visit::<ConfirmBatchTask>();
        visitor.visit::<CreateBatchTask>();
        visitor.visit::<DeleteBatchTask>();
        visitor.visit::<ListBatchTasks>();
        visitor.visit::<RetryBatchTask>();
        visitor.visit::<ShowBatchTask>();
        visitor.visit::<StopBatchTask>();
        visitor.visit::<DeleteBatchTaskFile>();
        visitor.visit::<ListBatchTaskFiles>();
        visitor.visit::<UploadBatchTaskFile>();
        visitor.visit::<CreateProduct>();
        visitor.visit::<DeleteProduct>();
        visitor.visit::<ListProducts>();
        visitor.visit::<ShowProduct>();
        visitor.visit::<UpdateProduct>();
        visitor.visit::<AddDevice>();
        visitor.visit::<ChangeGateway>();
        visitor.visit::<DeleteDevice>();
        visitor.visit::<FreezeDevice>();
        visitor.visit::<ListDeviceGroupsByDevice>();
        visitor.visit::<ListDevices>();
        visitor.visit::<ResetDeviceSecret>();
        visitor.visit::<ResetFingerprint>();
        visitor.visit::<SearchDevices>();
        visitor.visit::<ShowDevice>();
        visitor.visit::<UnfreezeDevice>();
        visitor.visit::<UpdateDevice>();
        visitor.visit::<DeleteDeviceShadow>();
        visitor.visit::<ShowDeviceShadow>();
        visitor.visit::<UpdateDeviceShadowDesiredData>();
        visitor.visit::<CreateMessage>();
        visitor.visit::<DeleteDeviceMessage>();
        visitor.visit::<ListDeviceMessages>();
        visitor.visit::<ShowDeviceMessage>();
        visitor.visit::<BroadcastMessage>();
        visitor.visit::<CountAsyncHistoryCommands>();
        visitor.visit::<CreateAsyncCommand>();
        visitor.visit::<CreateCommand>();
        visitor.visit::<ListAsyncCommands>();
        visitor.visit::<ListAsyncHistoryCommands>();
        visitor.visit::<ShowAsyncDeviceCommand>();
        visitor.visit::<ListProperties>();
        visitor.visit::<UpdateProperties>();
        visitor.visit::<AddQueue>();
        visitor.visit::<BatchShowQueue>();
        visitor.visit::<DeleteQueue>();
        visitor.visit::<ShowQueue>();
        visitor.visit::<CreateAccessCode>();
        visitor.visit::<CreateRoutingRule>();
        visitor.visit::<CreateRuleAction>();
        visitor.visit::<DeleteRoutingRule>();
        visitor.visit::<DeleteRuleAction>();
        visitor.visit::<ListRoutingRules>();
        visitor.visit::<ListRuleActions>();
        visitor.visit::<ShowRoutingRule>();
        visitor.visit::<ShowRuleAction>();
        visitor.visit::<UpdateRoutingRule>();
        visitor.visit::<UpdateRuleAction>();
        visitor.visit::<CreateRoutingFlowControlPolicy>();
        visitor.visit::<DeleteRoutingFlowControlPolicy>();
        visitor.visit::<ListRoutingFlowControlPolicy>();
        visitor.visit::<ShowRoutingFlowControlPolicy>();
        visitor.visit::<UpdateRoutingFlowControlPolicy>();
        visitor.visit::<CreateRoutingBacklogPolicy>();
        visitor.visit::<DeleteRoutingBacklogPolicy>();
        visitor.visit::<ListRoutingBacklogPolicy>();
        visitor.visit::<ShowRoutingBacklogPolicy>();
        visitor.visit::<UpdateRoutingBacklogPolicy>();
        visitor.visit::<ChangeRuleStatus>();
        visitor.visit::<CreateRule>();
        visitor.visit::<DeleteRule>();
        visitor.visit::<ListRules>();
        visitor.visit::<ShowRule>();
        visitor.visit::<UpdateRule>();
        visitor.visit::<AddDeviceGroup>();
        visitor.visit::<CreateOrDeleteDeviceInGroup>();
        visitor.visit::<DeleteDeviceGroup>();
        visitor.visit::<ListDeviceGroups>();
        visitor.visit::<ShowDeviceGroup>();
        visitor.visit::<ShowDevicesInGroup>();
        visitor.visit::<UpdateDeviceGroup>();
        visitor.visit::<ListResourcesByTags>();
        visitor.visit::<TagDevice>();
        visitor.visit::<UntagDevice>();
        visitor.visit::<AddApplication>();
        visitor.visit::<DeleteApplication>();
        visitor.visit::<ShowApplication>();
        visitor.visit::<ShowApplications>();
        visitor.visit::<UpdateApplication>();
        visitor.visit::<AddCertificate>();
        visitor.visit::<CheckCertificate>();
        visitor.visit::<DeleteCertificate>();
        visitor.visit::<ListCertificates>();
        visitor.visit::<ShowCertificate>();
        visitor.visit::<UpdateCertificate>();
        visitor.visit::<DeleteDeviceCertificate>();
        visitor.visit::<ListDeviceByDeviceCertificate>();
        visitor.visit::<ListDeviceCertificate>();
        visitor.visit::<ShowDeviceCertificate>();
        visitor.visit::<UpdateDeviceCertificate>();
        visitor.visit::<CreateServerCertificate>();
        visitor.visit::<DeleteServerCertificate>();
        visitor.visit::<ListServerCertificate>();
        visitor.visit::<ShowServerCertificate>();
        visitor.visit::<CreateDomainConfiguration>();
        visitor.visit::<DeleteDomainConfiguration>();
        visitor.visit::<ListDomainConfigurations>();
        visitor.visit::<ShowDomainConfiguration>();
        visitor.visit::<UpdateDomainConfiguration>();
        visitor.visit::<CreateDeviceAuthorizer>();
        visitor.visit::<DeleteDeviceAuthorizer>();
        visitor.visit::<ListDeviceAuthorizers>();
        visitor.visit::<ShowDeviceAuthorizer>();
        visitor.visit::<UpdateDeviceAuthorizer>();
        visitor.visit::<CreateDeviceAuthenticationTemplate>();
        visitor.visit::<DeleteDeviceAuthenticationTemplate>();
        visitor.visit::<ListDeviceAuthenticationTemplates>();
        visitor.visit::<ShowDeviceAuthenticationTemplate>();
        visitor.visit::<UpdateDeviceAuthenticationTemplate>();
        visitor.visit::<CreateProvisioningTemplate>();
        visitor.visit::<DeleteProvisioningTemplate>();
        visitor.visit::<ListProvisioningTemplates>();
        visitor.visit::<ShowProvisioningTemplate>();
        visitor.visit::<UpdateProvisioningTemplate>();
        visitor.visit::<BindDevicePolicy>();
        visitor.visit::<CreateDevicePolicy>();
        visitor.visit::<DeleteDevicePolicy>();
        visitor.visit::<ListDevicePolicies>();
        visitor.visit::<ShowDevicePolicy>();
        visitor.visit::<ShowTargetsInDevicePolicy>();
        visitor.visit::<UnbindDevicePolicy>();
        visitor.visit::<UpdateDevicePolicy>();
        visitor.visit::<CreateDeviceProxy>();
        visitor.visit::<DeleteDeviceProxy>();
        visitor.visit::<ListDeviceProxies>();
        visitor.visit::<ShowDeviceProxy>();
        visitor.visit::<UpdateDeviceProxy>();
        visitor.visit::<AddTunnel>();
        visitor.visit::<CloseDeviceTunnel>();
        visitor.visit::<DeleteDeviceTunnel>();
        visitor.visit::<ListDeviceTunnels>();
        visitor.visit::<ShowDeviceTunnel>();
        visitor.visit::<AddBridge>();
        visitor.visit::<DeleteBridge>();
        visitor.visit::<ListBridges>();
        visitor.visit::<ResetBridgeSecret>();
        visitor.visit::<AddFunctions>();
        visitor.visit::<DeleteFunctions>();
        visitor.visit::<ListFunctions>();
        visitor.visit::<CreateProtocolConfig>();
        visitor.visit::<DeleteProtocolConfig>();
        visitor.visit::<ListProtocolConfigs>();
        visitor.visit::<ShowProtocolConfig>();
        visitor.visit::<UpdateProtocolConfig>();
        visitor.visit::<AddHarmonySoftBus>();
        visitor.visit::<CreateSyncHarmonySoftBus>();
        visitor.visit::<DeleteHarmonySoftBus>();
        visitor.visit::<ListHarmonySoftBus>();
        visitor.visit::<ResetHarmonySoftBusKey>();
        visitor.visit::<ShowHarmonySoftBus>();
        visitor.visit::<CreateSecurityProfile>();
        visitor.visit::<DeleteSecurityProfile>();
        visitor.visit::<ListSecurityProfiles>();
        visitor.visit::<ShowSecurityProfile>();
        visitor.visit::<UpdateSecurityProfile>();
        visitor.visit::<CreateExportTask>();
        visitor.visit::<DeleteExportTask>();
        visitor.visit::<ListExportTasks>();
        visitor.visit::<ShowExportTask>();
    }
}

rt::notifications! {
    /// What IoT Device Access v5 pushes to an application: `from_slice` reads the body of a request.
    #[keys("resource", "event")]
    #[content("notify_data")]
    pub enum Notification {
        /// Tells that the status of a batch task changed.
        #[when("batchtask.status", "update")]
        BatchTaskStatusUpdate(notifications::BatchTaskStatusUpdate),
        /// Tells that the status of a batch task changed.
        #[when("batchtask", "update")]
        BatchTaskUpdate(notifications::BatchTaskUpdate),
        /// Tells that a device connected for the first time.
        #[when("device", "activate")]
        DeviceActivate(notifications::DeviceActivate),
        /// Tells that the status of an asynchronous command changed.
        #[when("device.command.status", "update")]
        #[when("device.commmad.status", "update")]
        DeviceCommandStatusUpdate(notifications::DeviceCommandStatusUpdate),
        /// Tells that a device was registered.
        #[when("device", "create")]
        DeviceCreate(notifications::DeviceCreate),
        /// Hands on the properties that a device reported.
        #[when("device.data", "update")]
        DeviceDataUpdate(notifications::DeviceDataUpdate),
        /// Tells that a device was deleted.
        #[when("device", "delete")]
        DeviceDelete(notifications::DeviceDelete),
        /// Hands on a message that a device sent.
        #[when("device.message", "report")]
        DeviceMessageReport(notifications::DeviceMessageReport),
        /// Tells that a message to a device was delivered, expired or failed.
        #[when("device.message.status", "update")]
        DeviceMessageStatusUpdate(notifications::DeviceMessageStatusUpdate),
        /// Hands on the properties that a device reported, of several services at once if it reported them so.
        #[when("device.property", "report")]
        DevicePropertyReport(notifications::DevicePropertyReport),
        /// Tells that a device went online or offline, or that its status changed otherwise.
        #[when("device.status", "update")]
        DeviceStatusUpdate(notifications::DeviceStatusUpdate),
        /// Tells that the information about a device changed.
        #[when("device", "update")]
        DeviceUpdate(notifications::DeviceUpdate),
        /// Tells that a product was created.
        #[when("product", "create")]
        ProductCreate(notifications::ProductCreate),
        /// Tells that a product was deleted.
        #[when("product", "delete")]
        ProductDelete(notifications::ProductDelete),
        /// Tells that a product was changed.
        #[when("product", "update")]
        ProductUpdate(notifications::ProductUpdate),
    }
}
