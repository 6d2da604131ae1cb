// Written by `cargo xtask generate` from api-spec/iotda-v5/products/create-product.yaml: change the description, not this file.

//! Creates a product together with its product model.

use crate::iotda_v5::{AppId, IotdaV5, ProductId, errors};
use super::schemas::{DataFormat, Product, ProtocolType, ServiceCapability};
use crate::rt;

/// Creates a product together with its product model. Returns [`Product`].
///
/// `POST /v5/iot/{project_id}/products`, answered with `201`.
///
/// The call creates no codec. If the data of the devices has to be converted, develop a codec and
/// deploy it on the platform.
///
/// Page: [Create a Product](<https://support.huaweicloud.com/intl/en-us/api-iothub/iot_06_v5_0050.html>), updated 2024-12-02.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateProduct {
    product_id: Option<ProductId>,
    name: String,
    device_type: String,
    protocol_type: ProtocolType,
    data_format: DataFormat,
    service_capabilities: Vec<ServiceCapability>,
    manufacturer_name: Option<String>,
    industry: Option<String>,
    description: Option<String>,
    app_id: Option<AppId>,
}

rt::request!(CreateProduct {
    product_id: property,
    name: property,
    device_type: property,
    protocol_type: property,
    data_format: property,
    service_capabilities: property,
    manufacturer_name: property,
    industry: property,
    description: property,
    app_id: property,
});

impl CreateProduct {
    /// Creates a request with the given `name`, `device_type`, `protocol_type`, `data_format` and
    /// `service_capabilities`.
    ///
    /// - `name`: The name of the product. 1 to 64 characters. Allowed: letters, digits, Chinese characters,
    ///   "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and underscores.
    /// - `device_type`: The type of the devices, such as a water meter. 1 to 32 characters. Allowed:
    ///   letters, digits, Chinese characters, "!", "#", "%" to ")", ",", hyphens, ".", "?", "@" and
    ///   underscores.
    /// - `protocol_type`: The protocol with which the devices connect.
    /// - `data_format`: The format of the data that the devices report. Default: `json`.
    /// - `service_capabilities`: The services that make up the product model. At most 500 items.
    pub fn new(
        name: impl Into<String>,
        device_type: impl Into<String>,
        protocol_type: impl Into<ProtocolType>,
        data_format: impl Into<DataFormat>,
        service_capabilities: Vec<ServiceCapability>,
    ) -> Self {
        Self {
            product_id: None,
            name: name.into(),
            device_type: device_type.into(),
            protocol_type: protocol_type.into(),
            data_format: data_format.into(),
            service_capabilities,
            manufacturer_name: None,
            industry: None,
            description: None,
            app_id: None,
        }
    }

    /// Sets `product_id`: The id for the product. Without it, the platform issues one.
    pub fn product_id(mut self, product_id: ProductId) -> Self {
        self.product_id = Some(product_id);
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

    /// Sets `app_id`: The resource space that the product will belong to. Without it, that is the default
    /// resource space.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }
}

impl rt::Operation for CreateProduct {
    type Api = IotdaV5;
    type Output = Product;
    type Content = rt::JsonBody;
    type Error = CreateProductError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateProduct",
        method: rt::Method::POST,
        path: "/v5/iot/{project_id}/products",
        success: &[201],
        supplied: &["project_id", "Instance-Id"],
        body: Some(rt::Media::json("application/json;charset=UTF-8")),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateProduct`].
    ///
    /// Codes without a variant, which `code()` of the error returns:
    ///
    /// - `400`: `IOTDA.013010`, `IOTDA.013012`, `IOTDA.014034`.
    /// - `403`: `IOTDA.013006`.
    pub enum CreateProductError {
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
        /// `403` `IOTDA.001005`: The user has several resource spaces, and the call does not say which one it
        /// is for. Send app_id.
        ApplicationNotNamed = Row { status: 403, ..errors::APPLICATION_NOT_NAMED },
        /// `403` `IOTDA.001006`: The user has no resource space, or none with this id. Check which resource
        /// spaces the user has.
        ApplicationNotFound = Row { status: 403, ..errors::APPLICATION_NOT_FOUND },
        /// `403` `IOTDA.001007`: The resource space belongs to another user. Check app_id, and that the client
        /// has the right credential.
        ApplicationOfAnotherUser = Row { status: 403, ..errors::APPLICATION_OF_ANOTHER_USER },
    }
}
