//! The body of an answer that tells an error: the API's own shape, and those of the gateways in front of it.

use std::fmt;

use serde::de::{Deserializer, IgnoredAny, MapAccess, Visitor};
use serde_json::Value as Json;

use crate::json::Key;
use crate::metadata::ApiMetadata;

/// What an error body tells.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ErrorBody {
    pub(crate) code: Option<String>,
    pub(crate) message: Option<String>,
    pub(crate) request_id: Option<String>,
    /// Whether the code stands under the API's own key.
    own: bool,
}

impl ErrorBody {
    /// Reads what a JSON body tells. JSON that is no object tells nothing.
    pub(crate) fn read(body: &[u8], api: &ApiMetadata) -> Result<Self, serde_json::Error> {
        let mut input = serde_json::Deserializer::from_slice(body);
        match (&mut input).deserialize_map(Entries(api)) {
            Ok(read) => input.end().map(|()| read),
            // Nothing is wrong with the entries of an object, whatever their types; so this is no object.
            Err(error) if error.is_data() => serde_json::from_slice::<IgnoredAny>(body).map(|_| Self::default()),
            Err(error) => Err(error),
        }
    }

    /// Whether a 2xx with this body is a refusal all the same.
    pub(crate) fn tells_error_under_success(&self) -> bool {
        let tells_success =
            |code: &str| code.rsplit('.').next().is_some_and(|end| end.bytes().all(|byte| byte == b'0'));
        self.own && self.code.as_deref().is_some_and(|code| !tells_success(code))
    }
}

/// Reads the entries of the object, and passes over all that is not looked for without building it.
struct Entries<'a>(&'a ApiMetadata);

impl<'de> Visitor<'de> for Entries<'_> {
    type Value = ErrorBody;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<ErrorBody, A::Error> {
        let (mut own_code, mut own_message) = (None, None);
        let mut other = ErrorBody::default();
        while let Some(key) = entries.next_key::<Key<'de>>()? {
            match key.as_str() {
                key if key == self.0.error_code => own_code = scalar(entries.next_value()?),
                key if key == self.0.error_message => own_message = scalar(entries.next_value()?),
                "error_code" | "code" => keep(&mut other.code, entries.next_value()?),
                "error_msg" | "message" => keep(&mut other.message, entries.next_value()?),
                "request_id" => keep(&mut other.request_id, entries.next_value()?),
                "error" => nested(&mut other, entries.next_value()?),
                _ => drop(entries.next_value::<IgnoredAny>()?),
            }
        }
        let own = own_code.is_some();
        Ok(ErrorBody {
            code: own_code.or(other.code),
            message: own_message.or(other.message),
            request_id: other.request_id,
            own,
        })
    }
}

/// `{"error": {"code": …, "message": …}}`, the shape of IAM.
fn nested(body: &mut ErrorBody, error: Json) {
    let Json::Object(mut error) = error else { return };
    for (target, name) in [(&mut body.code, "code"), (&mut body.message, "message")] {
        if let Some(value) = error.remove(name) {
            keep(target, value);
        }
    }
}

fn keep(target: &mut Option<String>, value: Json) {
    if target.is_none() {
        *target = scalar(value);
    }
}

/// A text that is not blank, or a number.
fn scalar(value: Json) -> Option<String> {
    match value {
        Json::String(text) if !text.trim().is_empty() => Some(text),
        Json::Number(number) => Some(number.to_string()),
        _ => None,
    }
}
