//! `ImageConversionOptions.descriptionLanguage`: The values of `ImageConversionOptions.descriptionLanguage`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ImageConversionOptions.descriptionLanguage`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageConversionOptionsDescriptionLanguage {
    /// `"en"`
    En,
    /// `"es"`
    Es,
    /// `"fr"`
    Fr,
    /// `"it"`
    It,
    /// `"pt"`
    Pt,
    /// `"de"`
    De,
}

rt::closed_enum! {
    ImageConversionOptionsDescriptionLanguage {
        En = "en",
        Es = "es",
        Fr = "fr",
        It = "it",
        Pt = "pt",
        De = "de",
    }
}
