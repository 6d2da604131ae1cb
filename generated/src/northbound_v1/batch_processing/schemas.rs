// Written by `cargo xtask generate` from api-spec/northbound-v1/batch-processing/schemas.yaml: change the description, not this file.

//! Types and ids that several pages of Batch Processing share.

use crate::rt;

rt::open_enum! {
    /// What a batch task does.
    pub enum TaskType {
        /// `DeviceCmd`: Delivers a command to devices. CreateBatchTask takes no other type.
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
