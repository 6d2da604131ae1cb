//! The documented ways in which the service refuses an operation.

use std::fmt::Debug;
use std::hash::Hash;

use http::StatusCode;

use super::api::ApiMetadata;
use super::error_row::{ErrorRow, Then};

/// An operation's enumeration of errors: a plain variant for each documented one that has a name, and one for all others.
///
/// The enumeration says *what*; [`ServiceError`](crate::ServiceError) carries it together with the answer.
pub trait OperationError: Copy + Debug + Eq + Hash + Send + Sync + 'static {
    /// All variants; the last one is [`UNDOCUMENTED`](Self::UNDOCUMENTED).
    const VARIANTS: &'static [Self];
    /// The variant for what the page does not document.
    const UNDOCUMENTED: Self = last(Self::VARIANTS);
    /// What is documented, as the page orders it.
    const TABLE: &'static [ErrorRow];
}

/// The last variant.
#[expect(clippy::panic, reason = "it runs in the compiler, which refuses an enumeration without variants")]
const fn last<K: Copy>(variants: &[K]) -> K {
    match variants {
        [.., last] => *last,
        [] => panic!("an enumeration of errors ends with a variant for what is not documented"),
    }
}

/// Declares an enumeration of errors, each variant with what is documented about it. `FURTHER` holds rows without a
/// variant, and further ones of a variant.
///
/// ```
/// use huaweicloud_iot_runtime::emitted as rt;
///
/// rt::errors! {
///     /// Why the platform refuses to delete a package.
///     pub enum DeletePackageError {
///         /// `401` Unauthorized.
///         Unauthorized = Row { status: 401, then: LogInAgain },
///         /// `404` `123002`: There is no such package.
///         NotFound = Row { status: 404, code: "123002", message: "Package not found.", remedy: "Check its id." },
///     }
///     const FURTHER: _ = [Row { status: 404, code: "123009", message: "Never seen." }];
/// }
///
/// assert_eq!(format!("{:?}", DeletePackageError::NotFound), "NotFound");
/// ```
#[doc(hidden)]
#[macro_export]
macro_rules! errors {
    (
        $(#[$about:meta])*
        pub enum $name:ident {
            $(
                $(#[$meaning:meta])*
                $variant:ident = Row {
                    status: $($status:literal)|+
                    $(, $key:ident: $value:tt)*
                    $(, ..$shared:expr)?
                    $(,)?
                }
            ),* $(,)?
        }
        $(const FURTHER: _ = [
            $(Row {
                $(variant: $other_variant:ident,)?
                status: $($other_status:literal)|+
                $(, $other_key:ident: $other_value:tt)*
                $(, ..$other_shared:expr)?
                $(,)?
            }),* $(,)?
        ];)?
    ) => {
        $(#[$about])*
        #[derive(Clone, Copy)]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$meaning])* $variant,)*
            /// Anything that the page does not document by name.
            Undocumented,
        }

        impl $crate::OperationError for $name {
            const VARIANTS: &'static [Self] = &[$(Self::$variant,)* Self::Undocumented];
            const TABLE: &'static [$crate::ErrorRow] = {
                #[allow(unused_imports, reason = "few rows say what to do")]
                use $crate::Then::*;
                &$crate::emitted::numbered(Self::VARIANTS, [
                    $($crate::ErrorRow::new(&[$($status),+])$(.$key($value))*$(.like($shared))?,)*
                    $($(
                        $crate::ErrorRow::new(&[$($other_status),+])$(.$other_key($other_value))*$(.like($other_shared))?
                            $(.variant(Self::$other_variant as u16))?,
                    )*)?
                ])
            };
        }

        impl ::std::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, formatter: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                formatter.write_str($crate::emitted::word(::std::stringify!($($variant)* Undocumented), *self as usize))
            }
        }

        impl ::std::cmp::PartialEq for $name {
            #[inline]
            fn eq(&self, other: &Self) -> bool {
                *self as u16 == *other as u16
            }
        }

        impl ::std::cmp::Eq for $name {}

        impl ::std::hash::Hash for $name {
            fn hash<H: ::std::hash::Hasher>(&self, state: &mut H) {
                state.write_u16(*self as u16);
            }
        }
    };
}

/// Gives the first rows of a table, one for each variant in their order, the numbers of the variants. Emitted code does not
/// number them itself, because a table is compiled the faster the fewer calls it consists of.
pub const fn numbered<K, const ROWS: usize>(variants: &[K], mut table: [ErrorRow; ROWS]) -> [ErrorRow; ROWS] {
    let mut rows = table.as_mut_slice();
    let mut variant = 0;
    // The last variant is the one for what is not documented.
    while let [row, others @ ..] = rows
        && variant + 1 < variants.len()
    {
        row.variant = Some(variant as u16);
        rows = others;
        variant += 1;
    }
    table
}

/// What the documents tell about an answer that is a refusal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Documented {
    /// The variant, by its place; none for what is not documented by name.
    pub(crate) variant: Option<u16>,
    /// The row that says most about it.
    pub(crate) row: Option<&'static ErrorRow>,
}

impl Documented {
    /// The variant.
    pub(crate) fn kind<K: OperationError>(self) -> K {
        let variant = self.variant.and_then(|variant| K::VARIANTS.get(usize::from(variant)));
        variant.copied().unwrap_or(K::UNDOCUMENTED)
    }
}

/// Finds what is documented about an answer with `status` and `code`. The variant is, by the first rule that applies:
///
/// 1. that of the row with this status and this code;
/// 2. that of the rows with this code under other statuses, if all of them have the same variant;
/// 3. that of the row of this status by itself, unless the code is one of the gateway: its 404 does not speak of the
///    thing that the operation names;
/// 4. the one for what is not documented.
///
/// The row is the one that gave the variant, unless another one tells more: if no row of the operation has the code,
/// what the API documents for all operations; and a row with the code that has no variant. Codes are compared without
/// regard to case.
pub(crate) fn classify(
    table: &'static [ErrorRow],
    status: u16,
    code: Option<&str>,
    api: &'static ApiMetadata,
) -> Documented {
    let has_code = |row: &&ErrorRow| code.zip(row.code).is_some_and(|(code, known)| code.eq_ignore_ascii_case(known));
    let mut same_code = table.iter().filter(has_code);
    let of_code = same_code.clone().find(|row| row.statuses.contains(&status)).or_else(|| {
        let first = same_code.next()?;
        same_code.all(|other| other.variant == first.variant).then_some(first)
    });
    if let Some(row) = of_code
        && row.variant.is_some()
    {
        return Documented { variant: row.variant, row: of_code };
    }
    let told = of_code.or_else(|| api.errors.iter().find(has_code));
    let of_gateway = code.is_some_and(|code| api.gateway_codes.iter().any(|prefix| starts_with(code, prefix)));
    let by_status = |row: &&ErrorRow| row.statuses.contains(&status) && row.code.is_none();
    match table.iter().find(by_status) {
        Some(found) if !of_gateway => Documented { variant: found.variant, row: told.or(Some(found)) },
        _ => Documented { variant: None, row: told },
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
pub(crate) fn then(status: StatusCode, code: Option<&str>, documented: Option<&ErrorRow>) -> Option<Then> {
    let gateway = || GATEWAY.iter().find(|(known, _)| code.is_some_and(|code| code.eq_ignore_ascii_case(known)));
    let throttled = || (status == StatusCode::TOO_MANY_REQUESTS).then_some(Then::SlowDown);
    documented.and_then(|row| row.then).or_else(|| gateway().map(|(_, then)| *then)).or_else(throttled)
}

fn starts_with(code: &str, prefix: &str) -> bool {
    code.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix))
}

#[cfg(test)]
#[allow(unreachable_pub, reason = "the macro is for public types")]
mod tests {
    use super::*;

    errors! {
        pub enum Kind {
            Unauthorized = Row { status: 401, message: "Unauthorized" },
            NotFound = Row { status: 404, message: "Not Found" },
            PackageNotFound = Row { status: 404, code: "IOTDA.019300" },
            Busy = Row { status: 400, code: "1", message: "a" },
            Here = Row { status: 400, code: "2" },
            There = Row { status: 403, code: "2" },
        }
        const FURTHER: _ = [
            Row { variant: Busy, status: 403, code: "1", message: "b" },
            Row { status: 404, code: "3", remedy: "Wait." },
        ];
    }

    const API: &ApiMetadata = &ApiMetadata {
        id: "",
        title: "",
        error_code: "",
        error_message: "",
        request_id_header: None,
        gateway_codes: &["APIGW."],
        signing_service: None,
        flow_control: None,
        errors: &[ErrorRow::new(&[403]).code("IOTDA.9").then(Then::SlowDown)],
    };

    fn of(status: u16, code: &str) -> (Kind, Option<&'static ErrorRow>) {
        let documented = classify(Kind::TABLE, status, Some(code), API);
        (documented.kind(), documented.row)
    }

    fn kind(status: u16, code: &str) -> Kind {
        of(status, code).0
    }

    #[test]
    fn the_row_with_status_and_code_comes_first() {
        assert_eq!(kind(404, "iotda.019300"), Kind::PackageNotFound);
        assert_eq!(of(403, "1").1.unwrap().message, Some("b"));
        assert_eq!((kind(400, "2"), kind(403, "2")), (Kind::Here, Kind::There));
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
            let (kind, row) = of(status, "iotda.9");
            (kind, row.and_then(|row| row.then))
        };
        assert_eq!(then(404), (Kind::NotFound, Some(Then::SlowDown)));
        assert_eq!(then(400), (Kind::Undocumented, Some(Then::SlowDown)));
    }

    #[test]
    fn a_row_without_a_name_tells_more_than_a_status_too() {
        let remedy = |status| {
            let (kind, row) = of(status, "3");
            (kind, row.and_then(|row| row.remedy))
        };
        assert_eq!(remedy(404), (Kind::NotFound, Some("Wait.")));
        assert_eq!(remedy(500), (Kind::Undocumented, Some("Wait.")));
    }

    #[test]
    fn a_status_by_itself_counts_for_other_codes_and_none_but_not_for_the_gateway() {
        assert_eq!(kind(404, "IOTDA.1"), Kind::NotFound);
        assert_eq!(classify(Kind::TABLE, 401, None, API).kind::<Kind>(), Kind::Unauthorized);
        assert_eq!(kind(404, "apigw.0101"), Kind::Undocumented);
        assert_eq!(classify(Kind::TABLE, 500, None, API), Documented::default());
    }

    #[test]
    fn a_row_that_pages_share_stands_under_the_statuses_of_each() {
        const BUSY: ErrorRow = ErrorRow::new(&[]).code("9").message("Busy.").then(Then::SlowDown);
        errors! {
            pub enum Other {
                Busy = Row { status: 403 | 500, ..BUSY },
            }
        }
        assert_eq!(Other::TABLE, [BUSY.under(&[403, 500]).variant(0)]);
    }
}
