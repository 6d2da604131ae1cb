//! How long a text is, and how many items a list has.

use std::sync::LazyLock;

use regex::Regex;

use super::{Description, number};

static RANGES: [LazyLock<Regex>; 4] = [
    crate::regex!(r"(?i)(\d[\d,]*)\s*(?:-|~|to)\s*(\d[\d,]*)[\s-]*(?:characters?|chars?|letters|digits)\b"),
    crate::regex!(r"(?i)\b(?:length|characters)\b[^.\d]{0,40}?(\d[\d,]*)\s*(?:-|~|to|and)\s*(\d[\d,]*)"),
    crate::regex!(r"长度[^\d.]{0,12}?(\d+)\s*(?:-|~|到|至)\s*(\d+)"),
    crate::regex!(r"(\d+)\s*个?(?:字符)?\s*(?:-|~|到|至)\s*(\d+)\s*(?:个字符|位|个字|字符)"),
];

static LEAST_AND_MOST: LazyLock<Regex> = crate::regex!(r"长度最小为?\s*(\d+)\s*,\s*最大为?\s*(\d+)");

static LEASTS: [LazyLock<Regex>; 3] = [
    crate::regex!(
        r"(?i)\bmin(?:imum)?(?:\s*length)?(?:\s*value)?\s*(?:is|of|:)\s*(\d[\d,]*)(?:\s*(?:characters?|bytes?))?\.?"
    ),
    crate::regex!(r"(?i)\bminimum of (\d[\d,]*) characters?"),
    crate::regex!(r"(?:最小长度|最小值|最短)\s*(?:为|:)?\s*(\d+)(?:个字符)?"),
];

static MOST_BYTES: [LazyLock<Regex>; 2] = [
    crate::regex!(
        r"(?i)(?:maximum(?: length)?(?: of|:| is)?|max\.?|at most|up to|no more than|cannot exceed|must not exceed|does not exceed|not exceed|within)\s*(\d[\d,]*)\s*bytes?\b"
    ),
    crate::regex!(r"(?:不超过|最多|最大|不能超过|最长)[^\d.]{0,6}(\d+)\s*个?字节"),
];

static MOSTS: [LazyLock<Regex>; 5] = [
    crate::regex!(
        r"(?i)(?:\ba maximum(?: length)?(?: of|:| is)?|maximum of|at most|up to|no more than|not more than|cannot exceed|can't exceed|must not exceed|does not exceed|not exceed(?:ing)?|longer than|within|limited to|max\.?(?: of)?)\s*(\d[\d,]*)\s*(?:characters?|chars?|letters|of letters)\b"
    ),
    crate::regex!(r"(?i)\bmax(?:imum)?(?:\s*length)?(?:\s*value)?\s*(?:is|of|:)\s*(\d[\d,]*)(?:\s*characters?)?\.?"),
    crate::regex!(
        r"(?i)\blength\b[^.\d]{0,30}?(?:cannot exceed|must not exceed|does not exceed|not exceed|no more than|at most|up to|within|less than or equal to|<=|≤)\s*(\d[\d,]*)"
    ),
    crate::regex!(
        r"长度\s*(?:范围)?\s*(?:不超过|不能超过|不得超过|不大于|小于等于|最大(?:为|值为|是)?|最长(?:为)?|上限为?|限制(?:为|在)?|<=|≤)\s*(\d+)(?:个字符|位|个字)?(?:以内)?"
    ),
    crate::regex!(
        r"(?:最大长度|最大值|最多|最长|不超过|不能超过)\s*(?:为|:|支持|允许|可输入)?\s*(\d+)\s*(?:个字符|个字|位|字符)?"
    ),
];

static EXACTS: [LazyLock<Regex>; 3] = [
    crate::regex!(
        r"(?i)(?:\bstring of|consists? of|contains?|exactly|length (?:of|is)|fixed (?:length )?(?:at|to)|contain)\s*(\d+)\s*(?:hexadecimal |hex )?characters?\b"
    ),
    crate::regex!(r"(?i)\b(\d+)-(?:character|digit)\b"),
    crate::regex!(r"长度(?:固定)?(?:为|是|:)?\s*(\d+)(?:位|个字符)?"),
];

static MOST_ITEMS: [LazyLock<Regex>; 3] = [
    crate::regex!(
        r"(?i)(?:a maximum of|maximum of|at most|up to|no more than|cannot exceed|must not exceed)\s*(\d[\d,]*)\s+(?:[a-z]+ ){0,3}?(?:can be|are allowed|is allowed|items?|records?|elements?|tags?|ids?|devices?)\b"
    ),
    crate::regex!(r"(?i)array length\s*:\s*(\d+)\s*(?:-|~|to)\s*(\d+)"),
    crate::regex!(r"(?:最多|不超过|最大)\s*(?:支持|允许|可|能)?[^\d.,]{0,6}(\d+)\s*个"),
];

/// The length of a text.
pub(super) fn read(description: &mut Description<'_>, is_list: bool) {
    if let Some((least, most)) = description.take_numbers(&LEAST_AND_MOST) {
        set_least(description, least);
        most.into_iter().for_each(|most| set_most(description, most));
    }
    for rule in &MOST_BYTES {
        while let Some((most, _)) = description.take_numbers(rule) {
            let most = u64::try_from(most).ok();
            if description.limits.max_bytes.is_some() && description.limits.max_bytes != most {
                description.doubt("more than one greatest number of bytes");
            }
            description.limits.max_bytes = description.limits.max_bytes.or(most);
        }
    }
    for rule in &RANGES {
        if let Some((least, Some(most))) = description.take_numbers(rule) {
            set_least(description, least);
            set_most(description, most);
        }
    }
    // `Minimum: 1` below a list is the number of its items, or is it?
    if !is_list {
        for rule in &LEASTS {
            if let Some((least, _)) = description.take_numbers(rule) {
                set_least(description, least);
            }
        }
    }
    for rule in &MOSTS {
        while let Some((most, _)) = description.take_numbers(rule) {
            set_most(description, most);
        }
    }
    if description.limits.max_length.is_none()
        && let Some((length, _)) = EXACTS.iter().find_map(|rule| description.take_numbers(rule))
    {
        set_least(description, length);
        set_most(description, length);
    }
    // Another length that is meant exactly contradicts, or comes on top as an alternative.
    if let Some((other, _)) = EXACTS.iter().find_map(|rule| description.take_numbers(rule))
        && description.limits.max_length != u64::try_from(other).ok()
    {
        let least = description.limits.min_length.filter(|least| Some(*least) == description.limits.max_length);
        if least.is_some() {
            description.limits.min_length = least.min(u64::try_from(other).ok());
            description.limits.max_length = description.limits.max_length.max(u64::try_from(other).ok());
        }
        description.doubt("more than one length");
    }
}

fn set_least(description: &mut Description<'_>, least: i64) {
    let least = u64::try_from(least).ok();
    if description.limits.min_length.is_some() && description.limits.min_length != least {
        description.doubt("more than one least length");
    }
    description.limits.min_length = description.limits.min_length.or(least);
}

fn set_most(description: &mut Description<'_>, most: i64) {
    let most = u64::try_from(most).ok();
    if description.limits.max_length.is_some() && description.limits.max_length != most {
        description.doubt("more than one greatest length");
    }
    description.limits.max_length = description.limits.max_length.or(most);
}

/// The number of items of a list.
pub(super) fn read_items(description: &mut Description<'_>) {
    let Some(groups) = MOST_ITEMS.iter().find_map(|rule| description.take(rule)) else { return };
    let numbers: Vec<u64> =
        groups.iter().flatten().filter_map(|group| number(group)).filter_map(|number| number.try_into().ok()).collect();
    match numbers.as_slice() {
        [most] => description.limits.max_items = Some(*most),
        [least, most] => (description.limits.min_items, description.limits.max_items) = (Some(*least), Some(*most)),
        _ => {}
    }
    description.doubt("whether the limit is the number of items");
}

#[cfg(test)]
mod tests {
    use crate::facts::Limits;
    use crate::line::lines;
    use crate::sentence::limits;
    use crate::value_type::Kind;

    #[test]
    fn lengths_are_found_in_both_languages() {
        for (text, least, most) in [
            ("The value can contain a maximum of 36 characters.", None, Some(36)),
            ("Enter 1 to 255 characters.", Some(1), Some(255)),
            ("The stream name can contain 1 to 64 characters. Maximum: 64", Some(1), Some(64)),
            ("Minimum length: 1 character. Maximum length: 60 characters.", Some(1), Some(60)),
            ("The value length cannot exceed 200 characters.", None, Some(200)),
            ("The value is a string of 24 characters.", Some(24), Some(24)),
            ("取值范围：长度不超过128。", None, Some(128)),
            ("取值范围：长度为4-32。", Some(4), Some(32)),
            ("取值范围：长度为24。", Some(24), Some(24)),
            ("最小长度：1 最大长度：64", Some(1), Some(64)),
            ("取值范围：长度最小为3，最大为63。", Some(3), Some(63)),
            ("取值范围：1-64个字符。", Some(1), Some(64)),
        ] {
            let (found, checks) = limits(&lines(text), &Kind::String, false, Limits::default());
            assert_eq!((found.min_length, found.max_length), (least, most), "{text}");
            assert!(checks.is_empty(), "{text}: {checks:?}");
        }
    }

    #[test]
    fn bytes_are_not_characters() {
        let (found, checks) = limits(&lines("It cannot exceed 192 bytes."), &Kind::String, false, Limits::default());
        assert_eq!((found.max_length, found.max_bytes), (None, Some(192)));
        assert!(checks.is_empty());
    }

    #[test]
    fn two_lengths_that_differ_are_doubted() {
        let (_, checks) =
            limits(&lines("A maximum of 36 characters. Maximum: 64"), &Kind::String, false, Limits::default());
        assert_eq!(checks.len(), 1);
    }
}
