// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instances/delete-instance.yaml: change the description, not this file.

//! Deletes a pay-per-use instance.

use crate::iotda_management_v5::{InstanceId, IotdaManagementV5, errors};
use crate::rt;

/// Deletes a pay-per-use instance.
///
/// `DELETE /v5/iot/{project_id}/iotda-instances/{instance_id}`, answered with `204`.
///
/// To give up a yearly/monthly instance, unsubscribe from it in the billing service.
///
/// Needs the permission `iotda:instance:delete`.
///
/// Before the call:
///
/// - The charge_mode of the instance is postPaid.
///
/// Page: [Delete an Instance](<https://support.huaweicloud.com/intl/en-us/api-iothub/DeleteInstance.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct DeleteInstance {
    instance_id: InstanceId,
}

rt::request!(DeleteInstance { instance_id: path });

impl DeleteInstance {
    /// Creates a request with the given `instance_id`.
    ///
    /// - `instance_id`: The id of the instance. ListInstances returns it.
    pub fn new(instance_id: InstanceId) -> Self {
        Self { instance_id }
    }
}

impl rt::Operation for DeleteInstance {
    type Api = IotdaManagementV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = DeleteInstanceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "DeleteInstance",
        method: rt::Method::DELETE,
        path: "/v5/iot/{project_id}/iotda-instances/{instance_id}",
        success: &[204],
        supplied: &["project_id"],
        body: None,
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`DeleteInstance`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.018101`, `IOTDA.019500`, `IOTDA.019501`.
    /// - `403`: `IOTDA.019508`, `IOTDA.019510`, `IOTDA.019511`, `IOTDA.019513`.
    pub enum DeleteInstanceError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.000006`: A value breaks the rules for its parameter or field. The message says which
        /// value it is; the parameter or field documents its rules.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `401` Unauthorized.
        Unauthorized = Row { status: 401 },
        /// `401` `IOTDA.000002`: The request carries no valid credential. Check the token, or the access key
        /// and the algorithm of its signature, and the region.
        InvalidCredential = Row { status: 401, ..errors::INVALID_CREDENTIAL },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
    }
}
