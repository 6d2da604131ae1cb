// Written by `cargo xtask generate` from api-spec/iotda-v5/security-profiles/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Security Situation Awareness Configuration Management share.

use crate::iotda_v5::SecurityProfileId;
use crate::rt;

/// A security configuration: what the platform looks for to find devices at risk, and on which
/// products.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct SecurityProfile {
    /// The id of the configuration.
    pub profile_id: Option<SecurityProfileId>,
    /// What is looked for.
    pub security_type: Option<SecurityCheck>,
    /// How grave the alarm is when it is found.
    pub alarm_level: Option<AlarmLevel>,
    /// The level of security that the check belongs to.
    pub security_level: Option<SecurityLevel>,
    /// Whether the check takes place.
    pub enable: Option<bool>,
    /// The settings of the check, which devices get. On the wire: `profile`.
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
    /// What the platform looks for to find devices at risk. Some checks are made by the devices, which get
    /// the settings and report what they find, the others by the platform.
    pub enum SecurityCheck {
        /// `DEVICE_MEMORY_CHECK`: The device uses more memory than memory_threshold, in percent, and reports it
        /// each report_period, in hours. By default CRITICAL and ADVANCE_SECURITY.
        DeviceMemoryCheck = "DEVICE_MEMORY_CHECK",
        /// `DEVICE_PORT_CHECK`: The device has a port open that is not in safety_ports, and reports it each
        /// report_period, in hours. By default CRITICAL and ADVANCE_SECURITY.
        DevicePortCheck = "DEVICE_PORT_CHECK",
        /// `DEVICE_CPU_USAGE_CHECK`: The device's CPU is busier than cpu_usage_threshold, in percent, and the
        /// device reports it each report_period, in hours. By default CRITICAL and ADVANCE_SECURITY.
        DeviceCpuUsageCheck = "DEVICE_CPU_USAGE_CHECK",
        /// `DEVICE_DISK_SPACE_CHECK`: The device uses more of its disk than disk_space_threshold, in percent,
        /// and reports it each report_period, in hours. By default CRITICAL and ADVANCE_SECURITY.
        DeviceDiskSpaceCheck = "DEVICE_DISK_SPACE_CHECK",
        /// `DEVICE_BATTERY_PERCENTAGE_CHECK`: The device's battery is lower than battery_percentage_threshold,
        /// in percent, and the device reports it each report_period, in hours. By default CRITICAL and
        /// ADVANCE_SECURITY.
        DeviceBatteryPercentageCheck = "DEVICE_BATTERY_PERCENTAGE_CHECK",
        /// `DEVICE_LOGIN_LOCAL_CHECK`: Somebody logged in at the device itself, which reports it. By default
        /// MINOR and BASIC_SECURITY.
        DeviceLoginLocalCheck = "DEVICE_LOGIN_LOCAL_CHECK",
        /// `DEVICE_MALICIOUS_IP_CHECK`: The device speaks with an address outside safety_ips, and reports it.
        /// By default MINOR and BASIC_SECURITY.
        DeviceMaliciousIpCheck = "DEVICE_MALICIOUS_IP_CHECK",
        /// `DEVICE_LOGIN_BRUTE_FORCE_CHECK`: Somebody tries passwords at the device, which reports it. By
        /// default MINOR and BASIC_SECURITY.
        DeviceLoginBruteForceCheck = "DEVICE_LOGIN_BRUTE_FORCE_CHECK",
        /// `DEVICE_FILE_TAMPER_CHECK`: A file of the device was tampered with, and the device reports it. By
        /// default MINOR and BASIC_SECURITY.
        DeviceFileTamperCheck = "DEVICE_FILE_TAMPER_CHECK",
        /// `INSECURE_TLS_PROTOCOL_CHECK`: The platform sees the device connect with a version of TLS that is
        /// not secure. By default MAJOR and ULTIMATE_SECURITY.
        InsecureTlsProtocolCheck = "INSECURE_TLS_PROTOCOL_CHECK",
        /// `INSECURE_CIPHER_SUITE_CHECK`: The platform sees the device connect with a cipher suite that is not
        /// secure. By default MAJOR and ULTIMATE_SECURITY.
        InsecureCipherSuiteCheck = "INSECURE_CIPHER_SUITE_CHECK",
        /// `CONNECT_MULTIPLE_TIMES_CHECK`: The platform sees the device connect many times in a short time. By
        /// default CRITICAL and ULTIMATE_SECURITY.
        ConnectMultipleTimesCheck = "CONNECT_MULTIPLE_TIMES_CHECK",
        /// `SECRET_COMPLEXITY_CHECK`: The platform finds the secret of the device weak. By default MAJOR and
        /// ULTIMATE_SECURITY.
        SecretComplexityCheck = "SECRET_COMPLEXITY_CHECK",
        /// `TLS_CONNECT_CHECK`: The platform sees the device connect without TLS. By default MINOR and
        /// ULTIMATE_SECURITY.
        TlsConnectCheck = "TLS_CONNECT_CHECK",
        /// `DEVICE_AUTH_FAIL_CHECK`: The platform cannot authenticate the device. By default CRITICAL and
        /// ULTIMATE_SECURITY.
        DeviceAuthFailCheck = "DEVICE_AUTH_FAIL_CHECK",
        /// `DEVICE_OFFLINE_CHECK`: The platform sees the device go offline unexpectedly. By default CRITICAL
        /// and ULTIMATE_SECURITY.
        DeviceOfflineCheck = "DEVICE_OFFLINE_CHECK",
    }
}

rt::open_enum! {
    /// How grave an alarm is, with CRITICAL as the gravest level.
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
    /// The level of security that a check belongs to, from basic to ultimate.
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
    /// The name of the setting, such as memory_threshold. SecurityCheck tells which check has which
    /// settings.
    pub key: String,
    /// The value of the setting: for thresholds a percentage from 1 to 100, for report_period hours from 1
    /// to 24, for safety_ports a list of ports from 1 to 65535, for safety_ips a list of addresses such as
    /// 192.168.0.0/16.
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
    /// What target_ids name.
    pub target_type: Option<CheckTargetType>,
    /// The products, each as the id of its resource space, a colon and its own id, since two resource
    /// spaces can have a product of the same id.
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
    /// What kind of thing a check is bound to.
    pub enum CheckTargetType {
        /// `PRODUCT`: A product.
        Product = "PRODUCT",
    }
}
