// Written by `cargo xtask generate` from api-spec/northbound-v1/batch-processing/create-batch-task.yaml: change the description, not this file.

//! Creates a task that delivers a command to many devices.

use crate::northbound_v1::{AppId, Command, DeviceId, NorthboundV1, TaskId, errors};
use super::schemas::TaskType;
use crate::rt;

/// Creates a task that delivers a command to many devices. Returns [`CreateBatchTaskResponse`].
///
/// `POST /iocm/app/batchtask/v1.1.0/tasks`.
///
/// Only cached commands can be delivered in this way, that is, commands that the platform keeps until
/// the device can be reached. To follow the progress, call ShowBatchTask for the whole task and
/// ListBatchTaskDetails for the single devices.
///
/// Page: [Creating a Batch Task](<https://support.huaweicloud.com/intl/en-us/api-IoT/iot_06_0021.html>), updated 2022-02-24.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[must_use = "a request does nothing until a client sends it"]
pub struct CreateBatchTask {
    app_id: AppId,
    parameters: CommandDelivery,
    task_name: String,
    task_type: TaskType,
    timeout: i32,
    tags: Option<Vec<Tag>>,
}

rt::request!(CreateBatchTask {
    app_id: property("appId"),
    parameters: property("param"),
    task_name: property("taskName"),
    task_type: property("taskType"),
    timeout: property,
    tags: property,
});

impl CreateBatchTask {
    /// Creates a request with the given `app_id`, `parameters`, `task_name`, `task_type` and `timeout`.
    ///
    /// - `app_id`: The id of the application that the task is for: that of the calling one, or of another
    ///   one that has authorised it.
    /// - `parameters`: The command to deliver, and the devices to deliver it to.
    /// - `task_name`: A name for the task. It must not be in use by another task. At most 256 characters.
    /// - `task_type`: The kind of task. Only DeviceCmd is supported.
    /// - `timeout`: The time that the task may take, in minutes. 10 to 2880.
    pub fn new(
        app_id: AppId,
        parameters: CommandDelivery,
        task_name: impl Into<String>,
        task_type: impl Into<TaskType>,
        timeout: i32,
    ) -> Self {
        Self {
            app_id,
            parameters,
            task_name: task_name.into(),
            task_type: task_type.into(),
            timeout,
            tags: None,
        }
    }

    /// Sets `tags`: The tags of the task.
    pub fn tags(mut self, tags: Vec<Tag>) -> Self {
        self.tags = Some(tags);
        self
    }
}

impl rt::Operation for CreateBatchTask {
    type Api = NorthboundV1;
    type Output = CreateBatchTaskResponse;
    type Content = rt::JsonBody;
    type Error = CreateBatchTaskError;

    const METADATA: rt::Metadata = rt::Metadata {
        id: "CreateBatchTask",
        method: rt::Method::POST,
        path: "/iocm/app/batchtask/v1.1.0/tasks",
        success: &[],
        supplied: &[],
        body: Some(rt::Media::JSON),
        idempotent: false,
        authenticated: true,
    };
}

rt::errors! {
    /// Why the platform refuses [`CreateBatchTask`].
    pub enum CreateBatchTaskError {
        /// `200`, `403` and `500` `100203`: The calling application, or the one that the request names, does
        /// not exist. Check the appId of the credential, and the application id in the request if there is one.
        ApplicationNotFound = Row { status: 200 | 403 | 500, ..errors::APPLICATION_NOT_FOUND },
        /// `200` `101001`: A resource that the request refers to does not exist.
        ResourceNotFound = Row { status: 200, code: "101001", message: "Resource doesn't exist." },
        /// `200` `105001`: Earlier batch tasks of the user have not finished yet; a single one can be enough.
        /// Wait until the earlier tasks have finished.
        TaskLimitReached = Row {
            status: 200,
            code: "105001",
            message: "The batchTask count has reached the limit.",
            remedy: "Wait until the earlier tasks have finished.",
        },
        /// `200` `105002`: Another task already has this name. Choose another name.
        TaskNameInUse = Row {
            status: 200,
            code: "105002",
            message: "The batchTask name has exist.",
            remedy: "Choose another name.",
        },
        /// `400` `105201`: A tag with this name and this value is already in use on the platform.
        TagInUse = Row {
            status: 400,
            code: "105201",
            message: "The tagName and tagValue has been used on the platform.",
        },
        /// `400` `50400`: A value in the request is not valid. Check the values in the request against the
        /// documented limits.
        InvalidInput = Row { status: 400, ..errors::INVALID_INPUT },
        /// `401` `100028`: The user has no permission for this operation.
        NotPermitted = Row { status: 401, code: "100028", message: "The user has no right." },
        /// `403` `100217`: The application that the request names has not authorised the calling one. Leave the
        /// application id out of the request, unless the application has authorised the calling one.
        ApplicationNotAuthorized = Row { status: 403, ..errors::APPLICATION_NOT_AUTHORIZED },
        /// `403` `1010009`: The application has made more calls than the flow control allows, which is 100 a
        /// minute by default. Call less often, or have the maintenance staff of the platform raise the
        /// threshold.
        ThrottleExceeded = Row { status: 403, ..errors::THROTTLE_EXCEEDED },
        /// `403` `1010005`: The access token or the appId of the credential is not valid. Check the access
        /// token that the request carries.
        InvalidAccessToken = Row { status: 403, ..errors::INVALID_ACCESS_TOKEN },
        /// `404` `105202`: The tag does not exist.
        TagNotFound = Row { status: 404, code: "105202", message: "The tag is not existed." },
        /// `500` `50252`: The platform failed to handle the request. Report it to the maintenance staff of the
        /// platform.
        InternalError = Row { status: 500, ..errors::INTERNAL_ERROR },
    }
}

rt::open_enum! {
    /// How the devices of a batch task are chosen.
    pub enum TargetType {
        /// `DeviceList`: The devices listed in deviceList.
        DeviceList = "DeviceList",
        /// `DeviceType`: All devices of the type deviceType. manufacturerId and model can narrow them down.
        DeviceType = "DeviceType",
        /// `DeviceArea`: The devices at the location deviceLocation.
        DeviceArea = "DeviceArea",
        /// `GroupList`: The devices in the groups whose names are listed in groupList.
        GroupList = "GroupList",
        /// `Broadcast`
        Broadcast = "Broadcast",
        /// `GroupIdList`: The devices in the groups whose ids are listed in groupList.
        GroupIdList = "GroupIdList",
    }
}

/// A command to deliver, and the devices to deliver it to.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CommandDelivery {
    /// How the devices are chosen. On the wire: `type`.
    #[doc(alias = "type")]
    pub target_type: TargetType,
    /// The ids of the devices. Mandatory when type is DeviceList.
    pub device_list: Option<Vec<DeviceId>>,
    /// The type of the devices, as defined in their profile. Mandatory when type is DeviceType.
    pub device_type: Option<String>,
    /// The manufacturer id of the devices. Only used when type is DeviceType.
    pub manufacturer_id: Option<String>,
    /// The model of the devices. Only used when type is DeviceType.
    pub model: Option<String>,
    /// The location of the devices. Mandatory when type is DeviceArea.
    pub device_location: Option<String>,
    /// The device groups: their names when type is GroupList, their ids when type is GroupIdList. Mandatory
    /// when type is GroupList or GroupIdList.
    pub group_list: Option<Vec<String>>,
    /// The command to deliver.
    pub command: Command,
    /// The address to which the platform pushes notifications about the status of the commands.
    pub callback_url: Option<String>,
    /// How many times a command is sent again.
    pub max_retransmit: Option<i32>,
    /// A group tag.
    pub group_tag: Option<String>,
}

rt::object!(CommandDelivery {
    target_type: "type",
    device_list: "deviceList",
    device_type: "deviceType",
    manufacturer_id: "manufacturerId",
    model,
    device_location: "deviceLocation",
    group_list: "groupList",
    command,
    callback_url: "callbackUrl",
    max_retransmit: "maxRetransmit",
    group_tag: "groupTag",
});

impl CommandDelivery {
    /// Creates a value with the given `target_type` and `command`.
    pub fn new(target_type: impl Into<TargetType>, command: Command) -> Self {
        Self {
            target_type: target_type.into(),
            device_list: None,
            device_type: None,
            manufacturer_id: None,
            model: None,
            device_location: None,
            group_list: None,
            command,
            callback_url: None,
            max_retransmit: None,
            group_tag: None,
        }
    }

    /// Sets `deviceList`.
    pub fn device_list(mut self, device_list: Vec<DeviceId>) -> Self {
        self.device_list = Some(device_list);
        self
    }

    /// Sets `deviceType`.
    pub fn device_type(mut self, device_type: impl Into<String>) -> Self {
        self.device_type = Some(device_type.into());
        self
    }

    /// Sets `manufacturerId`.
    pub fn manufacturer_id(mut self, manufacturer_id: impl Into<String>) -> Self {
        self.manufacturer_id = Some(manufacturer_id.into());
        self
    }

    /// Sets `model`.
    pub fn model(mut self, model: impl Into<String>) -> Self {
        self.model = Some(model.into());
        self
    }

    /// Sets `deviceLocation`.
    pub fn device_location(mut self, device_location: impl Into<String>) -> Self {
        self.device_location = Some(device_location.into());
        self
    }

    /// Sets `groupList`.
    pub fn group_list(mut self, group_list: Vec<String>) -> Self {
        self.group_list = Some(group_list);
        self
    }

    /// Sets `callbackUrl`.
    pub fn callback_url(mut self, callback_url: impl Into<String>) -> Self {
        self.callback_url = Some(callback_url.into());
        self
    }

    /// Sets `maxRetransmit`.
    pub fn max_retransmit(mut self, max_retransmit: i32) -> Self {
        self.max_retransmit = Some(max_retransmit);
        self
    }

    /// Sets `groupTag`.
    pub fn group_tag(mut self, group_tag: impl Into<String>) -> Self {
        self.group_tag = Some(group_tag.into());
        self
    }
}

/// A tag of a batch task.
#[derive(Clone)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct Tag {
    /// The tag's name. 1 to 128 characters. On the wire: `tagName`.
    #[doc(alias = "tagName")]
    pub name: String,
    /// The tag's value. 1 to 1024 characters. On the wire: `tagValue`.
    #[doc(alias = "tagValue")]
    pub value: String,
}

rt::object!(Tag { name: "tagName", value: "tagValue" });

impl Tag {
    /// Creates a value with the given `name` and `value`.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

/// The task that was created.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct CreateBatchTaskResponse {
    /// The id of the new task, which ShowBatchTask takes.
    pub task_id: Option<TaskId>,
}

rt::object!(CreateBatchTaskResponse { task_id: "taskID", ..default });
