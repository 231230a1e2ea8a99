//! `WorkflowInstanceEventConfigRetries.delay`: `"[dynamic]"`, text or a number.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, Js};

/// `"[dynamic]"`, text or a number.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WorkflowInstanceEventConfigRetriesDelay {
    /// `"[dynamic]"`
    Dynamic,
    /// Text.
    Str(String),
    /// A number.
    Number(f64),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    WorkflowInstanceEventConfigRetriesDelay [decode]
    {
        Dynamic(0): "[dynamic]",
    }
    {
        Str(1): owned_text,
        Number(2): number,
        Other(3): other Js,
    }
    []
}
