//! `Cache.delete(request)`: What `Cache.delete(request)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `Cache.delete(request)` takes.
#[derive(Clone, Debug)]
pub enum CacheDeleteRequest<'a> {
    /// `Request`
    Request(crate::http::Request),
    /// Text.
    Str(Cow<'a, str>),
    /// `Url`
    Url(crate::url::Url),
}

rt::union_type! {
    CacheDeleteRequest<'a> {
        Request(0): handle crate::http::Request,
        Str(1): text,
        Url(2): handle crate::url::Url,
    }
}
