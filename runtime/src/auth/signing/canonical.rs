//! The canonical request: method, path, query, headers and the hash of the body, written in the one way on which client
//! and service agree, whatever happened to the spelling of the address on the way.

use std::ops::Range;

use bytes::Bytes;
use http::{HeaderMap, HeaderName, HeaderValue, Request};
use sha2::{Digest, Sha256};

use super::word::hexadecimal;
use crate::error::CredentialError;
use crate::request::percent::{decoded, is_plain_path, push_recoded};

/// States the hash of the body, or that there is none.
pub(super) const CONTENT_SHA256: HeaderName = HeaderName::from_static("x-sdk-content-sha256");

/// What a signature is made over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CanonicalRequest {
    text: String,
    /// Where the names of the signed headers stand in it.
    names: Range<usize>,
}

impl CanonicalRequest {
    /// Writes a request with those of its headers that are signed. The service wants `X-Sdk-Date` to be one of them.
    ///
    /// # Errors
    ///
    /// When a signed header stands there twice, or is not text.
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

    /// The canonical request as it is hashed.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The names of the signed headers: sorted, with `;` in between.
    pub fn signed_headers(&self) -> &str {
        self.text.get(self.names.clone()).unwrap_or_default()
    }

    pub(super) fn hash(&self) -> [u8; 32] {
        Sha256::digest(&self.text).into()
    }
}

/// What a canonical request needs beside address and headers: the longest method, line feeds, some escapes, the hash.
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
                Err(CredentialError::new(format!("header {name} is to be signed and stands there twice")))
            }
        }
    }

    /// A name is written twice, and with it three separators.
    fn room(&self) -> usize {
        self.0.iter().map(|(name, value)| 2 * name.len() + value.len() + 3).sum()
    }

    /// Writes the lines, and behind an empty one their names. Tells where the names stand.
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
        CredentialError::new(format!("header {name} is to be signed and holds something outside visible ASCII"))
    })
}

/// Writes the path segment by segment, so that an encoded slash stays one. At the end stands a slash, even if none is
/// sent.
fn push_path(text: &mut String, path: &str) {
    // Most paths stay as they are.
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

/// Writes the pairs in the order of what they stand for, which is not always that of their encoded form. A name without
/// a value gets its `=`.
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
