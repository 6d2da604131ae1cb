//! The description of this repository, as the tests read it.

use std::fs;
use std::path::{Path, PathBuf};

use api_spec::model::Spec;

pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec")
}

pub(crate) fn load() -> Spec {
    api_spec::load(&folder()).unwrap()
}

/// The text of a file, empty where there is none.
pub(crate) fn text(file: &str) -> String {
    fs::read_to_string(folder().join(file)).unwrap_or_default()
}

/// What a page of the chapter may refer to, by the files' names within the API's folder.
pub(crate) struct SharedFiles(Vec<(String, String)>);

impl SharedFiles {
    pub(crate) fn of(api: &str, chapter: &str) -> Self {
        let of_chapter = ["schemas.yaml", "errors.yaml"].map(|name| format!("{chapter}/{name}"));
        let names = ["api.yaml", "schemas.yaml"].map(str::to_owned).into_iter().chain(of_chapter);
        Self(names.map(|name| (name.clone(), text(&format!("{api}/{name}")))).collect())
    }

    pub(crate) fn list(&self) -> Vec<(&str, &str)> {
        self.0.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect()
    }
}
