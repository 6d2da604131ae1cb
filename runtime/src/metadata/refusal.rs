//! The documented ways in which the service refuses an operation.

use std::fmt::Debug;

use http::StatusCode;

use super::api::ApiMetadata;
use super::row::{Row, Then};

/// An operation's enumeration of refusals: a plain variant for each documented one, and one for all others.
///
/// The enumeration says *what*; [`ServiceError`](crate::ServiceError) carries it together with the answer.
pub trait Refusal: Copy + Debug + PartialEq + Send + Sync + 'static {
    /// What is documented.
    const TABLE: Table<Self>;
}

/// What a page documents about the refusals of an operation.
#[derive(Debug, Clone, Copy)]
pub struct Table<K: 'static> {
    undocumented: K,
    rows: &'static [Documented<K>],
}

impl<K: Copy> Table<K> {
    /// Takes the variant for what the page does not document, and the documented rows, which may share a variant.
    pub const fn new(undocumented: K, rows: &'static [Documented<K>]) -> Self {
        Self { undocumented, rows }
    }

    /// The documented rows, as the page orders them.
    pub const fn rows(&self) -> &'static [Documented<K>] {
        self.rows
    }
}

/// A documented refusal: one row of a page's table, or a status that the page documents by itself; with the variant
/// that stands for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Documented<K> {
    /// The variant.
    pub kind: K,
    /// What the documents say about it.
    pub row: Row,
}

impl<K: Copy> Documented<K> {
    /// A status that the page documents by itself.
    pub const fn status(kind: K, status: u16) -> Self {
        Self { kind, row: Row { status, code: None, message: None, meaning: None, remedy: None, then: None } }
    }

    /// A row with a code.
    pub const fn code(kind: K, status: u16, code: &'static str) -> Self {
        Self { kind, row: Row { status, code: Some(code), message: None, meaning: None, remedy: None, then: None } }
    }

    /// Adds the message as the API returns it, or the words with which the page documents the status.
    #[must_use]
    pub const fn message(mut self, message: &'static str) -> Self {
        self.row.message = Some(message);
        self
    }

    /// Adds what it means, where the documents tell no message.
    #[must_use]
    pub const fn meaning(mut self, meaning: &'static str) -> Self {
        self.row.meaning = Some(meaning);
        self
    }

    /// Adds what to do about it.
    #[must_use]
    pub const fn remedy(mut self, remedy: &'static str) -> Self {
        self.row.remedy = Some(remedy);
        self
    }

    /// Adds what to do before the call is repeated.
    #[must_use]
    pub const fn then(mut self, then: Then) -> Self {
        self.row.then = Some(then);
        self
    }
}

/// The variant of an answer with `status` and `code`, and the documented row that decided, by the first rule that
/// applies:
///
/// 1. the row with this status and this code;
/// 2. the row with this code under another status, if all such rows have the same variant;
/// 3. the row of this status by itself, unless the code is one of the gateway: its 404 does not speak of the thing
///    that the operation names;
/// 4. the variant for what is not documented.
///
/// If no row of the operation has the code, what the API documents for all operations tells more than the row of the
/// status. Codes are compared without regard to case.
pub(crate) fn classify<K: Refusal>(status: u16, code: Option<&str>, api: &ApiMetadata) -> (K, Option<&'static Row>) {
    let has_code = |row: &Row| code.zip(row.code).is_some_and(|(code, known)| code.eq_ignore_ascii_case(known));
    let Table { undocumented, rows } = K::TABLE;
    let mut same_code = rows.iter().filter(|documented| has_code(&documented.row));
    if let Some(exact) = same_code.clone().find(|documented| documented.row.status == status) {
        return (exact.kind, Some(&exact.row));
    }
    if let Some(first) = same_code.next()
        && same_code.all(|other| other.kind == first.kind)
    {
        return (first.kind, Some(&first.row));
    }
    let everywhere = api.errors.iter().find(|row| has_code(row));
    let of_gateway = code.is_some_and(|code| api.gateway_codes.iter().any(|prefix| starts_with(code, prefix)));
    let by_status = |documented: &&Documented<K>| documented.row.status == status && documented.row.code.is_none();
    match rows.iter().find(by_status) {
        Some(found) if !of_gateway => (found.kind, everywhere.or(Some(&found.row))),
        _ => (undocumented, everywhere),
    }
}

/// What some codes of the gateway say, whatever the page documents.
const GATEWAY: [(&str, Then); 4] = [
    ("APIGW.0308", Then::SlowDown),
    ("APIG.0308", Then::SlowDown),
    ("APIGW.0307", Then::LogInAgain),
    ("APIG.0307", Then::LogInAgain),
];

/// What to do before a refused call is repeated: what its row says, or what follows from status or gateway.
pub(crate) fn then(status: StatusCode, code: Option<&str>, documented: Option<&Row>) -> Option<Then> {
    let gateway = || GATEWAY.iter().find(|(known, _)| code.is_some_and(|code| code.eq_ignore_ascii_case(known)));
    let throttled = || (status == StatusCode::TOO_MANY_REQUESTS).then_some(Then::SlowDown);
    documented.and_then(|row| row.then).or_else(|| gateway().map(|(_, then)| *then)).or_else(throttled)
}

fn starts_with(code: &str, prefix: &str) -> bool {
    code.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Clone, Copy, PartialEq)]
    enum Kind {
        Unauthorized,
        NotFound,
        PackageNotFound,
        Busy,
        Ambiguous,
        Undocumented,
    }

    impl Refusal for Kind {
        const TABLE: Table<Self> = Table::new(
            Self::Undocumented,
            &[
                Documented::status(Self::Unauthorized, 401).message("Unauthorized"),
                Documented::status(Self::NotFound, 404).message("Not Found"),
                Documented::code(Self::PackageNotFound, 404, "IOTDA.019300"),
                Documented::code(Self::Busy, 400, "1").message("a"),
                Documented::code(Self::Busy, 403, "1").message("b"),
                Documented::code(Self::Busy, 400, "2"),
                Documented::code(Self::Ambiguous, 403, "2"),
            ],
        );
    }

    const API: ApiMetadata = ApiMetadata {
        id: "",
        title: "",
        error_code: "",
        error_message: "",
        request_id_header: None,
        gateway_codes: &["APIGW."],
        signing_service: None,
        flow_control: None,
        errors: &[Documented::code((), 403, "IOTDA.9").then(Then::SlowDown).row],
    };

    fn kind(status: u16, code: &str) -> Kind {
        classify(status, Some(code), &API).0
    }

    #[test]
    fn the_row_with_status_and_code_comes_first() {
        assert_eq!(kind(404, "iotda.019300"), Kind::PackageNotFound);
        assert_eq!(classify::<Kind>(403, Some("1"), &API).1.unwrap().message, Some("b"));
        assert_eq!(kind(403, "2"), Kind::Ambiguous);
    }

    #[test]
    fn a_code_under_another_status_counts_if_it_is_unambiguous() {
        assert_eq!(kind(200, "IOTDA.019300"), Kind::PackageNotFound);
        assert_eq!(kind(500, "1"), Kind::Busy);
        assert_eq!(kind(500, "2"), Kind::Undocumented);
    }

    #[test]
    fn what_the_api_documents_for_all_operations_tells_more_than_a_status() {
        let then = |status| {
            let (kind, row) = classify::<Kind>(status, Some("iotda.9"), &API);
            (kind, row.and_then(|row| row.then))
        };
        assert_eq!(then(404), (Kind::NotFound, Some(Then::SlowDown)));
        assert_eq!(then(400), (Kind::Undocumented, Some(Then::SlowDown)));
    }

    #[test]
    fn a_status_by_itself_counts_for_other_codes_and_none_but_not_for_the_gateway() {
        assert_eq!(kind(404, "IOTDA.1"), Kind::NotFound);
        assert_eq!(classify::<Kind>(401, None, &API).0, Kind::Unauthorized);
        assert_eq!(kind(404, "apigw.0101"), Kind::Undocumented);
        assert_eq!(classify::<Kind>(500, None, &API), (Kind::Undocumented, None));
    }
}
