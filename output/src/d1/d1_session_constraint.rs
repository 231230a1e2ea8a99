//! `D1SessionConstraint`: The values of `D1SessionConstraint`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `D1SessionConstraint`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum D1SessionConstraint {
    /// `"first-primary"`
    FirstPrimary,
    /// `"first-unconstrained"`
    FirstUnconstrained,
}

rt::closed_enum! {
    D1SessionConstraint {
        FirstPrimary = "first-primary",
        FirstUnconstrained = "first-unconstrained",
    }
}
