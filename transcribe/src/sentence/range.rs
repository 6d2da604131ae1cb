//! Between which bounds a number lies.

use std::sync::LazyLock;

use regex::Regex;

use super::Description;

static RANGES: [LazyLock<Regex>; 4] = [
    crate::regex!(
        r"(?i)(?:\brang(?:e|es|ing)\b|\bfrom\b|\bbetween\b|\bintegers?\b|\bvalues?\b\s*(?:is|:)|\boptions:)[^.\d-]{0,30}?\[?(-?\d[\d,]*)\s*(?:s|ms|MB|GB|KB)?\s*(?:-|~|to|and)\s*(-?\d[\d,]*)"
    ),
    crate::regex!(r"(?:取值范围|范围|取值)\s*(?:为|是|:|在)*\s*[\[(]?\s*(-?\d+)\s*(?:-|~|到|至|,)\s*(-?\d+)"),
    crate::regex!(r"(-?\d+)\s*(?:-|~|到|至)\s*(-?\d+)\s*(?:的|之间的)?整数"),
    crate::regex!(r"(?i)\[(-?\d+)\s*,\s*(-?\d+)\]"),
];

static LEASTS: [LazyLock<Regex>; 2] = [
    crate::regex!(
        r"(?i)(?:greater than or equal to|>=|≥|not less than|no less than|\bminimum(?: value)?\s*(?:is|of|:))\s*(-?\d[\d,]*)"
    ),
    crate::regex!(r"(?:大于等于|大于或等于|不小于|最小值\s*(?:为|:)|最小为)\s*(-?\d+)"),
];

static MORES: [LazyLock<Regex>; 2] =
    [crate::regex!(r"(?i)(?:greater than|larger than)\s*(-?\d[\d,]*)"), crate::regex!(r"大于\s*(-?\d+)")];

static MOSTS: [LazyLock<Regex>; 2] = [
    crate::regex!(
        r"(?i)(?:less than or equal to|<=|≤|not greater than|no greater than|not more than|no more than|at most|\bmaximum(?: value)?\s*(?:is|of|:)|cannot exceed|must not exceed|does not exceed)\s*(-?\d[\d,]*)"
    ),
    crate::regex!(r"(?:小于等于|小于或等于|不大于|不超过|最大值\s*(?:为|:)|最大为|最大支持)\s*(-?\d+)"),
];

static LESSES: [LazyLock<Regex>; 2] =
    [crate::regex!(r"(?i)(?:less than|smaller than)\s*(-?\d[\d,]*)"), crate::regex!(r"小于\s*(-?\d+)")];

/// The bounds of a number.
pub(super) fn read(description: &mut Description<'_>, is_list: bool) {
    for rule in &RANGES {
        while let Some((least, Some(most))) = description.take_numbers(rule) {
            set_least(description, Some(least));
            set_most(description, Some(most));
        }
    }
    for (rules, shift) in [(&LEASTS, 0), (&MORES, 1)] {
        for rule in rules {
            while let Some((least, _)) = description.take_numbers(rule) {
                set_least(description, least.checked_add(shift));
            }
        }
    }
    for (rules, shift) in [(&MOSTS, 0), (&LESSES, 1)] {
        for rule in rules {
            while let Some((most, _)) = description.take_numbers(rule) {
                set_most(description, most.checked_sub(shift));
            }
        }
    }
    if is_list && description.limits.maximum.is_some() {
        description.doubt("whether the limit is that of the items");
    }
}

fn set_least(description: &mut Description<'_>, least: Option<i64>) {
    if description.limits.minimum.is_some() && description.limits.minimum != least {
        description.doubt("more than one least value");
    }
    description.limits.minimum = description.limits.minimum.or(least);
}

fn set_most(description: &mut Description<'_>, most: Option<i64>) {
    if description.limits.maximum.is_some() && description.limits.maximum != most {
        description.doubt("more than one greatest value");
    }
    description.limits.maximum = description.limits.maximum.or(most);
}

#[cfg(test)]
mod tests {
    use crate::facts::Limits;
    use crate::line::lines;
    use crate::sentence::limits;
    use crate::value_type::Kind;

    #[test]
    fn bounds_are_found_in_both_languages() {
        for (text, least, most) in [
            ("The value is an integer ranging from 1 to 50.", Some(1), Some(50)),
            ("It lasts as long as the maximum duration. Minimum: 128, maximum: 10,240", Some(128), Some(10_240)),
            ("Value range: 24–72", Some(24), Some(72)),
            ("The value range is 10–2880.", Some(10), Some(2880)),
            ("Value range: 3s–259,200s.", Some(3), Some(259_200)),
            ("The value ranges from 1 to 100. Minimum: 1 Maximum: 100", Some(1), Some(100)),
            ("The value is an integer greater than or equal to 0.", Some(0), None),
            ("It is greater than 0.", Some(1), None),
            ("取值范围：1-50的整数。", Some(1), Some(50)),
            ("单位：千分比，范围：0-1000，向下取整。", Some(0), Some(1000)),
            ("大于等于0的整数。", Some(0), None),
            ("最小值：1 最大值：50", Some(1), Some(50)),
        ] {
            let (found, checks) = limits(&lines(text), &Kind::Integer { long: false }, false, Limits::default());
            assert_eq!((found.minimum, found.maximum), (least, most), "{text}");
            assert!(checks.is_empty(), "{text}: {checks:?}");
        }
    }
}
