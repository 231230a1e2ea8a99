//! `FacetStartupOptions.id`: Text or `DurableObjectId`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::DurableObjectId;
use crate::rt;

/// Text or `DurableObjectId`.
#[derive(Clone, Debug)]
pub enum StrOrDurableObjectId {
    /// Text.
    Str(String),
    /// `DurableObjectId`
    DurableObjectId(DurableObjectId),
}

rt::union_type! {
    StrOrDurableObjectId [from encode]
    {}
    {
        Str(0): owned_text,
        DurableObjectId(1): handle DurableObjectId,
    }
    []
}
