//! What the migration of devices decides and remembers, without any call: what a device of the Northbound API becomes in
//! IoTDA v5, why it does not fit, and which devices are there already.

use std::collections::BTreeMap;
use std::error::Error as StdError;
use std::fs::{File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::Path;

use huaweicloud_iot::iotda_v5::{AddDevice, AppId, DeviceId, ProductId};
use huaweicloud_iot::northbound_v1::data_collection::Device;
use huaweicloud_iot::{AnyError, Error};
use serde::{Deserialize, Serialize};

// ---- What a device becomes -----------------------------------------------------------------------------------------

/// How devices are taken over.
pub(crate) struct Rules {
    pub(crate) products: Products,
    pub(crate) app: Option<AppId>,
    /// Give them the ids that they have.
    pub(crate) keep_ids: bool,
    /// Put an underscore for what a name may not have.
    pub(crate) adapt_names: bool,
}

/// A device as it will be.
pub(crate) struct Planned {
    /// Its id in the Northbound API.
    pub(crate) from: String,
    pub(crate) node_id: String,
    pub(crate) product: ProductId,
    /// Its id in IoTDA; the platform makes one where the usual one is none.
    pub(crate) to: Option<DeviceId>,
    pub(crate) request: AddDevice,
}

/// A device that is not taken over.
#[derive(Debug)]
pub(crate) struct Misfit {
    pub(crate) from: String,
    pub(crate) node_id: String,
    pub(crate) reason: String,
    pub(crate) remedy: String,
}

/// Why, and what to do about it.
type Reason = (String, String);

impl Rules {
    /// What a device becomes. Its gateway, if it is behind one, has to be there already.
    pub(crate) fn plan(&self, device: &Device, progress: &Progress) -> Result<Planned, Misfit> {
        let (from, node_id) = (id(device), node_id(device));
        self.fit(device, &from, &node_id, progress).map_err(|(reason, remedy)| Misfit { from, node_id, reason, remedy })
    }

    fn fit(&self, device: &Device, from: &str, node_id: &str, progress: &Progress) -> Result<Planned, Reason> {
        let details = device.details.as_ref();
        let text = |text: Option<&String>| text.cloned().unwrap_or_default();
        let manufacturer = text(details.and_then(|details| details.manufacturer_id.as_ref()));
        let model = text(details.and_then(|details| details.model.as_ref()));
        let product = self.products.of(&manufacturer, &model).ok_or_else(|| {
            let reason = format!("no product for manufacturer {manufacturer:?}, model {model:?}");
            (reason, "Add a line to the file of products.".to_owned())
        })?;
        NODE_ID.check(node_id)?;
        let to = match self.keep_ids {
            true => Some(DeviceId::new(from).map_err(|error| (error.to_string(), "Leave out --keep-ids.".to_owned()))?),
            // The id that the platform would make, so that nothing is created twice.
            false => DeviceId::new(format!("{product}_{node_id}")).ok(),
        };
        let mut request = AddDevice::new(node_id, product.clone());
        if let Some(id) = &to {
            request = request.device_id(id.clone());
        }
        let name = text(details.and_then(|details| details.name.as_ref()));
        let name = if self.adapt_names { NAME.adapt(&name) } else { name };
        NAME.check(&name)?;
        if !name.is_empty() {
            request = request.device_name(name);
        }
        let description = text(details.and_then(|details| details.description.as_ref()));
        let description = if self.adapt_names { DESCRIPTION.adapt(&description) } else { description };
        DESCRIPTION.check(&description)?;
        if !description.is_empty() {
            request = request.description(description);
        }
        if let Some(gateway) = gateway(device) {
            let absent = || (format!("its gateway {gateway} is not there"), "See to its gateway first.".to_owned());
            request = request.gateway_id(progress.get(gateway).ok_or_else(absent)?.clone());
        }
        if let Some(app) = &self.app {
            request = request.app_id(app.clone());
        }
        Ok(Planned { from: from.to_owned(), node_id: node_id.to_owned(), product, to, request })
    }
}

/// The id of a device, without which the platform lists none.
pub(crate) fn id(device: &Device) -> String {
    device.device_id.as_ref().map(ToString::to_string).unwrap_or_default()
}

fn node_id(device: &Device) -> String {
    device.details.as_ref().and_then(|details| details.node_id.clone()).unwrap_or_default()
}

/// The gateway of a device that is behind one. A device that connects directly names itself.
pub(crate) fn gateway(device: &Device) -> Option<&str> {
    let gateway = device.gateway_id.as_ref().filter(|gateway| device.device_id.as_ref() != Some(*gateway))?;
    Some(gateway.as_str()).filter(|gateway| !gateway.is_empty())
}

impl Misfit {
    /// A device that was refused.
    pub(crate) fn refused(from: String, node_id: String, error: &AnyError) -> Self {
        let remedy = match error {
            Error::Service(refused) => refused.remedy().unwrap_or_default(),
            _ => "Run the program again: it goes on where it was.",
        };
        Self { from, node_id, reason: error.to_string(), remedy: remedy.to_owned() }
    }
}

// ---- The limits of IoTDA v5 ----------------------------------------------------------------------------------------

/// What the documents of IoTDA say about a text of a device.
struct Limit {
    what: &'static str,
    min: usize,
    max: usize,
    /// Beside letters and digits.
    marks: &'static str,
    has_chinese: bool,
    remedy: &'static str,
}

const NODE_ID: Limit = Limit {
    what: "the node id",
    min: 1,
    max: 64,
    marks: "-:_",
    has_chinese: false,
    remedy: "Register the device by hand, under a node id that it can have.",
};

const NAME: Limit = Limit {
    what: "the name",
    min: 0,
    max: 256,
    marks: "_?'#().,&%@!-",
    has_chinese: true,
    remedy: "Change it with ModifyDeviceInfo, or give --adapt-names.",
};

const DESCRIPTION: Limit = Limit {
    what: "the description",
    min: 0,
    max: 2048,
    marks: " _?'#().,&%@!-",
    has_chinese: true,
    remedy: "Give --adapt-names.",
};

impl Limit {
    fn check(&self, text: &str) -> Result<(), Reason> {
        let Self { what, min, max, remedy, .. } = self;
        let reason = match text.chars().count() {
            0 if *min > 0 => format!("{what} is missing"),
            length if length > *max => format!("{what} has {length} characters, at most {max} are allowed"),
            _ => match text.chars().find(|letter| !self.allows(*letter)) {
                Some(letter) => format!("{what} {text:?} has {letter:?}, which is not allowed"),
                None => return Ok(()),
            },
        };
        Err((reason, (*remedy).to_owned()))
    }

    /// The text without what is not allowed.
    fn adapt(&self, text: &str) -> String {
        let letters = text.chars().map(|letter| if self.allows(letter) { letter } else { '_' });
        letters.take(self.max).collect()
    }

    fn allows(&self, letter: char) -> bool {
        letter.is_ascii_alphanumeric()
            || self.marks.contains(letter)
            || self.has_chinese && ('\u{4E00}'..='\u{9FFF}').contains(&letter)
    }
}

// ---- The products --------------------------------------------------------------------------------------------------

/// The product for each manufacturer and model.
#[derive(Debug)]
pub(crate) struct Products(BTreeMap<(String, String), ProductId>);

#[derive(Debug, Deserialize)]
struct Row {
    manufacturer_id: String,
    /// Any, where it is empty.
    model: String,
    product_id: String,
}

impl Products {
    /// Reads the CSV file, whose first line names the columns.
    pub(crate) fn read(path: &Path) -> Result<Self, Box<dyn StdError>> {
        let with_path = |error| format!("{}: {error}", path.display());
        let mut reader = csv::ReaderBuilder::new().trim(csv::Trim::All).from_path(path).map_err(with_path)?;
        let mut products = BTreeMap::new();
        for row in reader.deserialize() {
            let Row { manufacturer_id, model, product_id } = row.map_err(with_path)?;
            let product = ProductId::new(product_id).map_err(|error| format!("{}: {error}", path.display()))?;
            products.insert((manufacturer_id, model), product);
        }
        Ok(Self(products))
    }

    fn of(&self, manufacturer: &str, model: &str) -> Option<ProductId> {
        let find = |model: &str| self.0.get(&(manufacturer.to_owned(), model.to_owned()));
        find(model).or_else(|| find("")).cloned()
    }
}

// ---- The state file ------------------------------------------------------------------------------------------------

/// The devices that are in IoTDA, by their ids in the Northbound API, and the file that remembers them.
#[derive(Debug)]
pub(crate) struct Progress {
    devices: BTreeMap<String, DeviceId>,
    file: Option<File>,
}

/// A line of the file.
#[derive(Serialize, Deserialize)]
struct Entry {
    northbound: String,
    iotda: String,
}

impl Progress {
    /// Reads the file, if there is one. It is written to only where that is said.
    pub(crate) fn open(path: &Path, is_written: bool) -> Result<Self, Box<dyn StdError>> {
        Self::read(path, is_written).map_err(|error| format!("{}: {error}", path.display()).into())
    }

    fn read(path: &Path, is_written: bool) -> Result<Self, Box<dyn StdError>> {
        let mut options = OpenOptions::new();
        let options = options.read(true).append(is_written).create(is_written);
        let mut file = match options.open(path) {
            Err(error) if !is_written && error.kind() == io::ErrorKind::NotFound => {
                return Ok(Self { devices: BTreeMap::new(), file: None });
            }
            file => file?,
        };
        let mut text = String::new();
        file.read_to_string(&mut text)?;
        // A line without an end was being written when the program was stopped. That device is created again, and found.
        let complete = text.rfind('\n').map_or("", |end| text.get(..=end).unwrap_or_default());
        if is_written {
            file.set_len(complete.len() as u64)?;
        }
        let mut devices = BTreeMap::new();
        for (number, line) in complete.lines().enumerate() {
            let entry: Entry = serde_json::from_str(line).map_err(|error| format!("line {}: {error}", number + 1))?;
            devices.insert(entry.northbound, DeviceId::new(entry.iotda)?);
        }
        Ok(Self { devices, file: is_written.then_some(file) })
    }

    pub(crate) fn get(&self, northbound: &str) -> Option<&DeviceId> {
        self.devices.get(northbound)
    }

    /// Remembers a device; in the file too, if that is written to.
    pub(crate) fn add(&mut self, northbound: String, iotda: DeviceId) -> io::Result<()> {
        if let Some(file) = &mut self.file {
            let entry = Entry { northbound: northbound.clone(), iotda: iotda.to_string() };
            // In one write, so that no line stands there by half unless the system fails.
            file.write_all(format!("{}\n", serde_json::to_string(&entry)?).as_bytes())?;
        }
        self.devices.insert(northbound, iotda);
        Ok(())
    }
}
