//! What it costs to turn an operation into a request, without any client: the path alone and the whole request. Beside
//! them the least that could be done, `format!` of the same text, which neither encodes nor checks anything.

use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use huaweicloud_iot::iotda_v5::{DeleteOtaPackage, PackageId, ProjectId, Scope};
use huaweicloud_iot::northbound_v1::{DeleteVersionPackage, FileId};
use huaweicloud_iot::runtime::emitted::Path;
use huaweicloud_iot::runtime::{Endpoint, Operation};

const ID: &str = "28bf9b2c-5a4d-4a0a-9a53-2f1c4a0a9a53";
const PROJECT: &str = "0483b6b16e954cb88930a360d2c4e663";
const HOST: &str = "https://iot.example.com:8743";

#[allow(clippy::unwrap_used, reason = "the address is a constant")]
fn endpoint() -> Endpoint {
    Endpoint::new(HOST).unwrap()
}

fn delete_ota_package(criterion: &mut Criterion) {
    let operation = DeleteOtaPackage::new(PackageId::unchecked(ID));
    let scope = Scope::new(ProjectId::unchecked(PROJECT));
    let endpoint = endpoint();

    let mut group = criterion.benchmark_group("DeleteOtaPackage");
    group.bench_function("path", |bencher| {
        bencher.iter(|| Path::fill(DeleteOtaPackage::METADATA.path, &[black_box(PROJECT), black_box(ID)]))
    });
    group.bench_function("path by format!", |bencher| {
        bencher.iter(|| format!("/v5/iot/{}/ota-upgrades/packages/{}", black_box(PROJECT), black_box(ID)));
    });
    group.bench_function("request", |bencher| {
        bencher.iter(|| black_box(&operation).request(&endpoint, black_box(&scope)));
    });
    group.bench_function("address by format!", |bencher| {
        bencher.iter(|| {
            format!("{}/v5/iot/{}/ota-upgrades/packages/{}", black_box(HOST), black_box(PROJECT), black_box(ID))
        });
    });
    group.finish();
}

fn delete_version_package(criterion: &mut Criterion) {
    let operation = DeleteVersionPackage::new(FileId::unchecked(ID));
    let endpoint = endpoint();

    let mut group = criterion.benchmark_group("DeleteVersionPackage");
    group.bench_function("path", |bencher| {
        bencher.iter(|| Path::fill(DeleteVersionPackage::METADATA.path, &[black_box(ID)]))
    });
    group.bench_function("path by format!", |bencher| {
        bencher.iter(|| format!("/iodm/northbound/v1.5.0/category/{}", black_box(ID)));
    });
    group.bench_function("request", |bencher| {
        bencher.iter(|| black_box(&operation).request(&endpoint, &()));
    });
    group.bench_function("address by format!", |bencher| {
        bencher.iter(|| format!("{}/iodm/northbound/v1.5.0/category/{}", black_box(HOST), black_box(ID)));
    });
    group.finish();
}

criterion_group!(benches, delete_ota_package, delete_version_package);
criterion_main!(benches);
