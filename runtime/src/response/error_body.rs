//! The body of an answer that tells an error: the API's own shape, and those of the gateways in front of it.

use std::fmt;

use memchr::{memchr, memmem};
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
    under_success: UnderSuccess,
}

/// What the keys say about a 2xx with this body.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct UnderSuccess {
    /// The code stands under the API's own key.
    own_code: bool,
    /// Something stands there that is no code, but not nothing either.
    odd_code: bool,
    /// There is a message under the API's own key.
    own_message: bool,
    /// There is the object `error` of a gateway, with a code or a message.
    nested: bool,
    /// There are keys that have nothing to do with errors.
    others: bool,
}

/// The keys of codes and messages that gateways use, in the order in which they count.
const CODES: [&str; 3] = ["error_code", "errorCode", "code"];
const MESSAGES: [&str; 7] =
    ["error_msg", "errorMsg", "error_message", "errorMessage", "error_desc", "error_description", "message"];
const REQUEST_IDS: [&str; 2] = ["request_id", "requestId"];

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

    /// Whether a body may tell an error under 2xx, so that it is worth reading it: a quick search, which most do not pass.
    pub(crate) fn may_tell_error(body: &[u8], api: &ApiMetadata) -> bool {
        memmem::find(body, b"\"error").is_some()
            || (!api.error_code.starts_with("error") && memmem::find(body, api.error_code.as_bytes()).is_some())
            // A key may be written with escapes.
            || (memchr(b'\\', body).is_some() && memmem::find(body, b"\\u00").is_some())
    }

    /// Whether a 2xx with this body is a refusal all the same.
    pub(crate) fn tells_error_under_success(&self) -> bool {
        let UnderSuccess { own_code, odd_code, own_message, nested, others } = self.under_success;
        if own_code {
            return self.code.as_deref().is_some_and(|code| !tells_success(code));
        }
        !others && (odd_code || own_message || nested)
    }
}

/// Whether a code is zero: `0` or `000000`, or six zeros behind a prefix, as in `IOTDA.000000`.
fn tells_success(code: &str) -> bool {
    let digits = code.rsplit_once('.').map_or(code, |(_, digits)| if digits.len() == 6 { digits } else { "" });
    !digits.is_empty() && digits.bytes().all(|byte| byte == b'0')
}

/// Reads the entries of the object, and passes over all that is not looked for without building it.
struct Entries<'a>(&'a ApiMetadata);

impl<'de> Visitor<'de> for Entries<'_> {
    type Value = ErrorBody;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<ErrorBody, A::Error> {
        let (mut code, mut message, mut request_id) = (Ranked::default(), Ranked::default(), Ranked::default());
        let mut under_success = UnderSuccess::default();
        while let Some(key) = entries.next_key::<Key<'de>>()? {
            let key = key.as_str();
            if key == self.0.error_code {
                let value: Json = entries.next_value()?;
                under_success.odd_code = !is_nothing(&value);
                under_success.own_code = code.take(OWN, value);
            } else if key == self.0.error_message {
                under_success.own_message = message.take(OWN, entries.next_value()?);
            } else if let Some(rank) = rank(&CODES, key) {
                code.take(rank, entries.next_value()?);
                under_success.others = true;
            } else if let Some(rank) = rank(&MESSAGES, key) {
                message.take(rank, entries.next_value()?);
                under_success.others = true;
            } else if let Some(rank) = rank(&REQUEST_IDS, key) {
                request_id.take(rank, entries.next_value()?);
            } else if key == "error" {
                under_success.nested = nested(entries.next_value()?, &mut code, &mut message);
            } else {
                entries.next_value::<IgnoredAny>()?;
                under_success.others = true;
            }
        }
        Ok(ErrorBody { code: code.value(), message: message.value(), request_id: request_id.value(), under_success })
    }
}

/// What stands under the key `error`: `{"code": …, "message": …}`, the shape of IAM and of gateways, or a text. Whether it
/// tells anything.
fn nested(error: Json, code: &mut Ranked, message: &mut Ranked) -> bool {
    match error {
        Json::Object(error) => {
            let mut tells = false;
            for (key, value) in error {
                if let Some(rank) = rank(&CODES, &key) {
                    tells |= code.take(NESTED + rank, value);
                } else if let Some(rank) = rank(&MESSAGES, &key) {
                    tells |= message.take(NESTED + rank, value);
                }
            }
            tells
        }
        text => message.take(NESTED + MESSAGES.len(), text),
    }
}

/// The rank of the API's own keys, and that of the keys below `error`, behind those beside it.
const OWN: usize = 0;
const NESTED: usize = 100;

fn rank(keys: &[&str], key: &str) -> Option<usize> {
    keys.iter().position(|known| *known == key).map(|index| index + 1)
}

/// The value of the key that counts most.
#[derive(Default)]
struct Ranked(Option<(usize, String)>);

impl Ranked {
    /// Takes a value, unless one that counts more is there. Whether it is one at all.
    fn take(&mut self, rank: usize, value: Json) -> bool {
        let Some(text) = scalar(value) else { return false };
        if self.0.as_ref().is_none_or(|(held, _)| rank < *held) {
            self.0 = Some((rank, text));
        }
        true
    }

    fn value(self) -> Option<String> {
        self.0.map(|(_, text)| text)
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

/// Whether there is nothing at a place where a code is expected.
fn is_nothing(value: &Json) -> bool {
    match value {
        Json::Null | Json::Bool(false) => true,
        Json::String(text) => text.trim().is_empty(),
        Json::Array(items) => items.is_empty(),
        Json::Object(entries) => entries.is_empty(),
        Json::Bool(true) | Json::Number(_) => false,
    }
}
