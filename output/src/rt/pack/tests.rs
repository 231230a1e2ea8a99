//! What is written, byte by byte.

use super::*;

#[test]
fn is_little_endian_and_unaligned() {
    let mut pack = Pack::new();
    pack.bool(true);
    pack.i32(-2);
    pack.f64(1.5);
    assert_eq!(pack.written()[..5], [1, 0xFE, 0xFF, 0xFF, 0xFF]);
    assert_eq!(pack.written()[5..], 1.5f64.to_le_bytes());
}

#[test]
fn points_to_text() {
    let text = String::from("abc");
    let mut pack = Pack::new();
    pack.text(&text);
    assert_eq!(pack.written()[..4], (text.as_ptr() as u32).to_le_bytes());
    assert_eq!(pack.written()[4..], [3, 0, 0, 0]);
}

#[test]
fn refuses_what_is_no_number() {
    let mut pack = Pack::new();
    pack.u64(1 << 53);
    assert!(pack.check().is_ok());
    pack.i64(i64::MAX);
    assert!(pack.check().is_err());
}

#[test]
fn tells_absent_from_null() {
    let none: Option<bool> = None;
    let mut pack = Pack::new();
    none.encode(&mut pack);
    pack.option_or_null(&none);
    pack.option_or_null(&Some(true));
    assert_eq!(pack.written(), [0, 1, 2, 1]);
}
