//! The whole way in one process, from the texts of the page files to the texts of the emitted files, formatting
//! included: for the description of this repository, and for made-up ones of 200 and 2,000 operations. `thrpt` tells
//! operations a second: it should be the same for both sizes.
#![allow(missing_docs, clippy::unwrap_used, reason = "a bench may panic, and criterion's macros document nothing")]

use std::path::Path;

use api_spec::Sources;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

fn regenerate(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("regenerate");
    let real = Sources::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../api-spec")).unwrap();
    for (name, sources) in
        [("this repository", real), ("200 operations", made_up(200)), ("2000 operations", made_up(2000))]
    {
        let operations = sources.load().unwrap().operations().count();
        group.sample_size(10).throughput(Throughput::Elements(operations.try_into().unwrap()));
        group.bench_function(name, |bencher| {
            bencher.iter(|| codegen::generate(&sources.load().unwrap()).unwrap());
        });
    }
    group.finish();
}

/// A description with 20 operations a chapter, each with a body, an answer, an enum, an id, and errors: about as much
/// as a real page holds.
fn made_up(operations: usize) -> Sources {
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
    let page = include_str!("made_up_page.yaml");
    page.replace("{n}", &n.to_string())
}

criterion_group!(benches, regenerate);
criterion_main!(benches);
