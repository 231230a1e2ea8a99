//! `R2GetOptions.onlyIf`: What `R2GetOptions.onlyIf` takes.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::R2Conditional;
use crate::rt;

/// What `R2GetOptions.onlyIf` takes.
#[derive(Clone, Debug)]
pub enum R2GetOptionsOnlyIf {
    /// `R2Conditional`
    R2Conditional(R2Conditional),
    /// `Headers`
    Headers(crate::http::Headers),
}

rt::union_type! {
    R2GetOptionsOnlyIf {
        R2Conditional(0): value R2Conditional,
        Headers(1): handle crate::http::Headers,
    }
}
