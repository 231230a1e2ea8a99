//! What errors say.

use super::*;

#[test]
fn prints_like_javascript() {
    assert_eq!(Error::new("no").to_string(), "no");
    assert_eq!(Error::type_error("no").to_string(), "TypeError: no");
}

#[test]
fn says_where() {
    let error = Error::type_error("expected text").at("[3]").at("items");
    assert_eq!(error.message(), "items[3]: expected text");
    assert_eq!(error.kind(), ErrorKind::TypeError);
}

#[test]
fn has_a_source() {
    let error = Error::new("outer").with_cause(Error::new("inner"));
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "inner");
}
