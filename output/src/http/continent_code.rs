//! `ContinentCode`: The 2-letter continent codes Cloudflare uses
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The 2-letter continent codes Cloudflare uses
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContinentCode {
    /// `"AF"`
    Af,
    /// `"AN"`
    An,
    /// `"AS"`
    As,
    /// `"EU"`
    Eu,
    /// `"NA"`
    Na,
    /// `"OC"`
    Oc,
    /// `"SA"`
    Sa,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ContinentCode {
        Af = "AF",
        An = "AN",
        As = "AS",
        Eu = "EU",
        Na = "NA",
        Oc = "OC",
        Sa = "SA",
    }
}
