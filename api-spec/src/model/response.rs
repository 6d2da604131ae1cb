//! Answers: statuses, their bodies, and the rows of the tables of error codes.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::closed_list::closed_list;
use super::keyed::Entry;
use super::{Schema, UnknownWord, is_default};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Response {
    #[serde(skip, default = "any_success")]
    pub status: StatusRange,
    /// Whether the page documents the status as such, not only through error codes: it is an error of its own then, or a
    /// success.
    #[serde(default, skip_serializing_if = "is_default")]
    pub documented: bool,
    /// What the page says about the status, beyond the status itself.
    #[serde(default, skip_serializing_if = "is_default")]
    pub description: Option<String>,
    /// A name for Rust instead of the one that the status implies.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rust_name: Option<String>,
    /// What a program can do about the status as such; only where it is documented.
    #[serde(default, skip_serializing_if = "is_default")]
    pub then: Option<Then>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub assumed: Option<String>,
    /// The body of a success; absent when there is none.
    #[serde(default, skip_serializing_if = "is_default")]
    pub content: Option<Content>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub errors: Vec<ErrorCode>,
    /// Codes of which nothing but the number is known.
    #[serde(default, skip_serializing_if = "is_default")]
    pub codes: Vec<String>,
}

/// The key of a response.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StatusRange {
    /// `'204'`
    Code(u16),
    /// `2XX`: the page tells no status of success.
    Success,
}

/// A body: one media type with a schema.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    pub content_type: ContentType,
    /// The media type as the page states it, with its parameters: `application/json;charset=UTF-8`.
    pub media_type: String,
    pub schema: Schema,
}

closed_list! {
    /// The media types that bodies have.
    pub enum ContentType {
        /// JSON.
        Json = "application/json",
        /// A form; the schema is an object.
        Form = "application/x-www-form-urlencoded",
        /// Parts, among them files; the schema is an object.
        Multipart = "multipart/form-data",
        /// The bytes of a file.
        Binary = "application/octet-stream",
    }
}

/// A row of a table of error codes.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ErrorCode {
    pub code: String,
    /// The variant's name in Rust.
    #[serde(default, skip_serializing_if = "is_default")]
    pub rust_name: Option<String>,
    /// As the API returns it, letter for letter.
    #[serde(default, skip_serializing_if = "is_default")]
    pub message: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub meaning: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub remedy: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub then: Option<Then>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Option<String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub assumed: Option<String>,
    /// Where the row is stated, when the page refers to one that several pages have.
    #[serde(default, skip_serializing_if = "is_default")]
    pub shared: Option<SharedRow>,
}

/// Where a row of error tables is stated that several pages have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct SharedRow {
    /// `api.yaml`, or the chapter's file: relative to the API's folder.
    pub file: String,
    pub key: String,
}

closed_list! {
    /// What a program can do about an error.
    pub enum Then {
        /// Call less often, and try again later.
        SlowDown = "slow-down",
        /// Get a new token, and try again.
        LogInAgain = "log-in-again",
    }
}

impl StatusRange {
    /// Whether the range lies within 200 to 299.
    pub fn is_success(self) -> bool {
        match self {
            Self::Code(code) => (200..300).contains(&code),
            Self::Success => true,
        }
    }

    /// The place among the responses of an operation: `2XX` behind the successes that have a status.
    pub fn order(self) -> u16 {
        match self {
            Self::Code(code) => code,
            Self::Success => 299,
        }
    }

    /// What HTTP calls the status: `Not Found`.
    pub fn reason(self) -> Option<&'static str> {
        match self {
            Self::Code(code) => http::StatusCode::from_u16(code).ok()?.canonical_reason(),
            Self::Success => None,
        }
    }
}

/// As the key in a page file: `404`, `2XX`.
impl fmt::Display for StatusRange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Code(code) => write!(f, "{code}"),
            Self::Success => f.write_str("2XX"),
        }
    }
}

impl FromStr for StatusRange {
    type Err = std::num::ParseIntError;

    fn from_str(key: &str) -> Result<Self, Self::Err> {
        if key == "2XX" { Ok(Self::Success) } else { key.parse().map(Self::Code) }
    }
}

impl ContentType {
    /// The kind of body of a media type, whatever its parameters.
    ///
    /// # Errors
    ///
    /// When no body can have the media type.
    pub fn of(media_type: &str) -> Result<Self, UnknownWord> {
        media_type.split(';').next().unwrap_or_default().trim_end().parse()
    }
}

impl Entry for Response {
    type Held = Self;

    fn new(status: String, response: Self) -> Option<Self> {
        Some(Self { status: status.parse().ok()?, ..response })
    }

    fn key(&self) -> Cow<'_, str> {
        Cow::Owned(self.status.to_string())
    }

    fn held(&self) -> &Self {
        self
    }
}

/// Takes the place of a status until its key is known.
fn any_success() -> StatusRange {
    StatusRange::Success
}

/// What a media type holds.
#[derive(Serialize, Deserialize)]
struct MediaType<S> {
    schema: S,
}

impl Serialize for Content {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(1))?;
        map.serialize_entry(&self.media_type, &MediaType { schema: &self.schema })?;
        map.end()
    }
}

impl<'de> Deserialize<'de> for Content {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct OneEntry;

        impl<'de> Visitor<'de> for OneEntry {
            type Value = Content;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a mapping with one media type")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Content, A::Error> {
                let entry = map.next_entry::<String, MediaType<Schema>>()?;
                let (media_type, MediaType { schema }) = entry.ok_or_else(|| A::Error::custom("no media type"))?;
                let content_type = ContentType::of(&media_type).map_err(A::Error::custom)?;
                Ok(Content { content_type, media_type, schema })
            }
        }

        deserializer.deserialize_map(OneEntry)
    }
}
