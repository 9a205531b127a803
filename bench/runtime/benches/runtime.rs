//! Times every measure: `cargo bench -p cistron-bench-runtime`.

use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};

fn runtime(criterion: &mut Criterion) {
    for measure in cistron_bench_runtime::measures() {
        let mut group = criterion.benchmark_group(measure.task.name());
        group
            .warm_up_time(Duration::from_millis(500))
            .measurement_time(Duration::from_millis(1500));
        group.bench_function(measure.peer, |bencher| bencher.iter(&measure.run));
        group.finish();
    }
}

criterion_group!(benches, runtime);
criterion_main!(benches);
