//! `Span.setAttributes(attributes)`: What `Span.setAttributes(attributes)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `Span.setAttributes(attributes)` takes.
#[derive(Clone, Debug)]
pub enum SpanSetAttributesAttributesValue<'a> {
    /// A boolean.
    Bool(bool),
    /// A number.
    Number(f64),
    /// Text.
    Str(Cow<'a, str>),
}

rt::union_type! {
    SpanSetAttributesAttributesValue<'a> {
        Bool(0): value bool,
        Number(1): number,
        Str(2): text,
    }
}
