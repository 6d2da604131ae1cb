//! The version that follows from what changed, by the rules of SemVer as Cargo reads them.

use api_spec::compare::Level;
use semver::{BuildMetadata, Prerelease, Version};

/// The version after the release `last` when the highest level of all changes is `level`.
///
/// Before 1.0 the first number that is not zero takes the place of the major one.
pub(super) fn next(last: &Version, level: Level) -> Version {
    let mut next = Version { pre: Prerelease::EMPTY, build: BuildMetadata::EMPTY, ..last.clone() };
    if !last.pre.is_empty() {
        // `0.2.0-rc.1` is followed by `0.2.0`, whatever is in it.
        return next;
    }
    match (level, last.major, last.minor) {
        (Level::Breaking, 1.., _) => (next.major, next.minor, next.patch) = (last.major + 1, 0, 0),
        (Level::Breaking, 0, 1..) | (Level::Addition, 1.., _) => (next.minor, next.patch) = (last.minor + 1, 0),
        _ => next.patch = last.patch + 1,
    }
    next
}

/// Why it is this version.
pub(super) fn reason(level: Level, last: Option<&Version>) -> &'static str {
    let before_1 = last.is_none_or(|last| last.major == 0);
    match level {
        Level::Breaking if before_1 => "callers break; before 1.0 that takes a new minor version",
        Level::Breaking => "callers break, which takes a new major version",
        Level::Addition if before_1 => "something is new; before 1.0 that takes a new patch version",
        Level::Addition => "something is new, which takes a new minor version",
        Level::Behaviour => "no caller breaks and nothing is new, which takes a new patch version",
        Level::Docs => "only words changed, which takes a new patch version",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_version_follows_the_rules_of_cargo() {
        for (last, level, expected) in [
            ("0.1.3", Level::Breaking, "0.2.0"),
            ("0.1.3", Level::Addition, "0.1.4"),
            ("0.1.3", Level::Behaviour, "0.1.4"),
            ("0.1.3", Level::Docs, "0.1.4"),
            ("0.0.3", Level::Breaking, "0.0.4"),
            ("1.2.3", Level::Breaking, "2.0.0"),
            ("1.2.3", Level::Addition, "1.3.0"),
            ("1.2.3", Level::Behaviour, "1.2.4"),
            ("2.0.0-rc.1", Level::Breaking, "2.0.0"),
            ("1.2.3+build", Level::Docs, "1.2.4"),
        ] {
            assert_eq!(next(&last.parse().unwrap(), level).to_string(), expected, "{last} {level}");
        }
    }
}
