//! `BrowserRunPDFOptionsPdfOptions.width`: What `BrowserRunPDFOptionsPdfOptions.width` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use std::borrow::Cow;

use crate::rt;

/// What `BrowserRunPDFOptionsPdfOptions.width` takes.
#[derive(Clone, Debug)]
pub enum BrowserRunPdfOptionsPdfOptionsWidth<'a> {
    /// Text.
    Str(Cow<'a, str>),
    /// A number.
    Number(f64),
}

rt::union_type! {
    BrowserRunPdfOptionsPdfOptionsWidth<'a> {
        Str(0): text,
        Number(1): number,
    }
}
