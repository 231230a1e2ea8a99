//! `cloudflare:email._EmailMessage.constructor(raw)`: What `cloudflare:email._EmailMessage.constructor(raw)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `cloudflare:email._EmailMessage.constructor(raw)` takes.
#[derive(Clone, Debug)]
pub enum CloudflareEmailEmailMessageRaw<'a> {
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
    /// Text.
    Str(Cow<'a, str>),
}

rt::union_type! {
    CloudflareEmailEmailMessageRaw<'a> {
        ReadableStream(0): handle crate::streams::ReadableStream,
        Str(1): text,
    }
}
