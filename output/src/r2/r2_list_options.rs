//! `R2ListOptions`: The dictionary [`R2ListOptions`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::R2ListOptionsIncludeItem;
use crate::rt;

/// The dictionary [`R2ListOptions`](https://developers.cloudflare.com/r2/api/workers/workers-api-reference/).
#[derive(Clone, Debug, Default)]
pub struct R2ListOptions {
    limit: Option<i32>,
    prefix: Option<String>,
    cursor: Option<String>,
    delimiter: Option<String>,
    start_after: Option<String>,
    include: Option<Vec<R2ListOptionsIncludeItem>>,
}

impl R2ListOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `limit`.
    #[inline]
    pub fn limit(mut self, limit: i32) -> Self {
        self.limit = Some(limit);
        self
    }

    /// The member `prefix`.
    #[inline]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// The member `cursor`.
    #[inline]
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        self.cursor = Some(cursor.into());
        self
    }

    /// The member `delimiter`.
    #[inline]
    pub fn delimiter(mut self, delimiter: impl Into<String>) -> Self {
        self.delimiter = Some(delimiter.into());
        self
    }

    /// The member `startAfter`.
    #[doc(alias = "startAfter")]
    #[inline]
    pub fn start_after(mut self, start_after: impl Into<String>) -> Self {
        self.start_after = Some(start_after.into());
        self
    }

    /// The member `include`.
    #[inline]
    pub fn include(mut self, include: Vec<R2ListOptionsIncludeItem>) -> Self {
        self.include = Some(include);
        self
    }
}

impl rt::Encode for R2ListOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.limit);
        pack.put(&self.prefix);
        pack.put(&self.cursor);
        pack.put(&self.delimiter);
        pack.put(&self.start_after);
        pack.put(&self.include);
    }
}
