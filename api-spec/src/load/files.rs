//! Which file is what: the APIs, chapters and pages that the paths of the files tell, and the files that are out of place.

use std::collections::BTreeMap;

use crate::book::ApiFiles;
use crate::diagnostics::{Diagnostic, Sink};
use crate::format::Form;
use crate::sources::{Other, Sources};

/// Names that the root of the emitted crate has already.
const RESERVED: [&str; 2] = ["rt", "runtime"];

/// Sorts the files into APIs, by the APIs' names.
pub(super) fn sort<'s>(sources: &'s Sources, diagnostics: &mut Vec<Diagnostic>) -> Vec<ApiFiles<'s>> {
    let mut apis: BTreeMap<&str, ApiFiles<'_>> = BTreeMap::new();
    for (file, _) in sources.iter() {
        let mut sink = Sink::of(file, diagnostics);
        check_name(&mut sink);
        let parts: Vec<_> = file.split('/').collect();
        let Some((&id, inside)) = parts.split_first().filter(|(_, inside)| !inside.is_empty()) else {
            sink.file("the file is outside of an API", "move it to the folder of a chapter");
            continue;
        };
        let api = apis.entry(id).or_insert_with(|| ApiFiles { id, ..ApiFiles::default() });
        match *inside {
            ["api.yaml"] => api.has_api = true,
            ["schemas.yaml"] => api.has_schemas = true,
            [chapter, "schemas.yaml"] => api.chapters.entry(chapter).or_default().has_schemas = true,
            [chapter, "errors.yaml"] => api.chapters.entry(chapter).or_default().has_errors = true,
            [chapter, _] => api.chapters.entry(chapter).or_default().pages.push(file),
            _ => sink.file("the page file is outside of a chapter", "move it to the folder of a chapter"),
        }
    }
    for (file, other) in sources.others() {
        let (wrong, instead) = match other {
            Other::SymbolicLink => ("a symbolic link, which is not followed", "put the file itself here"),
            Other::Special => ("not a file", "remove it"),
        };
        Sink::of(file, diagnostics).file(wrong, instead);
    }
    for api in apis.values() {
        let file = api.api();
        let mut sink = Sink::of(&file, diagnostics);
        if !api.has_api {
            sink.file("the API's folder holds no api.yaml", "write one, or move the folder's files");
        }
        if RESERVED.contains(&api.id) {
            sink.file(format!("the generated crate uses the name \"{}\" itself", api.id), "rename the API's folder");
        }
    }
    apis.into_values().collect()
}

fn check_name(sink: &mut Sink<'_>) {
    let Some(name) = sink.file.strip_suffix(".yaml") else {
        return sink.file("the file's name does not end in .yaml", "rename it");
    };
    if !name.split('/').all(|part| Form::FileName.accepts(part)) {
        let wrong = "the path has characters other than a-z, 0-9 and -";
        sink.file(wrong, "rename the file or folder in kebab case");
    }
}
