//! Answers: statuses, their bodies, and the rows of the tables of error codes.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

use super::closed_list::UnknownWord;
use super::closed_list::closed_list;
use super::keyed::Entry;
use super::keys::keys;
use super::schema::Schema;

keys! {
    pub struct Response {
        #[serde(skip, default = "any_success")]
        pub status: StatusRange,
        /// Whether the page documents the status as such, not only through error codes: it is an error of its own then, or a
        /// success.
        pub documented: bool,
        /// What the page says about the status, beyond the status itself.
        pub description: Option<String>,
        /// A name for Rust instead of the one that the status implies.
        pub rust_name: Option<String>,
        /// What a program can do about the status as such; only where it is documented.
        pub then: Option<Then>,
        pub note: Option<String>,
        pub assumed: Option<String>,
        /// The body of a success; absent when there is none.
        pub content: Option<Content>,
        pub errors: Vec<ErrorCode>,
        /// Codes of which nothing but the number is known.
        pub codes: Vec<String>,
        /// Whether it is stated in `defaults` of `api.yaml`, for every page.
        pub shared: bool,
    }
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "ContentKeys", into = "ContentKeys")]
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

keys! {
    /// A row of a table of error codes.
    pub struct ErrorCode {
        pub code: String,
        /// The variant's name in Rust.
        pub rust_name: Option<String>,
        /// As the API returns it, letter for letter.
        pub message: Option<String>,
        pub meaning: Option<String>,
        pub remedy: Option<String>,
        pub then: Option<Then>,
        pub note: Option<String>,
        pub assumed: Option<String>,
        /// Where the row is stated, when the page refers to one that several pages have.
        pub shared: Option<SharedRow>,
    }

    /// Where a row of error tables is stated that several pages have.
    #[derive(Eq, PartialOrd, Ord)]
    pub struct SharedRow {
        /// `api.yaml`, or the chapter's file: relative to the API's folder.
        pub file: String,
        pub key: String,
    }
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

    fn entry(&self) -> (Cow<'_, str>, &Self) {
        (Cow::Owned(self.status.to_string()), self)
    }
}

/// Takes the place of a status until its key is known.
fn any_success() -> StatusRange {
    StatusRange::Success
}

/// A [`Content`] as page files have it: what stands under the media type.
type ContentKeys = BTreeMap<String, MediaType>;

keys! {
    /// What a media type holds.
    struct MediaType {
        schema: Schema,
    }
}

impl TryFrom<ContentKeys> for Content {
    type Error = UnknownWord;

    fn try_from(mut keys: ContentKeys) -> Result<Self, UnknownWord> {
        let none = || UnknownWord { text: String::new(), words: ContentType::WORDS };
        let (media_type, MediaType { schema }) = keys.pop_first().ok_or_else(none)?;
        Ok(Self { content_type: ContentType::of(&media_type)?, media_type, schema })
    }
}

impl From<Content> for ContentKeys {
    fn from(Content { media_type, schema, .. }: Content) -> Self {
        Self::from([(media_type, MediaType { schema })])
    }
}
