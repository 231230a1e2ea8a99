//! `ContainerExecOptions.stdin`: `"pipe"` or `ReadableStream`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// `"pipe"` or `ReadableStream`.
#[derive(Clone, Debug)]
pub enum ContainerExecOptionsStdin {
    /// `"pipe"`
    Pipe,
    /// `ReadableStream`
    ReadableStream(crate::streams::ReadableStream),
}

rt::union_type! {
    ContainerExecOptionsStdin [from encode]
    {
        Pipe(0): "pipe",
    }
    {
        ReadableStream(1): handle crate::streams::ReadableStream,
    }
    []
}
