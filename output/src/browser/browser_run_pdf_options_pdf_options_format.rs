//! `BrowserRunPDFOptionsPdfOptions.format`: The values of `BrowserRunPDFOptionsPdfOptions.format`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `BrowserRunPDFOptionsPdfOptions.format`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserRunPdfOptionsPdfOptionsFormat {
    /// `"letter"`
    Letter,
    /// `"legal"`
    Legal,
    /// `"tabloid"`
    Tabloid,
    /// `"ledger"`
    Ledger,
    /// `"a0"`
    A0,
    /// `"a1"`
    A1,
    /// `"a2"`
    A2,
    /// `"a3"`
    A3,
    /// `"a4"`
    A4,
    /// `"a5"`
    A5,
    /// `"a6"`
    A6,
}

rt::closed_enum! {
    BrowserRunPdfOptionsPdfOptionsFormat {
        Letter = "letter",
        Legal = "legal",
        Tabloid = "tabloid",
        Ledger = "ledger",
        A0 = "a0",
        A1 = "a1",
        A2 = "a2",
        A3 = "a3",
        A4 = "a4",
        A5 = "a5",
        A6 = "a6",
    }
}
