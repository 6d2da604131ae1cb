//! What chapters and operations are called on the command line.

use heck::ToKebabCase as _;

/// A name with others for the same thing.
#[derive(Debug, Clone, Default)]
pub(crate) struct Named {
    pub(crate) name: String,
    /// The short name, which `--help` shows.
    pub(crate) short: Option<String>,
    /// Further names that are understood.
    pub(crate) aliases: Vec<String>,
}

/// A chapter is called as its folder. Some of its words do, with the last among them, if they are in no other chapter's
/// name: `ota-packages` for `ota-upgrade-packages`.
pub(super) fn chapter(folder: &str, folders: &[&str]) -> Named {
    let words: Vec<&str> = folder.split('-').collect();
    let picks = 1_usize..(1 << (words.len().min(6) - 1));
    let picked = std::iter::once(0).chain(picks).map(|pick| {
        let last = words.len() - 1;
        let chosen = words.iter().enumerate().filter(|(index, _)| *index == last || pick & (1 << index) != 0);
        chosen.map(|(_, word)| *word).collect::<Vec<_>>()
    });
    let is_own =
        |some: &Vec<&str>| folders.iter().filter(|other| holds(other, some)).count() == 1 && some.len() < words.len();
    let aliases = picked.filter(is_own).map(|some| some.join("-")).filter(|alias| !folders.contains(&alias.as_str()));
    Named { name: folder.to_owned(), short: None, aliases: aliases.collect() }
}

/// Whether a folder's name has these words in this order, the last one last.
fn holds(folder: &str, words: &[&str]) -> bool {
    let mut rest = folder.split('-');
    folder.split('-').next_back() == words.last().copied() && words.iter().all(|word| rest.any(|other| other == *word))
}

/// An operation is called as its id. The verb alone does where the chapter has only one such operation, or one whose name
/// is the chapter's more than that of all others with the verb: `list` for `list-devices` among the devices.
pub(super) fn operation(id: &str, ids: &[String], chapter: &str) -> Named {
    let name = id.to_kebab_case();
    let verb = name.split('-').next().unwrap_or_default();
    let others: Vec<String> = ids.iter().map(|other| other.to_kebab_case()).collect();
    let same: Vec<&str> =
        others.iter().map(String::as_str).filter(|other| other.split('-').next() == Some(verb)).collect();
    let topic: Vec<String> = chapter.split('-').map(singular).collect();
    let strange = |name: &str| {
        let words = name.split('-').skip(1).map(singular);
        (words.clone().filter(|word| !topic.contains(word)).count(), words.count())
    };
    let own = strange(&name);
    let is_chosen = same.iter().all(|other| *other == name || strange(other) > own);
    let short = Some(verb.to_owned()).filter(|verb| is_chosen && *verb != name);
    Named { name, short, aliases: vec![id.to_owned()] }
}

fn singular(word: &str) -> String {
    match word.strip_suffix("ies") {
        Some(stem) => format!("{stem}y"),
        None => word.strip_suffix('s').unwrap_or(word).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chapter_is_also_called_by_some_of_its_words() {
        let folders = ["ota-upgrade-packages", "ota-modules", "device-messages"];
        let named = chapter("ota-upgrade-packages", &folders);
        assert_eq!(named.name, "ota-upgrade-packages");
        assert!(
            ["packages", "ota-packages", "upgrade-packages"]
                .iter()
                .all(|alias| named.aliases.contains(&(*alias).to_owned()))
        );
    }

    #[test]
    fn words_that_other_chapters_have_too_are_no_name() {
        let folders = ["rules", "data-forwarding-rules"];
        assert!(chapter("data-forwarding-rules", &folders).aliases.iter().all(|alias| alias != "rules"));
        assert_eq!(chapter("rules", &folders).aliases, Vec::<String>::new());
    }

    #[test]
    fn a_verb_alone_means_the_operation_that_is_named_as_the_chapter() {
        let ids =
            ["ListDevices", "ListDeviceGroupsByDevice", "ResetDeviceSecret", "ResetFingerprint"].map(str::to_owned);
        let short = |id: &str| operation(id, &ids, "devices").short;
        assert_eq!(short("ListDevices").as_deref(), Some("list"));
        assert_eq!(short("ListDeviceGroupsByDevice"), None);
        assert_eq!(
            operation("ListOtaPackageInfo", &["ListOtaPackageInfo".to_owned()], "x").short.as_deref(),
            Some("list")
        );
    }
}
