// Written by `cargo xtask generate` from api-spec/iotda-v5/access-credentials/: change the description, not this file.

//! Access Credential Management
//!
//! What an application shows when it connects by AMQP or MQTT.
//!
//! # Calls
//!
//! - [`CreateAccessCode`]: Generates the access credential with which applications connect by AMQP or
//!   MQTT, and ends the one before.
//!
//! # Types
//!
//! [`AccessCredentialType`], [`AccessCredential`]

mod create_access_code;

pub use self::create_access_code::{
    AccessCredential, AccessCredentialType, CreateAccessCode, CreateAccessCodeError,
};
