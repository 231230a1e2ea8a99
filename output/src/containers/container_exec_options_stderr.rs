//! `ContainerExecOptions.stderr`: The values of `ContainerExecOptions.stderr`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ContainerExecOptions.stderr`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContainerExecOptionsStderr {
    /// `"pipe"`
    Pipe,
    /// `"ignore"`
    Ignore,
    /// `"combined"`
    Combined,
}

rt::closed_enum! {
    ContainerExecOptionsStderr {
        Pipe = "pipe",
        Ignore = "ignore",
        Combined = "combined",
    }
}
