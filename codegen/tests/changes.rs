//! A change of a page file changes what it says and nothing else.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may panic")]

use std::path::Path;

use api_spec::Sources;
use codegen::Files;

/// The lines that differ when one text of a page file is replaced: the file, then each line that is new.
fn changes(page: &str, from: &str, to: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec");
    let sources = Sources::read(&folder).unwrap();
    let text = std::str::from_utf8(sources.get(page).unwrap()).unwrap();
    assert!(text.contains(from), "{page} does not hold {from}");
    let mut changed = sources.clone();
    changed.insert(page, text.replace(from, to));
    let (before, after) = (generate(&sources), generate(&changed));
    assert_eq!(before.keys().collect::<Vec<_>>(), after.keys().collect::<Vec<_>>());
    let mut lines = Vec::new();
    for (path, text) in &after {
        let (old, new) = (before[path].lines(), text.lines());
        assert_eq!(old.clone().count(), new.clone().count(), "{path}");
        let differing: Vec<_> = old.zip(new).filter(|(old, new)| old != new).collect();
        lines.extend((!differing.is_empty()).then(|| path.clone()));
        lines.extend(differing.into_iter().map(|(_, new)| new.trim().to_owned()));
    }
    lines
}

fn generate(sources: &Sources) -> Files {
    codegen::generate(&sources.load().unwrap()).unwrap()
}

#[test]
fn a_limit_changes_its_own_lines() {
    assert_eq!(
        changes("iotda-v5/schemas.yaml", "[a-f0-9]{1,24}", "[a-f0-9]{1,20}"),
        [
            "openapi/iotda-v5.json",
            "\"pattern\": \"^[a-f0-9]{1,20}$\",",
            "src/iotda_v5/schemas.rs",
            "/// The id of a batch task, issued by the platform when the task is created. 1 to 20 characters.",
            "max_length: 20,",
        ]
    );
}

#[test]
fn an_error_code_changes_its_own_lines() {
    let page = "northbound-v1/secure-application-access/refresh-token.yaml";
    assert_eq!(
        changes(page, "'50400'", "'50401'"),
        [
            "openapi/northbound-v1.json",
            "\"code\": \"50401\",",
            "public-api.txt",
            "northbound_v1::secure_application_access::RefreshTokenError::InvalidInput  400 \"50401\"",
            "src/northbound_v1/secure_application_access/refresh_token.rs",
            "/// `400` `50401`: A parameter is not valid. Check the parameters of the request.",
            "code: \"50401\",",
        ]
    );
}
