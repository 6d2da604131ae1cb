//! Operations as JSON, by the names on the wire: `{"path":{},"query":{},"header":{},"body":…}`. What the feature `serde`
//! adds to emitted operations, for programs that get their calls from elsewhere, such as a command line.
//!
//! Parts without a value are left out. What the client or its credential supplies is no part of it. Reading is strict,
//! because it is the caller who wrote it: an entry that is unknown, missing or of the wrong type is an error that names
//! it, and so is a text that breaks a documented limit.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value as Json};

use crate::json::{Viewed, field_path};
use crate::values::{In, Value, View, broken_limit, each};

/// Makes an operation `Serialize` and `Deserialize`.
#[doc(hidden)]
#[macro_export]
macro_rules! __request_in_json {
    ($name:ident { $($field:ident $place:ident $($wire:literal)?),* }) => {
        impl $crate::emitted::Serialize for $name {
            fn serialize<S: $crate::emitted::Serializer>(&self, output: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::emitted::write_request(self, output)
            }
        }

        impl<'de> $crate::emitted::Deserialize<'de> for $name {
            fn deserialize<D: $crate::emitted::Deserializer<'de>>(input: D) -> ::std::result::Result<Self, D::Error> {
                $crate::emitted::read_request(input, |parts| {
                    let _ = parts;
                    ::std::result::Result::Ok(Self {
                        $($field: parts.$place($crate::__wire!($field $($wire)?))?,)*
                    })
                })
            }
        }
    };
}

/// The parts of a request in their order, save for the body.
const PARTS: [(In, &str); 3] = [(In::Path, "path"), (In::Query, "query"), (In::Header, "header")];

/// Writes an operation.
///
/// # Errors
///
/// When the output fails.
pub fn write_request<S: Serializer>(operation: &dyn Value, output: S) -> Result<S::Ok, S::Error> {
    let mut written = output.serialize_map(None)?;
    for (place, name) in PARTS {
        let part = Part { operation, place };
        if !part.is_empty() {
            written.serialize_entry(name, &part)?;
        }
    }
    let properties = Part { operation, place: In::Property };
    if !properties.is_empty() {
        written.serialize_entry("body", &properties)?;
    }
    let whole = Part { operation, place: In::Body };
    if let Some(body) = whole.first() {
        written.serialize_entry("body", &Viewed(body))?;
    }
    written.end()
}

/// The fields of an operation that stand in one part of the request and are set.
struct Part<'a> {
    operation: &'a dyn Value,
    place: In,
}

impl<'a> Part<'a> {
    fn each(&self, to: &mut dyn FnMut(&'static str, View<'a>)) {
        each(self.operation, &mut |place, wire, value| match value.view() {
            View::Nothing => {}
            view if place == self.place => to(wire, view),
            _ => {}
        });
    }

    fn first(&self) -> Option<View<'a>> {
        let mut first = None;
        self.each(&mut |_, view| first = first.or(Some(view)));
        first
    }

    fn is_empty(&self) -> bool {
        self.first().is_none()
    }
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        let mut written = output.serialize_map(None)?;
        let mut result = Ok(());
        self.each(&mut |wire, view| {
            if result.is_ok() {
                result = written.serialize_entry(wire, &Viewed(view));
            }
        });
        result?;
        written.end()
    }
}

/// An operation that can be written, whatever its type.
struct Written<'a>(&'a dyn Value);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        write_request(self.0, output)
    }
}

/// Reads an operation, whose fields `of` takes out of the parts of the request.
///
/// # Errors
///
/// When an entry is unknown, missing, of the wrong type, or breaks a limit.
pub fn read_request<'de, T, D>(input: D, of: fn(&Parts) -> Result<T, Flaw>) -> Result<T, D::Error>
where
    T: Value,
    D: Deserializer<'de>,
{
    let parts = Parts(Map::deserialize(input)?);
    let operation = of(&parts).map_err(D::Error::custom)?;
    parts.check(&operation).map_err(D::Error::custom)?;
    Ok(operation)
}

/// What is wrong with an entry.
#[derive(Debug)]
pub struct Flaw(String);

impl fmt::Display for Flaw {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// The parts of a request as they were given.
#[derive(Debug)]
pub struct Parts(Map<String, Json>);

#[allow(clippy::missing_errors_doc, reason = "they take the field for which they are called, or tell what is wrong")]
impl Parts {
    /// A segment of the path.
    pub fn path<T: DeserializeOwned + Value>(&self, name: &str) -> Result<T, Flaw> {
        self.entry("path", name)
    }

    /// A pair of the query.
    pub fn query<T: DeserializeOwned + Value>(&self, name: &str) -> Result<T, Flaw> {
        self.entry("query", name)
    }

    /// A header.
    pub fn header<T: DeserializeOwned + Value>(&self, name: &str) -> Result<T, Flaw> {
        self.entry("header", name)
    }

    /// A property of the body.
    pub fn property<T: DeserializeOwned + Value>(&self, name: &str) -> Result<T, Flaw> {
        self.entry("body", name)
    }

    /// The whole body.
    pub fn body<T: DeserializeOwned + Value>(&self, _: &str) -> Result<T, Flaw> {
        read(self.0.get("body"), "body")
    }

    /// The whole body, as bytes in Base64.
    pub fn binary<T: OfBytes>(&self, _: &str) -> Result<T, Flaw> {
        let text: Option<String> = read(self.0.get("body"), "body")?;
        let bytes = text.map(|text| STANDARD.decode(text)).transpose();
        let bytes = bytes.map_err(|error| Flaw(format!("body: it is not Base64: {error}")))?;
        T::of(bytes.map(Bytes::from)).ok_or_else(|| Flaw("body is missing".to_owned()))
    }

    fn entry<T: DeserializeOwned + Value>(&self, part: &str, name: &str) -> Result<T, Flaw> {
        read(self.0.get(part).and_then(|part| part.get(name)), &format!("{part}.{name}"))
    }

    /// Looks for entries that the operation does not have, and for texts that break a limit.
    fn check(&self, operation: &dyn Value) -> Result<(), Flaw> {
        let written = serde_json::to_value(Written(operation)).map_err(|error| Flaw(error.to_string()))?;
        for (part, given) in &self.0 {
            let known = PARTS.iter().any(|(_, name)| name == part) || part == "body";
            if !given.is_object() && known && part != "body" {
                return Err(Flaw(format!("{part} is no object")));
            }
            let unknown = match written.get(part) {
                Some(written) => unknown(given, written, part),
                None if known && given.is_null() => None,
                // A part with nothing in it does no harm.
                None if known => unknown(given, &Json::Object(Map::new()), part),
                None => Some(part.clone()),
            };
            if let Some(unknown) = unknown {
                return Err(Flaw(format!("{unknown} is unknown")));
            }
        }
        let mut broken = None;
        each(operation, &mut |place, wire, value| {
            let part = PARTS.iter().find(|(part, _)| *part == place).map_or("body", |(_, name)| name);
            let path = if place == In::Body { part.to_owned() } else { format!("{part}.{wire}") };
            broken = broken.take().or_else(|| broken_limit(value.view(), &path));
        });
        broken.map_or(Ok(()), |(path, error)| Err(Flaw(format!("{path}: {error}"))))
    }
}

/// A body of bytes, mandatory or not.
pub trait OfBytes: Sized {
    /// The body, if there is one or need be none.
    fn of(bytes: Option<Bytes>) -> Option<Self>;
}

impl OfBytes for Bytes {
    fn of(bytes: Option<Bytes>) -> Option<Self> {
        bytes
    }
}

impl OfBytes for Option<Bytes> {
    fn of(bytes: Option<Bytes>) -> Option<Self> {
        Some(bytes)
    }
}

/// Reads an entry; `null` is none where that is allowed.
fn read<T: DeserializeOwned + Value>(given: Option<&Json>, path: &str) -> Result<T, Flaw> {
    let Some(given) = given else { return T::absent().ok_or_else(|| Flaw(format!("{path} is missing"))) };
    // As text, so that an error tells where in the entry it is.
    let text = given.to_string();
    serde_json::from_str(&text).map_err(|error| {
        let below = field_path::of_error(text.as_bytes(), &error);
        let dot = if below.is_empty() || below.starts_with('[') { "" } else { "." };
        // Without the position in a text that nobody has seen.
        let message = error.to_string();
        let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
        Flaw(format!("{path}{dot}{below}: {message}"))
    })
}

/// The path of the first entry that is given and was not read.
fn unknown(given: &Json, read: &Json, path: &str) -> Option<String> {
    match (given, read) {
        (Json::Object(given), Json::Object(read)) => given.iter().find_map(|(key, given)| {
            let path = format!("{path}.{key}");
            match read.get(key) {
                Some(read) => unknown(given, read, &path),
                // An optional entry may be given as null.
                None => (!given.is_null()).then_some(path),
            }
        }),
        (Json::Array(given), Json::Array(read)) => {
            let mut items = given.iter().zip(read).enumerate();
            items.find_map(|(index, (given, read))| unknown(given, read, &format!("{path}[{index}]")))
        }
        // A whole part of the wrong type has been told before.
        (given, Json::Object(read)) if read.is_empty() && !given.is_null() => Some(path.to_owned()),
        _ => None,
    }
}
