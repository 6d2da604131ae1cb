//! The checkout of this repository in which a task was called. Tasks work on that one, wherever their program was built.

use std::env;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The folder of the description, which distinguishes this workspace from any other above or below it.
pub(crate) const DESCRIPTION: &str = "api-spec";
/// The folder of the crate that is emitted.
pub(crate) const GENERATED: &str = "generated";

/// The root folder of a checkout.
#[derive(Debug, Clone)]
pub(crate) struct Checkout(PathBuf);

/// There is no checkout to work on.
#[derive(Debug, thiserror::Error)]
pub(crate) enum CheckoutError {
    #[error(
        "{} is in no checkout of this repository: no folder above it has a Cargo.toml whose workspace has the member {DESCRIPTION}",
        .0.display()
    )]
    Outside(PathBuf),
    #[error("cannot tell the current folder")]
    NoFolder(#[source] io::Error),
}

impl Checkout {
    /// The checkout around the current folder.
    pub(crate) fn here() -> Result<Self, CheckoutError> {
        Self::around(&env::current_dir().map_err(CheckoutError::NoFolder)?)
    }

    fn around(folder: &Path) -> Result<Self, CheckoutError> {
        let root = folder.ancestors().find(|folder| is_root(folder));
        root.map(|root| Self(root.to_owned())).ok_or_else(|| CheckoutError::Outside(folder.to_owned()))
    }

    pub(crate) fn root(&self) -> &Path {
        &self.0
    }

    pub(crate) fn description(&self) -> PathBuf {
        self.0.join(DESCRIPTION)
    }

    pub(crate) fn generated(&self) -> PathBuf {
        self.0.join(GENERATED)
    }
}

/// The folder of the description: the one that was named, or else that of the checkout.
pub(crate) fn description(named: Option<PathBuf>) -> Result<PathBuf, CheckoutError> {
    named.map_or_else(|| Ok(Checkout::here()?.description()), Ok)
}

/// The folder of the generated crate: the one that was named, or else that of the checkout.
pub(crate) fn generated(named: Option<PathBuf>) -> Result<PathBuf, CheckoutError> {
    named.map_or_else(|| Ok(Checkout::here()?.generated()), Ok)
}

/// The part of a Cargo.toml that tells whether it is the workspace's.
#[derive(serde::Deserialize)]
struct Manifest {
    workspace: Workspace,
}

#[derive(serde::Deserialize)]
struct Workspace {
    members: Vec<String>,
}

fn is_root(folder: &Path) -> bool {
    let manifest = fs::read_to_string(folder.join("Cargo.toml")).ok();
    let manifest = manifest.and_then(|text| toml::from_str::<Manifest>(&text).ok());
    manifest.is_some_and(|manifest| manifest.workspace.members.iter().any(|member| member == DESCRIPTION))
}
