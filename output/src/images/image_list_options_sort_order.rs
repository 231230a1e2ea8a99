//! `ImageListOptions.sortOrder`: The values of `ImageListOptions.sortOrder`.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The values of `ImageListOptions.sortOrder`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ImageListOptionsSortOrder {
    /// `"asc"`
    Asc,
    /// `"desc"`
    Desc,
}

rt::closed_enum! {
    ImageListOptionsSortOrder {
        Asc = "asc",
        Desc = "desc",
    }
}
