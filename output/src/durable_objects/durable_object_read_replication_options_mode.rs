//! `DurableObjectReadReplicationOptions.mode`: The values of `DurableObjectReadReplicationOptions.mode`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `DurableObjectReadReplicationOptions.mode`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DurableObjectReadReplicationOptionsMode {
    /// `"auto"`
    Auto,
    /// `"disabled"`
    Disabled,
}

rt::closed_enum! {
    DurableObjectReadReplicationOptionsMode {
        Auto = "auto",
        Disabled = "disabled",
    }
}
