//! The address of a server with a variable part, such as the region.

use crate::values::{InvalidValue, Limits};

/// A label of a host name. A dot, a slash or an `@` would lead to another host.
const LABEL: Limits = Limits {
    min_length: 1,
    max_length: 63,
    allowed: &[('-', '-'), ('0', '9'), ('A', 'Z'), ('a', 'z')],
    words: "letters, digits and hyphens",
    ..Limits::NONE
};

/// The address with `value` between the two fixed parts, for the emitted `endpoint`. `name` is the type of the value.
///
/// ```
/// use huaweicloud_iot_runtime::emitted::server_address;
///
/// let address = |region| server_address("Region", ["https://iotda.", ".myhuaweicloud.com"], region);
/// assert_eq!(address("cn-north-4")?, "https://iotda.cn-north-4.myhuaweicloud.com");
/// assert_eq!(
///     address("example.com/").unwrap_err().to_string(),
///     "Region: '.' in \"example.com/\" is not allowed, only letters, digits and hyphens are"
/// );
/// # Ok::<(), huaweicloud_iot_runtime::InvalidValue>(())
/// ```
///
/// # Errors
///
/// When the value is not 1 to 63 letters, digits and hyphens, so that it could lead to another host.
pub fn server_address(name: &'static str, parts: [&str; 2], value: &str) -> Result<String, InvalidValue> {
    LABEL.check(name, value)?;
    Ok(parts.join(value))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::request::Endpoint;

    proptest! {
        #[test]
        fn no_value_leads_to_another_host(value in prop_oneof![".*", "[a-z0-9-]{1,20}", r"[a-z./@:?#\\%-]{1,12}"]) {
            if let Ok(address) = server_address("Region", ["https://a.", ".example.com"], &value) {
                prop_assert_eq!(&address, &format!("https://a.{value}.example.com"));
                prop_assert!(Endpoint::new(&address).is_ok());
                // Browsers refuse a label that begins with xn-- and is no Punycode.
                if let Ok(url) = url::Url::parse(&address) {
                    prop_assert!(url.host_str().unwrap().ends_with(".example.com") && url.path() == "/");
                }
            } else {
                prop_assert!(value.is_empty() || value.len() > 63 || value.contains(|c: char| !c.is_ascii_alphanumeric() && c != '-'));
            }
        }
    }
}
