// Written by `cargo xtask generate` from api-spec/northbound-v1/batch-processing/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Batch Processing share.

use crate::rt;

rt::open_enum! {
    /// The kind of a batch task.
    pub enum TaskType {
        /// `DeviceCmd`: It delivers a command to devices. CreateBatchTask supports no other kind.
        Command = "DeviceCmd",
        /// `DeviceReg`
        DeviceReg = "DeviceReg",
        /// `DeviceLocation`
        DeviceLocation = "DeviceLocation",
        /// `DeviceMod`
        DeviceMod = "DeviceMod",
        /// `DeviceDel`
        DeviceDel = "DeviceDel",
        /// `DeviceLicense`
        DeviceLicense = "DeviceLicense",
    }
}
