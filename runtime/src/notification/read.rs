//! From the body of a push to a notification: what it is, then what it holds.

use serde_json::{Map, Value as Json};

use super::error::{NotificationError, NotificationErrorKind as Kind};
use super::{Push, UnknownNotification};
use crate::json::{self, field_path};
use crate::values::{Blank, Object, names};

/// A notification that the description knows. **For emitted code.**
#[derive(Debug)]
pub struct Known<N> {
    /// The name in the documents.
    pub name: &'static str,
    /// The values by which it is known, each list in the order of the keys.
    pub values: &'static [&'static [&'static str]],
    /// Reads it from the JSON as it came; the second argument is the property of the content.
    pub read: fn(Json, Option<&str>) -> Result<N, Unread>,
}

/// What could not be read, with the reason and the path of the value at fault.
pub type Unread = (Json, serde_json::Error, String);

impl<N> Known<N> {
    /// The notification as the type of its content.
    ///
    /// # Errors
    ///
    /// When a value does not have the type.
    pub fn push<T: Object + Blank>(raw: Json, content: Option<&str>) -> Result<Push<T>, Unread> {
        let text = content.and_then(|content| gathered::<T>(&raw, content)).unwrap_or_else(|| raw.to_string());
        match json::of_slice::<T>(text.as_bytes()) {
            Ok(content) => Ok(Push { content, raw }),
            Err(error) => {
                let field = field_path::of_error(text.as_bytes(), &error);
                Err((raw, error, field))
            }
        }
    }
}

/// Reads the body of a push. **For emitted code.**
///
/// # Errors
///
/// When it is no JSON object, or when a value of a known notification does not have its type.
pub fn read_notification<N>(
    body: &[u8],
    keys: &[&str],
    content: Option<&str>,
    known: &[Known<N>],
    other: fn(UnknownNotification) -> N,
) -> Result<N, NotificationError> {
    let raw = object(body)?;
    let Some(known) = known.iter().find(|known| known.values.iter().any(|values| tells(&raw, keys, values))) else {
        return Ok(other(UnknownNotification { raw }));
    };
    let has_values = known.values.iter().any(|values| !values.is_empty());
    match (known.read)(raw, content) {
        Ok(notification) => Ok(notification),
        // Nothing but its properties says that it is this one.
        Err((raw, ..)) if !has_values => Ok(other(UnknownNotification { raw })),
        Err((_, error, field)) => {
            Err(NotificationError::new(Kind::Mismatch { notification: known.name, field }, Some(error)))
        }
    }
}

/// The error as any reader tells errors. **For emitted code.**
#[cfg(feature = "serde")]
pub fn custom_error<E: serde::de::Error>(error: NotificationError) -> E {
    E::custom(error)
}

/// The JSON object of a body.
fn object(body: &[u8]) -> Result<Json, NotificationError> {
    let body = json::text_of(body);
    if body.iter().all(u8::is_ascii_whitespace) {
        return Err(NotificationError::new(Kind::Empty, None));
    }
    match serde_json::from_slice(body) {
        Ok(raw @ Json::Object(_)) => Ok(raw),
        Ok(_) => Err(NotificationError::new(Kind::NotAnObject, None)),
        Err(error) => {
            let kind = if error.is_eof() { Kind::Truncated } else { Kind::NotJson };
            Err(NotificationError::new(kind, Some(error)))
        }
    }
}

/// Whether the keys of a push have the values; without values, whether it has none of the keys.
fn tells(raw: &Json, keys: &[&str], values: &[&str]) -> bool {
    match values {
        [] => keys.iter().all(|key| raw.get(key).is_none()),
        values => keys.iter().zip(values).all(|(key, value)| raw.get(key).and_then(Json::as_str) == Some(*value)),
    }
}

/// The push with what stands beside the content in it: documents print `body` inside `notify_data` and beside it. None
/// where nothing stands beside it.
fn gathered<T: Object + Blank>(raw: &Json, content: &str) -> Option<String> {
    let own = names(&T::blank()).wires;
    let raw = raw.as_object()?;
    let beside = || raw.iter().filter(|(key, _)| !own.contains(&key.as_str()));
    let mut inside = match raw.get(content) {
        Some(Json::Object(inside)) => inside.clone(),
        None | Some(Json::Null) => Map::new(),
        Some(_) => return None,
    };
    let before = inside.len();
    for (key, value) in beside() {
        inside.entry(key.clone()).or_insert_with(|| value.clone());
    }
    if inside.len() == before {
        return None;
    }
    let mut whole = raw.clone();
    whole.insert(content.to_owned(), Json::Object(inside));
    Some(Json::Object(whole).to_string())
}
