//! `R2BucketPutOptions.sha1`: What `R2BucketPutOptions.sha1` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `R2BucketPutOptions.sha1` takes.
#[derive(Clone, Debug)]
pub enum R2BucketPutOptionsSha1<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// Bytes.
    Bytes(Cow<'a, [u8]>),
}

rt::union_type! {
    R2BucketPutOptionsSha1<'a> {
        Str(0): text,
        Bytes(1): bytes,
    }
}
