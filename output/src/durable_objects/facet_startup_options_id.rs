//! `FacetStartupOptions.id`: What `FacetStartupOptions.id` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::DurableObjectId;
use crate::rt;

/// What `FacetStartupOptions.id` takes.
#[derive(Clone, Debug)]
pub enum FacetStartupOptionsId<'a> {
    /// `DurableObjectId`
    DurableObjectId(DurableObjectId),
    /// Text.
    Str(Cow<'a, str>),
}

rt::union_type! {
    FacetStartupOptionsId<'a> {
        DurableObjectId(0): handle DurableObjectId,
        Str(1): text,
    }
}
