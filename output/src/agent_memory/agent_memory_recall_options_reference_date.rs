//! `AgentMemoryRecallOptions.referenceDate`: What `AgentMemoryRecallOptions.referenceDate` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt::{self, Date};

/// What `AgentMemoryRecallOptions.referenceDate` takes.
#[derive(Clone, Debug)]
pub enum AgentMemoryRecallOptionsReferenceDate<'a> {
    /// A point in time.
    Date(Date),
    /// Text.
    Str(Cow<'a, str>),
}

rt::union_type! {
    AgentMemoryRecallOptionsReferenceDate<'a> {
        Date(0): value Date,
        Str(1): text,
    }
}
