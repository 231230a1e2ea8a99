//! `URL::canParse(base)`: Text or `Url`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::Url;
use crate::rt;

/// Text or `Url`.
#[derive(Clone, Debug)]
pub enum UrlCanParseBase<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `Url`
    Url(Url),
}

rt::union_type! {
    UrlCanParseBase<'a> [from encode]
    {}
    {
        Str(0): text,
        Url(1): handle Url,
    }
    []
}
