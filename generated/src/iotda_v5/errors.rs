// Written by `cargo xtask generate` from api-spec/iotda-v5/api.yaml: change the description, not this file.

//! Errors that several pages of IoT Device Access v5 share.

use crate::rt;

pub(super) const ACTION_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.010020")
    .meaning("There is no action with this id.")
    .remedy("Check the id against the list of actions.");

pub(super) const APPLICATION_NOT_AUTHORIZED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.001002")
    .message("Operation not allowed. The application has not been authorized.")
    .remedy("Authorize the caller to use the resource space.");

pub(super) const APPLICATION_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.001006")
    .message(
        "Operation not allowed. Application not found by authorized user or the authorized user has no application.",
    )
    .remedy("Check which resource spaces the user has.");

pub(super) const APPLICATION_NOT_NAMED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.001005")
    .message(
        "Operation not allowed. The parameter 'app_id' is not carried, and the authorized user has more than one applications. Include the parameter 'app_id', or contact Huawei technical support engineers to merge application data.",
    )
    .remedy("Send app_id.");

pub(super) const APPLICATION_OF_ANOTHER_USER: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.001007")
    .message(
        "Operation not allowed. The application does not belong to the authorized user.",
    )
    .remedy("Check app_id, and that the client has the right credential.");

pub(super) const DEVICE_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.014000")
    .message("The device does not exist.")
    .remedy("Check device_id; it is not the same as node_id.");

pub(super) const DEVICE_OFFLINE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.014016")
    .message("Operation not allowed. The device is not online.")
    .remedy(
        "Wait until the device is online, or send a message or an asynchronous command, which the platform keeps until then.",
    );

pub(super) const INTERNAL_ERROR: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000001")
    .message("Internal server error.")
    .remedy(
        "Try again later; if the error persists, open a service ticket with the id of the request.",
    );

pub(super) const INVALID_ACCESS_TOKEN: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000004")
    .message("Invalid access token.")
    .remedy("Get a new token.")
    .then(rt::Then::LogInAgain);

pub(super) const INVALID_CERTIFICATE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.014301")
    .message("Invalid certificate content.")
    .remedy(
        "Send each certificate in PEM format with its line breaks, and check the certificates that the request refers to.",
    );

pub(super) const INVALID_CREDENTIAL: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000002")
    .message("The request is unauthorized.")
    .remedy(
        "Check the token or access key, the region, and that the signing algorithm fits the edition of the instance.",
    );

pub(super) const INVALID_INPUT: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000006")
    .message("Invalid input data.")
    .remedy(
        "The message says which value it is; the parameter or field documents its rules.",
    );

pub(super) const INVALID_NEXT_TOKEN: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000014")
    .message("Invalid input. The specified parameter 'nextToken' is out of range.")
    .remedy("Send the marker of the previous page, or none.");

pub(super) const INVALID_RULE_CONDITION: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.010004")
    .message("Invalid parameter in the rule condition.")
    .remedy("Check the conditions against the product model.");

pub(super) const INVALID_TIME_FORMAT: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000009")
    .message("Invalid input. Invalid time format.")
    .remedy("Write times in the documented format, such as 20151212T121212Z.");

pub(super) const MALFORMED_PRODUCT_MODEL: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.013005")
    .message("The format of message is error")
    .remedy("Check its services, properties and commands.");

pub(super) const MALFORMED_REQUEST: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000008")
    .message(
        "Invalid input. The request format is invalid. For details, see the error message.",
    )
    .remedy("The message says what is wrong with the body.");

pub(super) const MARKER_OUT_OF_RANGE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000018")
    .message("Invalid input. The specified parameter 'marker' is out of range.")
    .remedy("Send the marker of the previous page, or none.");

pub(super) const NOT_SUBSCRIBED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000021")
    .message(
        "Operation not allowed. User not found by IAM token or the authorized user has not subscribed IOTDA service.",
    )
    .remedy(
        "Subscribe to IoTDA, check the project and the region, and call the instance's own address if it has one.",
    );

pub(super) const PAGE_NUMBER_OUT_OF_RANGE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000011")
    .message("Invalid input. The specified parameter 'pageNo' is out of range.")
    .remedy("Read the list again from the beginning.");

pub(super) const PAGE_SIZE_OUT_OF_RANGE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000012")
    .message("Invalid input. The specified parameter 'pageSize' is out of range.")
    .remedy("Send a limit from 1 to 50.");

pub(super) const PAGE_TOO_DEEP: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000013")
    .message(
        "Invalid input. The parameter 'pageSize' multiply 'pageNo' exceeds the upper limit.",
    )
    .remedy("Continue with the marker of a later page instead of a larger offset.");

pub(super) const PERMISSION_DENIED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000022")
    .message("Operation not allowed. The user does not have the permission")
    .remedy("Grant the permission to the user in IAM.");

pub(super) const PRODUCT_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.013000")
    .meaning("The product does not exist, or not in that resource space.")
    .remedy("Check product_id and the resource space.");

pub(super) const PROPERTY_NOT_WRITABLE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.013002")
    .meaning("A property is not in the product model, or is not writable there.")
    .remedy(
        "Add the property to the product model as readable and writable, then try again after a minute.",
    );

pub(super) const RATE_LIMITED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000023")
    .message("Request reached the maximum rate limit %s")
    .remedy("Pause, then continue at a slower rate.")
    .then(rt::Then::SlowDown);

pub(super) const RULE_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.010002")
    .message("The rule does not exist.")
    .remedy("Check rule_id.");

pub(super) const START_AFTER_END: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000010")
    .message("Invalid input. The start time must be earlier than the end time.")
    .remedy("Swap the two times.");

pub(super) const TENANT_RATE_LIMITED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.021102")
    .message("The request rate has reached the upper limit of the tenant, limit %s.")
    .remedy("Slow down, or use a larger instance.")
    .then(rt::Then::SlowDown);

pub(super) const TOKEN_DECRYPTION_FAILED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.000020")
    .message("Decrypt IAM token failed.")
    .remedy("Get a new token; if that does not help, open a service ticket.")
    .then(rt::Then::LogInAgain);

pub(super) const TOPIC_NOT_SUBSCRIBED: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.014112")
    .message("Send to device failed, device not subscribe topic.")
    .remedy("Let the device subscribe to the topic, then try again.");

pub(super) const UNKNOWN_APPLICATION: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("IOTDA.001000")
    .message("The application does not exist.")
    .remedy("Check app_id against the list of resource spaces.");
