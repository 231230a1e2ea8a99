//! `ContainerExecOptions.stdout`: The values of `ContainerExecOptions.stdout`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ContainerExecOptions.stdout`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContainerExecOptionsStdout {
    /// `"pipe"`
    Pipe,
    /// `"ignore"`
    Ignore,
}

rt::closed_enum! {
    ContainerExecOptionsStdout {
        Pipe = "pipe",
        Ignore = "ignore",
    }
}
