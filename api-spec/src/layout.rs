//! Which file is what: the APIs, chapters and pages that the paths of the files tell, and the files that are out of place.

use std::collections::BTreeMap;

use crate::form::Form;
use crate::problem::{Diagnostic, Place, Sink};
use crate::source::Sources;

/// The files of one API, by their paths.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct ApiFiles<'s> {
    /// The folder's name.
    pub id: &'s str,
    pub has_api: bool,
    pub has_schemas: bool,
    /// The pages of each chapter folder.
    pub chapters: BTreeMap<&'s str, Vec<&'s str>>,
}

impl ApiFiles<'_> {
    pub(crate) fn api(&self) -> String {
        format!("{}/api.yaml", self.id)
    }

    pub(crate) fn schemas(&self) -> String {
        format!("{}/schemas.yaml", self.id)
    }
}

/// Sorts the files into APIs, by the APIs' names.
pub(crate) fn sort<'s>(sources: &'s Sources, findings: &mut Vec<Diagnostic>) -> Vec<ApiFiles<'s>> {
    let mut apis: BTreeMap<&str, ApiFiles<'_>> = BTreeMap::new();
    for (file, _) in sources.iter() {
        let mut report = Sink { file, findings: &mut *findings };
        check_name(&mut report);
        let parts: Vec<_> = file.split('/').collect();
        let Some((&id, inside)) = parts.split_first().filter(|(_, inside)| !inside.is_empty()) else {
            report.add(Place::File, "the file is outside of an API", "move it to the folder of a chapter");
            continue;
        };
        let api = apis.entry(id).or_insert_with(|| ApiFiles { id, ..ApiFiles::default() });
        match *inside {
            ["api.yaml"] => api.has_api = true,
            ["schemas.yaml"] => api.has_schemas = true,
            [chapter, _] => api.chapters.entry(chapter).or_default().push(file),
            _ => report.add(Place::File, "the page file is outside of a chapter", "move it to the folder of a chapter"),
        }
    }
    for file in sources.links() {
        let mut report = Sink { file, findings: &mut *findings };
        report.add(Place::File, "a symbolic link, which is not followed", "put the file itself here");
    }
    for api in apis.values().filter(|api| !api.has_api) {
        let mut report = Sink { file: &api.api(), findings: &mut *findings };
        report.add(Place::File, "the API's folder holds no api.yaml", "write one, or move the folder's files");
    }
    apis.into_values().collect()
}

fn check_name(report: &mut Sink<'_>) {
    let Some(name) = report.file.strip_suffix(".yaml") else {
        return report.add(Place::File, "the file's name does not end in .yaml", "rename it");
    };
    if !name.split('/').all(|part| Form::FileName.accepts(part)) {
        let wrong = "the path has characters other than a-z, 0-9 and -";
        report.add(Place::File, wrong, "rename the file or folder in kebab case");
    }
}
