//! `Cache.match(request)`: Text, `Request` or `Url`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// Text, `Request` or `Url`.
#[derive(Clone, Debug)]
pub enum CacheMatchRequest<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `Request`
    Request(crate::http::Request),
    /// `Url`
    Url(crate::url::Url),
}

rt::union_type! {
    CacheMatchRequest<'a> [from encode]
    {}
    {
        Str(0): text,
        Request(1): handle crate::http::Request,
        Url(2): handle crate::url::Url,
    }
    []
}
