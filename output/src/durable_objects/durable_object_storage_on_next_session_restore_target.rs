//! `DurableObjectStorage.onNextSessionRestore(target)`: Text or `DurableObjectSnapshot`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::DurableObjectSnapshot;
use crate::rt;

/// Text or `DurableObjectSnapshot`.
#[derive(Clone, Debug)]
pub enum DurableObjectStorageOnNextSessionRestoreTarget<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `DurableObjectSnapshot`
    Snapshot(DurableObjectSnapshot),
}

rt::union_type! {
    DurableObjectStorageOnNextSessionRestoreTarget<'a> [from encode]
    {}
    {
        Str(0): text,
        Snapshot(1): handle DurableObjectSnapshot,
    }
    []
}
