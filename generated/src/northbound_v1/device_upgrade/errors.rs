// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/errors.yaml: change the description, not this file.

//! Errors that several pages of Device Upgrade share.

use crate::rt;

pub(super) const BAD_FILE_ID: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("120015")
    .message("Bad request error.")
    .remedy("Check the format of fileId.");

pub(super) const BAD_TASK: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("120015")
    .message("Bad request error.")
    .remedy("Check the parameters in the request.");

pub(super) const BAD_TASK_QUERY: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("120015")
    .message("Bad request error.")
    .remedy("Check the parameters in the request.");

pub(super) const DEVICE_TYPE_MISSING: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("123020")
    .message("deviceType is null")
    .remedy("Set deviceType.");

pub(super) const INVALID_EXECUTE_TYPE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("123025")
    .message("executeType is error or can not to be null.")
    .remedy("Set executeType to one of its documented values.");

pub(super) const INVALID_RETRY_TIMES: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("123028")
    .message("retryTimes is null or beyond the limit.")
    .remedy("Set retryTimes to 1 to 5.");

pub(super) const INVALID_TIME: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("123026")
    .message("startTime or endTime is null or error.")
    .remedy("Set both, in the form yyyyMMdd'T'HHmmss'Z'.");

pub(super) const MANUFACTURER_NAME_MISSING: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("123019")
    .message("manufacturerName is null.")
    .remedy("Set manufacturerName.");

pub(super) const MODEL_MISSING: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("123021")
    .message("model is null.")
    .remedy("Set model.");

pub(super) const PACKAGE_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("123002")
    .message("Device or package file not found.")
    .remedy("Check fileId.");

pub(super) const PAGE_OUT_OF_RANGE: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("123029")
    .message("pageNo or pageSize beyond the limit.")
    .remedy("Set pageNo to 0 or more, and pageSize to 1 to 100.");

pub(super) const START_AFTER_END: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("123032")
    .message("startTime can not be later than the endTime.")
    .remedy("Set startTime to a time before endTime.");

pub(super) const START_IN_THE_PAST: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("123033")
    .message("startTime can not be earlier than the now.")
    .remedy("Set startTime to the present or a later time.");

pub(super) const TARGETS_AMBIGUOUS: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("123023")
    .message("deviceGroups and devices cannot be exist together")
    .remedy("Set only one of the two.");

pub(super) const TARGETS_MISSING: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("123022")
    .message("deviceGroups and devices cannot be null together")
    .remedy("Set one of the two.");

pub(super) const TASK_NOT_FOUND: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("123009")
    .message("The requested task does not exist.")
    .remedy("Check operationId.");

pub(super) const TOO_MANY_TARGETS: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("123024")
    .message("The number of deviceGroups or devices reached upper limit")
    .remedy(
        "Name at most 256 groups or 256 devices, and create several tasks for more.",
    );

pub(super) const VERSION_MISMATCH: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("123016")
    .message("The parameter is error, targetversion not match with device.")
    .remedy(
        "Check that deviceType, manufacturerName and model agree with those of the version package.",
    );

pub(super) const WINDOW_TOO_SHORT: rt::ErrorRow = rt::ErrorRow::new(&[])
    .code("123034")
    .message("endtime must be greater than 5 minutes.")
    .remedy("Set endTime to more than 5 minutes after startTime.");
