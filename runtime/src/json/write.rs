//! Values as JSON text: the bodies of requests.
//!
//! Compiled once for all types, because a [`Value`] shows what it holds. Texts and numbers are written by `serde_json`.

use serde::Serialize;

use crate::values::{In, Object, View, each};

/// Appends a value to `json`. A field that is not set is left out of its object.
pub(crate) fn push(json: &mut Vec<u8>, view: View<'_>) {
    match view {
        View::Some(value) => push(json, value.view()),
        View::Nothing => json.extend_from_slice(b"null"),
        View::Text(text) => push_serialized(json, text.text),
        View::Integer(number) => push_serialized(json, &number),
        View::Number(number) => push_serialized(json, &number),
        View::Bool(value) => push_serialized(json, &value),
        View::Json(value) => push_serialized(json, value),
        View::Bytes(bytes) => push_serialized(json, &String::from_utf8_lossy(bytes)),
        View::File(file) => push_serialized(json, &file.name),
        View::List(list) => {
            json.push(b'[');
            let mut index = 0;
            while let Some(item) = list.at(index) {
                if index > 0 {
                    json.push(b',');
                }
                push(json, item.view());
                index += 1;
            }
            json.push(b']');
        }
        View::Map(map) => {
            let mut object = Entries::begin(json);
            map.each(&mut |key, value| object.entry(key, value.view()));
            object.end();
        }
        View::Object(fields) => push_properties(json, fields),
    }
}

/// Appends the object of those fields that are properties of a body.
pub(crate) fn push_properties(json: &mut Vec<u8>, fields: &dyn Object) {
    let mut object = Entries::begin(json);
    each(fields, &mut |place, wire, view| match view {
        View::Nothing => {}
        view if place == In::Property => object.entry(wire, view),
        _ => {}
    });
    object.end();
}

/// The entries of a JSON object that is being written.
struct Entries<'a> {
    json: &'a mut Vec<u8>,
    empty: bool,
}

impl<'a> Entries<'a> {
    fn begin(json: &'a mut Vec<u8>) -> Self {
        json.push(b'{');
        Self { json, empty: true }
    }

    fn entry(&mut self, key: &str, value: View<'_>) {
        if !std::mem::take(&mut self.empty) {
            self.json.push(b',');
        }
        push_serialized(self.json, key);
        self.json.push(b':');
        push(self.json, value);
    }

    fn end(self) {
        self.json.push(b'}');
    }
}

/// A text, a number or any JSON: writing those into memory cannot fail.
fn push_serialized<T: Serialize + ?Sized>(json: &mut Vec<u8>, value: &T) {
    let _ = serde_json::to_writer(json, value);
}

/// A value as JSON text.
#[cfg(test)]
pub(crate) fn text(value: &dyn crate::values::Value) -> String {
    let mut json = Vec::new();
    push(&mut json, value.view());
    String::from_utf8(json).unwrap()
}
