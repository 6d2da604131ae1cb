// Written by `cargo xtask generate` from api-spec/northbound-v1/rules/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Rule Management share.

use crate::northbound_v1::{
    AppId, DeviceGroupId, DeviceId, ProtocolType, RuleId, ServiceId,
};

use crate::rt;

rt::open_enum! {
    /// Whether a rule is active. (assumed)
    pub enum RuleStatus {
        /// `active`: The rule is active.
        Active = "active",
        /// `inactive`: The rule is not active.
        Inactive = "inactive",
    }
}

/// A period of time.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TimeRange {
    /// The start of the period.
    pub start_time: Option<String>,
    /// The end of the period.
    pub end_time: Option<String>,
    /// The days of the week to which it applies.
    pub days_of_week: Option<String>,
}

rt::object!(TimeRange {
    start_time: "startTime",
    end_time: "endTime",
    days_of_week: "daysOfWeek",
    ..default
});

impl TimeRange {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            start_time: None,
            end_time: None,
            days_of_week: None,
        }
    }

    /// Sets `startTime`.
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets `endTime`.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
        self
    }

    /// Sets `daysOfWeek`.
    pub fn days_of_week(mut self, days_of_week: impl Into<String>) -> Self {
        self.days_of_week = Some(days_of_week.into());
        self
    }
}

rt::open_enum! {
    /// What a condition of a rule is about. There are more values than the documents show.
    pub enum RuleConditionType {
        /// `DEVICE_DATA`: Data of a device.
        DeviceData = "DEVICE_DATA",
    }
}

/// A condition of a rule. Which fields it has depends on its type: data of a device (deviceInfo with
/// deviceId), of a device group (deviceGroupInfo) or of a device type (deviceInfo without deviceId), a
/// daily time (time and daysOfWeek), a cycle (timeRange and interval), or that nothing is detected
/// (description).
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RuleCondition {
    /// What the condition is about, which determines its other fields. On the wire: `type`.
    #[doc(alias = "type")]
    pub condition_type: Option<RuleConditionType>,
    /// The id of the condition.
    pub id: Option<String>,
    /// The watched device or device type, and its property. On the wire: `deviceInfo`.
    #[doc(alias = "deviceInfo")]
    pub device: Option<WatchedDevice>,
    /// The watched device group, and its property. On the wire: `deviceGroupInfo`.
    #[doc(alias = "deviceGroupInfo")]
    pub device_group: Option<WatchedGroup>,
    /// How the property is compared with the value.
    pub operator: Option<ComparisonOperator>,
    /// The value with which the property is compared.
    pub value: Option<String>,
    /// How long the condition must hold. The documents do not state the unit.
    pub duration: Option<rt::Json>,
    /// How the condition triggers the rule.
    pub strategy: Option<TriggerStrategy>,
    /// The time of day.
    pub time: Option<String>,
    /// The days of the week for a daily time.
    pub days_of_week: Option<String>,
    /// The period in which a cycle runs.
    pub time_range: Option<TimeRange>,
    /// The interval of a cycle. The documents do not state the unit.
    pub interval: Option<i64>,
    /// A free-text description.
    pub description: Option<String>,
    /// Data that the platform passes through.
    pub trans_info: Option<rt::Json>,
}

rt::object!(RuleCondition {
    condition_type: "type",
    id,
    device: "deviceInfo",
    device_group: "deviceGroupInfo",
    operator,
    value,
    duration,
    strategy,
    time,
    days_of_week: "daysOfWeek",
    time_range: "timeRange",
    interval,
    description,
    trans_info: "transInfo",
    ..default
});

impl RuleCondition {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            condition_type: None,
            id: None,
            device: None,
            device_group: None,
            operator: None,
            value: None,
            duration: None,
            strategy: None,
            time: None,
            days_of_week: None,
            time_range: None,
            interval: None,
            description: None,
            trans_info: None,
        }
    }

    /// Sets `type`.
    pub fn condition_type(
        mut self,
        condition_type: impl Into<RuleConditionType>,
    ) -> Self {
        self.condition_type = Some(condition_type.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `deviceInfo`.
    pub fn device(mut self, device: WatchedDevice) -> Self {
        self.device = Some(device);
        self
    }

    /// Sets `deviceGroupInfo`.
    pub fn device_group(mut self, device_group: WatchedGroup) -> Self {
        self.device_group = Some(device_group);
        self
    }

    /// Sets `operator`.
    pub fn operator(mut self, operator: impl Into<ComparisonOperator>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `duration`.
    pub fn duration(mut self, duration: impl Into<rt::Json>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// Sets `strategy`.
    pub fn strategy(mut self, strategy: TriggerStrategy) -> Self {
        self.strategy = Some(strategy);
        self
    }

    /// Sets `time`.
    pub fn time(mut self, time: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// Sets `daysOfWeek`.
    pub fn days_of_week(mut self, days_of_week: impl Into<String>) -> Self {
        self.days_of_week = Some(days_of_week.into());
        self
    }

    /// Sets `timeRange`.
    pub fn time_range(mut self, time_range: TimeRange) -> Self {
        self.time_range = Some(time_range);
        self
    }

    /// Sets `interval`.
    pub fn interval(mut self, interval: i64) -> Self {
        self.interval = Some(interval);
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `transInfo`.
    pub fn trans_info(mut self, trans_info: impl Into<rt::Json>) -> Self {
        self.trans_info = Some(trans_info.into());
        self
    }
}

rt::open_enum! {
    /// How the property is compared with the value.
    pub enum ComparisonOperator {
        /// `>`
        GreaterThan = ">",
    }
}

/// A device or device type that a rule watches, and its property.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct WatchedDevice {
    /// The id of the device. Left out for a device type.
    pub device_id: Option<DeviceId>,
    /// The manufacturer id of the device type.
    pub manufacturer_id: Option<String>,
    /// The model of the device type.
    pub model: Option<String>,
    /// The device type.
    pub device_type: Option<String>,
    /// The protocol of the device type. On the wire: `protocolType`.
    #[doc(alias = "protocolType")]
    pub protocol: Option<ProtocolType>,
    /// The property, as the serviceId, a slash, and the name of the property.
    pub path: Option<String>,
}

rt::object!(WatchedDevice {
    device_id: "deviceId",
    manufacturer_id: "manufacturerId",
    model,
    device_type: "deviceType",
    protocol: "protocolType",
    path,
    ..default
});

impl WatchedDevice {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            device_id: None,
            manufacturer_id: None,
            model: None,
            device_type: None,
            protocol: None,
            path: None,
        }
    }

    /// Sets `deviceId`.
    pub fn device_id(mut self, device_id: DeviceId) -> Self {
        self.device_id = Some(device_id);
        self
    }

    /// Sets `manufacturerId`.
    pub fn manufacturer_id(mut self, manufacturer_id: impl Into<String>) -> Self {
        self.manufacturer_id = Some(manufacturer_id.into());
        self
    }

    /// Sets `model`.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `deviceType`.
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets `protocolType`.
    pub fn protocol(mut self, protocol: impl Into<ProtocolType>) -> Self {
        self.protocol = Some(protocol.into());
        self
    }

    /// Sets `path`.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

/// A device group that a rule watches.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct WatchedGroup {
    /// The id of the group.
    pub group_id: Option<DeviceGroupId>,
    /// The property, as the serviceId, a slash, and the name of the property.
    pub path: Option<String>,
}

rt::object!(WatchedGroup { group_id: "groupId", path, ..default });

impl WatchedGroup {
    /// Creates a value.
    pub fn new() -> Self {
        Self { group_id: None, path: None }
    }

    /// Sets `groupId`.
    pub fn group_id(mut self, group_id: DeviceGroupId) -> Self {
        self.group_id = Some(group_id);
        self
    }

    /// Sets `path`.
    pub fn path(mut self, path: impl Into<String>) -> Self {
        self.path = Some(path.into());
        self
    }
}

/// How a condition triggers a rule.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TriggerStrategy {
    /// How the condition triggers the rule.
    pub trigger: Option<TriggerMode>,
    /// How long an event is valid. On the wire: `eValidTime`.
    #[doc(alias = "eValidTime")]
    pub event_valid_time: Option<i64>,
}

rt::object!(TriggerStrategy { trigger, event_valid_time: "eValidTime", ..default });

impl TriggerStrategy {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            trigger: None,
            event_valid_time: None,
        }
    }

    /// Sets `trigger`.
    pub fn trigger(mut self, trigger: impl Into<TriggerMode>) -> Self {
        self.trigger = Some(trigger.into());
        self
    }

    /// Sets `eValidTime`.
    pub fn event_valid_time(mut self, event_valid_time: i64) -> Self {
        self.event_valid_time = Some(event_valid_time);
        self
    }
}

rt::open_enum! {
    /// How the condition triggers the rule.
    pub enum TriggerMode {
        /// `pulse`
        Pulse = "pulse",
    }
}

/// The grouping of the conditions of a rule.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ConditionGroups {
    /// How the groups are combined. Default: `and`.
    pub operator: Option<String>,
    /// The groups. On the wire: `groupElements`.
    #[doc(alias = "groupElements")]
    pub groups: Option<Vec<ConditionGroup>>,
}

rt::object!(ConditionGroups { operator, groups: "groupElements", ..default });

impl ConditionGroups {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            operator: None,
            groups: None,
        }
    }

    /// Sets `operator`.
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }

    /// Sets `groupElements`.
    pub fn groups(mut self, groups: Vec<ConditionGroup>) -> Self {
        self.groups = Some(groups);
        self
    }
}

/// A group of conditions.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ConditionGroup {
    /// The members of the group.
    pub elements: Option<Vec<rt::Json>>,
    /// How the members are combined. Default: `and`.
    pub operator: Option<String>,
}

rt::object!(ConditionGroup { elements, operator, ..default });

impl ConditionGroup {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            elements: None,
            operator: None,
        }
    }

    /// Sets `elements`.
    pub fn elements(mut self, elements: Vec<rt::Json>) -> Self {
        self.elements = Some(elements);
        self
    }

    /// Sets `operator`.
    pub fn operator(mut self, operator: impl Into<String>) -> Self {
        self.operator = Some(operator.into());
        self
    }
}

/// What triggers a rule: a device, or a timer, which only has a type.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TriggerSource {
    /// The type of the source. The documents do not list the values. On the wire: `type`.
    #[doc(alias = "type")]
    pub source_type: Option<String>,
    /// The id of the device.
    pub device_id: Option<DeviceId>,
    /// The service of the device.
    pub service_id: Option<ServiceId>,
}

rt::object!(TriggerSource {
    source_type: "type",
    device_id: "deviceId",
    service_id: "serviceId",
    ..default
});

impl TriggerSource {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            source_type: None,
            device_id: None,
            service_id: None,
        }
    }

    /// Sets `type`.
    pub fn source_type(mut self, source_type: impl Into<String>) -> Self {
        self.source_type = Some(source_type.into());
        self
    }

    /// Sets `deviceId`.
    pub fn device_id(mut self, device_id: DeviceId) -> Self {
        self.device_id = Some(device_id);
        self
    }

    /// Sets `serviceId`.
    pub fn service_id(mut self, service_id: ServiceId) -> Self {
        self.service_id = Some(service_id);
        self
    }
}

/// A tag of a rule.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RuleTag {
    /// The name of the tag. On the wire: `tagName`.
    #[doc(alias = "tagName")]
    pub name: Option<String>,
    /// The value of the tag. On the wire: `tagValue`.
    #[doc(alias = "tagValue")]
    pub value: Option<String>,
    /// How the tag is matched.
    pub match_type: Option<String>,
}

rt::object!(RuleTag {
    name: "tagName",
    value: "tagValue",
    match_type: "matchType",
    ..default
});

impl RuleTag {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            name: None,
            value: None,
            match_type: None,
        }
    }

    /// Sets `tagName`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `tagValue`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `matchType`.
    pub fn match_type(mut self, match_type: impl Into<String>) -> Self {
        self.match_type = Some(match_type.into());
        self
    }
}

/// A preprocessor of a rule or of a command to a device.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Preprocessor {
    /// The processor.
    pub processor: Option<String>,
    /// The parameter of the processor. On the wire: `param`.
    #[doc(alias = "param")]
    pub parameter: Option<rt::Json>,
}

rt::object!(Preprocessor { processor, parameter: "param", ..default });

impl Preprocessor {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            processor: None,
            parameter: None,
        }
    }

    /// Sets `processor`.
    pub fn processor(mut self, processor: impl Into<String>) -> Self {
        self.processor = Some(processor.into());
        self
    }

    /// Sets `param`.
    pub fn parameter(mut self, parameter: impl Into<rt::Json>) -> Self {
        self.parameter = Some(parameter.into());
        self
    }
}

rt::open_enum! {
    /// What an action of a rule does. There are more values than the documents show.
    pub enum RuleActionType {
        /// `DEVICE_CMD`: It sends a command to a device.
        DeviceCommand = "DEVICE_CMD",
    }
}

/// An action of a rule. Which fields it has depends on its type: a command to a device (deviceId and
/// cmd), a text message (msisdn), an email (email), a device alarm (severity), a message to a subsystem
/// (subSystem), a command to another rule (ruleId and cmd), or a delay (time).
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RuleAction {
    /// What the action does, which determines its other fields. On the wire: `type`.
    #[doc(alias = "type")]
    pub action_type: Option<RuleActionType>,
    /// The id of the action.
    pub id: Option<String>,
    /// The id of an application.
    pub app_key: Option<AppId>,
    /// The device that gets the command. Also part of a message to a subsystem.
    pub device_id: Option<DeviceId>,
    /// The command. For a device, an object with the fields serviceId, messageType (the name of the
    /// command) and messageBody (its parameters). For another rule, a text. On the wire: `cmd`.
    #[doc(alias = "cmd")]
    pub command: Option<rt::Json>,
    /// The version of the command. On the wire: `cmdVersion`.
    #[doc(alias = "cmdVersion")]
    pub command_version: Option<String>,
    /// The metadata of the command. On the wire: `cmdMetaData`.
    #[doc(alias = "cmdMetaData")]
    pub command_metadata: Option<rt::Json>,
    /// The preprocessors of the command. On the wire: `deviceCommandActionPreProcessors`.
    #[doc(alias = "deviceCommandActionPreProcessors")]
    pub preprocessors: Option<Vec<Preprocessor>>,
    /// The phone number to which a text message is sent.
    pub msisdn: Option<String>,
    /// The address to which an email is sent.
    pub email: Option<String>,
    /// The text of a text message or email.
    pub content: Option<String>,
    /// The subject of a text message or email.
    pub subject: Option<String>,
    /// The title of a text message or email.
    pub title: Option<String>,
    /// The account id for a text message or email.
    pub account_id: Option<String>,
    /// The name of an alarm.
    pub name: Option<String>,
    /// The status of an alarm.
    pub status: Option<String>,
    /// The severity of an alarm.
    pub severity: Option<String>,
    /// The description of an alarm.
    pub description: Option<String>,
    /// The subsystem to which a message is sent.
    pub sub_system: Option<String>,
    /// The type of a message to a subsystem.
    pub message_type: Option<String>,
    /// The message to a subsystem.
    pub message_body: Option<rt::Json>,
    /// The id of the other rule.
    pub rule_id: Option<RuleId>,
    /// The delay. The documents do not state the unit.
    pub time: Option<i64>,
    /// Data that the platform passes through.
    pub trans_info: Option<rt::Json>,
}

rt::object!(RuleAction {
    action_type: "type",
    id,
    app_key: "appKey",
    device_id: "deviceId",
    command: "cmd",
    command_version: "cmdVersion",
    command_metadata: "cmdMetaData",
    preprocessors: "deviceCommandActionPreProcessors",
    msisdn,
    email,
    content,
    subject,
    title,
    account_id: "accountId",
    name,
    status,
    severity,
    description,
    sub_system: "subSystem",
    message_type: "messageType",
    message_body: "messageBody",
    rule_id: "ruleId",
    time,
    trans_info: "transInfo",
    ..default
});

impl RuleAction {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            action_type: None,
            id: None,
            app_key: None,
            device_id: None,
            command: None,
            command_version: None,
            command_metadata: None,
            preprocessors: None,
            msisdn: None,
            email: None,
            content: None,
            subject: None,
            title: None,
            account_id: None,
            name: None,
            status: None,
            severity: None,
            description: None,
            sub_system: None,
            message_type: None,
            message_body: None,
            rule_id: None,
            time: None,
            trans_info: None,
        }
    }

    /// Sets `type`.
    pub fn action_type(mut self, action_type: impl Into<RuleActionType>) -> Self {
        self.action_type = Some(action_type.into());
        self
    }

    /// Sets `id`.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `appKey`.
    pub fn app_key(mut self, app_key: AppId) -> Self {
        self.app_key = Some(app_key);
        self
    }

    /// Sets `deviceId`.
    pub fn device_id(mut self, device_id: DeviceId) -> Self {
        self.device_id = Some(device_id);
        self
    }

    /// Sets `cmd`.
    pub fn command(mut self, command: impl Into<rt::Json>) -> Self {
        self.command = Some(command.into());
        self
    }

    /// Sets `cmdVersion`.
    pub fn command_version(mut self, command_version: impl Into<String>) -> Self {
        self.command_version = Some(command_version.into());
        self
    }

    /// Sets `cmdMetaData`.
    pub fn command_metadata(mut self, command_metadata: impl Into<rt::Json>) -> Self {
        self.command_metadata = Some(command_metadata.into());
        self
    }

    /// Sets `deviceCommandActionPreProcessors`.
    pub fn preprocessors(mut self, preprocessors: Vec<Preprocessor>) -> Self {
        self.preprocessors = Some(preprocessors);
        self
    }

    /// Sets `msisdn`.
    pub fn msisdn(mut self, msisdn: impl Into<String>) -> Self {
        self.msisdn = Some(msisdn.into());
        self
    }

    /// Sets `email`.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `content`.
    pub fn content(mut self, content: impl Into<String>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets `subject`.
    pub fn subject(mut self, subject: impl Into<String>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// Sets `title`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `accountId`.
    pub fn account_id(mut self, account_id: impl Into<String>) -> Self {
        self.account_id = Some(account_id.into());
        self
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `status`.
    pub fn status(mut self, status: impl Into<String>) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `severity`.
    pub fn severity(mut self, severity: impl Into<String>) -> Self {
        self.severity = Some(severity.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `subSystem`.
    pub fn sub_system(mut self, sub_system: impl Into<String>) -> Self {
        self.sub_system = Some(sub_system.into());
        self
    }

    /// Sets `messageType`.
    pub fn message_type(mut self, message_type: impl Into<String>) -> Self {
        self.message_type = Some(message_type.into());
        self
    }

    /// Sets `messageBody`.
    pub fn message_body(mut self, message_body: impl Into<rt::Json>) -> Self {
        self.message_body = Some(message_body.into());
        self
    }

    /// Sets `ruleId`.
    pub fn rule_id(mut self, rule_id: RuleId) -> Self {
        self.rule_id = Some(rule_id);
        self
    }

    /// Sets `time`.
    pub fn time(mut self, time: i64) -> Self {
        self.time = Some(time);
        self
    }

    /// Sets `transInfo`.
    pub fn trans_info(mut self, trans_info: impl Into<rt::Json>) -> Self {
        self.trans_info = Some(trans_info.into());
        self
    }
}
