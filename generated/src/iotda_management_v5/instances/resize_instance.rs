// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instances/resize-instance.yaml: change the description, not this file.

//! Changes the specification of an instance, at once or in its maintenance window.

use crate::iotda_management_v5::{Flavor, InstanceId, IotdaManagementV5, errors};
use crate::rt;

/// Changes the specification of an instance, at once or in its maintenance window. Returns
/// [`ResizeInstanceResponse`].
///
/// `POST /v5/iot/{project_id}/iotda-instances/{instance_id}/resize`, answered with `200`.
///
/// ListInstanceTasks lists the task that carries out the change. Its type is MODIFY.
///
/// Needs the permission `iotda:instance:update`.
///
/// Page: [Modify Instance Specifications](<https://support.huaweicloud.com/intl/en-us/api-iothub/ResizeInstance.html>), updated 2026-01-29.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ResizeInstance {
    instance_id: InstanceId,
    flavor: Flavor,
    is_auto_pay: Option<bool>,
    delay: Option<bool>,
}

rt::request!(ResizeInstance {
    instance_id: path,
    flavor: property,
    is_auto_pay: property,
    delay: property,
});

impl ResizeInstance {
    /// Creates a request with the given `instance_id` and `flavor`.
    ///
    /// - `instance_id`: The id of the instance. ListInstances returns it.
    /// - `flavor`: The new specification.
    pub fn new(instance_id: InstanceId, flavor: Flavor) -> Self {
        Self {
            instance_id,
            flavor,
            is_auto_pay: None,
            delay: None,
        }
    }

    /// Sets `is_auto_pay`: Whether the order is paid at once from the account balance. If not, the order
    /// takes effect only after it has been paid separately. Only for yearly/monthly instances; this has no
    /// influence on renewals. Default: `false`.
    pub fn is_auto_pay(mut self, is_auto_pay: bool) -> Self {
        self.is_auto_pay = Some(is_auto_pay);
        self
    }

    /// Sets `delay`: Whether to delay the change until the maintenance window, which must have been set
    /// with UpdateInstance. If not, the change begins at once. Default: `false`.
    pub fn delay(mut self, delay: bool) -> Self {
        self.delay = Some(delay);
        self
    }
}

impl rt::Operation for ResizeInstance {
    type Api = IotdaManagementV5;
    type Output = ResizeInstanceResponse;
    type Content = rt::JsonBody;
    type Error = ResizeInstanceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ResizeInstance",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/iotda-instances/{instance_id}/resize",
        success: &[200],
        supplied: &["project_id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ResizeInstance`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.018101`, `IOTDA.019500`, `IOTDA.019501`.
    /// - `403`: `IOTDA.019508`, `IOTDA.019510`, `IOTDA.019511`, `IOTDA.019512`.
    pub enum ResizeInstanceError {
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

/// The order for the change.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ResizeInstanceResponse {
    /// The number of the order. Empty for a pay-per-use instance. At most 64 characters.
    pub order_id: Option<String>,
}

rt::object!(ResizeInstanceResponse { order_id, ..default });
