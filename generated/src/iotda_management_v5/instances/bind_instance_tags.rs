// Written by `cargo xtask generate` from api-spec/iotda-management-v5/instances/bind-instance-tags.yaml: change the description, not this file.

//! Adds tags to an instance.

use crate::iotda_management_v5::{InstanceId, IotdaManagementV5, errors};
use super::schemas::Tag;
use crate::rt;

/// Adds tags to an instance.
///
/// `POST /v5/iot/{project_id}/iotda-instances/{instance_id}/bind-tags`, answered with `200`.
///
/// Needs the permission `iotda:instance:operateTag`.
///
/// Page: [Adding an Instance Tag](<https://support.huaweicloud.com/intl/en-us/api-iothub/BindInstanceTags.html>).
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct BindInstanceTags {
    instance_id: InstanceId,
    tags: Vec<Tag>,
}

rt::request!(BindInstanceTags { instance_id: path, tags: property });

impl BindInstanceTags {
    /// Creates a request with the given `instance_id` and `tags`.
    ///
    /// - `instance_id`: The id of the instance. ListInstances returns it.
    /// - `tags`: The tags to add. 1 to 20 items.
    pub fn new(instance_id: InstanceId, tags: Vec<Tag>) -> Self {
        Self { instance_id, tags }
    }
}

impl rt::Operation for BindInstanceTags {
    type Api = IotdaManagementV5;
    type Output = ();
    type Content = rt::NoBody;
    type Error = BindInstanceTagsError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "BindInstanceTags",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/iotda-instances/{instance_id}/bind-tags",
        success: &[200],
        supplied: &["project_id"],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`BindInstanceTags`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.018101`, `IOTDA.019500`, `IOTDA.019501`.
    /// - `403`: `IOTDA.019508`, `IOTDA.019510`, `IOTDA.019511`, `IOTDA.019512`.
    pub enum BindInstanceTagsError {
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
