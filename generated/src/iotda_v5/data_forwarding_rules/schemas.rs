// Written by `cargo xtask generate` from api-spec/iotda-v5/data-forwarding-rules/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Data Forwarding Rule Management share.

use crate::iotda_v5::{AppId, ProjectId, ResourceScope, RoutingRuleId, RuleActionId};
use crate::rt;

/// The events that a data forwarding rule covers: a kind of resource and what happens to it. Each
/// resource has its own events: `device` and `product` have `create`, `delete` and `update`;
/// `device.property` and `device.message` have `report`; `device.status`, `device.message.status`,
/// `device.command.status` and `batchtask` have `update`.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RoutingRuleSubject {
    /// The kind of resource.
    pub resource: SubjectResource,
    /// What happens to the resource.
    pub event: SubjectEvent,
}

rt::object!(RoutingRuleSubject { resource, event });

impl RoutingRuleSubject {
    /// Creates a value with the given `resource` and `event`.
    pub fn new(
        resource: impl Into<SubjectResource>,
        event: impl Into<SubjectEvent>,
    ) -> Self {
        Self {
            resource: resource.into(),
            event: event.into(),
        }
    }
}

rt::open_enum! {
    /// The kind of resource that a data forwarding rule covers.
    pub enum SubjectResource {
        /// `device`: Devices.
        Device = "device",
        /// `device.property`: Properties that devices report.
        DeviceProperty = "device.property",
        /// `device.message`: Messages that devices send.
        DeviceMessage = "device.message",
        /// `device.message.status`: The status of messages to devices.
        DeviceMessageStatus = "device.message.status",
        /// `device.status`: The connection status of devices.
        DeviceStatus = "device.status",
        /// `batchtask`: The status of batch tasks.
        BatchTask = "batchtask",
        /// `product`: Products.
        Product = "product",
        /// `device.command.status`: The status of asynchronous commands to devices.
        DeviceCommandStatus = "device.command.status",
    }
}

rt::open_enum! {
    /// What happens to the resource that a data forwarding rule covers.
    pub enum SubjectEvent {
        /// `create`: It is created.
        Create = "create",
        /// `delete`: It is deleted.
        Delete = "delete",
        /// `update`: It is changed, or its status changes.
        Update = "update",
        /// `report`: A device reports it.
        Report = "report",
    }
}

/// A data forwarding rule, which selects the data to forward. Its actions say where the data goes.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RoutingRule {
    /// The id of the rule.
    pub rule_id: Option<RoutingRuleId>,
    /// The name of the rule.
    pub rule_name: Option<String>,
    /// A free-form description of the rule.
    pub description: Option<String>,
    /// The events that the rule covers.
    pub subject: Option<RoutingRuleSubject>,
    /// Whether the rule covers all resource spaces or one.
    pub app_type: Option<ResourceScope>,
    /// The resource space that the rule covers, if it covers one.
    pub app_id: Option<AppId>,
    /// The SQL SELECT statement that selects which parts of the data are forwarded.
    pub select: Option<String>,
    /// The SQL WHERE statement with the conditions that data must meet to be forwarded. On the wire:
    /// `where`.
    #[doc(alias = "where")]
    pub where_clause: Option<String>,
    /// Whether the rule is active. An inactive rule forwards nothing.
    pub active: Option<bool>,
}

rt::object!(RoutingRule {
    rule_id,
    rule_name,
    description,
    subject,
    app_type,
    app_id,
    select,
    where_clause: "where",
    active,
    ..default
});

rt::open_enum! {
    /// The kind of target that data is forwarded to.
    pub enum ForwardingChannel {
        /// `HTTP_FORWARDING`: A server that takes HTTP or HTTPS requests.
        Http = "HTTP_FORWARDING",
        /// `DIS_FORWARDING`: Data Ingestion Service (DIS).
        Dis = "DIS_FORWARDING",
        /// `OBS_FORWARDING`: Object Storage Service (OBS).
        Obs = "OBS_FORWARDING",
        /// `AMQP_FORWARDING`: An AMQP queue of the platform.
        Amqp = "AMQP_FORWARDING",
        /// `DMS_KAFKA_FORWARDING`: Kafka.
        DmsKafka = "DMS_KAFKA_FORWARDING",
        /// `ROMA_FORWARDING`: ROMA. Only in the enterprise edition.
        Roma = "ROMA_FORWARDING",
        /// `INFLUXDB_FORWARDING`: An InfluxDB database. Only in the standard and enterprise edition.
        InfluxDb = "INFLUXDB_FORWARDING",
        /// `MYSQL_FORWARDING`: A MySQL database. Only in the standard and enterprise edition.
        MySql = "MYSQL_FORWARDING",
        /// `FUNCTIONGRAPH_FORWARDING`: A function of FunctionGraph. Only in the standard and enterprise
        /// edition.
        FunctionGraph = "FUNCTIONGRAPH_FORWARDING",
        /// `MRS_KAFKA_FORWARDING`: Kafka of MapReduce Service (MRS). Only in the enterprise edition.
        MrsKafka = "MRS_KAFKA_FORWARDING",
        /// `DMS_ROCKETMQ_FORWARDING`: RocketMQ. Only in the standard and enterprise edition.
        DmsRocketMq = "DMS_ROCKETMQ_FORWARDING",
        /// `MQTT_DEVICE_FORWARDING`: Devices that subscribe to an MQTT topic. Only in the standard and
        /// enterprise edition.
        MqttDevice = "MQTT_DEVICE_FORWARDING",
        /// `IoTA_FORWARDING`
        Iota = "IoTA_FORWARDING",
        /// `MQS_FORWARDING`
        Mqs = "MQS_FORWARDING",
        /// `MQTT_FORWARDING`
        Mqtt = "MQTT_FORWARDING",
        /// `LTS_FORWARDING`
        Lts = "LTS_FORWARDING",
        /// `PULSAR_FORWARDING`
        Pulsar = "PULSAR_FORWARDING",
        /// `MAE_FORWARDING`
        Mae = "MAE_FORWARDING",
    }
}

/// The target that data is forwarded to. Only the field that belongs to the channel is set.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ForwardingTarget {
    /// The server. Mandatory when the channel is HTTP_FORWARDING.
    pub http_forwarding: Option<HttpTarget>,
    /// The DIS stream. Mandatory when the channel is DIS_FORWARDING.
    pub dis_forwarding: Option<DisTarget>,
    /// The OBS bucket. Mandatory when the channel is OBS_FORWARDING.
    pub obs_forwarding: Option<ObsTarget>,
    /// The AMQP queue. Mandatory when the channel is AMQP_FORWARDING.
    pub amqp_forwarding: Option<AmqpTarget>,
    /// The Kafka topic. Mandatory when the channel is DMS_KAFKA_FORWARDING.
    pub dms_kafka_forwarding: Option<DmsKafkaTarget>,
    /// The ROMA topic. Mandatory when the channel is ROMA_FORWARDING.
    pub roma_forwarding: Option<RomaTarget>,
    /// The MySQL table. Mandatory when the channel is MYSQL_FORWARDING.
    pub mysql_forwarding: Option<MySqlTarget>,
    /// The InfluxDB measurement. Mandatory when the channel is INFLUXDB_FORWARDING.
    pub influxdb_forwarding: Option<InfluxDbTarget>,
    /// The FunctionGraph function. Mandatory when the channel is FUNCTIONGRAPH_FORWARDING.
    pub functiongraph_forwarding: Option<FunctionGraphTarget>,
    /// The Kafka topic in MRS. Mandatory when the channel is MRS_KAFKA_FORWARDING.
    pub mrs_kafka_forwarding: Option<MrsKafkaTarget>,
    /// The RocketMQ topic. Mandatory when the channel is DMS_ROCKETMQ_FORWARDING.
    pub dms_rocketmq_forwarding: Option<DmsRocketMqTarget>,
    /// The MQTT topic. Mandatory when the channel is MQTT_DEVICE_FORWARDING.
    pub mqtt_device_forwarding: Option<MqttDeviceTarget>,
}

rt::object!(ForwardingTarget {
    http_forwarding,
    dis_forwarding,
    obs_forwarding,
    amqp_forwarding,
    dms_kafka_forwarding,
    roma_forwarding,
    mysql_forwarding,
    influxdb_forwarding,
    functiongraph_forwarding,
    mrs_kafka_forwarding,
    dms_rocketmq_forwarding,
    mqtt_device_forwarding,
    ..default
});

impl ForwardingTarget {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            http_forwarding: None,
            dis_forwarding: None,
            obs_forwarding: None,
            amqp_forwarding: None,
            dms_kafka_forwarding: None,
            roma_forwarding: None,
            mysql_forwarding: None,
            influxdb_forwarding: None,
            functiongraph_forwarding: None,
            mrs_kafka_forwarding: None,
            dms_rocketmq_forwarding: None,
            mqtt_device_forwarding: None,
        }
    }

    /// Sets `http_forwarding`.
    pub fn http_forwarding(mut self, http_forwarding: HttpTarget) -> Self {
        self.http_forwarding = Some(http_forwarding);
        self
    }

    /// Sets `dis_forwarding`.
    pub fn dis_forwarding(mut self, dis_forwarding: DisTarget) -> Self {
        self.dis_forwarding = Some(dis_forwarding);
        self
    }

    /// Sets `obs_forwarding`.
    pub fn obs_forwarding(mut self, obs_forwarding: ObsTarget) -> Self {
        self.obs_forwarding = Some(obs_forwarding);
        self
    }

    /// Sets `amqp_forwarding`.
    pub fn amqp_forwarding(mut self, amqp_forwarding: AmqpTarget) -> Self {
        self.amqp_forwarding = Some(amqp_forwarding);
        self
    }

    /// Sets `dms_kafka_forwarding`.
    pub fn dms_kafka_forwarding(mut self, dms_kafka_forwarding: DmsKafkaTarget) -> Self {
        self.dms_kafka_forwarding = Some(dms_kafka_forwarding);
        self
    }

    /// Sets `roma_forwarding`.
    pub fn roma_forwarding(mut self, roma_forwarding: RomaTarget) -> Self {
        self.roma_forwarding = Some(roma_forwarding);
        self
    }

    /// Sets `mysql_forwarding`.
    pub fn mysql_forwarding(mut self, mysql_forwarding: MySqlTarget) -> Self {
        self.mysql_forwarding = Some(mysql_forwarding);
        self
    }

    /// Sets `influxdb_forwarding`.
    pub fn influxdb_forwarding(mut self, influxdb_forwarding: InfluxDbTarget) -> Self {
        self.influxdb_forwarding = Some(influxdb_forwarding);
        self
    }

    /// Sets `functiongraph_forwarding`.
    pub fn functiongraph_forwarding(
        mut self,
        functiongraph_forwarding: FunctionGraphTarget,
    ) -> Self {
        self.functiongraph_forwarding = Some(functiongraph_forwarding);
        self
    }

    /// Sets `mrs_kafka_forwarding`.
    pub fn mrs_kafka_forwarding(mut self, mrs_kafka_forwarding: MrsKafkaTarget) -> Self {
        self.mrs_kafka_forwarding = Some(mrs_kafka_forwarding);
        self
    }

    /// Sets `dms_rocketmq_forwarding`.
    pub fn dms_rocketmq_forwarding(
        mut self,
        dms_rocketmq_forwarding: DmsRocketMqTarget,
    ) -> Self {
        self.dms_rocketmq_forwarding = Some(dms_rocketmq_forwarding);
        self
    }

    /// Sets `mqtt_device_forwarding`.
    pub fn mqtt_device_forwarding(
        mut self,
        mqtt_device_forwarding: MqttDeviceTarget,
    ) -> Self {
        self.mqtt_device_forwarding = Some(mqtt_device_forwarding);
        self
    }
}

/// A server that receives forwarded data over HTTP or HTTPS.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct HttpTarget {
    /// The address that the data is posted to. At most 256 characters.
    pub url: String,
    /// The id of the CA certificate with which the platform verifies the server of an https address. The
    /// console shows the id once the certificate is uploaded. At most 64 characters.
    pub cert_id: Option<String>,
    /// The domain name in the certificate of the server, such as `domain:8443`. Leave it out if sni_enable
    /// is not set. At most 64 characters. Mandatory when sni_enable is true.
    pub cn_name: Option<String>,
    /// Whether the platform uses SNI, that is, sends cn_name in the TLS handshake so that the server can
    /// present the matching certificate. The server must support it. Default: `false`.
    pub sni_enable: Option<bool>,
    /// Whether requests are signed with the token, which is recommended.
    pub signature_enable: Option<bool>,
    /// A secret of your choice with which the platform signs each request. The server computes the same
    /// signature to verify that the request comes from the platform. It has no effect if signature_enable
    /// is not true. 3 to 32 characters. Allowed: letters and digits.
    pub token: Option<rt::Secret>,
}

rt::object!(HttpTarget { url, cert_id, cn_name, sni_enable, signature_enable, token });

impl HttpTarget {
    /// Creates a value with the given `url`.
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            url: url.into(),
            cert_id: None,
            cn_name: None,
            sni_enable: None,
            signature_enable: None,
            token: None,
        }
    }

    /// Sets `cert_id`.
    pub fn cert_id(mut self, cert_id: impl Into<String>) -> Self {
        self.cert_id = Some(cert_id.into());
        self
    }

    /// Sets `cn_name`.
    pub fn cn_name(mut self, cn_name: impl Into<String>) -> Self {
        self.cn_name = Some(cn_name.into());
        self
    }

    /// Sets `sni_enable`.
    pub fn sni_enable(mut self, sni_enable: bool) -> Self {
        self.sni_enable = Some(sni_enable);
        self
    }

    /// Sets `signature_enable`.
    pub fn signature_enable(mut self, signature_enable: bool) -> Self {
        self.signature_enable = Some(signature_enable);
        self
    }

    /// Sets `token`.
    pub fn token(mut self, token: impl Into<rt::Secret>) -> Self {
        self.token = Some(token.into());
        self
    }
}

/// A stream of Data Ingestion Service (DIS).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DisTarget {
    /// The region of DIS. At most 256 characters.
    pub region_name: String,
    /// The project that the stream belongs to.
    pub project_id: ProjectId,
    /// The name of the stream. At most 256 characters. Mandatory when stream_id is left out.
    pub stream_name: Option<String>,
    /// The id of the stream. It takes precedence over stream_name. At most 256 characters. Mandatory when
    /// stream_name is left out.
    pub stream_id: Option<String>,
}

rt::object!(DisTarget { region_name, project_id, stream_name, stream_id });

impl DisTarget {
    /// Creates a value with the given `region_name` and `project_id`.
    pub fn new(region_name: impl Into<String>, project_id: ProjectId) -> Self {
        Self {
            region_name: region_name.into(),
            project_id,
            stream_name: None,
            stream_id: None,
        }
    }

    /// Sets `stream_name`.
    pub fn stream_name(mut self, stream_name: impl Into<String>) -> Self {
        self.stream_name = Some(stream_name.into());
        self
    }

    /// Sets `stream_id`.
    pub fn stream_id(mut self, stream_id: impl Into<String>) -> Self {
        self.stream_id = Some(stream_id.into());
        self
    }
}

/// A bucket of Object Storage Service (OBS).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ObsTarget {
    /// The region of OBS. At most 256 characters.
    pub region_name: String,
    /// The project that the bucket belongs to.
    pub project_id: ProjectId,
    /// The name of the bucket. At most 256 characters.
    pub bucket_name: String,
    /// The region of the bucket. At most 256 characters.
    pub location: Option<String>,
    /// The folder for the files, such as `{YYYY}/{MM}/{DD}/{HH}`. It must not begin or end with a slash, or
    /// contain two slashes in a row. `{YYYY}`, `{MM}`, `{DD}` and `{HH}` stand for the year, month, day and
    /// hour of forwarding, `{appId}` for the resource space and `{deviceId}` for the device. Braces are
    /// only for these placeholders. At most 256 characters. Allowed: letters, digits, hyphens, "/",
    /// underscores, "{" and "}".
    pub file_path: Option<String>,
}

rt::object!(ObsTarget { region_name, project_id, bucket_name, location, file_path });

impl ObsTarget {
    /// Creates a value with the given `region_name`, `project_id` and `bucket_name`.
    pub fn new(
        region_name: impl Into<String>,
        project_id: ProjectId,
        bucket_name: impl Into<String>,
    ) -> Self {
        Self {
            region_name: region_name.into(),
            project_id,
            bucket_name: bucket_name.into(),
            location: None,
            file_path: None,
        }
    }

    /// Sets `location`.
    pub fn location(mut self, location: impl Into<String>) -> Self {
        self.location = Some(location.into());
        self
    }

    /// Sets `file_path`.
    pub fn file_path(mut self, file_path: impl Into<String>) -> Self {
        self.file_path = Some(file_path.into());
        self
    }
}

/// An AMQP queue of the platform, from which applications receive the forwarded data.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct AmqpTarget {
    /// The name of the queue. 8 to 256 characters.
    pub queue_name: String,
}

rt::object!(AmqpTarget { queue_name });

impl AmqpTarget {
    /// Creates a value with the given `queue_name`.
    pub fn new(queue_name: impl Into<String>) -> Self {
        Self {
            queue_name: queue_name.into(),
        }
    }
}

/// A Kafka topic.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DmsKafkaTarget {
    /// The region of Kafka. At most 256 characters.
    pub region_name: String,
    /// The project that Kafka belongs to.
    pub project_id: ProjectId,
    /// The brokers. At most 20 items.
    pub addresses: Vec<ServerAddress>,
    /// The topic. At most 256 characters.
    pub topic: String,
    /// The user name. At most 256 characters. Mandatory when mechanism is PLAIN or SCRAM-SHA-512.
    pub username: Option<String>,
    /// The password of the user. At most 256 characters. Mandatory when mechanism is PLAIN or
    /// SCRAM-SHA-512.
    pub password: Option<rt::Secret>,
    /// The SASL mechanism with which the platform authenticates itself.
    pub mechanism: Option<KafkaMechanism>,
    /// Whether the data is encrypted in transit. It has no effect with the mechanism PAAS or without a
    /// mechanism. Default: `SASL_SSL`.
    pub security_protocol: Option<KafkaSecurityProtocol>,
}

rt::object!(DmsKafkaTarget {
    region_name,
    project_id,
    addresses,
    topic,
    username,
    password,
    mechanism,
    security_protocol,
});

impl DmsKafkaTarget {
    /// Creates a value with the given `region_name`, `project_id`, `addresses` and `topic`.
    pub fn new(
        region_name: impl Into<String>,
        project_id: ProjectId,
        addresses: Vec<ServerAddress>,
        topic: impl Into<String>,
    ) -> Self {
        Self {
            region_name: region_name.into(),
            project_id,
            addresses,
            topic: topic.into(),
            username: None,
            password: None,
            mechanism: None,
            security_protocol: None,
        }
    }

    /// Sets `username`.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        self.username = Some(username.into());
        self
    }

    /// Sets `password`.
    pub fn password(mut self, password: impl Into<rt::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `mechanism`.
    pub fn mechanism(mut self, mechanism: impl Into<KafkaMechanism>) -> Self {
        self.mechanism = Some(mechanism.into());
        self
    }

    /// Sets `security_protocol`.
    pub fn security_protocol(
        mut self,
        security_protocol: impl Into<KafkaSecurityProtocol>,
    ) -> Self {
        self.security_protocol = Some(security_protocol.into());
        self
    }
}

rt::open_enum! {
    /// The SASL mechanism with which the platform authenticates itself.
    pub enum KafkaMechanism {
        /// `PAAS`: Plain text without encryption, which is not secure. Prefer another mechanism.
        Paas = "PAAS",
        /// `PLAIN`: SASL/PLAIN, a simple check of user name and password. Not recommended with SASL_PLAINTEXT.
        Plain = "PLAIN",
        /// `SCRAM-SHA-512`: SASL/SCRAM-SHA-512, which proves user name and password with a hash. More secure
        /// than PLAIN.
        ScramSha512 = "SCRAM-SHA-512",
    }
}

rt::open_enum! {
    /// Whether the data is encrypted in transit. It has no effect with the mechanism PAAS or without a
    /// mechanism. Default: `SASL_SSL`.
    pub enum KafkaSecurityProtocol {
        /// `SASL_SSL`: Encrypted with SSL, and authenticated with user name and password.
        SaslSsl = "SASL_SSL",
        /// `SASL_PLAINTEXT`: Not encrypted, but authenticated with user name and password. It is faster; use it
        /// with the mechanism SCRAM-SHA-512.
        SaslPlaintext = "SASL_PLAINTEXT",
    }
}

/// The address of a server: an IP address or a domain name, and a port.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServerAddress {
    /// The IPv4 address of the server. Matches
    /// `^((25[0-5])|(2[0-4]\d)|(1\d\d)|([1-9]\d)|\d)(\.((25[0-5])|(2[0-4]\d)|(1\d\d)|([1-9]\d)|\d)){3}$`.
    pub ip: Option<String>,
    /// The port of the server. At most 65535.
    pub port: Option<i32>,
    /// The domain name of the server. Matches
    /// `^([a-zA-Z0-9]([a-zA-Z0-9\-]{0,61}[a-zA-Z0-9.])?)+[a-zA-Z0-9]{2,6}$`.
    pub domain: Option<String>,
}

rt::object!(ServerAddress { ip, port, domain, ..default });

impl ServerAddress {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            ip: None,
            port: None,
            domain: None,
        }
    }

    /// Sets `ip`.
    pub fn ip(mut self, ip: impl Into<String>) -> Self {
        self.ip = Some(ip.into());
        self
    }

    /// Sets `port`.
    pub fn port(mut self, port: i32) -> Self {
        self.port = Some(port);
        self
    }

    /// Sets `domain`.
    pub fn domain(mut self, domain: impl Into<String>) -> Self {
        self.domain = Some(domain.into());
        self
    }
}

/// A ROMA topic.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RomaTarget {
    /// The servers of ROMA. At most 20 items.
    pub addresses: Vec<ServerAddress>,
    /// The topic. At most 256 characters.
    pub topic: String,
    /// The user name. At most 256 characters.
    pub username: String,
    /// The password of the user. At most 256 characters. Mandatory when it is part of a request.
    pub password: Option<rt::Secret>,
}

rt::object!(RomaTarget { addresses, topic, username, password });

impl RomaTarget {
    /// Creates a value with the given `addresses`, `topic` and `username`.
    pub fn new(
        addresses: Vec<ServerAddress>,
        topic: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            addresses,
            topic: topic.into(),
            username: username.into(),
            password: None,
        }
    }

    /// Sets `password`.
    pub fn password(mut self, password: impl Into<rt::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}

/// A table in a MySQL database.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct MySqlTarget {
    /// The server of the database.
    pub address: ServerAddress,
    /// The name of the database. 1 to 64 characters. Allowed: letters, digits, "$", hyphens and
    /// underscores.
    pub db_name: String,
    /// The user name. At most 256 characters.
    pub username: String,
    /// The password of the user. At most 256 characters. Mandatory when it is part of a request.
    pub password: Option<rt::Secret>,
    /// Whether the platform connects with SSL. Default: `true`.
    pub enable_ssl: Option<bool>,
    /// The name of the table. At most 64 characters.
    pub table_name: String,
    /// Which values of the data go into which columns. At most 32 items.
    pub column_mappings: Vec<ColumnMapping>,
}

rt::object!(MySqlTarget {
    address,
    db_name,
    username,
    password,
    enable_ssl,
    table_name,
    column_mappings,
});

impl MySqlTarget {
    /// Creates a value with the given `address`, `db_name`, `username`, `table_name` and `column_mappings`.
    pub fn new(
        address: ServerAddress,
        db_name: impl Into<String>,
        username: impl Into<String>,
        table_name: impl Into<String>,
        column_mappings: Vec<ColumnMapping>,
    ) -> Self {
        Self {
            address,
            db_name: db_name.into(),
            username: username.into(),
            password: None,
            enable_ssl: None,
            table_name: table_name.into(),
            column_mappings,
        }
    }

    /// Sets `password`.
    pub fn password(mut self, password: impl Into<rt::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `enable_ssl`.
    pub fn enable_ssl(mut self, enable_ssl: bool) -> Self {
        self.enable_ssl = Some(enable_ssl);
        self
    }
}

/// A database column and the value that goes into it.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ColumnMapping {
    /// The name of the column. At most 256 characters.
    pub column_name: String,
    /// The key in the forwarded data whose value goes into the column. At most 256 characters.
    pub json_key: String,
}

rt::object!(ColumnMapping { column_name, json_key });

impl ColumnMapping {
    /// Creates a value with the given `column_name` and `json_key`.
    pub fn new(column_name: impl Into<String>, json_key: impl Into<String>) -> Self {
        Self {
            column_name: column_name.into(),
            json_key: json_key.into(),
        }
    }
}

/// A measurement in an InfluxDB database.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct InfluxDbTarget {
    /// The server of the database.
    pub address: ServerAddress,
    /// The name of the database, which is created if it does not exist. At most 64 characters.
    pub db_name: String,
    /// The user name. At most 256 characters.
    pub username: String,
    /// The password of the user. At most 256 characters. Mandatory when it is part of a request.
    pub password: Option<rt::Secret>,
    /// The measurement, which is created if it does not exist. At most 64 characters.
    pub measurement: String,
    /// Which values of the data go into which columns. At most 32 items.
    pub column_mappings: Vec<ColumnMapping>,
}

rt::object!(InfluxDbTarget {
    address,
    db_name,
    username,
    password,
    measurement,
    column_mappings,
});

impl InfluxDbTarget {
    /// Creates a value with the given `address`, `db_name`, `username`, `measurement` and
    /// `column_mappings`.
    pub fn new(
        address: ServerAddress,
        db_name: impl Into<String>,
        username: impl Into<String>,
        measurement: impl Into<String>,
        column_mappings: Vec<ColumnMapping>,
    ) -> Self {
        Self {
            address,
            db_name: db_name.into(),
            username: username.into(),
            password: None,
            measurement: measurement.into(),
            column_mappings,
        }
    }

    /// Sets `password`.
    pub fn password(mut self, password: impl Into<rt::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }
}

/// A FunctionGraph function.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct FunctionGraphTarget {
    /// The uniform resource name (URN) of the function. At most 65535 characters.
    pub func_urn: String,
    /// The name of the function. At most 65535 characters.
    pub func_name: String,
}

rt::object!(FunctionGraphTarget { func_urn, func_name });

impl FunctionGraphTarget {
    /// Creates a value with the given `func_urn` and `func_name`.
    pub fn new(func_urn: impl Into<String>, func_name: impl Into<String>) -> Self {
        Self {
            func_urn: func_urn.into(),
            func_name: func_name.into(),
        }
    }
}

/// A Kafka topic in MapReduce Service (MRS).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct MrsKafkaTarget {
    /// The brokers. At most 20 items.
    pub addresses: Vec<ServerAddress>,
    /// The topic. At most 256 characters.
    pub topic: String,
    /// Whether the platform authenticates itself with Kerberos. Default: `false`.
    pub kerberos_authentication: Option<bool>,
}

rt::object!(MrsKafkaTarget { addresses, topic, kerberos_authentication });

impl MrsKafkaTarget {
    /// Creates a value with the given `addresses` and `topic`.
    pub fn new(addresses: Vec<ServerAddress>, topic: impl Into<String>) -> Self {
        Self {
            addresses,
            topic: topic.into(),
            kerberos_authentication: None,
        }
    }

    /// Sets `kerberos_authentication`.
    pub fn kerberos_authentication(mut self, kerberos_authentication: bool) -> Self {
        self.kerberos_authentication = Some(kerberos_authentication);
        self
    }
}

/// A RocketMQ topic.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct DmsRocketMqTarget {
    /// The servers of RocketMQ. At most 20 items.
    pub addresses: Vec<ServerAddress>,
    /// The topic. At most 256 characters.
    pub topic: String,
    /// The user name. At most 256 characters.
    pub username: String,
    /// The password of the user. At most 256 characters. Mandatory when it is part of a request.
    pub password: Option<rt::Secret>,
    /// Whether the platform connects with SSL. Default: `true`.
    pub enable_ssl: Option<bool>,
}

rt::object!(DmsRocketMqTarget { addresses, topic, username, password, enable_ssl });

impl DmsRocketMqTarget {
    /// Creates a value with the given `addresses`, `topic` and `username`.
    pub fn new(
        addresses: Vec<ServerAddress>,
        topic: impl Into<String>,
        username: impl Into<String>,
    ) -> Self {
        Self {
            addresses,
            topic: topic.into(),
            username: username.into(),
            password: None,
            enable_ssl: None,
        }
    }

    /// Sets `password`.
    pub fn password(mut self, password: impl Into<rt::Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// Sets `enable_ssl`.
    pub fn enable_ssl(mut self, enable_ssl: bool) -> Self {
        self.enable_ssl = Some(enable_ssl);
        self
    }
}

/// An MQTT topic on which the data is republished to devices.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct MqttDeviceTarget {
    /// The topic. 1 to 128 characters. Allowed: letters, digits, "!", "$", "%", "(", ")", "\*", ",",
    /// hyphens, ".", "/", ":", ";", "=", "?", "@", "\\", underscores, "{" and "}".
    pub topic: String,
    /// After how many minutes a message expires. 0 to 1440. Default: `0`.
    pub ttl: Option<i32>,
}

rt::object!(MqttDeviceTarget { topic, ttl });

impl MqttDeviceTarget {
    /// Creates a value with the given `topic`.
    pub fn new(topic: impl Into<String>) -> Self {
        Self {
            topic: topic.into(),
            ttl: None,
        }
    }

    /// Sets `ttl`.
    pub fn ttl(mut self, ttl: i32) -> Self {
        self.ttl = Some(ttl);
        self
    }
}

/// An action of a data forwarding rule, which says where the data is forwarded to.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct RoutingRuleAction {
    /// The id of the action.
    pub action_id: Option<RuleActionId>,
    /// The rule that the action belongs to.
    pub rule_id: Option<RoutingRuleId>,
    /// The resource space of the rule.
    pub app_id: Option<AppId>,
    /// The kind of target that the data is forwarded to.
    pub channel: Option<ForwardingChannel>,
    /// The target that the data is forwarded to. On the wire: `channel_detail`.
    #[doc(alias = "channel_detail")]
    pub target: Option<ForwardingTarget>,
}

rt::object!(RoutingRuleAction {
    action_id,
    rule_id,
    app_id,
    channel,
    target: "channel_detail",
    ..default
});
