// Written by `cargo xtask generate` from api-spec/iotda-v5/export-tasks/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Export Task share.

use crate::iotda_v5::{AppId, ExportTaskId, ResourceScope};
use crate::rt;

rt::open_enum! {
    /// The kind of resource that an export task writes to a file.
    pub enum ExportedResource {
        /// `BatchTask`: A batch task.
        BatchTask = "BatchTask",
        /// `Device`
        Device = "Device",
        /// `DevicePropertyHistory`
        DevicePropertyHistory = "DevicePropertyHistory",
        /// `MessageTraceData`
        MessageTraceData = "MessageTraceData",
    }
}

rt::open_enum! {
    /// The format of an exported file.
    pub enum ExportFormat {
        /// `xls`
        Xls = "xls",
    }
}

/// An export task, with its status and progress.
#[derive(Clone, Default)]
#[cfg_attr(feature = "eq", derive(PartialEq))]
#[non_exhaustive]
pub struct ExportTask {
    /// The id of the task.
    pub export_task_id: Option<ExportTaskId>,
    /// The kind of resource that the task exports.
    pub resource_type: Option<ExportedResource>,
    /// Which resource it exports, in the form that CreateExportTask takes.
    pub resource_condition: Option<rt::Json>,
    /// The format of the file.
    pub export_format: Option<ExportFormat>,
    /// The status of the task.
    pub status: Option<ExportTaskStatus>,
    /// How many records have been exported so far.
    pub export_count: Option<i64>,
    /// The progress of the task, in percent.
    pub progress: Option<i32>,
    /// When the task was created. A time as in RFC 3339.
    pub create_time: Option<rt::Timestamp>,
    /// When the task ended. A time as in RFC 3339.
    pub end_time: Option<rt::Timestamp>,
    /// Whether the task exports from one resource space or from all.
    pub app_type: Option<ResourceScope>,
    /// The resource space that the task exports from.
    pub app_id: Option<AppId>,
}

rt::object!(ExportTask {
    export_task_id,
    resource_type,
    resource_condition,
    export_format,
    status,
    export_count,
    progress,
    create_time,
    end_time,
    app_type,
    app_id,
    ..default
});

rt::open_enum! {
    /// The status of the task.
    pub enum ExportTaskStatus {
        /// `Processing`: The task is still running.
        Processing = "Processing",
        /// `Success`: The file can be downloaded with ShowExportTask.
        Success = "Success",
        /// `Failed`: The task has failed.
        Failed = "Failed",
    }
}
