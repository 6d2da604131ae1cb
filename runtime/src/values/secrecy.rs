//! Whether a secret can stand in a value: what holds one is shown to nobody, in the form of JSON or of an error either.

use super::view::{Blank, Fill, Object, Slot, Value, View, each, names};

/// Whether a value holds a secret.
pub(crate) fn holds_secret(view: View<'_>) -> bool {
    match view {
        View::Some(value) => holds_secret(value.view()),
        View::Text(text) => text.is_secret(),
        View::List(list) => (0..).map_while(|index| list.at(index)).any(|item| holds_secret(item.view())),
        View::Map(map) => {
            let mut found = false;
            map.each(&mut |_, value| found |= holds_secret(value.view()));
            found
        }
        View::Object(object) => any_field_holds_secret(object),
        View::Nothing
        | View::Integer(_)
        | View::Number(_)
        | View::Bool(_)
        | View::Json(_)
        | View::Bytes(_)
        | View::File(_) => false,
    }
}

/// Whether a struct or an operation holds a secret in any of its fields.
pub(crate) fn any_field_holds_secret(object: &dyn Object) -> bool {
    let mut found = false;
    each(object, &mut |_, _, value| found |= holds_secret(value));
    found
}

/// Whether values of the type `T` can hold a secret. It takes its time, for errors only.
pub(crate) fn can_hold_secret<T: Value + Blank>() -> bool {
    let mut search = Search::default();
    search.look_into(&mut T::blank());
    search.found
}

/// Goes through a value of a type, and makes what may be absent.
#[derive(Default)]
struct Search {
    /// The names of the structs that the search is in.
    above: Vec<&'static str>,
    found: bool,
}

/// A struct that contains itself ends the search. Another one may have its name, but not many.
const SAME_NAME: usize = 3;

impl Search {
    fn look_into(&mut self, value: &mut dyn Value) {
        match value.slot() {
            Slot::Secret(_) => self.found = true,
            Slot::Optional(place) => self.look_into(place.begin()),
            Slot::List(list) => self.look_into(list.push()),
            Slot::Map(map) => self.look_into(map.insert(String::new())),
            Slot::Object(object) => self.look_into_fields(object),
            _ => {}
        }
    }

    fn look_into_fields(&mut self, object: &mut dyn Object) {
        let name = names(object).type_name;
        if self.above.iter().filter(|above| **above == name).count() < SAME_NAME {
            self.above.push(name);
            object.fill(&mut Fill(&mut |values| {
                for value in values {
                    if !self.found {
                        self.look_into(*value);
                    }
                }
            }));
            self.above.pop();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::values::Secret;

    #[derive(Default)]
    struct Deep {
        child: Option<Box<Deep>>,
        list: Option<Vec<BTreeMap<String, Device>>>,
    }

    crate::object!(Deep { child, list, ..default });

    struct Device {
        id: String,
        secret: Option<Secret>,
    }

    crate::object!(Device { id, secret });

    #[derive(Default)]
    struct Harmless {
        child: Option<Box<Harmless>>,
        names: Option<Vec<String>>,
    }

    crate::object!(Harmless { child, names, ..default });

    #[test]
    fn a_type_can_hold_a_secret_at_any_depth() {
        assert!(can_hold_secret::<Secret>() && can_hold_secret::<Device>() && can_hold_secret::<Vec<Deep>>());
        assert!(!can_hold_secret::<Harmless>() && !can_hold_secret::<String>());
    }

    #[test]
    fn a_value_holds_a_secret_if_one_is_set() {
        let device = |secret: Option<&str>| Device { id: "1".to_owned(), secret: secret.map(Secret::from) };
        let deep = |secret| Deep {
            child: None,
            list: Some(vec![BTreeMap::new(), BTreeMap::from([("a".to_owned(), device(secret))])]),
        };
        assert!(holds_secret(deep(Some("s")).view()) && !holds_secret(deep(None).view()));
        assert!(!holds_secret(Harmless::default().view()));
    }
}
