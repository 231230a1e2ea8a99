//! `R2Bucket.get`: `R2ObjectBody` or `R2Object`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{R2Object, R2ObjectBody};
use crate::rt::{self, Js};

/// `R2ObjectBody` or `R2Object`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum R2ObjectBodyOrObject {
    /// `R2ObjectBody`
    Body(R2ObjectBody),
    /// `R2Object`
    Object(R2Object),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    R2ObjectBodyOrObject [decode]
    {}
    {
        Body(0): handle R2ObjectBody,
        Object(1): handle R2Object,
        Other(2): other Js,
    }
    []
}
