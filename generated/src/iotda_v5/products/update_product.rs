// Written by `cargo xtask generate` from api-spec/iotda-v5/products/update-product.yaml: change the description, not this file.

//! Changes a product and its product model.

use crate::iotda_v5::{AppId, IotdaV5, ProductId, errors};
use super::schemas::{DataFormat, Product, ProtocolType, ServiceCapability};
use crate::rt;

/// Changes a product and its product model. Returns [`Product`].
///
/// `PUT /v5/iot/{project_id}/products/{product_id}`, answered with `200`.
///
/// The codec of the product is not changed. If the services change, adapt the codec and deploy it
/// again.
///
/// Page: [Modify a Product](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0054.html>), updated 2024-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct UpdateProduct {
    product_id: ProductId,
    app_id: Option<AppId>,
    name: Option<String>,
    device_type: Option<String>,
    protocol_type: Option<ProtocolType>,
    data_format: Option<DataFormat>,
    service_capabilities: Option<Vec<ServiceCapability>>,
    manufacturer_name: Option<String>,
    industry: Option<String>,
    description: Option<String>,
}

rt::request!(UpdateProduct {
    product_id: path,
    app_id: property,
    name: property,
    device_type: property,
    protocol_type: property,
    data_format: property,
    service_capabilities: property,
    manufacturer_name: property,
    industry: property,
    description: property,
});

impl UpdateProduct {
    /// Creates a request with the given `product_id`.
    ///
    /// - `product_id`: The product to change.
    pub fn new(product_id: ProductId) -> Self {
        Self {
            product_id,
            app_id: None,
            name: None,
            device_type: None,
            protocol_type: None,
            data_format: None,
            service_capabilities: None,
            manufacturer_name: None,
            industry: None,
            description: None,
        }
    }

    /// Sets `app_id`: The resource space of the product. Without it, the platform changes the product with
    /// that id in the default resource space or, if there is none, the oldest one with that id in any other
    /// resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `name`: The name of the product. At most 64 characters. Allowed: letters, digits, Chinese
    /// characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `device_type`: The type of the devices, such as a water meter. At most 32 characters. Allowed:
    /// letters, digits, Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and
    /// underscores.
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets `protocol_type`: The protocol with which the devices connect. It cannot be changed from another
    /// protocol to CoAP.
    pub fn protocol_type(mut self, protocol_type: impl Into<ProtocolType>) -> Self {
        self.protocol_type = Some(protocol_type.into());
        self
    }

    /// Sets `data_format`: The format of the data that the devices report.
    pub fn data_format(mut self, data_format: impl Into<DataFormat>) -> Self {
        self.data_format = Some(data_format.into());
        self
    }

    /// Sets `service_capabilities`: The services that make up the product model.
    pub fn service_capabilities(
        mut self,
        service_capabilities: Vec<ServiceCapability>,
    ) -> Self {
        self.service_capabilities = Some(service_capabilities);
        self
    }

    /// Sets `manufacturer_name`: The manufacturer of the devices. At most 32 characters. Allowed: letters,
    /// digits, Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    pub fn manufacturer_name(mut self, manufacturer_name: impl Into<String>) -> Self {
        self.manufacturer_name = Some(manufacturer_name.into());
        self
    }

    /// Sets `industry`: The industry that the devices are made for. At most 64 characters. Allowed:
    /// letters, digits, Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and
    /// underscores.
    pub fn industry(mut self, industry: impl Into<String>) -> Self {
        self.industry = Some(industry.into());
        self
    }

    /// Sets `description`: A free-form description of the product. Unusual punctuation may be refused. At
    /// most 128 characters.
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl rt::Operation for UpdateProduct {
    type Api = IotdaV5;
    type Output = Product;
    type Content = rt::JsonBody;
    type Error = UpdateProductError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "UpdateProduct",
        method: rt::Method::PUT,
        path: "/v5/iot/{project_id}/products/{product_id}",
        success: &[200],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::json("application/json;charset=UTF-8")),
        idempotent: true,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`UpdateProduct`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.014034`.
    /// - `403`: `IOTDA.013007`, `IOTDA.013013`.
    pub enum UpdateProductError {
        /// `400` Bad Request.
        BadRequest = Row { status: 400 },
        /// `400` `IOTDA.013005`: The product model is not valid. Check its services, properties and commands.
        MalformedProductModel = Row { status: 400, ..errors::MALFORMED_PRODUCT_MODEL },
        /// `401` Unauthorized (assumed).
        Unauthorized = Row { status: 401, then: LogInAgain },
        /// `403` Forbidden.
        Forbidden = Row { status: 403 },
        /// `403` `IOTDA.000022`: The user lacks the permission for this call. Grant the permission to the user
        /// in IAM.
        PermissionDenied = Row { status: 403, ..errors::PERMISSION_DENIED },
        /// `403` `IOTDA.001006`: The user has no resource space, or none with this id. Check which resource
        /// spaces the user has.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `IOTDA.001007`: The resource space belongs to another user. Check app_id, and that the client
        /// has the right credential.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
        /// `404` Not Found.
        NotFound = Row { status: 404 },
        /// `404` `IOTDA.013000` (assumed): The product does not exist, or not in that resource space. Check
        /// product_id and the resource space.
        ProductNotFound = Row { status: 404, ..errors::PRODUCT_NOT_FOUND },
    }
}
