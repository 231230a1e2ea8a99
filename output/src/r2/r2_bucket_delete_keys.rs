//! `R2Bucket.delete(keys)`: Text or several.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// Text or several.
#[derive(Clone, Debug)]
pub enum R2BucketDeleteKeys<'a> {
    /// Text.
    One(Cow<'a, str>),
    /// A list.
    Many(Vec<String>),
}

rt::union_type! {
    R2BucketDeleteKeys<'a> [from encode]
    {}
    {
        One(0): text,
        Many(1): list String,
    }
    []
}
