//! A made-up description of any size, for measuring and for tests of scale.

use api_spec::Sources;

/// A description with 20 operations a chapter, each with a body, an answer, an enum, an id, and errors: about as much
/// as a real page holds.
pub(crate) fn made_up(operations: usize) -> Sources {
    let chapters = operations.div_ceil(20);
    let listed: String =
        (0..chapters).map(|c| format!("  - {{ folder: chapter-{c}, title: Chapter {c} }}\n")).collect();
    let api = format!(
        "title: Made up\ndescription: For measuring.\npages: https://example.com/{{slug}}.html\n\
         servers: [{{ url: 'https://example.com' }}]\ncredentials: [{{ kind: auth-token }}]\n\
         errorBody: {{ code: error_code, message: error_msg }}\nchapters:\n{listed}"
    );
    let pages = (0..operations).map(|n| (format!("made-up-v1/chapter-{}/update-thing{n}.yaml", n / 20), page(n)));
    Sources::from_iter(pages.chain([("made-up-v1/api.yaml".to_owned(), api)]))
}

fn page(n: usize) -> String {
    include_str!("page.yaml").replace("{n}", &n.to_string())
}
