// Written by `cargo xtask generate` from api-spec/northbound-v1/device-upgrade/: change the description, not this file.

//! Device Upgrade
//!
//! Version packages with software or firmware, and the tasks that upgrade devices to them.
//!
//! # Calls
//!
//! - [`CreateFirmwareUpgradeTask`]: Creates a task that upgrades the firmware of devices with a version
//!   package.
//! - [`CreateSoftwareUpgradeTask`]: Creates a task that upgrades the software of devices with a version
//!   package.
//! - [`DeleteVersionPackage`]: Deletes a version package.
//! - [`ListUpgradeSubtasks`]: Lists the subtasks of an upgrade task: one for each device, with its
//!   status.
//! - [`ListUpgradeTasks`]: Lists the upgrade tasks that match all given filters, or all upgrade tasks
//!   without any.
//! - [`ListVersionPackages`]: Lists the uploaded version packages that match all given filters, or all
//!   of them without any.
//! - [`ShowUpgradeTask`]: Shows the details and the progress of an upgrade task.
//! - [`ShowVersionPackage`]: Shows the details of a version package.
//!
//! # Types
//!
//! [`CreateFirmwareUpgradeTaskResponse`], [`CreateSoftwareUpgradeTaskResponse`], [`SubOperationId`],
//! [`UpgradeSubtaskStatus`], [`UpgradeSubtask`], [`ListUpgradeSubtasksResponse`],
//! [`ListUpgradeTasksResponse`], [`ListVersionPackagesResponse`], [`FileType`], [`VersionPackage`],
//! [`UpgradeTargets`], [`ExecuteType`], [`UpgradePolicy`], [`UpgradeType`], [`UpgradeTaskStatus`],
//! [`UpgradeTaskCounts`], [`UpgradeTask`]

mod errors;
mod create_firmware_upgrade_task;
mod create_software_upgrade_task;
mod delete_version_package;
mod list_upgrade_subtasks;
mod list_upgrade_tasks;
mod list_version_packages;
mod show_upgrade_task;
mod show_version_package;
mod schemas;

pub use self::create_firmware_upgrade_task::{
    CreateFirmwareUpgradeTask, CreateFirmwareUpgradeTaskError,
    CreateFirmwareUpgradeTaskResponse,
};

pub use self::create_software_upgrade_task::{
    CreateSoftwareUpgradeTask, CreateSoftwareUpgradeTaskError,
    CreateSoftwareUpgradeTaskResponse,
};

pub use self::delete_version_package::{DeleteVersionPackage, DeleteVersionPackageError};
pub use self::list_upgrade_subtasks::{
    ListUpgradeSubtasks, ListUpgradeSubtasksError, ListUpgradeSubtasksResponse,
    SubOperationId, UpgradeSubtask, UpgradeSubtaskStatus,
};

pub use self::list_upgrade_tasks::{
    ListUpgradeTasks, ListUpgradeTasksError, ListUpgradeTasksResponse,
};

pub use self::list_version_packages::{
    ListVersionPackages, ListVersionPackagesError, ListVersionPackagesResponse,
};

pub use self::show_upgrade_task::{ShowUpgradeTask, ShowUpgradeTaskError};
pub use self::show_version_package::{ShowVersionPackage, ShowVersionPackageError};
pub use self::schemas::*;
