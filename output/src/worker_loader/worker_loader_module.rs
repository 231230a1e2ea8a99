//! `WorkerLoaderModule`: The dictionary [`WorkerLoaderModule`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use super::BytesOrModule;
use crate::rt::{self, IntoJs, Js};

/// The dictionary [`WorkerLoaderModule`](https://developers.cloudflare.com/workers/runtime-apis/bindings/worker-loader/).
#[derive(Clone, Debug, Default)]
pub struct WorkerLoaderModule {
    js: Option<String>,
    cjs: Option<String>,
    text: Option<String>,
    data: Option<Vec<u8>>,
    json: Option<Js>,
    py: Option<String>,
    wasm: Option<BytesOrModule>,
}

impl WorkerLoaderModule {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `js`.
    #[inline]
    pub fn js(mut self, js: impl Into<String>) -> Self {
        self.js = Some(js.into());
        self
    }

    /// The member `cjs`.
    #[inline]
    pub fn cjs(mut self, cjs: impl Into<String>) -> Self {
        self.cjs = Some(cjs.into());
        self
    }

    /// The member `text`.
    #[inline]
    pub fn text(mut self, text: impl Into<String>) -> Self {
        self.text = Some(text.into());
        self
    }

    /// The member `data`.
    #[inline]
    pub fn data(mut self, data: impl Into<Vec<u8>>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// The member `json`.
    #[inline]
    pub fn json(mut self, json: impl IntoJs) -> Self {
        self.json = Some(json.into_js());
        self
    }

    /// The member `py`.
    #[inline]
    pub fn py(mut self, py: impl Into<String>) -> Self {
        self.py = Some(py.into());
        self
    }

    /// The member `wasm`.
    #[inline]
    pub fn wasm(mut self, wasm: impl Into<BytesOrModule>) -> Self {
        self.wasm = Some(wasm.into());
        self
    }
}

impl rt::Encode for WorkerLoaderModule {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.js);
        pack.put(&self.cjs);
        pack.put(&self.text);
        pack.put(&self.data);
        pack.put(&self.json);
        pack.put(&self.py);
        pack.put(&self.wasm);
    }
}
