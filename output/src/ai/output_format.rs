//! `OutputFormat`: The values of `OutputFormat`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `OutputFormat`.
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
