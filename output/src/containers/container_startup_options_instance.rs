//! `ContainerStartupOptions.instance`: `"lite"`, `"basic"`, `"standard-1"`, `"standard-2"`, `"standard-3"`, `"standard-4"` or `ContainerStartResources`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::ContainerStartResources;
use crate::rt;

/// `"lite"`, `"basic"`, `"standard-1"`, `"standard-2"`, `"standard-3"`, `"standard-4"` or `ContainerStartResources`.
#[derive(Clone, Debug)]
pub enum ContainerStartupOptionsInstance {
    /// `"lite"`
    Lite,
    /// `"basic"`
    Basic,
    /// `"standard-1"`
    Standard1,
    /// `"standard-2"`
    Standard2,
    /// `"standard-3"`
    Standard3,
    /// `"standard-4"`
    Standard4,
    /// `ContainerStartResources`
    StartResources(ContainerStartResources),
}

rt::union_type! {
    ContainerStartupOptionsInstance [from encode]
    {
        Lite(0): "lite",
        Basic(1): "basic",
        Standard1(2): "standard-1",
        Standard2(3): "standard-2",
        Standard3(4): "standard-3",
        Standard4(5): "standard-4",
    }
    {
        StartResources(6): value ContainerStartResources,
    }
    []
}
