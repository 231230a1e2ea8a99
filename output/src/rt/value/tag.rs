//! The tags of value packs.

pub(super) const UNDEFINED: u8 = 0;
pub(super) const NULL: u8 = 1;
pub(super) const FALSE: u8 = 2;
pub(super) const TRUE: u8 = 3;
pub(super) const NUMBER: u8 = 4;
pub(super) const TEXT: u8 = 5;
pub(super) const BYTES: u8 = 6;
pub(super) const ARRAY: u8 = 7;
pub(super) const OBJECT: u8 = 8;
pub(super) const DATE: u8 = 9;
pub(super) const BIGINT: u8 = 10;
pub(super) const HANDLE: u8 = 11;
pub(super) const ERROR: u8 = 12;
pub(super) const BIGUINT: u8 = 13;

/// What a person calls it.
pub(super) fn name(tag: u8) -> &'static str {
    match tag {
        UNDEFINED => "undefined",
        NULL => "null",
        FALSE | TRUE => "a boolean",
        NUMBER => "a number",
        TEXT => "text",
        BYTES => "bytes",
        ARRAY => "an array",
        OBJECT => "an object",
        DATE => "a date",
        BIGINT | BIGUINT => "a bigint",
        ERROR => "an error",
        _ => "something that is no plain data",
    }
}

/// What kind of data a tag says.
#[cfg(feature = "serde")]
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Nothing,
    Boolean,
    Number,
    Bigint,
    Text,
    Bytes,
    Array,
    Object,
    Date,
    Other,
}

#[cfg(feature = "serde")]
pub(super) fn kind(tag: u8) -> Kind {
    match tag {
        UNDEFINED | NULL => Kind::Nothing,
        FALSE | TRUE => Kind::Boolean,
        NUMBER => Kind::Number,
        BIGINT | BIGUINT => Kind::Bigint,
        TEXT => Kind::Text,
        BYTES => Kind::Bytes,
        ARRAY => Kind::Array,
        OBJECT => Kind::Object,
        DATE => Kind::Date,
        _ => Kind::Other,
    }
}
