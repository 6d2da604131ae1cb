// Written by `cargo xtask generate` from api-spec/iotda-v5/rules/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Rule Management share.

use crate::iotda_v5::{AppId, DeviceId, ProductId, ProjectId, RuleId};
use crate::rt;

rt::open_enum! {
    /// Whether a rule is active.
    pub enum RuleStatus {
        /// `active`: The rule acts when its conditions are met.
        Active = "active",
        /// `inactive`: The rule does nothing.
        Inactive = "inactive",
    }
}

rt::open_enum! {
    /// Where a rule runs.
    pub enum RuleType {
        /// `DEVICE_LINKAGE`: On the platform.
        DeviceLinkage = "DEVICE_LINKAGE",
        /// `DEVICE_SIDE`: On devices, to which the platform sends the rule. Its actions can only be commands.
        DeviceSide = "DEVICE_SIDE",
        /// `DATA_FORWARDING`
        DataForwarding = "DATA_FORWARDING",
        /// `EDGE`
        Edge = "EDGE",
    }
}

/// The conditions under which a rule is triggered.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ConditionGroup {
    /// The conditions. At most 10 items.
    pub conditions: Option<Vec<RuleCondition>>,
    /// Whether all conditions must be met, or just one. Default: `and`.
    pub logic: Option<ConditionLogic>,
    /// The hours in which the rule can be triggered. Without it, it can be triggered at any time.
    pub time_range: Option<TimeRange>,
}

rt::object!(ConditionGroup { conditions, logic, time_range, ..default });

impl ConditionGroup {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            conditions: None,
            logic: None,
            time_range: None,
        }
    }

    /// Sets `conditions`.
    pub fn conditions(mut self, conditions: Vec<RuleCondition>) -> Self {
        self.conditions = Some(conditions);
        self
    }

    /// Sets `logic`.
    pub fn logic(mut self, logic: impl Into<ConditionLogic>) -> Self {
        self.logic = Some(logic.into());
        self
    }

    /// Sets `time_range`.
    pub fn time_range(mut self, time_range: TimeRange) -> Self {
        self.time_range = Some(time_range);
        self
    }
}

rt::open_enum! {
    /// Whether all conditions must be met, or just one. Default: `and`.
    pub enum ConditionLogic {
        /// `and`: All conditions must be met.
        And = "and",
        /// `or`: At least one of the conditions must be met.
        Or = "or",
    }
}

/// The hours and days of the week in which a rule can be triggered.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TimeRange {
    /// The start of the period, as `HH:mm`. Matches `^((1|0?)[0-9]|2[0-3]){1}:([0-5]{0,1}[0-9]){1}$`.
    pub start_time: String,
    /// The end of the period, as `HH:mm`. If it equals start_time, the period is the whole day. Matches
    /// `^((1|0?)[0-9]|2[0-3]){1}:([0-5]{0,1}[0-9]){1}$`.
    pub end_time: String,
    /// The days of the week on which the period starts, separated by commas; 1 is Sunday, 2 is Monday, and
    /// so on. Without it, the period starts on every day. Matches `^[1-7](,[1-7]){0,6}$`.
    pub days_of_week: Option<String>,
}

rt::object!(TimeRange { start_time, end_time, days_of_week });

impl TimeRange {
    /// Creates a value with the given `start_time` and `end_time`.
    pub fn new(start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            days_of_week: None,
        }
    }

    /// Sets `days_of_week`.
    pub fn days_of_week(mut self, days_of_week: impl Into<String>) -> Self {
        self.days_of_week = Some(days_of_week.into());
        self
    }
}

/// A condition of a rule. Only the field that belongs to the type is set.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RuleCondition {
    /// The type of the condition. On the wire: `type`.
    #[doc(alias = "type")]
    pub condition_type: RuleConditionType,
    /// The properties and values to look for, and the devices. Mandatory when the type is DEVICE_DATA.
    pub device_property_condition: Option<DevicePropertyCondition>,
    /// When the rule is first triggered, and how often it is repeated. Mandatory when the type is
    /// SIMPLE_TIMER.
    pub simple_timer_condition: Option<IntervalTimer>,
    /// The time and the days on which the rule is triggered. Mandatory when the type is DAILY_TIMER.
    pub daily_timer_condition: Option<DailyTimer>,
    /// The connection status to look for, and the devices. Mandatory when the type is
    /// DEVICE_LINKAGE_STATUS.
    pub device_linkage_status_condition: Option<DeviceStatusCondition>,
}

rt::object!(RuleCondition {
    condition_type: "type",
    device_property_condition,
    simple_timer_condition,
    daily_timer_condition,
    device_linkage_status_condition,
});

impl RuleCondition {
    /// Creates a value with the given `condition_type`.
    pub fn new(condition_type: impl Into<RuleConditionType>) -> Self {
        Self {
            condition_type: condition_type.into(),
            device_property_condition: None,
            simple_timer_condition: None,
            daily_timer_condition: None,
            device_linkage_status_condition: None,
        }
    }

    /// Sets `device_property_condition`.
    pub fn device_property_condition(
        mut self,
        device_property_condition: DevicePropertyCondition,
    ) -> Self {
        self.device_property_condition = Some(device_property_condition);
        self
    }

    /// Sets `simple_timer_condition`.
    pub fn simple_timer_condition(
        mut self,
        simple_timer_condition: IntervalTimer,
    ) -> Self {
        self.simple_timer_condition = Some(simple_timer_condition);
        self
    }

    /// Sets `daily_timer_condition`.
    pub fn daily_timer_condition(mut self, daily_timer_condition: DailyTimer) -> Self {
        self.daily_timer_condition = Some(daily_timer_condition);
        self
    }

    /// Sets `device_linkage_status_condition`.
    pub fn device_linkage_status_condition(
        mut self,
        device_linkage_status_condition: DeviceStatusCondition,
    ) -> Self {
        self.device_linkage_status_condition = Some(device_linkage_status_condition);
        self
    }
}

rt::open_enum! {
    /// The type of a condition of a rule.
    pub enum RuleConditionType {
        /// `DEVICE_DATA`: A device reports certain property values.
        DeviceData = "DEVICE_DATA",
        /// `SIMPLE_TIMER`: A time is reached, which can be repeated at regular intervals.
        SimpleTimer = "SIMPLE_TIMER",
        /// `DAILY_TIMER`: A time of day is reached.
        DailyTimer = "DAILY_TIMER",
        /// `DEVICE_LINKAGE_STATUS`: A device goes online or offline.
        DeviceLinkageStatus = "DEVICE_LINKAGE_STATUS",
        /// `DEVICE_STATUS`
        DeviceStatus = "DEVICE_STATUS",
        /// `DEVICE_LIFE_CYCLE`
        DeviceLifeCycle = "DEVICE_LIFE_CYCLE",
        /// `DEVICE_MESSAGE`
        DeviceMessage = "DEVICE_MESSAGE",
        /// `MESSAGE_RESULTS`
        MessageResults = "MESSAGE_RESULTS",
    }
}

/// A condition on the properties that a device, or any device of a product, reports.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DevicePropertyCondition {
    /// The device. It takes precedence over product_id. Mandatory when product_id is left out.
    pub device_id: Option<DeviceId>,
    /// The product. Any of its devices can meet the condition. Mandatory when device_id is left out.
    pub product_id: Option<ProductId>,
    /// The properties and the values that they are compared with.
    pub filters: Option<Vec<PropertyFilter>>,
}

rt::object!(DevicePropertyCondition { device_id, product_id, filters, ..default });

impl DevicePropertyCondition {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            device_id: None,
            product_id: None,
            filters: None,
        }
    }

    /// Sets `device_id`.
    pub fn device_id(mut self, device_id: DeviceId) -> Self {
        self.device_id = Some(device_id);
        self
    }

    /// Sets `product_id`.
    pub fn product_id(mut self, product_id: ProductId) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `filters`.
    pub fn filters(mut self, filters: Vec<PropertyFilter>) -> Self {
        self.filters = Some(filters);
        self
    }
}

/// A comparison of a property with one or more values.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct PropertyFilter {
    /// The property, in the form `service_id/property_name`, such as `DoorWindow/status`. At most 128
    /// characters.
    pub path: String,
    /// How the property is compared.
    pub operator: ComparisonOperator,
    /// The value that the property is compared with. For `between`, the lower and the upper bound,
    /// separated by a comma: `20,30` means at least 20 and less than 30. At most 64 characters.
    pub value: Option<String>,
    /// The values, one of which the property must have. At most 20 items. Each: At most 128 characters.
    /// Mandatory when operator is `in`.
    pub in_values: Option<Vec<String>>,
    /// Which reports meet the condition. Without it, every report with a matching value does.
    pub strategy: Option<TriggerStrategy>,
}

rt::object!(PropertyFilter { path, operator, value, in_values, strategy });

impl PropertyFilter {
    /// Creates a value with the given `path` and `operator`.
    pub fn new(
        path: impl Into<String>,
        operator: impl Into<ComparisonOperator>,
    ) -> Self {
        Self {
            path: path.into(),
            operator: operator.into(),
            value: None,
            in_values: None,
            strategy: None,
        }
    }

    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets `in_values`.
    pub fn in_values(mut self, in_values: Vec<String>) -> Self {
        self.in_values = Some(in_values);
        self
    }

    /// Sets `strategy`.
    pub fn strategy(mut self, strategy: TriggerStrategy) -> Self {
        self.strategy = Some(strategy);
        self
    }
}

rt::open_enum! {
    /// How a property is compared with a value.
    pub enum ComparisonOperator {
        /// `>`: Greater than the value.
        Greater = ">",
        /// `<`: Less than the value.
        Less = "<",
        /// `>=`: Greater than the value or equal to it.
        GreaterOrEqual = ">=",
        /// `<=`: Less than the value or equal to it.
        LessOrEqual = "<=",
        /// `=`: Equal to the value.
        Equal = "=",
        /// `in`: Equal to one of several values.
        In = "in",
        /// `between`: Within a range, excluding its upper bound.
        Between = "between",
        /// `geo.circle.in`
        GeoCircleIn = "geo.circle.in",
        /// `geo.circle.out`
        GeoCircleOut = "geo.circle.out",
    }
}

/// Which reports of a property meet a condition.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct TriggerStrategy {
    /// Whether the previous report matters. Default: `pulse`.
    pub trigger: Option<TriggerMode>,
    /// How many seconds a report is valid, counted from the event time in it. At least -1.
    pub event_valid_time: Option<i32>,
}

rt::object!(TriggerStrategy { trigger, event_valid_time, ..default });

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

    /// Sets `event_valid_time`.
    pub fn event_valid_time(mut self, event_valid_time: i32) -> Self {
        self.event_valid_time = Some(event_valid_time);
        self
    }
}

rt::open_enum! {
    /// Whether the previous report matters. Default: `pulse`.
    pub enum TriggerMode {
        /// `pulse`: Every report with a matching value, whatever was reported before.
        Pulse = "pulse",
        /// `reverse`: Only a report with a matching value that follows a report without one.
        Reverse = "reverse",
    }
}

/// A timer that triggers a rule at regular intervals.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct IntervalTimer {
    /// When the rule is first triggered. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub start_time: rt::Timestamp,
    /// The interval in seconds. 1 to 31536000.
    pub repeat_interval: i32,
    /// How many times it is repeated. 1 to 9999.
    pub repeat_count: i32,
}

rt::object!(IntervalTimer { start_time, repeat_interval, repeat_count });

impl IntervalTimer {
    /// Creates a value with the given `start_time`, `repeat_interval` and `repeat_count`.
    pub fn new(
        start_time: impl Into<rt::Timestamp>,
        repeat_interval: i32,
        repeat_count: i32,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            repeat_interval,
            repeat_count,
        }
    }
}

/// A timer that triggers a rule at a certain time on certain days of the week.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DailyTimer {
    /// The time of day, as `HH:mm`. Matches `^((1|0?)[0-9]|2[0-3]){1}:([0-5]{0,1}[0-9]){1}$`.
    pub time: String,
    /// The days of the week, separated by commas; 1 is Sunday, 2 is Monday, and so on. Without it, the rule
    /// is triggered every day. Matches `^[1-7](,[1-7]){0,6}$`.
    pub days_of_week: Option<String>,
}

rt::object!(DailyTimer { time, days_of_week });

impl DailyTimer {
    /// Creates a value with the given `time`.
    pub fn new(time: impl Into<String>) -> Self {
        Self {
            time: time.into(),
            days_of_week: None,
        }
    }

    /// Sets `days_of_week`.
    pub fn days_of_week(mut self, days_of_week: impl Into<String>) -> Self {
        self.days_of_week = Some(days_of_week.into());
        self
    }
}

/// A condition on whether a device, or any device of a product, goes online or offline.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceStatusCondition {
    /// The device. It takes precedence over product_id. Mandatory when product_id is left out.
    pub device_id: Option<DeviceId>,
    /// The product. Any of its devices can meet the condition. Mandatory when device_id is left out.
    pub product_id: Option<ProductId>,
    /// The changes that meet the condition.
    pub status_list: Option<Vec<ConnectionChange>>,
    /// How many minutes the device must stay online or offline. 0 to 60. Default: `0`.
    pub duration: Option<i32>,
}

rt::object!(DeviceStatusCondition { device_id, product_id, status_list, duration, ..default });

impl DeviceStatusCondition {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            device_id: None,
            product_id: None,
            status_list: None,
            duration: None,
        }
    }

    /// Sets `device_id`.
    pub fn device_id(mut self, device_id: DeviceId) -> Self {
        self.device_id = Some(device_id);
        self
    }

    /// Sets `product_id`.
    pub fn product_id(mut self, product_id: ProductId) -> Self {
        self.product_id = Some(product_id);
        self
    }

    /// Sets `status_list`.
    pub fn status_list(mut self, status_list: Vec<ConnectionChange>) -> Self {
        self.status_list = Some(status_list);
        self
    }

    /// Sets `duration`.
    pub fn duration(mut self, duration: i32) -> Self {
        self.duration = Some(duration);
        self
    }
}

rt::open_enum! {
    /// How the connection of a device changes.
    pub enum ConnectionChange {
        /// `ONLINE`: The device goes online.
        Online = "ONLINE",
        /// `OFFLINE`: The device goes offline.
        Offline = "OFFLINE",
    }
}

/// An action of a rule. Only the field that belongs to the type is set.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RuleAction {
    /// The type of the action. On the wire: `type`.
    #[doc(alias = "type")]
    pub action_type: RuleActionType,
    /// The command and the device to send it to. Mandatory when the type is DEVICE_CMD.
    pub device_command: Option<CommandAction>,
    /// The message and the topic to send it to. Mandatory when the type is SMN_FORWARDING.
    pub smn_forwarding: Option<SmnNotification>,
    /// The alarm to raise or clear. Mandatory when the type is DEVICE_ALARM.
    pub device_alarm: Option<DeviceAlarm>,
}

rt::object!(RuleAction { action_type: "type", device_command, smn_forwarding, device_alarm });

impl RuleAction {
    /// Creates a value with the given `action_type`.
    pub fn new(action_type: impl Into<RuleActionType>) -> Self {
        Self {
            action_type: action_type.into(),
            device_command: None,
            smn_forwarding: None,
            device_alarm: None,
        }
    }

    /// Sets `device_command`.
    pub fn device_command(mut self, device_command: CommandAction) -> Self {
        self.device_command = Some(device_command);
        self
    }

    /// Sets `smn_forwarding`.
    pub fn smn_forwarding(mut self, smn_forwarding: SmnNotification) -> Self {
        self.smn_forwarding = Some(smn_forwarding);
        self
    }

    /// Sets `device_alarm`.
    pub fn device_alarm(mut self, device_alarm: DeviceAlarm) -> Self {
        self.device_alarm = Some(device_alarm);
        self
    }
}

rt::open_enum! {
    /// The type of an action of a rule.
    pub enum RuleActionType {
        /// `DEVICE_CMD`: Sends a command to a device. It is the only type of action for rules of the type
        /// DEVICE_SIDE.
        DeviceCommand = "DEVICE_CMD",
        /// `SMN_FORWARDING`: Sends a message through Simple Message Notification (SMN).
        Smn = "SMN_FORWARDING",
        /// `DEVICE_ALARM`: Raises or clears an alarm. A rule can have only one such action, and needs a
        /// condition of the type DEVICE_DATA for it.
        DeviceAlarm = "DEVICE_ALARM",
        /// `DIS_FORWARDING`
        Dis = "DIS_FORWARDING",
        /// `OBS_FORWARDING`
        Obs = "OBS_FORWARDING",
        /// `ROMA_FORWARDING`
        Roma = "ROMA_FORWARDING",
        /// `IoTA_FORWARDING`
        Iota = "IoTA_FORWARDING",
        /// `KAFKA_FORWARDING`
        Kafka = "KAFKA_FORWARDING",
    }
}

/// A command that a rule sends to a device.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CommandAction {
    /// The device to send the command to. Without it, that is the device whose report met the condition.
    /// Mandatory when the rule is triggered by a timer.
    pub device_id: Option<DeviceId>,
    /// The command. On the wire: `cmd`.
    #[doc(alias = "cmd")]
    pub command: RuleCommand,
}

rt::object!(CommandAction { device_id, command: "cmd" });

impl CommandAction {
    /// Creates a value with the given `command`.
    pub fn new(command: RuleCommand) -> Self {
        Self { device_id: None, command }
    }

    /// Sets `device_id`.
    pub fn device_id(mut self, device_id: DeviceId) -> Self {
        self.device_id = Some(device_id);
        self
    }
}

/// A command of a product model, with its parameters.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RuleCommand {
    /// The name of the command in the product model. At most 128 characters.
    pub command_name: String,
    /// The parameters of the command, in a form that depends on the protocol of the device. For LwM2M, they
    /// are an object whose keys are the names of the parameters, such as `{"value": "1"}`. For MQTT, such
    /// an object is the `body`, next to a `header`. In the header, `mode` says whether the device must
    /// confirm the command (`ACK`) or not (`NOACK`). The header may also have `from`, the sender (such as
    /// `/users/{userId}`), `to`, the service (`/devices/{device_id}/services/{service_id}`), and `method`,
    /// the name of the command.
    pub command_body: rt::Json,
    /// The id of the service in the product model that the command belongs to. At most 64 characters.
    pub service_id: String,
    /// How many seconds the platform keeps the command until it can be sent; after that, the command is no
    /// longer sent. With 0, it is sent at once, regardless of mode. 0 to 31536000. Default: `172800`.
    pub buffer_timeout: Option<i32>,
    /// How many seconds the device has to respond after it has received the command. 1 to 31536000.
    /// Default: `1800`.
    pub response_timeout: Option<i32>,
    /// When the platform sends the command. It has an effect only if buffer_timeout is greater than 0.
    pub mode: Option<DeliveryMode>,
}

rt::object!(RuleCommand {
    command_name,
    command_body,
    service_id,
    buffer_timeout,
    response_timeout,
    mode,
});

impl RuleCommand {
    /// Creates a value with the given `command_name`, `command_body` and `service_id`.
    pub fn new(
        command_name: impl Into<String>,
        command_body: impl Into<rt::Json>,
        service_id: impl Into<String>,
    ) -> Self {
        Self {
            command_name: command_name.into(),
            command_body: command_body.into(),
            service_id: service_id.into(),
            buffer_timeout: None,
            response_timeout: None,
            mode: None,
        }
    }

    /// Sets `buffer_timeout`.
    pub fn buffer_timeout(mut self, buffer_timeout: i32) -> Self {
        self.buffer_timeout = Some(buffer_timeout);
        self
    }

    /// Sets `response_timeout`.
    pub fn response_timeout(mut self, response_timeout: i32) -> Self {
        self.response_timeout = Some(response_timeout);
        self
    }

    /// Sets `mode`.
    pub fn mode(mut self, mode: impl Into<DeliveryMode>) -> Self {
        self.mode = Some(mode.into());
        self
    }
}

rt::open_enum! {
    /// When the platform sends the command. It has an effect only if buffer_timeout is greater than 0.
    pub enum DeliveryMode {
        /// `ACTIVE`: The platform sends the command on its own initiative.
        Active = "ACTIVE",
        /// `PASSIVE`: The platform keeps the command until the device comes online or reports the result of the
        /// previous command.
        Passive = "PASSIVE",
    }
}

/// A message that a rule sends to a topic of Simple Message Notification (SMN), whose subscribers
/// receive it by text message or email.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct SmnNotification {
    /// The region of SMN. At most 256 characters.
    pub region_name: String,
    /// The project that the topic belongs to.
    pub project_id: ProjectId,
    /// The name of the topic. At most 256 characters. On the wire: `theme_name`.
    #[doc(alias = "theme_name")]
    pub topic_name: String,
    /// The uniform resource name (URN) of the topic. At most 256 characters.
    pub topic_urn: String,
    /// The text of the message. At most 1024 characters.
    pub message_content: Option<String>,
    /// The name of the SMN message template. Matches `^[a-zA-Z0-9][a-zA-Z0-9-_]{0,63}$`.
    pub message_template_name: Option<String>,
    /// The subject of the message. At most 521 bytes.
    pub message_title: String,
}

rt::object!(SmnNotification {
    region_name,
    project_id,
    topic_name: "theme_name",
    topic_urn,
    message_content,
    message_template_name,
    message_title,
});

impl SmnNotification {
    /// Creates a value with the given `region_name`, `project_id`, `topic_name`, `topic_urn` and
    /// `message_title`.
    pub fn new(
        region_name: impl Into<String>,
        project_id: ProjectId,
        topic_name: impl Into<String>,
        topic_urn: impl Into<String>,
        message_title: impl Into<String>,
    ) -> Self {
        Self {
            region_name: region_name.into(),
            project_id,
            topic_name: topic_name.into(),
            topic_urn: topic_urn.into(),
            message_content: None,
            message_template_name: None,
            message_title: message_title.into(),
        }
    }

    /// Sets `message_content`.
    pub fn message_content(mut self, message_content: impl Into<String>) -> Self {
        self.message_content = Some(message_content.into());
        self
    }

    /// Sets `message_template_name`.
    pub fn message_template_name(
        mut self,
        message_template_name: impl Into<String>,
    ) -> Self {
        self.message_template_name = Some(message_template_name.into());
        self
    }
}

/// An alarm that a rule raises or clears. Name, severity and dimension together identify an alarm.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DeviceAlarm {
    /// The name of the alarm. At most 256 characters.
    pub name: String,
    /// Whether the alarm is raised or cleared.
    pub alarm_status: AlarmStatus,
    /// How serious the alarm is.
    pub severity: AlarmSeverity,
    /// Whether the alarm is about a device or a resource space. Without it, the alarm is about the user.
    pub dimension: Option<AlarmDimension>,
    /// A free-form description of the alarm. At most 256 characters.
    pub description: Option<String>,
}

rt::object!(DeviceAlarm { name, alarm_status, severity, dimension, description });

impl DeviceAlarm {
    /// Creates a value with the given `name`, `alarm_status` and `severity`.
    pub fn new(
        name: impl Into<String>,
        alarm_status: impl Into<AlarmStatus>,
        severity: impl Into<AlarmSeverity>,
    ) -> Self {
        Self {
            name: name.into(),
            alarm_status: alarm_status.into(),
            severity: severity.into(),
            dimension: None,
            description: None,
        }
    }

    /// Sets `dimension`.
    pub fn dimension(mut self, dimension: impl Into<AlarmDimension>) -> Self {
        self.dimension = Some(dimension.into());
        self
    }

    /// Sets `description`.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

rt::open_enum! {
    /// Whether the alarm is raised or cleared.
    pub enum AlarmStatus {
        /// `fault`: The alarm is raised.
        Fault = "fault",
        /// `recovery`: The alarm is cleared.
        Recovery = "recovery",
    }
}

rt::open_enum! {
    /// How serious the alarm is.
    pub enum AlarmSeverity {
        /// `warning`
        Warning = "warning",
        /// `minor`
        Minor = "minor",
        /// `major`
        Major = "major",
        /// `critical`
        Critical = "critical",
    }
}

rt::open_enum! {
    /// Whether the alarm is about a device or a resource space. Without it, the alarm is about the user.
    pub enum AlarmDimension {
        /// `device`: The alarm is about a device.
        Device = "device",
        /// `app`: The alarm is about a resource space.
        ResourceSpace = "app",
    }
}

/// The devices that run a rule of the type DEVICE_SIDE.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ExecutingDevices {
    /// The devices that the platform sends the rule to. At most 5 items.
    pub device_ids: Option<Vec<DeviceId>>,
}

rt::object!(ExecutingDevices { device_ids, ..default });

impl ExecutingDevices {
    /// Creates a value.
    pub fn new() -> Self {
        Self { device_ids: None }
    }

    /// Sets `device_ids`.
    pub fn device_ids(mut self, device_ids: Vec<DeviceId>) -> Self {
        self.device_ids = Some(device_ids);
        self
    }
}

/// A rule, which acts automatically when its conditions are met.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Rule {
    /// The id of the rule.
    pub rule_id: Option<RuleId>,
    /// The name of the rule.
    pub name: Option<String>,
    /// A free-form description of the rule.
    pub description: Option<String>,
    /// The conditions under which the rule is triggered.
    pub condition_group: Option<ConditionGroup>,
    /// What the rule does when it is triggered.
    pub actions: Option<Vec<RuleAction>>,
    /// Whether the rule runs on the platform or on devices.
    pub rule_type: Option<RuleType>,
    /// Whether the rule is active.
    pub status: Option<RuleStatus>,
    /// The resource space that the rule belongs to.
    pub app_id: Option<AppId>,
    /// The edge nodes that the rule belongs to.
    pub edge_node_ids: Option<Vec<DeviceId>>,
    /// When the rule was last changed. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub last_update_time: Option<rt::Timestamp>,
    /// The devices that run the rule. Only for rules of the type DEVICE_SIDE. On the wire: `device_side`.
    #[doc(alias = "device_side")]
    pub executing_devices: Option<ExecutingDevices>,
}

rt::object!(Rule {
    rule_id,
    name,
    description,
    condition_group,
    actions,
    rule_type,
    status,
    app_id,
    edge_node_ids,
    last_update_time,
    executing_devices: "device_side",
    ..default
});
