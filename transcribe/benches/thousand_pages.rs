//! How long a thousand pages take, from text to proved page files.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};

#[path = "../tests/it/pages.rs"]
mod pages;
#[path = "../tests/it/render.rs"]
#[allow(dead_code, reason = "the tests use more of it")]
mod render;

fn thousand_pages(criterion: &mut Criterion) {
    let all = [pages::PLANT_SEEDS, pages::LIST_BEDS, pages::SHOW_BED];
    let texts: Vec<String> =
        all.iter().flat_map(|page| render::ALL.iter().map(|layout| render::draw(page, *layout, true))).collect();
    let mut group = criterion.benchmark_group("transcribe");
    group.sample_size(10);
    group.bench_function("1000 pages", |bencher| {
        bencher.iter(|| {
            for text in texts.iter().cycle().take(1_000) {
                let facts = transcribe::read(black_box(text), None, false);
                let file = facts.and_then(|facts| transcribe::page_file(&facts, None));
                assert!(file.is_ok(), "every page is whole");
                let _ = black_box(file);
            }
        });
    });
    group.finish();
}

criterion_group!(benches, thousand_pages);
criterion_main!(benches);
