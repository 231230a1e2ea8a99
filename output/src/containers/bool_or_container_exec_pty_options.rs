//! `ContainerExecOptions.pty`: A boolean or `ContainerExecPtyOptions`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ContainerExecPtyOptions;
use crate::rt;

/// A boolean or `ContainerExecPtyOptions`.
#[derive(Clone, Debug)]
pub enum BoolOrContainerExecPtyOptions {
    /// A boolean.
    Bool(bool),
    /// `ContainerExecPtyOptions`
    PtyOptions(ContainerExecPtyOptions),
}

rt::union_type! {
    BoolOrContainerExecPtyOptions [from encode]
    {}
    {
        Bool(0): value bool,
        PtyOptions(1): value ContainerExecPtyOptions,
    }
    []
}
