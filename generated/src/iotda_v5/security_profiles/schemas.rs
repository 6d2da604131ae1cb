// Written by `cargo xtask generate` from api-spec/iotda-v5/security-profiles/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Security Situation Awareness Configuration Management share.

use crate::iotda_v5::SecurityProfileId;
use crate::rt;

/// A security configuration: a check for devices at risk, its settings, and the products it applies to.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct SecurityProfile {
    /// The id of the configuration.
    pub profile_id: Option<SecurityProfileId>,
    /// The risk that is checked for.
    pub security_type: Option<SecurityCheck>,
    /// The severity of the alarms.
    pub alarm_level: Option<AlarmLevel>,
    /// The security level of the check.
    pub security_level: Option<SecurityLevel>,
    /// Whether the check is on.
    pub enable: Option<bool>,
    /// The settings of the check, which the platform sends to the devices. On the wire: `profile`.
    #[doc(alias = "profile")]
    pub settings: Option<Vec<CheckSetting>>,
    /// The products whose devices are checked.
    pub profile_targets: Option<CheckTargets>,
}

rt::object!(SecurityProfile {
    profile_id,
    security_type,
    alarm_level,
    security_level,
    enable,
    settings: "profile",
    profile_targets,
    ..default
});

rt::open_enum! {
    /// A check for devices at risk. Some checks are carried out by the devices, which get the settings and
    /// report what they find; the others by the platform.
    pub enum SecurityCheck {
        /// `DEVICE_MEMORY_CHECK`: The device reports that its memory usage exceeds memory_threshold (percent).
        /// It reports every report_period (hours). By default CRITICAL and ADVANCE_SECURITY.
        DeviceMemoryCheck = "DEVICE_MEMORY_CHECK",
        /// `DEVICE_PORT_CHECK`: The device reports open ports that are not listed in safety_ports. It reports
        /// every report_period (hours). By default CRITICAL and ADVANCE_SECURITY.
        DevicePortCheck = "DEVICE_PORT_CHECK",
        /// `DEVICE_CPU_USAGE_CHECK`: The device reports that its CPU usage exceeds cpu_usage_threshold
        /// (percent). It reports every report_period (hours). By default CRITICAL and ADVANCE_SECURITY.
        DeviceCpuUsageCheck = "DEVICE_CPU_USAGE_CHECK",
        /// `DEVICE_DISK_SPACE_CHECK`: The device reports that its disk usage exceeds disk_space_threshold
        /// (percent). It reports every report_period (hours). By default CRITICAL and ADVANCE_SECURITY.
        DeviceDiskSpaceCheck = "DEVICE_DISK_SPACE_CHECK",
        /// `DEVICE_BATTERY_PERCENTAGE_CHECK`: The device reports that its battery level is below
        /// battery_percentage_threshold (percent). It reports every report_period (hours). By default CRITICAL
        /// and ADVANCE_SECURITY.
        DeviceBatteryPercentageCheck = "DEVICE_BATTERY_PERCENTAGE_CHECK",
        /// `DEVICE_LOGIN_LOCAL_CHECK`: The device reports local logins. By default MINOR and BASIC_SECURITY.
        DeviceLoginLocalCheck = "DEVICE_LOGIN_LOCAL_CHECK",
        /// `DEVICE_MALICIOUS_IP_CHECK`: The device reports connections with addresses that are not listed in
        /// safety_ips. By default MINOR and BASIC_SECURITY.
        DeviceMaliciousIpCheck = "DEVICE_MALICIOUS_IP_CHECK",
        /// `DEVICE_LOGIN_BRUTE_FORCE_CHECK`: The device reports brute-force login attempts. By default MINOR
        /// and BASIC_SECURITY.
        DeviceLoginBruteForceCheck = "DEVICE_LOGIN_BRUTE_FORCE_CHECK",
        /// `DEVICE_FILE_TAMPER_CHECK`: The device reports that files were tampered with. By default MINOR and
        /// BASIC_SECURITY.
        DeviceFileTamperCheck = "DEVICE_FILE_TAMPER_CHECK",
        /// `INSECURE_TLS_PROTOCOL_CHECK`: The platform detects that the device connects with an insecure
        /// version of TLS. By default MAJOR and ULTIMATE_SECURITY.
        InsecureTlsProtocolCheck = "INSECURE_TLS_PROTOCOL_CHECK",
        /// `INSECURE_CIPHER_SUITE_CHECK`: The platform detects that the device connects with an insecure cipher
        /// suite. By default MAJOR and ULTIMATE_SECURITY.
        InsecureCipherSuiteCheck = "INSECURE_CIPHER_SUITE_CHECK",
        /// `CONNECT_MULTIPLE_TIMES_CHECK`: The platform detects that the device connects many times within a
        /// short time. By default CRITICAL and ULTIMATE_SECURITY.
        ConnectMultipleTimesCheck = "CONNECT_MULTIPLE_TIMES_CHECK",
        /// `SECRET_COMPLEXITY_CHECK`: The platform detects that the device has a weak secret. By default MAJOR
        /// and ULTIMATE_SECURITY.
        SecretComplexityCheck = "SECRET_COMPLEXITY_CHECK",
        /// `TLS_CONNECT_CHECK`: The platform detects that the device connects without TLS. By default MINOR and
        /// ULTIMATE_SECURITY.
        TlsConnectCheck = "TLS_CONNECT_CHECK",
        /// `DEVICE_AUTH_FAIL_CHECK`: The platform detects that the device fails to authenticate. By default
        /// CRITICAL and ULTIMATE_SECURITY.
        DeviceAuthFailCheck = "DEVICE_AUTH_FAIL_CHECK",
        /// `DEVICE_OFFLINE_CHECK`: The platform detects that the device goes offline unexpectedly. By default
        /// CRITICAL and ULTIMATE_SECURITY.
        DeviceOfflineCheck = "DEVICE_OFFLINE_CHECK",
    }
}

rt::open_enum! {
    /// The severity of an alarm, of which CRITICAL is the highest.
    pub enum AlarmLevel {
        /// `CRITICAL`
        Critical = "CRITICAL",
        /// `MAJOR`
        Major = "MAJOR",
        /// `MINOR`
        Minor = "MINOR",
    }
}

rt::open_enum! {
    /// The security level of a check, from basic to ultimate.
    pub enum SecurityLevel {
        /// `BASIC_SECURITY`
        BasicSecurity = "BASIC_SECURITY",
        /// `ADVANCE_SECURITY`
        AdvancedSecurity = "ADVANCE_SECURITY",
        /// `ULTIMATE_SECURITY`
        UltimateSecurity = "ULTIMATE_SECURITY",
    }
}

/// A setting of a check.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CheckSetting {
    /// The name of the setting, such as memory_threshold. SecurityCheck documents the settings of each
    /// check.
    pub key: String,
    /// The value of the setting: a percentage from 1 to 100 for thresholds, 1 to 24 hours for
    /// report_period, a list of ports from 1 to 65535 for safety_ports, a list of addresses such as
    /// 192.168.0.0/16 for safety_ips.
    pub value: rt::Json,
}

rt::object!(CheckSetting { key, value });

impl CheckSetting {
    /// Creates a value with the given `key` and `value`.
    pub fn new(key: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
        }
    }
}

/// The products whose devices are checked.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CheckTargets {
    /// What target_ids refer to.
    pub target_type: Option<CheckTargetType>,
    /// The products, each written as the ids of its resource space and of the product with a colon between
    /// them, since product ids are unique only within a resource space.
    pub target_ids: Option<Vec<String>>,
}

rt::object!(CheckTargets { target_type, target_ids, ..default });

impl CheckTargets {
    /// Creates a value.
    pub fn new() -> Self {
        Self {
            target_type: None,
            target_ids: None,
        }
    }

    /// Sets `target_type`.
    pub fn target_type(mut self, target_type: impl Into<CheckTargetType>) -> Self {
        self.target_type = Some(target_type.into());
        self
    }

    /// Sets `target_ids`.
    pub fn target_ids(mut self, target_ids: Vec<String>) -> Self {
        self.target_ids = Some(target_ids);
        self
    }
}

rt::open_enum! {
    /// What a check applies to.
    pub enum CheckTargetType {
        /// `PRODUCT`: A product.
        Product = "PRODUCT",
    }
}
