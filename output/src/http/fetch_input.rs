//! `globalThis.fetch(input)`: What `globalThis.fetch(input)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::Request;
use crate::rt;

/// What `globalThis.fetch(input)` takes.
#[derive(Clone, Debug)]
pub enum FetchInput<'a> {
    /// `Request`
    Request(Request),
    /// Text.
    Str(Cow<'a, str>),
    /// `Url`
    Url(crate::url::Url),
}

rt::union_type! {
    FetchInput<'a> {
        Request(0): handle Request,
        Str(1): text,
        Url(2): handle crate::url::Url,
    }
}
