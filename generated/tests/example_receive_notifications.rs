//! The example `receive_notifications` runs, and does what it promises.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

#[path = "../examples/receive_notifications.rs"]
#[allow(dead_code, reason = "its `main` is not called here")]
mod receive_notifications;

use clap::Parser as _;
use receive_notifications::{Arguments, run};

#[tokio::test]
async fn what_happens_on_the_simulator_is_printed() {
    let mut output = Vec::new();
    run(&Arguments::parse_from(["receive_notifications"]), &mut output).await.unwrap();
    let printed = String::from_utf8(output).unwrap();
    let mut lines: Vec<&str> = printed.lines().collect();
    assert!(lines.remove(0).starts_with("listening at http://127.0.0.1:"), "{printed}");
    let of = |book: &str| -> Vec<&str> { lines.iter().filter_map(|line| line.strip_prefix(book)).collect() };
    let [created, online] = of("IoTDA: ")[..] else { panic!("{printed}") };
    let device = created.strip_suffix(" was created").unwrap();
    assert_eq!(online, format!("{device} is ONLINE"));
    assert_eq!(of("Northbound: "), ["device meter-1 was registered", "its binding succeeded"]);
}
