// Written by `cargo xtask generate` from api-spec/iotda-v5/access-credentials/: change the description, not this file.

//! Access Credential Management
//!
//! The credentials with which an application connects over AMQP or MQTT.
//!
//! # Calls
//!
//! - [`CreateAccessCode`]: Generates the access credential with which applications connect over AMQP or
//!   MQTT, and invalidates the previous one.
//!
//! # Types
//!
//! [`AccessCredentialType`], [`AccessCredential`]

mod create_access_code;

pub use self::create_access_code::{
    AccessCredential, AccessCredentialType, CreateAccessCode, CreateAccessCodeError,
};
