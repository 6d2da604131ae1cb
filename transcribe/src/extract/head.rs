//! What stands above the first section: title, date of the update, the way to the page; and the page's address.

use std::sync::LazyLock;

use regex::Regex;

use crate::decline::Declined;
use crate::facts::Stated;
use crate::line::{Line, fold};

use super::Section;

pub(super) struct Head {
    pub title: Stated<String>,
    pub slug: Option<String>,
    pub address: Option<String>,
    pub breadcrumb: Vec<String>,
    pub updated: Option<Stated<String>>,
}

static UPDATED: LazyLock<Regex> = crate::regex!(
    r"(?i)^(?:last )?(?:updated (?:on|at)|updated|更新时间|最近更新时间|最近更新)\s*:?\s*(?:(?P<date>[0-9]{4}-[0-9]{2}-[0-9]{2})|(?P<month>[a-z]{3})[a-z]*\.? (?P<day>[0-9]{1,2}), (?P<year>[0-9]{4}))\b"
);
/// The months by the beginning of their names.
const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
static ADDRESS: LazyLock<Regex> = crate::regex!(r"https?://[^\s/]+/[^\s]*?(?P<slug>[A-Za-z0-9_]+)\.html");
static SLUG: LazyLock<Regex> =
    crate::regex!(r"^(?:[a-z]+(?:_[a-z]+)*_[0-9]+(?:_[a-z0-9]+)*|[A-Z][a-z0-9]+(?:[A-Z][A-Za-z0-9]*)+)$");

/// What the site prints around a title.
const NOISE: &[&str] = &[
    "view pdf",
    "share",
    "copy link",
    "download pdf",
    "help center",
    "分享",
    "查看pdf",
    "查看 pdf",
    "我的收藏",
    "链接复制成功!",
    "复制链接",
    "帮助中心",
];

/// Reads what stands above the first section.
pub(super) fn read(
    sections: &[Section],
    marked: Option<Line>,
    address: Option<String>,
    name: Option<&str>,
) -> Result<Head, Declined> {
    let above: Vec<&Line> = sections.first().into_iter().flat_map(Section::lines).collect();
    let breadcrumb = above.iter().find_map(|line| breadcrumb(&line.text)).unwrap_or_default();
    let updated = sections.iter().flat_map(Section::lines).find_map(updated);
    let first_section = sections.get(1).map_or(1, |section| section.line);
    let title = marked
        .or_else(|| title(&above, sections.len() > 1, &breadcrumb))
        .map(|line| Stated { value: line.text, line: line.number })
        .ok_or(Declined::NoTitle { line: first_section })?;
    let printed = || above.iter().find_map(|line| ADDRESS.find(&line.text)).map(|found| found.as_str().to_owned());
    let address = address.or_else(printed).filter(|address| address.starts_with("https://"));
    let of_address =
        address.as_deref().and_then(|address| Some(ADDRESS.captures(address)?.name("slug")?.as_str().to_owned()));
    let of_name = || name.filter(|name| SLUG.is_match(name)).map(str::to_owned);
    Ok(Head { title, slug: of_address.or_else(of_name), address, breadcrumb, updated })
}

fn updated(line: &Line) -> Option<Stated<String>> {
    let text = fold(&line.text);
    let found = UPDATED.captures(&text)?;
    let part = |name: &str| found.name(name).map(|part| part.as_str());
    let date = match part("date") {
        Some(date) => date.to_owned(),
        None => {
            let month = part("month")?.to_lowercase();
            let month = MONTHS.iter().position(|known| *known == month)? + 1;
            format!("{}-{month:02}-{:0>2}", part("year")?, part("day")?)
        }
    };
    api_spec::is_date(&date).then_some(Stated { value: date, line: line.number })
}

/// The titles of a line like `Help Center/ IoT/ API Reference/ Device Upgrade/ Deleting a Package`.
fn breadcrumb(text: &str) -> Option<Vec<String>> {
    let parts: Vec<String> =
        text.split(['/', '>', '＞']).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
    let starts = ["help center", "帮助中心", "huawei cloud", "support"];
    let first = parts.first()?.to_lowercase();
    (parts.len() > 2 && starts.iter().any(|start| first.starts_with(start))).then_some(parts)
}

/// The line right above the first section, past what the site prints there.
fn title(above: &[&Line], has_sections: bool, breadcrumb: &[String]) -> Option<Line> {
    let is_noise = |text: &str| {
        let small = fold(text).to_lowercase();
        NOISE.contains(&small.as_str())
            || UPDATED.is_match(&fold(text))
            || self::breadcrumb(text).is_some()
            || small.starts_with("http://")
            || small.starts_with("https://")
    };
    let mut candidates = above.iter().copied().filter(|line| !line.bullet && !is_noise(&line.text));
    let of_breadcrumb = breadcrumb.last().and_then(|last| above.iter().find(|line| line.text == *last).copied());
    let found = match (of_breadcrumb, has_sections) {
        (Some(line), _) => Some(line),
        (None, true) => candidates.rfind(|line| line.text.chars().count() <= 150),
        (None, false) => candidates.next().filter(|line| !line.text.ends_with('.')),
    };
    let from_breadcrumb = || {
        let line = above.iter().find(|line| self::breadcrumb(&line.text).is_some())?;
        Some(Line { number: line.number, text: breadcrumb.last()?.clone(), bullet: false })
    };
    found.cloned().or_else(from_breadcrumb)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::layout;

    fn head(text: &str, name: Option<&str>) -> Head {
        let layout = layout::read(text);
        let (sections, _) = super::super::sections(layout.blocks);
        read(&sections, layout.title, layout.address, name).unwrap()
    }

    #[test]
    fn the_title_is_the_last_line_above_the_first_section() {
        let page = "Compute\nStorage\nHelp Center/ IoT/ API Reference/ Things/ Showing a Thing\nUpdated on 2024-01-02 GMT+08:00\nView PDF\n\nShowing a Thing\n\nFunction\n\nShows.";
        let head = head(page, Some("thing_06_0001"));
        assert_eq!(head.title.value, "Showing a Thing");
        assert_eq!(head.updated.map(|date| date.value).as_deref(), Some("2024-01-02"));
        assert_eq!(head.breadcrumb.get(3).map(String::as_str), Some("Things"));
        assert_eq!(head.slug.as_deref(), Some("thing_06_0001"));
    }

    #[test]
    fn chinese_pages_print_the_date_and_noise_before_the_title() {
        let head = head("更新时间：2024-10-23 GMT+08:00\n分享\n\n查询东西\n\n功能介绍\n", Some("page"));
        assert_eq!((head.title.value.as_str(), head.title.line), ("查询东西", 4));
        assert_eq!(head.slug, None);
    }

    #[test]
    fn html_tells_the_address() {
        let page = "<html><head><link rel=canonical href='https://example.com/x/ShowThing.html'></head><body><h1>Show a Thing</h1><h4>Function</h4></body></html>";
        let head = head(page, None);
        assert_eq!((head.slug.as_deref(), head.title.value.as_str()), (Some("ShowThing"), "Show a Thing"));
    }

    #[test]
    fn a_date_may_name_its_month() {
        for (line, expected) in [
            ("Updated at: Feb 24, 2022 GMT+08:00", Some("2022-02-24")),
            ("Updated on September 5, 2023", Some("2023-09-05")),
            ("Updated at: Foo 24, 2022", None),
        ] {
            let line = crate::line::lines(line).remove(0);
            assert_eq!(updated(&line).map(|date| date.value).as_deref(), expected);
        }
    }
}
