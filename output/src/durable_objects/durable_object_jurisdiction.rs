//! `DurableObjectJurisdiction`: The values of `DurableObjectJurisdiction`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `DurableObjectJurisdiction`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DurableObjectJurisdiction {
    /// `"eu"`
    Eu,
    /// `"fedramp"`
    Fedramp,
    /// `"fedramp-high"`
    FedrampHigh,
    /// `"us"`
    Us,
}

rt::closed_enum! {
    DurableObjectJurisdiction {
        Eu = "eu",
        Fedramp = "fedramp",
        FedrampHigh = "fedramp-high",
        Us = "us",
    }
}
