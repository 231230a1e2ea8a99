//! `D1Database.withSession(constraintOrBookmark)`: Text or `D1SessionConstraint`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use super::D1SessionConstraint;
use crate::rt;

/// Text or `D1SessionConstraint`.
#[derive(Clone, Debug)]
pub enum D1DatabaseWithSessionConstraintOrBookmark<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// `D1SessionConstraint`
    SessionConstraint(D1SessionConstraint),
}

rt::union_type! {
    D1DatabaseWithSessionConstraintOrBookmark<'a> [from encode]
    {}
    {
        Str(0): text,
        SessionConstraint(1): value D1SessionConstraint,
    }
    []
}
