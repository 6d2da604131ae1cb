// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instances/change-instance-charge-mode.yaml: change the description, not this file.

//! Changes a pay-per-use instance to yearly/monthly billing.

use crate::iotda_management_v5::{InstanceId, IotdaManagementV5, errors};
use super::schemas::PeriodType;
use crate::rt;

/// Changes a pay-per-use instance to yearly/monthly billing. Returns
/// [`ChangeInstanceChargeModeResponse`].
///
/// `POST /v5/iot/{project_id}/iotda-instances/{instance_id}/change-charge-mode`, answered with `200`.
///
/// Needs the permission `iotda:instance:update`.
///
/// Before the call:
///
/// - The charge_mode of the instance is postPaid.
/// - The specification of the instance supports prePaid, as ListInstanceFlavors shows.
///
/// Page: [Change the Billing Mode of an Instance](<https://support.huaweicloud.com/intl/en-us/api-iothub/ChangeInstanceChargeMode.html>), updated 2024-11-06.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct ChangeInstanceChargeMode {
    instance_id: InstanceId,
    period_type: PeriodType,
    period_num: i64,
    is_auto_renew: Option<bool>,
    is_auto_pay: Option<bool>,
}

rt::request!(ChangeInstanceChargeMode {
    instance_id: path,
    period_type: property,
    period_num: property,
    is_auto_renew: property,
    is_auto_pay: property,
});

impl ChangeInstanceChargeMode {
    /// Creates a request with the given `instance_id`, `period_type` and `period_num`.
    ///
    /// - `instance_id`: The id of the instance. ListInstances returns it.
    /// - `period_type`: The unit of period_num.
    /// - `period_num`: For how many months (1 to 9) or years (1 to 3) the instance is ordered. 1 to 9.
    pub fn new(
        instance_id: InstanceId,
        period_type: impl Into<PeriodType>,
        period_num: i64,
    ) -> Self {
        Self {
            instance_id,
            period_type: period_type.into(),
            period_num,
            is_auto_renew: None,
            is_auto_pay: None,
        }
    }

    /// Sets `is_auto_renew`: Whether the order is renewed automatically for the same period when it ends.
    /// Renewals are paid automatically. Default: `false`.
    pub fn is_auto_renew(mut self, is_auto_renew: bool) -> Self {
        self.is_auto_renew = Some(is_auto_renew);
        self
    }

    /// Sets `is_auto_pay`: Whether the order is paid at once from the account balance. If not, the order
    /// takes effect only after it has been paid separately. This has no influence on renewals. Default:
    /// `false`.
    pub fn is_auto_pay(mut self, is_auto_pay: bool) -> Self {
        self.is_auto_pay = Some(is_auto_pay);
        self
    }
}

impl rt::Operation for ChangeInstanceChargeMode {
    type Api = IotdaManagementV5;
    type Output = ChangeInstanceChargeModeResponse;
    type Content = rt::JsonBody;
    type Error = ChangeInstanceChargeModeError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "ChangeInstanceChargeMode",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/iotda-instances/{instance_id}/change-charge-mode",
        success: &[200],
        supplied: &["project_id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`ChangeInstanceChargeMode`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.018101`, `IOTDA.019500`, `IOTDA.019501`.
    /// - `403`: `IOTDA.019508`, `IOTDA.019510`, `IOTDA.019511`, `IOTDA.019512`.
    pub enum ChangeInstanceChargeModeError {
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
pub struct ChangeInstanceChargeModeResponse {
    /// The number of the order, for the billing service. At most 64 characters.
    pub order_id: Option<String>,
}

rt::object!(ChangeInstanceChargeModeResponse { order_id, ..default });
