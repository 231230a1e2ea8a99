//! `IncomingRequestCfPropertiesGeographicInformation.country`: `"T1"` or `Iso3166Alpha2Code`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::Iso3166Alpha2Code;
use crate::rt::{self, Js};

/// `"T1"` or `Iso3166Alpha2Code`.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum IncomingRequestCfPropertiesGeographicInformationCountry {
    /// `"T1"`
    T1,
    /// `Iso3166Alpha2Code`
    Iso3166Alpha2Code(Iso3166Alpha2Code),
    /// Something that this version does not know.
    Other(Js),
}

rt::union_type! {
    IncomingRequestCfPropertiesGeographicInformationCountry [from into_js from_js]
    {
        T1(0): "T1",
    }
    {
        Iso3166Alpha2Code(1): value Iso3166Alpha2Code,
        Other(2): other Js,
    }
    [
        (0, OneOf(&["T1"])),
        (1, Text),
    ]
}
