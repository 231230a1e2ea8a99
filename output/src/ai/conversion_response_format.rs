//! `ConversionResponse.format`: The values of `ConversionResponse.format`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ConversionResponse.format`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversionResponseFormat {
    /// `"markdown"`
    Markdown,
    /// `"text"`
    Text,
    /// `"error"`
    Error,
    /// A value that this version does not know.
    Other(String),
}

rt::open_enum! {
    ConversionResponseFormat {
        Markdown = "markdown",
        Text = "text",
        Error = "error",
    }
}
