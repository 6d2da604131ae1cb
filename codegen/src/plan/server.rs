//! The parts of a server's address of which the documents list the values: each becomes an enum, such as `Region`.

use api_spec::model::{Api, Server, ServerVariable};

use super::Variant;
use crate::names::{self, Claims};

/// An enum whose values lead to the addresses of a server.
pub(crate) struct ServerEnum<'a> {
    pub(crate) name: String,
    pub(crate) variable: &'a ServerVariable,
    pub(crate) variants: Vec<Variant<'a>>,
    /// The address before and behind the value.
    pub(crate) parts: [String; 2],
}

/// The enums of all servers. Where an address has other variables too, they have their usual values.
pub(super) fn enums<'a>(api: &'a Api, claims: &mut Claims) -> Vec<ServerEnum<'a>> {
    let mut enums = Vec::new();
    for server in &api.servers {
        for variable in server.variables.iter().filter(|variable| !variable.values.is_empty()) {
            let name = names::type_name(&variable.name, "Server");
            let name = claims.claim([name.clone(), format!("Server{name}")]);
            let parts = parts(server, variable);
            enums.push(ServerEnum { name, variable, variants: variants(variable), parts });
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

fn variants(variable: &ServerVariable) -> Vec<Variant<'_>> {
    let mut claims = Claims::reserving(&["Self", "Other"]);
    let variants = variable.values.iter().map(|value| Variant {
        value,
        name: claims.claim([names::type_name(value, "Value")]),
        description: None,
    });
    variants.collect()
}
