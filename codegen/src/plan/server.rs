//! The parts of a server's address of which the documents list the values: each becomes an enum, such as `Region`.

use api_spec::Place;
use api_spec::model::{Api, Server, ServerVariable};

use super::Variant;
use super::types::Types;
use crate::names::{self, Claim, Namespace};

/// An enum whose values lead to the addresses of a server.
pub(crate) struct ServerEnum<'a> {
    pub(crate) name: String,
    pub(crate) place: Place,
    pub(crate) variable: &'a ServerVariable,
    pub(crate) variants: Vec<Variant<'a>>,
    /// The address before and behind the value.
    pub(crate) parts: [String; 2],
}

/// The enums of all servers. Where an address has other variables too, they have their usual values.
pub(super) fn enums<'a>(api: &'a Api, file: &Place, types: &mut Types<'a, '_>) -> Vec<ServerEnum<'a>> {
    let mut enums = Vec::new();
    for (number, server) in api.servers.iter().enumerate() {
        for variable in server.variables.iter().filter(|variable| !variable.values.is_empty()) {
            let place = file.key("servers").index(number).key("variables").key(&variable.name);
            let name = names::type_name(&variable.name, "Server");
            let claim = Claim::new("the part of an address", variable.name.as_str(), &place);
            types.claim(&name, claim.remedy("rename it, or add a \"rustName\" to the other"));
            let variants = variants(variable, &place, types);
            enums.push(ServerEnum { name, place, variable, variants, parts: parts(server, variable) });
        }
    }
    enums
}

fn parts(server: &Server, variable: &ServerVariable) -> [String; 2] {
    let others = server.variables.iter().filter(|other| other.name != variable.name);
    let address = others
        .fold(server.url.clone(), |address, other| address.replace(&format!("{{{}}}", other.name), &other.default));
    let (before, behind) = address.split_once(&format!("{{{}}}", variable.name)).unwrap_or((&address, ""));
    [before.to_owned(), behind.to_owned()]
}

fn variants<'a>(variable: &'a ServerVariable, place: &Place, types: &mut Types<'a, '_>) -> Vec<Variant<'a>> {
    let mut names = Namespace::reserving(super::types::OF_OPEN_ENUMS);
    let variants = variable.values.iter().enumerate().map(|(number, value)| {
        let (name, place) = (names::type_name(value, "Value"), place.key("enum").index(number));
        let claim = Claim::new("the value", value, &place).remedy("leave one of the two out");
        names.claim(&name, claim, types.problems());
        Variant { value, name, place, description: None }
    });
    variants.collect()
}
