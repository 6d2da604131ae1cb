//! Pages drawn from the description: every operation as its page would state it, in the words and tables of the help
//! center. Transcribed again, none of them has anything to say that its page file does not.
//!
//! What no page prints is left out: sentences, sets of characters, and whatever is `assumed`.

use api_spec::model::{
    Api, Chapter, EnumValue, IntegerSchema, Location, NamedSchema, ObjectSchema, Operation, Response, Schema,
    SchemaKind, StatusRange, StringFormat, StringSchema,
};
use transcribe::Existing;

use crate::description::{self, SharedFiles};
use crate::render::{Layout, Page, Part, draw};

const HEAD: &[&str] = &["Parameter", "Mandatory", "Type", "Description"];

#[test]
fn no_page_of_the_description_has_news_for_its_file() {
    let spec = description::load();
    let (mut pages, mut told) = (0, Vec::new());
    for (api, chapter, operation) in spec.operations() {
        let shared = SharedFiles::of(&api.id, &chapter.id);
        let shared = shared.list();
        let file = description::text(&operation.file);
        let page = page(api, chapter, operation);
        for layout in [Layout::Rows, Layout::TrailingRows, Layout::Html] {
            let text = draw(page, layout, true);
            let facts =
                transcribe::read(&text, None, false).unwrap_or_else(|why| panic!("{}: {why}\n{text}", operation.id));
            let existing = Existing { page: &file, shared: &shared };
            let update = transcribe::update(&facts, existing, Some(api)).unwrap().unwrap();
            let changed = update.text.lines().filter(|line| !file.lines().any(|old| old == *line));
            let news = changed.map(str::to_owned).chain(update.notes.iter().map(ToString::to_string));
            told.extend(news.map(|news| format!("{} as {layout:?}: {news}", operation.file)));
        }
        pages += 1;
    }
    assert_eq!(told, Vec::<String>::new());
    assert!(pages >= 30);
}

/// The page of an operation.
fn page(api: &Api, chapter: &Chapter, operation: &Operation) -> Page {
    let mut drawing = Drawing { api, chapter, operation, parts: Vec::new(), structures: Vec::new(), drawn: 0 };
    drawing.head();
    drawing.request();
    drawing.answers();
    drawing.errors();
    drawing.line("Previous topic");
    Vec::leak(drawing.parts)
}

/// A page that grows from the top.
struct Drawing<'m> {
    api: &'m Api,
    chapter: &'m Chapter,
    operation: &'m Operation,
    parts: Vec<Part>,
    /// The structures that fields refer to, by the page's name.
    structures: Vec<(String, &'m ObjectSchema)>,
    /// How many of them have a table.
    drawn: usize,
}

fn text(text: impl Into<String>) -> &'static str {
    String::leak(text.into())
}

impl<'m> Drawing<'m> {
    fn line(&mut self, line: impl Into<String>) {
        self.parts.push(Part::Line(text(line)));
    }

    fn table(&mut self, caption: &str, head: &'static [&'static str], rows: Vec<Vec<String>>) {
        if !rows.is_empty() {
            let rows = rows.into_iter().map(|row| &*Vec::leak(row.into_iter().map(text).collect::<Vec<_>>()));
            self.parts.push(Part::Table(text(caption), head, Vec::leak(rows.collect())));
        }
    }

    fn head(&mut self) {
        let page = &self.operation.page;
        self.line(&page.title);
        if let Some(updated) = &page.updated {
            self.line(format!("Updated on {updated} GMT+08:00"));
        }
        self.line("Function");
        self.line("It does what its title says.");
        self.line("URI");
        self.line(format!("{} {}", self.operation.method.as_str(), self.operation.path.text));
    }

    fn request(&mut self) {
        for (location, caption) in
            [(Location::Path, "Table 1 Path Parameters"), (Location::Query, "Table 2 Query Parameters")]
        {
            self.parameters(location, caption);
        }
        self.line("Request Parameters");
        self.parameters(Location::Header, "Table 3 Request header parameters");
        if let Some(body) = &self.operation.request_body
            && let Some(object) = self.object(&body.schema)
        {
            let rows = self.fields(object, true);
            self.table("Table 4 Request body parameters", HEAD, rows);
            self.tables(true);
        }
    }

    fn parameters(&mut self, location: Location, caption: &str) {
        let stated = self.operation.parameters.iter();
        let stated = stated.filter(|parameter| parameter.location == location);
        let rows = stated.filter(|parameter| parameter.assumed.is_none()).map(|parameter| {
            let mandatory = if parameter.required { "Yes" } else { "No" };
            let (of, description) = self.value(&parameter.name, &parameter.schema);
            vec![parameter.name.clone(), mandatory.to_owned(), of, description]
        });
        let rows = rows.collect();
        self.table(caption, HEAD, rows);
    }

    fn answers(&mut self) {
        self.line("Response Parameters");
        for response in self.operation.responses.iter().filter(|response| response.status.is_success()) {
            let object = response.content.as_ref().and_then(|content| self.object(&content.schema));
            if let (StatusRange::Code(status), Some(object)) = (response.status, object) {
                self.line(format!("Status code: {status}"));
                let rows = self.fields(object, false);
                self.table("Table 6 Response body parameters", &["Parameter", "Type", "Description"], rows);
                self.tables(false);
            }
        }
    }

    fn errors(&mut self) {
        let stated = |response: &&Response| response.assumed.is_none() && response.status != StatusRange::Success;
        let responses: Vec<&Response> = self.operation.responses.iter().filter(stated).collect();
        self.line("Status Codes");
        let documented = responses.iter().filter(|response| response.status.is_success() || response.documented);
        let names = documented.map(|response| {
            let words = response.description.as_deref().or(response.status.reason()).unwrap_or_default();
            vec![response.status.to_string(), words.to_owned()]
        });
        let names = names.collect();
        self.table("", &["Status Code", "Description"], names);
        self.line("Error Codes");
        let mut rows = Vec::new();
        for response in responses {
            let status = response.status.to_string();
            let is_stated = |row: &&api_spec::model::ErrorCode| row.assumed.is_none();
            for row in response.errors.iter().filter(is_stated) {
                let remark = row.message.as_ref().map(|_| "Something is wrong.".to_owned());
                let message = row.message.clone().unwrap_or_default();
                rows.push(vec![status.clone(), row.code.clone(), message, remark.unwrap_or_default()]);
            }
            rows.extend(
                response.codes.iter().map(|code| vec![status.clone(), code.clone(), String::new(), String::new()]),
            );
        }
        if rows.is_empty() {
            return self.line("See Error Codes.");
        }
        self.table("", &["HTTP Status Code", "Error Code", "Error Description", "Remarks"], rows);
    }

    /// The tables of the structures that were named since the last.
    fn tables(&mut self, mandatory: bool) {
        while let Some((name, object)) = self.structures.get(self.drawn).cloned() {
            self.drawn += 1;
            let rows = self.fields(object, mandatory);
            let head = if mandatory { HEAD } else { &["Parameter", "Type", "Description"] };
            self.table(&format!("Table 9 {name}"), head, rows);
        }
    }

    fn fields(&mut self, object: &'m ObjectSchema, mandatory: bool) -> Vec<Vec<String>> {
        let properties = object.properties.iter().filter(|property| property.schema.assumed.is_none());
        let row = |property: &'m api_spec::model::Property| {
            let (of, description) = self.value(&property.name, &property.schema);
            let cells = [of, description];
            let mandatory = mandatory.then(|| if property.required { "Yes" } else { "No" }.to_owned());
            [property.name.clone()].into_iter().chain(mandatory).chain(cells).collect()
        };
        properties.map(row).collect()
    }

    /// The schema that a reference leads to.
    fn target(&self, schema: &'m Schema) -> &'m Schema {
        let SchemaKind::Ref(to) = &schema.kind else { return schema };
        let all = self.operation.schemas.iter().chain(&self.chapter.schemas).chain(&self.api.schemas);
        let is_it = |named: &&NamedSchema| named.name == to.name;
        self.target(&all.into_iter().find(is_it).unwrap().schema)
    }

    fn object(&self, schema: &'m Schema) -> Option<&'m ObjectSchema> {
        match &self.target(schema).kind {
            SchemaKind::Object(object) => Some(object),
            _ => None,
        }
    }

    /// The cells for type and description of a value.
    fn value(&mut self, name: &str, schema: &'m Schema) -> (String, String) {
        let target = self.target(schema);
        let default =
            target.default.as_ref().map(|default| default.as_str().map_or(default.to_string(), str::to_owned));
        let default =
            default.filter(|default| !default.is_empty()).map(|default| format!(" The default value is {default}."));
        let (of, values) = match &target.kind {
            SchemaKind::String(string) => (text_type(string), values(&string.values)),
            SchemaKind::Integer(integer) => (integer_type(integer), String::new()),
            SchemaKind::Number(number) => {
                (number.format.map_or("Number", |format| format.as_str()).to_owned(), String::new())
            }
            SchemaKind::Boolean => ("Boolean".to_owned(), String::new()),
            SchemaKind::Binary => ("File".to_owned(), String::new()),
            SchemaKind::Array(array) => {
                let (of, _) = self.value(name, &array.items);
                (format!("List<{}>", of.split('(').next().unwrap()), String::new())
            }
            SchemaKind::Object(object) => (self.structure(name, schema, object), String::new()),
            SchemaKind::Map(_) | SchemaKind::Any { .. } | SchemaKind::Ref(_) => ("Object".to_owned(), String::new()),
        };
        let format = match &target.kind {
            SchemaKind::String(string) => match string.format {
                Some(StringFormat::BasicDateTime) => " The format is yyyyMMdd'T'HHmmss'Z'.",
                Some(StringFormat::DateTime) => " The format is yyyy-MM-dd'T'HH:mm:ss'Z'.",
                _ => "",
            },
            _ => "",
        };
        (of, format!("A value.{format}{}{values}", default.unwrap_or_default()))
    }

    /// The page's name for an object, whose table comes later.
    fn structure(&mut self, field: &str, schema: &Schema, object: &'m ObjectSchema) -> String {
        let name = match &schema.kind {
            SchemaKind::Ref(to) => to.name.clone(),
            _ => {
                api_spec::words(field).iter().map(|word| word[..1].to_uppercase() + &word[1..]).collect::<String>()
                    + "Data"
            }
        };
        if !self.structures.iter().any(|(known, _)| *known == name) {
            self.structures.push((name.clone(), object));
        }
        name
    }
}

fn text_type(string: &StringSchema) -> String {
    let limits = string.limits();
    match (limits.min_length, limits.max_length) {
        (Some(least), Some(most)) => format!("String({least}-{most})"),
        (None, Some(most)) => format!("String({most})"),
        _ => "String".to_owned(),
    }
}

fn integer_type(integer: &IntegerSchema) -> String {
    match (integer.minimum, integer.maximum) {
        (Some(least), Some(most)) => format!("Integer({least}-{most})"),
        (Some(least), None) => format!("Integer(>={least})"),
        _ => "Integer".to_owned(),
    }
}

fn values(values: &[EnumValue]) -> String {
    // No page shows blanks around a value.
    if values.is_empty() || values.iter().any(|value| value.value.trim() != value.value) {
        return String::new();
    }
    let items: String = values.iter().map(|value| format!("\n• {}", value.value)).collect();
    format!("\nEnumeration values:{items}")
}
