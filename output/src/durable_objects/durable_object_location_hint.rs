//! `DurableObjectLocationHint`: The values of `DurableObjectLocationHint`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `DurableObjectLocationHint`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DurableObjectLocationHint {
    /// `"wnam"`
    Wnam,
    /// `"enam"`
    Enam,
    /// `"sam"`
    Sam,
    /// `"weur"`
    Weur,
    /// `"eeur"`
    Eeur,
    /// `"apac"`
    Apac,
    /// `"apac-ne"`
    ApacNe,
    /// `"apac-se"`
    ApacSe,
    /// `"oc"`
    Oc,
    /// `"afr"`
    Afr,
    /// `"me"`
    Me,
}

rt::closed_enum! {
    DurableObjectLocationHint {
        Wnam = "wnam",
        Enam = "enam",
        Sam = "sam",
        Weur = "weur",
        Eeur = "eeur",
        Apac = "apac",
        ApacNe = "apac-ne",
        ApacSe = "apac-se",
        Oc = "oc",
        Afr = "afr",
        Me = "me",
    }
}
