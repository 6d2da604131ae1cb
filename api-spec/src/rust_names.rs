//! The names that Rust keeps for itself: what a `rustName` must not be, and what generators must not emit.

/// The words that no identifier may be, in all editions up to 2024, those that Rust only reserves included; sorted.
const KEYWORDS: &[&str] = &[
    "Self", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "self", "static", "struct", "super",
    "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// The names of the standard prelude that emitted code uses as they are. A type must not be called so.
pub const PRELUDE: &[&str] = &["Box", "Err", "From", "Into", "None", "Ok", "Option", "Result", "Some", "String", "Vec"];

/// Whether a text is a word that no identifier may be.
///
/// ```
/// use api_spec::rust_names::is_keyword;
///
/// assert!(is_keyword("type") && !is_keyword("kind"));
/// ```
pub fn is_keyword(text: &str) -> bool {
    KEYWORDS.binary_search(&text).is_ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_sorted_so_that_the_search_finds_them() {
        assert!(KEYWORDS.is_sorted());
    }
}
