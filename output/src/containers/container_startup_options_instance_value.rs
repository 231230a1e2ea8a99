//! `ContainerStartupOptions.instance`: The values of `ContainerStartupOptions.instance`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ContainerStartupOptions.instance`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContainerStartupOptionsInstanceValue {
    /// `"lite"`
    Lite,
}

rt::closed_enum! {
    ContainerStartupOptionsInstanceValue {
        Lite = "lite",
    }
}
