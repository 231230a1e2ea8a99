//! `OutputFormat`: The values of `ConversionOutputOptions.format`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ConversionOutputOptions.format`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OutputFormat {
    /// `"markdown"`
    Markdown,
    /// `"text"`
    Text,
}

rt::closed_enum! {
    OutputFormat {
        Markdown = "markdown",
        Text = "text",
    }
}
