//! The header `Retry-After` of RFC 9110: a number of seconds, or a date.

use std::time::{Duration, SystemTime};

use http::{HeaderMap, HeaderName, header};

/// The time to wait; `None` if the header is missing or malformed. A date in the past means not to wait, and a number of
/// seconds that is too large for any clock means to wait for ever.
///
/// A date is relative to the `Date` of the answer, so that the clocks need not agree, or to `now` if the answer has none.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let value = text(headers, header::RETRY_AFTER)?;
    if !value.is_empty() && value.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(Duration::from_secs(value.parse().unwrap_or(u64::MAX)));
    }
    let date = httpdate::parse_http_date(value).ok()?;
    let sent = text(headers, header::DATE).and_then(|date| httpdate::parse_http_date(date).ok());
    Some(date.duration_since(sent.unwrap_or(now)).unwrap_or_default())
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOON: &str = "Sun, 06 Nov 1994 12:00:00 GMT";

    fn told(value: &str, date: Option<&str>) -> Option<u64> {
        let mut headers = HeaderMap::new();
        headers.insert(header::RETRY_AFTER, value.parse().unwrap());
        if let Some(date) = date {
            headers.insert(header::DATE, date.parse().unwrap());
        }
        let now = httpdate::parse_http_date("Sun, 06 Nov 1994 11:59:00 GMT").unwrap();
        retry_after(&headers, now).map(|pause| pause.as_secs())
    }

    #[test]
    fn it_is_seconds_or_a_date() {
        assert_eq!(told("120", None), Some(120));
        assert_eq!(told(" 0 ", None), Some(0));
        assert_eq!(told("99999999999999999999", None), Some(u64::MAX));
        assert_eq!(told(NOON, None), Some(60));
        assert_eq!(told(NOON, Some("Sun, 06 Nov 1994 11:59:53 GMT")), Some(7));
        assert_eq!(told(NOON, Some("Sun, 06 Nov 1994 12:00:01 GMT")), Some(0));
    }

    #[test]
    fn what_is_not_legible_tells_nothing() {
        for value in ["", "soon", "-1", "+1", "1.5"] {
            assert_eq!(told(value, None), None, "{value:?}");
        }
        assert_eq!(retry_after(&HeaderMap::new(), SystemTime::now()), None);
    }
}
