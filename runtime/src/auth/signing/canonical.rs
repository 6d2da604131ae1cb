//! The canonical request: method, path, query, headers and the hash of the body, in a form that does not depend on how the
//! address was encoded on the way.

use std::ops::Range;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use sha2::{Digest, Sha256};

use super::word::hexadecimal;
use crate::error::CredentialError;
use crate::request::percent::{decoded, is_plain_path, push_recoded};

/// The header that states the hash of the body, or that the body is not signed.
pub(super) const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-sdk-content-sha256");

/// The text that a signature covers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CanonicalRequest {
    text: String,
    /// The position of the names of the signed headers in it.
    names: Range<usize>,
}

impl CanonicalRequest {
    /// Writes a request with the headers to sign. The service requires `X-Sdk-Date` among them.
    ///
    /// # Errors
    ///
    /// When a signed header occurs twice, or is not text.
    pub fn new(request: &Request<Bytes>, is_signed: impl Fn(&HeaderName) -> bool) -> Result<Self, CredentialError> {
        let headers = Lines::of(request.headers(), is_signed)?;
        let address = request.uri();
        let target = address.path_and_query().map_or(0, |target| target.as_str().len());
        let mut text = String::with_capacity(target + headers.room() + ROOM);
        text.push_str(request.method().as_str());
        text.push('\n');
        push_path(&mut text, address.path());
        text.push('\n');
        push_query(&mut text, address.query().unwrap_or_default());
        text.push('\n');
        let names = headers.push(&mut text);
        text.push('\n');
        match request.headers().get(CONTENT_SHA256) {
            Some(stated) => text.push_str(value(&CONTENT_SHA256, stated)?),
            None if request.body().is_empty() => text.push_str(HASH_OF_NOTHING),
            None => text.push_str(hexadecimal(&Sha256::digest(request.body()).into(), &mut [0; 64])),
        }
        Ok(Self { text, names })
    }

    /// The text that is hashed.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The sorted names of the signed headers, separated by `;`.
    pub fn signed_headers(&self) -> &str {
        self.text.get(self.names.clone()).unwrap_or_default()
    }

    pub(super) fn hash(&self) -> [u8; 32] {
        Sha256::digest(&self.text).into()
    }
}

/// The room for everything but address and headers: the longest method, line feeds, some escapes, the hash.
const ROOM: usize = 128;

const HASH_OF_NOTHING: &str = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

/// The signed headers, by name.
struct Lines<'a>(Vec<(&'a str, &'a str)>);

impl<'a> Lines<'a> {
    fn of(headers: &'a HeaderMap, is_signed: impl Fn(&HeaderName) -> bool) -> Result<Self, CredentialError> {
        let mut lines = Vec::with_capacity(headers.len());
        for (name, content) in headers {
            if is_signed(name) {
                lines.push((name.as_str(), value(name, content)?));
            }
        }
        lines.sort_unstable();
        match lines.array_windows().find(|[(name, _), (next, _)]| name == next) {
            None => Ok(Self(lines)),
            Some([(name, _), _]) => {
                Err(CredentialError::new(format!("header {name} is to be signed, but occurs twice")))
            }
        }
    }

    /// Each name is written twice, with three separators.
    fn room(&self) -> usize {
        self.0.iter().map(|(name, value)| 2 * name.len() + value.len() + 3).sum()
    }

    /// Writes the lines, an empty one, and their names, whose position is returned.
    fn push(&self, text: &mut String) -> Range<usize> {
        for (name, value) in &self.0 {
            text.extend([name, ":", value, "\n"]);
        }
        text.push('\n');
        let begin = text.len();
        for (index, (name, _)) in self.0.iter().enumerate() {
            text.push_str(if index == 0 { "" } else { ";" });
            text.push_str(name);
        }
        begin..text.len()
    }
}

/// The value of a signed header. The error does not show it.
fn value<'a>(name: &HeaderName, value: &'a HeaderValue) -> Result<&'a str, CredentialError> {
    value.to_str().map(str::trim).map_err(|_| {
        CredentialError::new(format!("header {name} is to be signed, but has characters outside visible ASCII"))
    })
}

/// Writes the path segment by segment, so that an encoded slash is kept. The canonical path ends with a slash, even if
/// the path that is sent does not.
fn push_path(text: &mut String, path: &str) {
    // Most paths are canonical already.
    if is_plain_path(path) {
        text.push_str(path);
    } else {
        push_segments(text, path);
    }
    if !text.ends_with('/') {
        text.push('/');
    }
}

fn push_segments(text: &mut String, path: &str) {
    for (index, segment) in path.split('/').enumerate() {
        if index > 0 {
            text.push('/');
        }
        push_recoded(text, segment);
    }
}

/// Writes the pairs, ordered by their decoded form, which is not always the order of their encoded form. A name without a
/// value gets a `=`.
fn push_query(text: &mut String, query: &str) {
    let pairs = query.split('&').filter(|pair| !pair.is_empty());
    let mut pairs: Vec<(&str, &str)> = pairs.map(|pair| pair.split_once('=').unwrap_or((pair, ""))).collect();
    pairs.sort_by(|(name, value), (other_name, other_value)| {
        decoded(name).cmp(decoded(other_name)).then_with(|| decoded(value).cmp(decoded(other_value)))
    });
    for (index, (name, value)) in pairs.into_iter().enumerate() {
        if index > 0 {
            text.push('&');
        }
        push_recoded(text, name);
        text.push('=');
        push_recoded(text, value);
    }
}
