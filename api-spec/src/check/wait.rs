//! Checks of `wait`: whether the field of the answer that it names is there, and has the states that it names.

use super::answer_field::{self, Kind};
use super::reach::Reach;
use crate::diagnostics::{Sink, write_one_of};
use crate::model::{ContentType, Operation, SchemaKind, Wait};
use crate::step::At;

pub(super) fn check(operation: &Operation, reach: &Reach<'_>, sink: &mut Sink<'_>) {
    let Some(wait) = &operation.wait else { return };
    let at = At::ROOT.key("wait");
    if !operation.idempotent {
        let instead = "remove \"wait\", or add \"idempotent: true\"";
        sink.key(&at, "waiting asks again and again, and the call must not be repeated", instead);
    }
    let content = operation.success().and_then(|success| success.content.as_ref());
    let Some(content) = content.filter(|content| content.content_type == ContentType::Json) else {
        let instead = "add the \"content\" of a success, or remove \"wait\"";
        return sink.key(&at, "no answer has JSON, so that none can tell a state", instead);
    };
    let field = answer_field::check(&content.schema, &wait.state, Kind::State, reach, &at.key("state"), sink);
    if let Some(SchemaKind::String(string)) = field.map(|field| &field.kind) {
        let values: Vec<_> = string.values.iter().map(|value| value.value.as_str()).collect();
        check_states(wait, &values, &at, sink);
    }
}

/// Reports states that the documented values do not have, and those that are named twice.
fn check_states(wait: &Wait, values: &[&str], at: &At<'_>, sink: &mut Sink<'_>) {
    let mut seen = Vec::new();
    for (key, states) in [("done", &wait.done), ("failed", &wait.failed)] {
        let list = at.key(key);
        for (index, state) in states.iter().map(String::as_str).enumerate() {
            if seen.contains(&state) {
                sink.value(&list.index(index), "the state is named twice", "keep one of the two");
            } else if !values.is_empty() && !values.contains(&state) {
                let instead = write_one_of(state, values.iter().copied());
                sink.value(&list.index(index), "the property has no such value", instead);
            }
            seen.push(state);
        }
    }
}
