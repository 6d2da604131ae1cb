//! The way from a value to one inside it.

/// A step from a value to one inside it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// The entry of a mapping.
    Key(String),
    /// The item of a list; in a mapping the entry with this number, whatever its key.
    Index(usize),
}

/// The way from the root of a file to a value. It lives on the stack and costs nothing until a problem needs it.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct At<'a> {
    last: Option<(&'a At<'a>, Last<'a>)>,
}

#[derive(Debug, Clone, Copy)]
enum Last<'a> {
    Key(&'a str),
    Index(usize),
}

impl<'a> At<'a> {
    /// The file's whole value.
    pub(crate) const ROOT: At<'static> = At { last: None };

    pub(crate) fn key(&'a self, key: &'a str) -> At<'a> {
        At { last: Some((self, Last::Key(key))) }
    }

    pub(crate) fn index(&'a self, index: usize) -> At<'a> {
        At { last: Some((self, Last::Index(index))) }
    }

    /// The key of the last step.
    pub(crate) fn last_key(&self) -> Option<&'a str> {
        match self.last {
            Some((_, Last::Key(key))) => Some(key),
            _ => None,
        }
    }

    /// The steps, the first one first.
    pub(crate) fn path(&self) -> Vec<Step> {
        let mut path = Vec::new();
        let mut here = self.last;
        while let Some((parent, step)) = here {
            path.push(match step {
                Last::Key(key) => Step::Key(key.to_owned()),
                Last::Index(index) => Step::Index(index),
            });
            here = parent.last;
        }
        path.reverse();
        path
    }
}
