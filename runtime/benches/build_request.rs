//! What it costs to turn an operation into a request, without any client: the path alone, and the whole request.

#[path = "../tests/support/mod.rs"]
mod support;

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use huaweicloud_iot_runtime::Operation;
use huaweicloud_iot_runtime::emitted::Path;
use support::{DeletePackage, ListPackages, endpoint, scope};

fn build_request(criterion: &mut Criterion) {
    let id = "28bf9b2c-5a4d-4a0a-9a53-4a0a9a532f1c";
    criterion.bench_function("path", |bencher| {
        bencher.iter(|| Path::fill(black_box(DeletePackage::METADATA.path), &[black_box("p1"), black_box(id)]));
    });

    let (endpoint, scope) = (endpoint(), scope());
    let delete = DeletePackage::new(id);
    criterion.bench_function("request", |bencher| {
        bencher.iter(|| black_box(&delete).request(&endpoint, &scope));
    });

    let list = ListPackages { marker: Some(id.to_owned()) };
    criterion.bench_function("request with a query", |bencher| {
        bencher.iter(|| black_box(&list).request(&endpoint, &scope));
    });
}

criterion_group!(benches, build_request);
criterion_main!(benches);
