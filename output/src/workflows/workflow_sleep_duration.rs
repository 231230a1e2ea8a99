//! `WorkflowSleepDuration`: Text or a duration.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::time::Duration;

use crate::rt::{self, Js};

/// Text or a duration.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum WorkflowSleepDuration {
    /// Text.
    Str(String),
    /// A length of time.
    Duration(Duration),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    WorkflowSleepDuration [from encode decode]
    {}
    {
        Str(0): owned_text,
        Duration(1): time @milliseconds @in_milliseconds Duration,
        Other(2): other Js,
    }
    []
}
