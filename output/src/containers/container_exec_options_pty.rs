//! `ContainerExecOptions.pty`: What `ContainerExecOptions.pty` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ContainerExecPtyOptions;
use crate::rt;

/// What `ContainerExecOptions.pty` takes.
#[derive(Clone, Debug)]
pub enum ContainerExecOptionsPty {
    /// A boolean.
    Bool(bool),
    /// `ContainerExecPtyOptions`
    ContainerExecPtyOptions(ContainerExecPtyOptions),
}

rt::union_type! {
    ContainerExecOptionsPty {
        Bool(0): value bool,
        ContainerExecPtyOptions(1): value ContainerExecPtyOptions,
    }
}
