//! `AgentMemoryRecallOptions.referenceDate`: Text or a date.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Date};

/// Text or a date.
#[derive(Clone, Debug)]
pub enum StrOrDate {
    /// Text.
    Str(String),
    /// A point in time.
    Date(Date),
}

rt::union_type! {
    StrOrDate [from encode]
    {}
    {
        Str(0): owned_text,
        Date(1): value Date,
    }
    []
}
