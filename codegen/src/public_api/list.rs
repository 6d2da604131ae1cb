//! The public items of an API, from its plan.

use api_spec::Place;
use api_spec::model::Location;

use super::Item;
use crate::plan::{
    ApiPlan, ChapterPlan, ErrorPlan, ErrorRow, Field, Goes, Input, LoginPlan, OperationPlan, Output, PagePlan,
    ServerEnum, TextKind, TypeKind, TypePlan, Variant,
};

/// All items, each type followed by what it has.
pub(super) fn items(plan: &ApiPlan<'_>) -> Vec<Item> {
    let mut list = List { module: plan.module.clone(), items: Vec::new() };
    list.items.push(Item {
        name: plan.module.clone(),
        signature: " mod".to_owned(),
        wire: format!("feature {:?}", plan.api.id),
        place: plan.place.clone(),
    });
    list.api(plan);
    for (name, module) in plan.at_root() {
        list.add(name, format!(" = {module}::{name}"), "", &plan.place);
    }
    if !plan.types.is_empty() {
        list.inside("schemas", &plan.place, |list| list.types(&plan.types));
    }
    for chapter in &plan.chapters {
        list.inside(&chapter.module, &chapter.place, |list| list.chapter(chapter));
    }
    list.items
}

struct List {
    /// The path of the module that is listed.
    module: String,
    items: Vec<Item>,
}

impl List {
    /// Adds something by its path below the module.
    fn add(&mut self, path: &str, signature: impl Into<String>, wire: impl Into<String>, place: &Place) {
        let name = format!("{}::{path}", self.module);
        self.items.push(Item { name, signature: signature.into(), wire: wire.into(), place: place.clone() });
    }

    fn inside(&mut self, module: &str, place: &Place, list: impl FnOnce(&mut Self)) {
        self.add(module, " mod", "", place);
        let outer = self.module.len();
        self.module.push_str("::");
        self.module.push_str(module);
        list(self);
        self.module.truncate(outer);
    }

    /// What stands for the API as a whole.
    fn api(&mut self, plan: &ApiPlan<'_>) {
        let (marker, place) = (plan.marker.as_str(), &plan.place);
        self.add(marker, " struct", "", place);
        for credential in plan.accepts() {
            let service = plan.signing_service().filter(|_| credential.name == "AccessKey");
            let service = service.map_or_else(String::new, |service| format!("service {}", quoted(service)));
            self.add(marker, format!(": Accepts<{}>", credential.name), service, place);
        }
        if let Some(login) = &plan.login {
            self.add(marker, ": Accepts<ApplicationLogin>", self::login(login), place);
        }
        self.add(&format!("{marker}::operations"), "(&mut impl OperationVisitor)", "", place);
        self.add("Client", format!(" = runtime::Client<{marker}>"), "", place);
        self.add("BlockingClient", format!(" = runtime::blocking::Client<{marker}>"), "", place);
        if !plan.scope.is_empty() {
            let place = place.key("parameters");
            self.add("Scope", " struct", "", &place);
            let location = |field: &Field<'_>| {
                let mut shared = plan.api.parameters.iter().map(|shared| &shared.parameter);
                let parameter = shared.find(|parameter| parameter.name == field.wire);
                parameter.map_or_else(String::new, |parameter| location(parameter.location, field.wire))
            };
            let fields: Vec<_> = plan.scope.iter().map(|field| (field, location(field))).collect();
            self.construct("Scope", &fields, &place);
        }
        plan.servers.iter().for_each(|server| self.server(server));
        self.notifications(plan);
    }

    fn notifications(&mut self, plan: &ApiPlan<'_>) {
        let Some((stated, webhooks)) = plan.notifications() else { return };
        let place = plan.place.key("notifications");
        let content = stated.content.as_deref().map(|content| format!(" in {}", quoted(content)));
        let keys: Vec<_> = stated.keys.iter().map(|key| quoted(key)).collect();
        let wire = format!("by {}{}", keys.join(" "), content.unwrap_or_default());
        self.add(&plan.marker, ": PushApi<Notification = Notification>", "", &place);
        self.add("Notification", " notifications", wire, &place);
        for webhook in webhooks {
            let signs = webhook.webhook.signs().map(|signs| {
                let values: Vec<_> =
                    stated.keys.iter().filter_map(|key| signs.get(key)).map(|value| quoted(value)).collect();
                values.join(" ")
            });
            let (path, signature) = (format!("Notification::{}", webhook.name), format!("(Push<{}>)", webhook.payload));
            self.add(&path, signature, signs.collect::<Vec<_>>().join(", "), &webhook.place);
        }
        self.add("Notification::Other", "(UnknownNotification)", "", &place);
    }

    fn server(&mut self, server: &ServerEnum<'_>) {
        let [before, behind] = &server.parts;
        self.add(&server.name, " enum", format!("{before}{{{}}}{behind}", server.variable.name), &server.place);
        self.variants(&server.name, &server.variants, &server.place);
        self.add(&format!("{}::endpoint", server.name), "() -> Result<String, InvalidValue>", "", &server.place);
    }

    fn chapter(&mut self, chapter: &ChapterPlan<'_>) {
        chapter.pages.iter().for_each(|page| self.page(page));
        chapter.webhooks.iter().for_each(|page| self.types(&page.types));
        self.types(&chapter.types);
    }

    fn page(&mut self, page: &PagePlan<'_>) {
        self.request(&page.operation);
        self.errors(&page.operation.errors);
        self.types(&page.types);
    }

    fn request(&mut self, plan: &OperationPlan<'_>) {
        let output = match &plan.output {
            Output::Nothing => "()".to_owned(),
            Output::Json(ty) => ty.to_string(),
            Output::Bytes => "Bytes".to_owned(),
        };
        let success = match plan.success.as_slice() {
            [] => "2XX".to_owned(),
            statuses => statuses.iter().map(u16::to_string).collect::<Vec<_>>().join("|"),
        };
        let operation = plan.operation;
        let wire = format!("{} {} {success}", operation.method.as_str(), operation.path.text);
        self.add(&plan.name, format!(" request -> {output}"), wire, &plan.place);
        if let Some(pagination) = &plan.pagination {
            self.add(&plan.name, format!(": Paged<Item = {}>", pagination.item), "", &plan.place);
        }
        if let Some(wait) = plan.wait.as_ref().map(|wait| wait.stated) {
            let states = |states: &[String]| states.iter().map(|state| quoted(state)).collect::<Vec<_>>().join("|");
            let (state, done) = (quoted(&wait.state.join(".")), states(&wait.done));
            let wire = format!("{state} {done}, failed {}, every {} s", states(&wait.failed), wait.every);
            self.add(&plan.name, ": Awaited", wire, &plan.place);
        }
        let fields: Vec<_> = plan.inputs.iter().map(|input| (&input.field, goes(input))).collect();
        self.construct(&plan.name, &fields, &plan.place);
    }

    /// The constructor with what is mandatory, and the setters of the rest.
    fn construct(&mut self, owner: &str, fields: &[(&Field<'_>, String)], place: &Place) {
        let (mandatory, optional): (Vec<_>, Vec<_>) = fields.iter().partition(|(field, _)| field.required);
        if mandatory.is_empty() {
            self.add(owner, ": Default", "", place);
        }
        let arguments: Vec<_> = mandatory.iter().map(|(field, _)| field.ty.as_argument()).collect();
        let wires: Vec<_> = mandatory.iter().map(|(_, wire)| wire.as_str()).collect();
        self.add(&format!("{owner}::new"), format!("({})", arguments.join(", ")), wires.join(", "), place);
        for (field, wire) in optional {
            let (path, signature) = (format!("{owner}::{}", field.name), format!("({})", field.ty.as_argument()));
            self.add(&path, signature, wire, &field.place);
        }
    }

    fn errors(&mut self, plan: &ErrorPlan<'_>) {
        self.add(&plan.name, " error", "", &plan.place);
        for (number, variant) in plan.variants.iter().enumerate() {
            let wires: Vec<_> = plan.rows_of(number).map(row).collect();
            self.add(&format!("{}::{}", plan.name, variant.name), "", wires.join(", "), &variant.place);
        }
        self.add(&format!("{}::Undocumented", plan.name), "", "", &plan.place);
    }

    fn types(&mut self, types: &[TypePlan<'_>]) {
        for plan in types {
            let (name, place) = (&plan.name, &plan.place);
            match &plan.kind {
                TypeKind::Object(fields) => self.object(plan, fields),
                TypeKind::Enum(variants) => {
                    self.add(name, " enum", "", place);
                    self.variants(name, variants, place);
                }
                TypeKind::Text(kind) => self.text(plan, *kind),
            }
        }
    }

    fn text(&mut self, plan: &TypePlan<'_>, kind: TextKind) {
        let (name, place) = (&plan.name, &plan.place);
        self.add(name, if kind == TextKind::Secret { " secret text" } else { " text" }, "", place);
        self.add(&format!("{name}::LIMITS"), ": Limits", "", place);
    }

    fn object(&mut self, plan: &TypePlan<'_>, fields: &[Field<'_>]) {
        let (name, place) = (&plan.name, &plan.place);
        self.add(name, " struct", "", place);
        for field in fields {
            let ty = if field.required { field.ty.to_string() } else { format!("Option<{}>", field.ty) };
            self.add(&format!("{name}.{}", field.name), format!(": {ty}"), quoted(field.wire), &field.place);
        }
        if plan.sent {
            let fields: Vec<_> = fields.iter().map(|field| (field, quoted(field.wire))).collect();
            self.construct(name, &fields, place);
        } else if fields.iter().all(|field| !field.required) {
            self.add(name, ": Default", "", place);
        }
    }

    fn variants(&mut self, owner: &str, variants: &[Variant<'_>], place: &Place) {
        for variant in variants {
            self.add(&format!("{owner}::{}", variant.name), "", quoted(variant.value), &variant.place);
        }
        self.add(&format!("{owner}::Other"), "(Unknown)", "", place);
    }
}

/// Where in the request an input goes.
fn goes(input: &Input<'_>) -> String {
    match input.goes {
        Goes::Parameter(parameter) => location(parameter.location, input.field.wire),
        Goes::Property => format!("body {}", quoted(input.field.wire)),
        Goes::Body => "body".to_owned(),
    }
}

fn location(location: Location, wire: &str) -> String {
    let location = match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Header => "header",
    };
    format!("{location} {}", quoted(wire))
}

/// `LogIn "appId" "secret", LogOut "accessToken", token "accessToken", lifetime "expiresIn"`
fn login(plan: &LoginPlan<'_>) -> String {
    let calls = [Some(&plan.login), plan.renewal.as_ref(), plan.logout.as_ref()].into_iter().flatten().map(|call| {
        let inputs = call.inputs.iter().map(|(field, _)| format!(" {}", quoted(field.wire)));
        inputs.fold(call.operation.clone(), |call, input| call + &input)
    });
    let answer = [
        ("token", Some(&plan.fields.token)),
        ("renewal token", plan.fields.renewal_token.as_ref()),
        ("lifetime", plan.fields.lifetime.as_ref()),
    ];
    let answer = answer.into_iter().filter_map(|(what, name)| Some(format!("{what} {}", quoted(name?))));
    calls.chain(answer).collect::<Vec<_>>().join(", ")
}

fn row(row: &ErrorRow<'_>) -> String {
    match row.code {
        Some(code) => format!("{} {}", row.status, quoted(code)),
        None => row.status.to_string(),
    }
}

/// A text of the wire on one line, whatever it holds.
fn quoted(text: &str) -> String {
    format!("{text:?}")
}
