//! Patterns of one set of characters, in their parts: `^[a-z]{1,36}$` is the set `[a-z]`, from 1 to 36 times. What a
//! pattern means is for `api_spec` to say; here it is taken apart so that one part can be changed.

use api_spec::model::StringSchema;

/// A set of characters, and how often one of them may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Repeated<'p> {
    /// The set in its brackets, with the `^` in front.
    pub set: &'p str,
    pub least: u64,
    pub most: Option<u64>,
}

impl<'p> Repeated<'p> {
    /// The parts of a pattern; none when it is of another form.
    pub(crate) fn read(pattern: &'p str) -> Option<Self> {
        let (set, count) = pattern.split_at_checked(end_of_set(pattern)?)?;
        let (least, most) = match count.strip_suffix('$')? {
            "" => (1, Some(1)),
            "+" => (1, None),
            "*" => (0, None),
            braces => match braces.strip_prefix('{')?.strip_suffix('}')?.split_once(',') {
                Some((least, "")) => (least.parse().ok()?, None),
                Some((least, most)) => (least.parse().ok()?, Some(most.parse().ok()?)),
                None => {
                    let exactly = braces.trim_matches(['{', '}']).parse().ok()?;
                    (exactly, Some(exactly))
                }
            },
        };
        Some(Self { set, least, most })
    }

    /// Whether the pattern states a length, which then stands nowhere else.
    pub(crate) fn counts(&self) -> bool {
        self.least > 1 || self.most.is_some()
    }

    /// The same set with no count but whether it may be empty.
    pub(crate) fn uncounted(&self) -> String {
        format!("{}{}$", self.set, if self.least == 0 { '*' } else { '+' })
    }

    /// Whether both are about the same characters, however they are written.
    pub(crate) fn has_set_of(&self, other: &Repeated<'_>) -> bool {
        let characters =
            |set: &str| StringSchema { pattern: Some(format!("{set}$")), ..StringSchema::default() }.limits().allowed;
        self.set == other.set || characters(self.set).is_some_and(|set| characters(other.set) == Some(set))
    }
}

impl std::fmt::Display for Repeated<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.least, self.most) {
            (0 | 1, None) => f.write_str(&self.uncounted()),
            (least, None) => write!(f, "{}{{{least},}}$", self.set),
            (least, Some(most)) if least == most => write!(f, "{}{{{most}}}$", self.set),
            (least, Some(most)) => write!(f, "{}{{{least},{most}}}$", self.set),
        }
    }
}

/// Where the set ends with which a pattern begins.
fn end_of_set(pattern: &str) -> Option<usize> {
    let inside = pattern.strip_prefix("^[")?;
    let mut escaped = false;
    let end = inside.find(|c: char| {
        let ends = c == ']' && !escaped;
        escaped = c == '\\' && !escaped;
        ends
    })?;
    Some("^[".len() + end + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_and_its_count_are_told_apart() {
        for (pattern, least, most, uncounted) in [
            ("^[A-Za-z0-9_-]{1,36}$", 1, Some(36), "^[A-Za-z0-9_-]+$"),
            ("^[a-f0-9]{24}$", 24, Some(24), "^[a-f0-9]+$"),
            ("^[a-z\\]]{0,8}$", 0, Some(8), "^[a-z\\]]*$"),
            ("^[a-z]{3,}$", 3, None, "^[a-z]+$"),
            ("^[a-z]+$", 1, None, "^[a-z]+$"),
            ("^[a-z]*$", 0, None, "^[a-z]*$"),
        ] {
            let found = Repeated::read(pattern).unwrap();
            assert_eq!((found.least, found.most), (least, most), "{pattern}");
            assert_eq!((found.to_string().as_str(), found.uncounted().as_str()), (pattern, uncounted));
        }
        for other in ["^(?:[a-f]{32}|[a-f]{64})$", "^[a-z]{1,3}[0-9]$", "[a-z]+", "^[a-z]{x}$"] {
            assert_eq!(Repeated::read(other), None, "{other}");
        }
        let of = |pattern| Repeated::read(pattern).unwrap();
        assert!(of("^[0-9a-z]+$").has_set_of(&of("^[a-z0-9]{3}$")) && !of("^[a-z]+$").has_set_of(&of("^[0-9]+$")));
    }
}
