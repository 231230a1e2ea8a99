//! `D1Database.withSession(constraintOrBookmark)`: What `D1Database.withSession(constraintOrBookmark)` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::D1SessionConstraint;
use crate::rt;

/// What `D1Database.withSession(constraintOrBookmark)` takes.
#[derive(Clone, Debug)]
pub enum D1DatabaseWithSessionConstraintOrBookmark<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `D1SessionConstraint`
    D1SessionConstraint(D1SessionConstraint),
}

rt::union_type! {
    D1DatabaseWithSessionConstraintOrBookmark<'a> {
        Str(0): text,
        D1SessionConstraint(1): value D1SessionConstraint,
    }
}
