//! `AiModelsSearchParams`: The dictionary [`AiModelsSearchParams`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`AiModelsSearchParams`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
#[derive(Clone, Debug, Default)]
pub struct AiModelsSearchParams {
    author: Option<String>,
    hide_experimental: Option<bool>,
    page: Option<u32>,
    per_page: Option<u32>,
    search: Option<String>,
    source: Option<f64>,
    task: Option<String>,
}

impl AiModelsSearchParams {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `author`.
    #[inline]
    pub fn author(mut self, author: impl Into<String>) -> Self {
        self.author = Some(author.into());
        self
    }

    /// The member `hide_experimental`.
    #[inline]
    pub fn hide_experimental(mut self, hide_experimental: bool) -> Self {
        self.hide_experimental = Some(hide_experimental);
        self
    }

    /// The member `page`.
    #[inline]
    pub fn page(mut self, page: u32) -> Self {
        self.page = Some(page);
        self
    }

    /// The member `per_page`.
    #[inline]
    pub fn per_page(mut self, per_page: u32) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// The member `search`.
    #[inline]
    pub fn search(mut self, search: impl Into<String>) -> Self {
        self.search = Some(search.into());
        self
    }

    /// The member `source`.
    #[inline]
    pub fn source(mut self, source: f64) -> Self {
        self.source = Some(source);
        self
    }

    /// The member `task`.
    #[inline]
    pub fn task(mut self, task: impl Into<String>) -> Self {
        self.task = Some(task.into());
        self
    }
}

impl rt::Encode for AiModelsSearchParams {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.author);
        pack.put(&self.hide_experimental);
        pack.put(&self.page);
        pack.put(&self.per_page);
        pack.put(&self.search);
        pack.put(&self.source);
        pack.put(&self.task);
    }
}
