//! Why the simulator does not start or stop.

use std::io;
use std::path::PathBuf;

/// Why the simulator does not start.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StartError {
    /// The page files have problems, which `cargo xtask generate` tells too.
    #[error("the description has problems")]
    Description(#[from] api_spec::Problems),
    /// The port is taken, or may not be used.
    #[error("cannot listen on port {port}; choose another, or 0 for a free one")]
    Port {
        /// The port.
        port: u16,
        /// What the system says.
        source: io::Error,
    },
    /// The system gives no threads.
    #[error("cannot start the server")]
    Server(#[source] io::Error),
    /// The state file does not hold a state.
    #[error(transparent)]
    State(#[from] StateError),
}

/// Why a state cannot be read or written.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StateError {
    /// The file cannot be read.
    #[error("cannot read the state file {}", path.display())]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The file cannot be written.
    #[error("cannot write the state file {}", path.display())]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The file is not JSON in the form of a state.
    #[error("the state is not of the form that README.md shows")]
    Form(#[from] serde_json::Error),
    /// A collection that the description does not have, an id that stands there twice, or the like.
    #[error("the state cannot be taken: {0}")]
    Content(String),
}
