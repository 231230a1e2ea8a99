//! `DurableObjectRoutingMode`: The values of `DurableObjectRoutingMode`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `DurableObjectRoutingMode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DurableObjectRoutingMode {
    /// `"primary-only"`
    PrimaryOnly,
}

rt::closed_enum! {
    DurableObjectRoutingMode {
        PrimaryOnly = "primary-only",
    }
}
