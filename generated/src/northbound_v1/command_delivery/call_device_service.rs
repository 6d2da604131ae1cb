// Written by `cargo xtask generate` from api-spec/northbound-v1/command-delivery/call-device-service.yaml: change the description, not this file.

//! Sends a command to an MQTT device immediately, without caching it.

use crate::northbound_v1::{AppId, DeviceId, NorthboundV1, ServiceId, errors};
use crate::rt;

/// Sends a command to an MQTT device immediately, without caching it. Returns
/// [`CallDeviceServiceResponse`].
///
/// `POST /iocm/app/signaltrans/v1.1.0/devices/{deviceId}/services/{serviceId}/sendCommand`, answered
/// with `202`.
///
/// The call fails when the device is offline. It is meant for gateways with the IoT Agent or AgentLite,
/// to control their child devices. For devices that use LWM2M or CoAP, use CreateDeviceCommand.
///
/// Before the call:
///
/// - The device is online.
///
/// Page: [Calling Device Services](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0052.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CallDeviceService {
    device_id: DeviceId,
    service_id: ServiceId,
    app_id: Option<AppId>,
    header: ServiceCallHeader,
    parameters: Option<std::collections::BTreeMap<String, rt::Json>>,
}

rt::request!(CallDeviceService {
    device_id: path("deviceId"),
    service_id: path("serviceId"),
    app_id: query("appId"),
    header: property,
    parameters: property("body"),
});

impl CallDeviceService {
    /// Creates a request with the given `device_id`, `service_id` and `header`.
    ///
    /// - `device_id`: The device that gets the command.
    /// - `service_id`: The service that the command belongs to.
    /// - `header`: The name of the command, its sender and its receiver.
    pub fn new(
        device_id: DeviceId,
        service_id: ServiceId,
        header: ServiceCallHeader,
    ) -> Self {
        Self {
            device_id,
            service_id,
            app_id: None,
            header,
            parameters: None,
        }
    }

    /// Sets `appId`: The id of the application that owns the resource. Only needed when that is another
    /// application, which must have authorised the calling one.
    pub fn app_id(mut self, app_id: AppId) -> Self {
        self.app_id = Some(app_id);
        self
    }

    /// Sets `body`: The parameters of the command: names as in the device's profile, with their values.
    #[doc(alias = "body")]
    pub fn parameters(
        mut self,
        parameters: std::collections::BTreeMap<String, rt::Json>,
    ) -> Self {
        self.parameters = Some(parameters);
        self
    }
}

impl rt::Operation for CallDeviceService {
    type Api = NorthboundV1;
    type Output = CallDeviceServiceResponse;
    type Content = rt::JsonBody;
    type Error = CallDeviceServiceError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CallDeviceService",
        method: rt::Method::POST,
        path: "/iocm/app/signaltrans/v1.1.0/devices/{deviceId}/services/{serviceId}/sendCommand",
        success: &[202],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CallDeviceService`].
    pub enum CallDeviceServiceError {
        /// `200` `100203`: The calling application, or the one that the request names, does not exist. Check
        /// the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 200, ..errors::APPLICATION_NOT_FOUND },
        /// `200` `100217`: The application that the request names has not authorised the calling one. Leave the
        /// application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 200, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `200` `100418`: The platform found no information about the device. Check deviceId, whether the
        /// device belongs to the calling application, and the appId in the request if there is one.
        DeviceDataNotFound = Row { status: 200, ..errors::DEVICE_DATA_NOT_FOUND },
        /// `200` `100428`: The device is not online. Check the connection of the device to the platform or to
        /// its gateway.
        DeviceOffline = Row { status: 200, ..super::errors::DEVICE_OFFLINE },
        /// `200` `100432`: The command is disabled. Check method in the header.
        CommandMuted = Row {
            status: 200,
            code: "100432",
            message: "The device command is muted.",
            remedy: "Check method in the header.",
        },
        /// `400` `100022`: A value in the request is not valid. Check the values in the request against the
        /// documented limits.
        InvalidParameter = Row { status: 400, ..errors::INVALID_PARAMETER },
        /// `400` `102203`: The name of the command is not valid. Check method in the header against the
        /// device's profile.
        InvalidCommandName = Row {
            status: 400,
            code: "102203",
            message: "CommandName is invalid.",
            remedy: "Check method in the header against the device's profile.",
        },
        /// `403` `100450`: The gateway is not online. Check the connection between the gateway and the
        /// platform.
        GatewayOffline = Row {
            status: 403,
            code: "100450",
            message: "The gateway is not online.",
            remedy: "Check the connection between the gateway and the platform.",
        },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `404` `100444`: The service type does not exist. Check toType in the header.
        ServiceTypeNotFound = Row {
            status: 404,
            code: "100444",
            message: "The serviceType is not exist.",
            remedy: "Check toType in the header.",
        },
        /// `500` `100001`: The service failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalServerError = Row { status: 500, ..errors::INTERNAL_SERVER_ERROR },
        /// `500` `100023`: The data in the platform's database is faulty. Report it to the maintenance staff of
        /// the platform.
        AbnormalData = Row { status: 500, ..errors::ABNORMAL_DATA },
        /// `500` `50252`: The platform failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
        /// `503` `100501`: The network is congested, and the platform limits the traffic. Try again later.
        Congested = Row { status: 503, ..super::errors::CONGESTED },
    }
}

/// The header of a command: its name, its sender and its receiver.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ServiceCallHeader {
    /// An id for the command, chosen by the caller. It must not be used again. At most 128 characters.
    pub request_id: Option<String>,
    /// Whether the command is to be acknowledged. Default: `ACK`.
    pub mode: AcknowledgmentMode,
    /// The address of the sender: /users/{userId} for an app, /{serviceName} for an application,
    /// /cloud/{serviceName} for the platform. At most 128 characters.
    pub from: Option<String>,
    /// The kind of receiver. Default: `GATEWAY`. On the wire: `toType`.
    #[doc(alias = "toType")]
    pub receiver_type: Option<ReceiverType>,
    /// The address of the receiver. At most 128 characters. On the wire: `to`.
    #[doc(alias = "to")]
    pub receiver: Option<String>,
    /// The name of the command, as defined in the device's profile. 1 to 32 characters.
    pub method: String,
}

rt::object!(ServiceCallHeader {
    request_id: "requestId",
    mode,
    from,
    receiver_type: "toType",
    receiver: "to",
    method,
});

impl ServiceCallHeader {
    /// Creates a value with the given `mode` and `method`.
    pub fn new(mode: impl Into<AcknowledgmentMode>, method: impl Into<String>) -> Self {
        Self {
            request_id: None,
            mode: mode.into(),
            from: None,
            receiver_type: None,
            receiver: None,
            method: method.into(),
        }
    }

    /// Sets `requestId`.
    pub fn request_id(mut self, request_id: impl Into<String>) -> Self {
        self.request_id = Some(request_id.into());
        self
    }

    /// Sets `from`.
    pub fn from(mut self, from: impl Into<String>) -> Self {
        self.from = Some(from.into());
        self
    }

    /// Sets `toType`.
    pub fn receiver_type(mut self, receiver_type: impl Into<ReceiverType>) -> Self {
        self.receiver_type = Some(receiver_type.into());
        self
    }

    /// Sets `to`.
    pub fn receiver(mut self, receiver: impl Into<String>) -> Self {
        self.receiver = Some(receiver.into());
        self
    }
}

rt::open_enum! {
    /// Whether a command is to be acknowledged.
    pub enum AcknowledgmentMode {
        /// `ACK`: It is to be acknowledged.
        Ack = "ACK",
        /// `NOACK`: It is not to be acknowledged.
        NoAck = "NOACK",
    }
}

rt::open_enum! {
    /// The kind of receiver of a command.
    pub enum ReceiverType {
        /// `CLOUD`: The platform.
        Cloud = "CLOUD",
        /// `GATEWAY`: A gateway.
        Gateway = "GATEWAY",
    }
}

rt::open_enum! {
    /// The state of a command that was sent immediately. At most 128 characters.
    pub enum ServiceCallStatus {
        /// `sent`: The command has been sent.
        Sent = "sent",
        /// `delivered`: The command has been delivered.
        Delivered = "delivered",
        /// `failed`: The command has failed. Only occurs when toType is CLOUD.
        Failed = "failed",
    }
}

/// The state of the command.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CallDeviceServiceResponse {
    /// How far the command has got.
    pub status: Option<ServiceCallStatus>,
    /// When the command was sent. A time in UTC: `yyyyMMdd'T'HHmmss'Z'`.
    pub timestamp: Option<rt::Timestamp>,
    /// The id of the command. At most 128 characters.
    pub request_id: Option<String>,
}

rt::object!(CallDeviceServiceResponse {
    status,
    timestamp,
    request_id: "requestId",
    ..default
});
