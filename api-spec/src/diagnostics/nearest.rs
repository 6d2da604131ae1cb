//! Finds what a misspelt name was meant to be.

/// How alike two names must be, from 0 to 1.
const ALIKE: f64 = 0.6;

/// Comparing takes time by the square of the length, and nobody misspells names as long as this.
const LONGEST: usize = 80;

/// How many names are compared, so that very many slips among very many names do not take for ever.
const COMPARED: usize = 1000;

/// The name that is most like `text`; none when all are too different. Of two equally like names the first.
pub(crate) fn nearest<'n>(text: &str, names: impl IntoIterator<Item = &'n str>) -> Option<&'n str> {
    if text.len() > LONGEST {
        return None;
    }
    let mut best = None;
    for name in names.into_iter().filter(|name| name.len() <= LONGEST).take(COMPARED) {
        let likeness = strsim::normalized_damerau_levenshtein(&text.to_lowercase(), &name.to_lowercase());
        if likeness >= best.map_or(ALIKE, |(best, _): (f64, _)| best.next_up()) {
            best = Some((likeness, name));
        }
    }
    best.map(|(_, name)| name)
}

/// `write "name"` for the nearest name, or else which there are.
pub(crate) fn write_one_of<'n>(text: &str, names: impl IntoIterator<Item = &'n str> + Clone) -> String {
    match nearest(text, names.clone()) {
        Some(name) => format!("write \"{name}\""),
        None => format!("write one of: {}", names.into_iter().collect::<Vec<_>>().join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_pen_is_understood() {
        let keys = ["required", "schema", "maxLength", "minLength"];
        assert_eq!(nearest("requried", keys), Some("required"));
        assert_eq!(nearest("maxlenght", keys), Some("maxLength"));
        assert_eq!(nearest("colour", keys), None);
        assert_eq!(nearest(&"x".repeat(1_000_000), keys), None);
    }
}
