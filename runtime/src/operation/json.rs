//! Operations as JSON, by the names on the wire: `{"path":{},"query":{},"header":{},"body":…}`. What the feature `serde`
//! adds to emitted operations, for programs that get their calls from elsewhere, such as a command line.
//!
//! Parts without a value are left out. What the client or its credential supplies is no part of it. Reading is strict,
//! because it is the caller who wrote it: an entry that is unknown, missing or of the wrong type is an error that names
//! it, and so is a text that breaks a documented limit.

use serde::de::{Deserialize, DeserializeSeed as _, Deserializer, Error as _};
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::{Map, Value as Json};

use crate::json::{Place, Viewed, field_path};
use crate::values::{Blank, Fill, In, InvalidValue, Object, Text, TextKind, Value, View, each, names};

/// Makes an operation `Serialize` and `Deserialize`.
#[doc(hidden)]
#[macro_export]
macro_rules! __request_in_serde {
    ($name:ident { $($field:ident)* }) => {
        $crate::__blank!($name { $($field)* });

        impl $crate::emitted::Serialize for $name {
            fn serialize<S: $crate::emitted::Serializer>(&self, output: S) -> ::std::result::Result<S::Ok, S::Error> {
                $crate::emitted::write_request(self, output)
            }
        }

        impl<'de> $crate::emitted::Deserialize<'de> for $name {
            fn deserialize<D: $crate::emitted::Deserializer<'de>>(input: D) -> ::std::result::Result<Self, D::Error> {
                $crate::emitted::read_request(input)
            }
        }
    };
}

/// How an operation is filled, within its `Value`.
#[doc(hidden)]
#[macro_export]
macro_rules! __request_fill {
    ($($field:ident)*) => {
        fn fill(&mut self, by: &mut $crate::emitted::Fill<'_>) {
            by.fields(&mut [$(&mut self.$field),*]);
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
pub fn write_request<S: Serializer>(operation: &dyn Object, output: S) -> Result<S::Ok, S::Error> {
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
    operation: &'a dyn Object,
    place: In,
}

impl<'a> Part<'a> {
    fn each(&self, to: &mut dyn FnMut(&'static str, View<'a>)) {
        each(self.operation, &mut |place, wire, view| match view {
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
struct Written<'a>(&'a dyn Object);

impl Serialize for Written<'_> {
    fn serialize<S: Serializer>(&self, output: S) -> Result<S::Ok, S::Error> {
        write_request(self.0, output)
    }
}

/// Reads an operation.
///
/// # Errors
///
/// When an entry is unknown, missing, of the wrong type, or breaks a limit.
pub fn read_request<'de, T: Object + Blank, D: Deserializer<'de>>(input: D) -> Result<T, D::Error> {
    let parts = Parts(Map::deserialize(input)?);
    let mut operation = T::blank();
    parts.fill(&mut operation).and_then(|()| parts.check(&operation)).map_err(D::Error::custom)?;
    Ok(operation)
}

/// The parts of a request as they were given.
struct Parts(Map<String, Json>);

/// What is wrong with an entry.
type Flaw = String;

impl Parts {
    fn fill(&self, operation: &mut dyn Object) -> Result<(), Flaw> {
        let names = names(operation);
        let mut result = Ok(());
        operation.fill(&mut Fill(&mut |values| {
            let mut fields = names.places.iter().zip(names.wires).zip(values);
            result = fields.try_for_each(|((place, wire), value)| self.fill_field(*place, wire, *value));
        }));
        result
    }

    fn fill_field(&self, place: In, wire: &str, value: &mut dyn Value) -> Result<(), Flaw> {
        let (given, path) = self.entry(place, wire);
        let Some(given) = given else {
            return if matches!(value.view(), View::Nothing) { Ok(()) } else { Err(format!("{path} is missing")) };
        };
        // As text, so that an error tells where in the entry it is.
        let text = given.to_string();
        let mut input = serde_json::Deserializer::from_str(&text);
        Place(value).deserialize(&mut input).map_err(|error| {
            let below = field_path::of_error(text.as_bytes(), &error);
            let dot = if below.is_empty() || below.starts_with('[') { "" } else { "." };
            // Without the position in a text that nobody has seen.
            let message = error.to_string();
            let message = message.rsplit_once(" at line ").map_or(message.as_str(), |(message, _)| message);
            format!("{path}{dot}{below}: {message}")
        })
    }

    /// The entry of a field, and where it stands.
    fn entry(&self, place: In, wire: &str) -> (Option<&Json>, String) {
        let part = part(place);
        let given = self.0.get(part);
        if place == In::Body {
            (given, part.to_owned())
        } else {
            (given.and_then(|part| part.get(wire)), format!("{part}.{wire}"))
        }
    }

    /// Looks for entries that the operation does not have, and for texts that break a limit.
    fn check(&self, operation: &dyn Object) -> Result<(), Flaw> {
        let written = serde_json::to_value(Written(operation)).map_err(|error| error.to_string())?;
        for (part, given) in &self.0 {
            let known = PARTS.iter().any(|(_, name)| name == part) || part == "body";
            if !given.is_object() && known && part != "body" {
                return Err(format!("{part} is not an object"));
            }
            let unknown = match written.get(part) {
                Some(written) => unknown(given, written, part),
                None if known && given.is_null() => None,
                // A part with nothing in it does no harm.
                None if known => unknown(given, &Json::Object(Map::new()), part),
                None => Some(part.clone()),
            };
            if let Some(unknown) = unknown {
                return Err(format!("{unknown} is unknown"));
            }
        }
        let mut broken = None;
        each(operation, &mut |place, wire, view| {
            let (_, path) = self.entry(place, wire);
            broken = broken.take().or_else(|| broken_limit(view, &path));
        });
        broken.map_or(Ok(()), |(path, error)| Err(format!("{path}: {error}")))
    }
}

/// The part of the JSON in which a field stands.
fn part(place: In) -> &'static str {
    PARTS.iter().find(|(known, _)| *known == place).map_or("body", |(_, name)| name)
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
        // Something else than the object that there would have to be.
        (given, Json::Object(_)) if !given.is_null() => Some(path.to_owned()),
        _ => None,
    }
}

/// Looks for a text that breaks a documented limit; tells where it stands, such as `body.targets[3]`.
fn broken_limit(view: View<'_>, path: &str) -> Option<(String, InvalidValue)> {
    match view {
        View::Some(value) => broken_limit(value.view(), path),
        View::Text(Text { text, kind: TextKind::Named(name, limits) }) => {
            Some((path.to_owned(), limits.check(name, text).err()?))
        }
        View::Text(Text { text, kind: TextKind::Secret(name, limits) }) => {
            Some((path.to_owned(), limits.check(name, text).err()?.redacted()))
        }
        View::List(list) => {
            let mut items = (0..).map_while(|index| Some((index, list.at(index)?)));
            items.find_map(|(index, item)| broken_limit(item.view(), &format!("{path}[{index}]")))
        }
        View::Map(map) => {
            let mut broken = None;
            map.each(&mut |key, value| {
                broken = broken.take().or_else(|| broken_limit(value.view(), &format!("{path}.{key}")));
            });
            broken
        }
        View::Object(object) => {
            let mut broken = None;
            each(object, &mut |_, wire, view| {
                broken = broken.take().or_else(|| broken_limit(view, &format!("{path}.{wire}")));
            });
            broken
        }
        _ => None,
    }
}
