//! The body of a request, written from the fields of its operation.

use std::collections::BTreeMap;
use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use memchr::memmem;
use serde_json::Value as Json;

use crate::error::BuildError;
use crate::json;
use crate::metadata::{Encoding, Media};
use crate::request::percent::push_encoded;
use crate::values::{In, Object, View, each};

/// The body of one request.
#[derive(Clone, Default)]
pub(crate) struct Body {
    pub(crate) content: Bytes,
    pub(crate) content_type: Option<HeaderValue>,
}

/// Without the content, which may hold a secret.
impl fmt::Debug for Body {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { content, content_type } = self;
        formatter.debug_struct("Body").field("length", &content.len()).field("content_type", content_type).finish()
    }
}

impl Body {
    /// Writes the field that is the whole body, or else the properties. There is no body if the field is not set.
    pub(crate) fn write(media: Option<Media>, operation: &dyn Object) -> Result<Self, BuildError> {
        let Some(media) = media else { return Ok(Self::default()) };
        let mut whole = None;
        each(operation, &mut |place, _, view| {
            if place == In::Body {
                whole = Some(view);
            }
        });
        if let Some(View::Nothing) = whole {
            return Ok(Self::default());
        }
        match media.encoding {
            Encoding::Json => {
                let mut content = Vec::new();
                match whole {
                    Some(view) => json::push(&mut content, view),
                    None => json::push_properties(&mut content, operation),
                }
                Self::typed(content, media.name)
            }
            Encoding::Form => Self::typed(form(whole.unwrap_or(View::Object(operation)))?, media.name),
            Encoding::Multipart => multipart(media.name, &parts(operation)),
            Encoding::Binary => match whole {
                Some(View::Bytes(bytes)) => Self::typed(Bytes::clone(bytes), media.name),
                _ => Ok(Self::default()),
            },
        }
    }

    fn typed(content: impl Into<Bytes>, media_type: &str) -> Result<Self, BuildError> {
        let content_type =
            HeaderValue::from_str(media_type).map_err(|_| BuildError::HeaderValue { name: "Content-Type" })?;
        Ok(Self { content: content.into(), content_type: Some(content_type) })
    }
}

/// A form of texts, numbers and truth values. What is not set is left out, and the fields stand in the order of their
/// names.
fn form(view: View<'_>) -> Result<String, BuildError> {
    // The order of a JSON map depends on what other crates ask of serde_json; that of a request must not.
    let mut fields = BTreeMap::new();
    let mut flaw = None;
    let mut field = |name: &str, view: View<'_>| match plain(view) {
        Ok(text) => drop(fields.insert(name.to_owned(), text)),
        Err(()) => flaw = flaw.take().or_else(|| Some(BuildError::FormField { field: Some(name.to_owned()) })),
    };
    match view {
        View::Object(object) => each(object, &mut |place, wire, view| {
            if place == In::Property {
                field(wire, view);
            }
        }),
        View::Map(map) => map.each(&mut |key, value| field(key, value.view().held())),
        View::Json(Json::Object(object)) => object.iter().for_each(|(key, value)| field(key, View::Json(value))),
        _ => return Err(BuildError::FormField { field: None }),
    }
    if let Some(flaw) = flaw {
        return Err(flaw);
    }
    let mut form = String::new();
    for (name, text) in &fields {
        let Some(text) = text else { continue };
        if !form.is_empty() {
            form.push('&');
        }
        push_encoded(&mut form, name);
        form.push('=');
        push_encoded(&mut form, text);
    }
    Ok(form)
}

/// A plain value as text; none if there is nothing to be sent.
fn plain(view: View<'_>) -> Result<Option<String>, ()> {
    match view {
        View::Text(text) => Ok(Some(text.text.to_owned())),
        View::Json(Json::String(text)) => Ok(Some(text.clone())),
        View::Nothing | View::Json(Json::Null) => Ok(None),
        View::Integer(_) | View::Number(_) | View::Bool(_) | View::Json(Json::Bool(_) | Json::Number(_)) => {
            let mut written = Vec::new();
            json::push(&mut written, view);
            // A number that is none has no form: JSON writes it as null.
            Ok(String::from_utf8(written).ok().filter(|text| text != "null"))
        }
        _ => Err(()),
    }
}

/// One part of a body of parts.
struct Part<'a> {
    name: &'static str,
    /// The name of the file, for a part that is a file.
    file_name: Option<&'a str>,
    content: Bytes,
}

fn parts<'a>(operation: &'a dyn Object) -> Vec<Part<'a>> {
    let mut parts = Vec::new();
    each(operation, &mut |place, name, view| match view {
        _ if place != In::Property => {}
        View::File(file) => {
            parts.push(Part { name, file_name: Some(&file.name), content: file.content.clone() });
        }
        view => {
            let text = super::text(view).map(|text| text.into_owned());
            parts.extend(text.map(|text| Part { name, file_name: None, content: text.into() }));
        }
    });
    parts
}

/// The same parts give the same bytes, because the boundary depends on them alone.
fn multipart(media_type: &str, parts: &[Part<'_>]) -> Result<Body, BuildError> {
    let boundary = boundary_for(parts);
    let mut content = Vec::with_capacity(parts.iter().map(|part| part.content.len() + 256).sum::<usize>() + 64);
    for part in parts {
        content.extend_from_slice(format!("--{boundary}\r\n{}\r\n", part_headers(part)).as_bytes());
        content.extend_from_slice(&part.content);
        content.extend_from_slice(b"\r\n");
    }
    content.extend_from_slice(format!("--{boundary}--\r\n").as_bytes());
    Body::typed(content, &format!("{media_type}; boundary={boundary}"))
}

const BOUNDARY: &str = "huaweicloud-iot-part-";

/// A boundary that no part contains, in two passes: where `BOUNDARY` stands in the parts, it cannot be followed by all
/// numbers of so many digits that there are more numbers than such places.
fn boundary_for(parts: &[Part<'_>]) -> String {
    let finder = memmem::Finder::new(BOUNDARY);
    let places = || {
        let content = parts.iter().map(|part| &part.content);
        content.flat_map(|content| finder.find_iter(content).filter_map(|place| content.get(place + BOUNDARY.len()..)))
    };
    let count = places().count();
    let digits = count.to_string().len();
    let mut taken = vec![false; count + 1];
    for behind in places() {
        let number = behind.get(..digits).and_then(|digits| std::str::from_utf8(digits).ok()?.parse::<usize>().ok());
        if let Some(taken) = number.and_then(|number| taken.get_mut(number)) {
            *taken = true;
        }
    }
    let free = taken.iter().position(|taken| !taken).unwrap_or(count);
    format!("{BOUNDARY}{free:0digits$}")
}

/// The headers of a part, each with its line end. Quotes and line breaks are escaped as browsers do it.
fn part_headers(part: &Part<'_>) -> String {
    let escape = |text: &str| text.replace('"', "%22").replace('\r', "%0D").replace('\n', "%0A");
    let name = escape(part.name);
    match part.file_name {
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
    use crate::values::{File, Secret};

    fn text(body: &Body) -> &str {
        std::str::from_utf8(&body.content).unwrap()
    }

    struct LogIn {
        app_id: String,
        secret: Secret,
        n: Option<f64>,
        none: Option<bool>,
    }

    crate::request!(LogIn { app_id: property("appId"), secret: property, n: property, none: property });

    struct Whole {
        body: Option<Json>,
    }

    crate::request!(Whole { body: body });

    struct Upload {
        file_type: String,
        retries: Option<i32>,
        file: Option<File>,
    }

    crate::request!(Upload { file_type: property("fileType"), retries: property, file: property });

    #[test]
    fn properties_become_an_object_in_their_order() {
        let log_in = LogIn { app_id: "a \"b\"".to_owned(), secret: "x&y".into(), n: Some(1.0), none: None };
        let body = Body::write(Some(Media::json("application/json;charset=UTF-8")), &log_in).unwrap();
        assert_eq!(text(&body), r#"{"appId":"a \"b\"","secret":"x&y","n":1.0}"#);
        assert_eq!(body.content_type.unwrap(), "application/json;charset=UTF-8");
    }

    #[test]
    fn a_field_can_be_the_whole_body_and_is_none_if_it_is_not_set() {
        let write = |body: Option<Json>| Body::write(Some(Media::JSON), &Whole { body }).unwrap();
        assert_eq!(text(&write(Some(json!([1, null])))), "[1,null]");
        let none = write(None);
        assert!(none.content.is_empty() && none.content_type.is_none());
    }

    #[test]
    fn a_form_holds_scalars_in_the_order_of_their_names_and_leaves_out_what_is_not_set() {
        let secret = Secret::new("x&y");
        let log_in = LogIn { app_id: "a b".to_owned(), secret: secret.clone(), n: Some(1.0), none: None };
        let body = Body::write(Some(Media::FORM), &log_in).unwrap();
        assert_eq!(text(&body), "appId=a%20b&n=1.0&secret=x%26y");
        let log_in = LogIn { app_id: "a".to_owned(), secret, n: Some(f64::NAN), none: Some(true) };
        assert_eq!(text(&Body::write(Some(Media::FORM), &log_in).unwrap()), "appId=a&none=true&secret=x%26y");
        let whole = Whole { body: Some(json!({ "b": 1, "a": "x", "none": null })) };
        assert_eq!(text(&Body::write(Some(Media::FORM), &whole).unwrap()), "a=x&b=1");
    }

    #[test]
    fn a_form_field_that_is_not_flat_is_named() {
        let write = |body: Json| Body::write(Some(Media::FORM), &Whole { body: Some(body) });
        let error = write(json!({ "a": { "b": 1 } })).unwrap_err();
        assert_eq!(error.to_string(), "cannot build the request: field a of the form body is not a plain value");
        assert!(write(json!([1])).is_err());
    }

    #[test]
    fn a_boundary_is_found_in_linear_time_whatever_the_file_holds() {
        let boundary = |content: &str| {
            let content = Bytes::copy_from_slice(content.as_bytes());
            boundary_for(&[Part { name: "file", file_name: None, content }])
        };
        assert_eq!(boundary(""), "huaweicloud-iot-part-0");
        let tens: String = (0..10).map(|number| format!("{BOUNDARY}{number}")).collect();
        assert_eq!(boundary(&tens), "huaweicloud-iot-part-00");
        assert_eq!(boundary(&format!("{BOUNDARY}{BOUNDARY}+0{BOUNDARY}")), "huaweicloud-iot-part-0");
        let many: String = (0..500_000).map(|number| format!("{BOUNDARY}{number:06}\n")).collect();
        let begin = std::time::Instant::now();
        assert_eq!(boundary(&many), "huaweicloud-iot-part-500000");
        // One search through 14 MB for each number would take hours.
        assert!(begin.elapsed() < std::time::Duration::from_secs(10), "{:?}", begin.elapsed());
    }

    proptest::proptest! {
        #[test]
        fn no_part_contains_the_boundary(pieces in proptest::collection::vec("(huaweicloud-iot-part-)?[0-9+]{0,3}", 0..60)) {
            let content = Bytes::from(pieces.concat());
            let boundary = boundary_for(&[Part { name: "file", file_name: None, content: content.clone() }]);
            proptest::prop_assert!(memmem::find(&content, boundary.as_bytes()).is_none(), "{boundary}");
        }
    }

    #[test]
    fn parts_are_framed_by_a_boundary_that_none_of_them_contains() {
        let file = File::new("a\"b\r\n.bin", "--huaweicloud-iot-part-0--");
        let upload = Upload { file_type: "firmware".to_owned(), retries: None, file: Some(file) };
        let body = Body::write(Some(Media::MULTIPART), &upload).unwrap();
        assert_eq!(
            text(&body),
            "--huaweicloud-iot-part-1\r\nContent-Disposition: form-data; name=\"fileType\"\r\n\r\nfirmware\r\n\
             --huaweicloud-iot-part-1\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a%22b%0D%0A.bin\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n--huaweicloud-iot-part-0--\r\n--huaweicloud-iot-part-1--\r\n"
        );
        assert_eq!(body.content_type.unwrap(), "multipart/form-data; boundary=huaweicloud-iot-part-1");
    }
}
