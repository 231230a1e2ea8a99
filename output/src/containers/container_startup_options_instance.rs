//! `ContainerStartupOptions.instance`: What `ContainerStartupOptions.instance` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::{ContainerStartResources, ContainerStartupOptionsInstanceValue};
use crate::rt;

/// What `ContainerStartupOptions.instance` takes.
#[derive(Clone, Debug)]
pub enum ContainerStartupOptionsInstance {
    /// `ContainerStartupOptionsInstanceValue`
    ContainerStartupOptionsInstanceValue(ContainerStartupOptionsInstanceValue),
    /// `ContainerStartResources`
    ContainerStartResources(ContainerStartResources),
}

rt::union_type! {
    ContainerStartupOptionsInstance {
        ContainerStartupOptionsInstanceValue(0): value ContainerStartupOptionsInstanceValue,
        ContainerStartResources(1): value ContainerStartResources,
    }
}
