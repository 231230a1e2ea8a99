//! `ContainerExecOptions.stdin`: What `ContainerExecOptions.stdin` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ContainerExecOptionsStdinValue;
use crate::rt;

/// What `ContainerExecOptions.stdin` takes.
#[derive(Clone, Debug)]
pub enum ContainerExecOptionsStdin {
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
    /// `ContainerExecOptionsStdinValue`
    ContainerExecOptionsStdinValue(ContainerExecOptionsStdinValue),
}

rt::union_type! {
    ContainerExecOptionsStdin {
        ReadableStream(0): handle crate::streams::ReadableStream,
        ContainerExecOptionsStdinValue(1): value ContainerExecOptionsStdinValue,
    }
}
