//! The example of a call on the repository's front page compiles: it stands here too, letter for letter.

/// What follows the marker, up to the marker of its end, is the example.
mod example {
    #![allow(dead_code, reason = "it is here to be compiled; it would call a real service")]

    // ── begin
    use huaweicloud_iot::iotda_v5::ota_upgrade_packages::DeleteOtaPackageError;
    use huaweicloud_iot::iotda_v5::{Client, DeleteOtaPackage, PackageId, ProjectId, Scope};
    use huaweicloud_iot::{AnyError, Error, runtime::AuthToken};

    async fn delete(token: &str, project: &str, package: &str) -> Result<(), AnyError> {
        let scope = Scope::new(ProjectId::new(project)?);
        let client = Client::scoped("https://iotda.cn-north-4.myhuaweicloud.com", scope)
            .credential(AuthToken::new(token))
            .build()?;

        // An id that breaks a documented limit is refused here: `PackageId: must have at most 36 characters, has 37`.
        let package = PackageId::new(package)?;
        match client.send(DeleteOtaPackage::new(package)).await {
            Ok(()) => println!("deleted"),
            Err(Error::Service(refused)) if refused.kind == DeleteOtaPackageError::PackageNotFound => {
                println!("already gone");
            }
            Err(other) => return Err(other.into()), // prints, for instance, `403 IOTDA.000004: Invalid access token.`
        }
        Ok(())
    }
    // ── end
}

#[test]
fn the_front_page_shows_the_example_that_compiles() {
    let (_, rest) = include_str!("front_page.rs").split_once("// ── begin\n").unwrap_or_default();
    let (example, _) = rest.split_once("    // ── end\n").unwrap_or_default();
    let example: String =
        example.lines().map(|line| format!("{}\n", line.strip_prefix("    ").unwrap_or(line))).collect();
    assert!(example.contains("async fn delete"));
    assert!(
        include_str!("../../README.md").contains(&format!("```rust\n{example}```\n")),
        "README.md shows another example"
    );
}
