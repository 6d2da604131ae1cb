//! The whole way in one process, from the texts of the page files to the texts of the emitted files, formatting
//! included: for the description of this repository, and for made-up ones of 200 and 2,000 operations. `thrpt` tells
//! operations a second: it should be the same for both sizes.
#![allow(missing_docs, clippy::unwrap_used, reason = "a bench may panic, and criterion's macros document nothing")]

mod made_up;

use std::path::Path;

use api_spec::Sources;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};

use made_up::made_up;

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

criterion_group!(benches, regenerate);
criterion_main!(benches);
