//! `R2MultipartOptions.ssecKey`: What `R2MultipartOptions.ssecKey` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `R2MultipartOptions.ssecKey` takes.
#[derive(Clone, Debug)]
pub enum R2MultipartOptionsSsecKey<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

rt::union_type! {
    R2MultipartOptionsSsecKey<'a> {
        Str(0): text,
        Bytes(1): bytes,
    }
}
