//! The body of a request and its content type.

use std::collections::BTreeMap;
use std::fmt::Display;

use bytes::Bytes;
use http::HeaderValue;
use memchr::memmem;
use serde::Serialize;
use serde_json::Value as Json;

use crate::error::BuildError;
use crate::request::percent::push_encoded;

/// The body of one request.
#[derive(Debug, Clone, Default)]
pub struct Body {
    content: Bytes,
    content_type: Option<HeaderValue>,
}

/// One part of a [`Body::multipart`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The name of the form field.
    pub name: &'static str,
    /// The name of the file, for a part that is a file.
    pub file_name: Option<String>,
    /// The content.
    pub content: Bytes,
}

/// A file to be sent.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct File {
    /// The name under which the service gets to know it.
    pub name: String,
    /// The content.
    pub content: Bytes,
}

impl File {
    /// Takes name and content.
    pub fn new(name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self { name: name.into(), content: content.into() }
    }
}

impl Part {
    /// A part that is a file.
    pub fn file(name: &'static str, file: &File) -> Self {
        Self { name, file_name: Some(file.name.clone()), content: file.content.clone() }
    }

    /// A part that is a plain value.
    pub fn text(name: &'static str, value: &(impl Display + ?Sized)) -> Self {
        Self { name, file_name: None, content: value.to_string().into() }
    }
}

impl Body {
    /// No body and no content type.
    pub fn none() -> Self {
        Self::default()
    }

    /// `application/json`.
    ///
    /// # Errors
    ///
    /// When the value has no JSON form, such as a map whose keys are not texts.
    pub fn json<T: Serialize + ?Sized>(value: &T) -> Result<Self, BuildError> {
        let content = serde_json::to_vec(value).map_err(|source| BuildError::Body { source })?;
        Ok(Self::typed(content.into(), HeaderValue::from_static("application/json")))
    }

    /// `application/x-www-form-urlencoded`, from a value that serialises as an object of texts, numbers, truth values
    /// and nulls. A null is left out, and the fields stand in the order of their names.
    ///
    /// # Errors
    ///
    /// When the value is no such object; the error names the field.
    pub fn form<T: Serialize + ?Sized>(value: &T) -> Result<Self, BuildError> {
        let Json::Object(fields) = serde_json::to_value(value).map_err(|source| BuildError::Body { source })? else {
            return Err(BuildError::FormField { field: None });
        };
        // The order of a JSON map depends on what other crates ask of serde_json; that of a request must not.
        let fields: BTreeMap<String, Json> = fields.into_iter().collect();
        let mut form = String::new();
        for (name, value) in fields {
            let text = match value {
                Json::Null => continue,
                Json::Bool(value) => value.to_string(),
                Json::Number(value) => value.to_string(),
                Json::String(value) => value,
                Json::Array(_) | Json::Object(_) => return Err(BuildError::FormField { field: Some(name) }),
            };
            if !form.is_empty() {
                form.push('&');
            }
            push_encoded(&mut form, &name);
            form.push('=');
            push_encoded(&mut form, &text);
        }
        Ok(Self::typed(form.into(), HeaderValue::from_static("application/x-www-form-urlencoded")))
    }

    /// `application/octet-stream`.
    pub fn bytes(content: impl Into<Bytes>) -> Self {
        Self::typed(content.into(), HeaderValue::from_static("application/octet-stream"))
    }

    /// `multipart/form-data`. The same parts give the same bytes: the boundary is the first of a fixed series that no
    /// part contains.
    ///
    /// # Errors
    ///
    /// When the content type is no header value.
    pub fn multipart(parts: impl IntoIterator<Item = Part>) -> Result<Self, BuildError> {
        let parts: Vec<Part> = parts.into_iter().collect();
        let boundary = boundary_for(&parts);
        let content_type = HeaderValue::from_str(&format!("multipart/form-data; boundary={boundary}"))
            .map_err(|_| BuildError::HeaderValue { name: "Content-Type" })?;
        let mut content = Vec::with_capacity(parts.iter().map(|part| part.content.len() + 256).sum::<usize>() + 64);
        for part in &parts {
            content.extend_from_slice(format!("--{boundary}\r\n{}\r\n", part_headers(part)).as_bytes());
            content.extend_from_slice(&part.content);
            content.extend_from_slice(b"\r\n");
        }
        content.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
        Ok(Self::typed(content.into(), content_type))
    }

    pub(crate) fn into_parts(self) -> (Bytes, Option<HeaderValue>) {
        (self.content, self.content_type)
    }

    fn typed(content: Bytes, content_type: HeaderValue) -> Self {
        Self { content, content_type: Some(content_type) }
    }
}

/// A boundary that no part contains.
fn boundary_for(parts: &[Part]) -> String {
    let mut number = 0_u64;
    loop {
        let boundary = format!("huaweicloud-iot-part-{number}");
        if parts.iter().all(|part| memmem::find(&part.content, boundary.as_bytes()).is_none()) {
            return boundary;
        }
        number += 1;
    }
}

/// The headers of a part, each with its line end. Quotes and line breaks are escaped as browsers do it.
fn part_headers(part: &Part) -> String {
    let escape = |text: &str| text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    let name = escape(part.name);
    match &part.file_name {
        None => format!("Content-Disposition: form-data; name=\"{name}\"\r\n"),
        Some(file_name) => format!(
            "Content-Disposition: form-data; name=\"{name}\"; filename=\"{}\"\r\n\
             Content-Type: application/octet-stream\r\n",
            escape(file_name)
        ),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn text(body: Body) -> String {
        String::from_utf8(body.into_parts().0.to_vec()).unwrap()
    }

    #[test]
    fn a_form_holds_scalars_and_leaves_nulls_out() {
        let body = Body::form(&json!({ "appId": "a b", "secret": "x&y", "n": 1, "none": null })).unwrap();
        assert_eq!(text(body), "appId=a%20b&n=1&secret=x%26y");
    }

    #[test]
    fn a_form_field_that_is_not_flat_is_named() {
        let error = Body::form(&json!({ "a": { "b": 1 } })).unwrap_err();
        assert_eq!(error.to_string(), "cannot build the request: field a of the form body is not a plain value");
        assert!(Body::form(&json!([1])).is_err());
    }

    #[test]
    fn a_map_without_text_keys_has_no_json_form() {
        let map = BTreeMap::from([(vec![1], 2)]);
        assert_eq!(
            format!("{:?}", Body::json(&map).unwrap_err()),
            "cannot build the request: the body has no JSON form: key must be a string"
        );
    }

    #[test]
    fn parts_are_framed_by_a_boundary_that_none_of_them_contains() {
        let file = File::new("a\"b\r\n.bin", "--huaweicloud-iot-part-0--");
        let body = Body::multipart([Part::text("fileType", "firmware"), Part::file("file", &file)]).unwrap();
        let (content, content_type) = body.into_parts();
        assert_eq!(content_type.unwrap(), "multipart/form-data; boundary=huaweicloud-iot-part-1");
        assert_eq!(
            std::str::from_utf8(&content).unwrap(),
            "--huaweicloud-iot-part-1\r\nContent-Disposition: form-data; name=\"fileType\"\r\n\r\nfirmware\r\n\
             --huaweicloud-iot-part-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0A.bin\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n--huaweicloud-iot-part-0--\r\n--huaweicloud-iot-part-1--\r\n"
        );
    }
}
