//! `DurableObjectStorage.onNextSessionRestore(target)`: What `DurableObjectStorage.onNextSessionRestore(target)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::DurableObjectSnapshot;
use crate::rt;

/// What `DurableObjectStorage.onNextSessionRestore(target)` takes.
#[derive(Clone, Debug)]
pub enum DurableObjectStorageOnNextSessionRestoreTarget<'a> {
    /// `DurableObjectSnapshot`
    DurableObjectSnapshot(DurableObjectSnapshot),
    /// Text.
    Str(Cow<'a, str>),
}

rt::union_type! {
    DurableObjectStorageOnNextSessionRestoreTarget<'a> {
        DurableObjectSnapshot(0): handle DurableObjectSnapshot,
        Str(1): text,
    }
}
