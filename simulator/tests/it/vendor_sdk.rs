//! The vendor's own client talks to the simulator.

use std::path::Path;
use std::process::Command;

use iot_simulator::Simulator;

/// The Python to try: `PYTHON`, or the one on the path.
fn python() -> String {
    std::env::var("PYTHON").unwrap_or_else(|_| "python3".to_owned())
}

#[test]
fn the_vendors_python_client_manages_packages_with_both_signatures() {
    let has_client = Command::new(python()).args(["-c", "import huaweicloudsdkiotda"]).output();
    if !has_client.is_ok_and(|output| output.status.success()) {
        eprintln!("skipped: {} has no package huaweicloudsdkiotda; install it with pip, or set PYTHON", python());
        return;
    }
    let simulator = Simulator::start().unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vendor_sdk.py");
    let output = Command::new(python()).arg(script).arg(simulator.address()).output().unwrap();
    let told = [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).join("\n");
    assert!(output.status.success(), "{told}\n{:#?}", simulator.requests());
    assert_eq!(told.lines().filter(|line| line.starts_with("ok ")).count(), 2, "{told}");
}
