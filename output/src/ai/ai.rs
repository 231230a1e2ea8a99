//! `Ai`: The interface [`Ai`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

#![allow(deprecated)]

use super::{
    AiAsyncBatchResponse, AiModel, AiModelsSearchObject, AiModelsSearchParams, AiOptions,
    AiRunBatchInputs, AiWebSearchRequest, ConversionRequestOptions, ConversionResponse,
    MarkdownDocument, ToMarkdownService,
};
use crate::rt::{self, FromJs, IntoJs, Js, Promise, Result};

/// The interface [`Ai`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
///
/// # Example
/// ```no_run
/// use workers::prelude::*;
///
/// #[derive(IntoJs)]
/// struct Question {
///     prompt: String,
///     max_tokens: u32,
/// }
///
/// #[derive(FromJs)]
/// struct Answer {
///     response: String,
/// }
///
/// async fn ask(env: &Env, prompt: &str) -> Result<String> {
///     let question = Question { prompt: prompt.into(), max_tokens: 200 };
///     let model = "@cf/meta/llama-3.1-8b-instruct-fp8";
///     let answer: Answer = env.ai("AI")?.run(model, question).await?;
///     Ok(answer.response)
/// }
/// ```
#[repr(transparent)]
pub struct Ai(Js);

rt::handle_type!(Ai: Js);

impl Ai {
    /// The attribute [`aiGatewayLogId`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[doc(alias = "aiGatewayLogId")]
    #[inline]
    pub fn ai_gateway_log_id(&self) -> Option<String> {
        rt::attribute(rt::take(unsafe { sys::js_ai_gateway_log_id(self.raw()) }))
    }

    /// Sets [`ai_gateway_log_id`](Self::ai_gateway_log_id).
    #[doc(alias = "aiGatewayLogId")]
    #[inline]
    pub fn set_ai_gateway_log_id(&self, value: Option<&str>) {
        rt::attribute(rt::unit(unsafe {
            sys::js_ai_gateway_log_id_set(self.raw(), rt::opt_ptr(value), rt::opt_len(value))
        }))
    }

    /// Calls [`Ai.gateway`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[inline]
    pub fn gateway(&self, gateway_id: &str) -> Result<crate::ai_gateway::AiGateway> {
        rt::handle(unsafe { sys::js_gateway(self.raw(), gateway_id.as_ptr(), gateway_id.len()) })
    }

    /// Calls [`Ai.websearch`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[inline]
    pub fn websearch(&self, request: &AiWebSearchRequest) -> Promise<crate::http::Response> {
        let mut pack = rt::Pack::new();
        pack.put(request);
        rt::promise(|slot| unsafe {
            sys::js_websearch(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`Ai.aiSearch`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[cfg(feature = "ai-search")]
    #[doc(alias = "aiSearch")]
    #[deprecated(
        note = "Use the standalone `ai_search_namespaces` or `ai_search` Workers bindings instead. See https://developers.cloudflare.com/ai-search/usage/workers-binding/"
    )]
    #[inline]
    pub fn ai_search(&self) -> Result<crate::ai_search::AiSearchNamespace> {
        rt::handle(unsafe { sys::js_ai_search(self.raw()) })
    }

    /// Calls [`Ai.autorag`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    ///
    /// # Arguments
    ///
    /// - `autorag_id`: Instance ID
    #[cfg(feature = "ai-search")]
    #[deprecated(
        note = "AutoRAG has been replaced by AI Search. Use the standalone `ai_search_namespaces` or `ai_search` Workers bindings instead. See https://developers.cloudflare.com/ai-search/usage/workers-binding/"
    )]
    #[inline]
    pub fn autorag(&self, autorag_id: &str) -> Result<crate::ai_search::AutoRag> {
        rt::handle(unsafe { sys::js_autorag(self.raw(), autorag_id.as_ptr(), autorag_id.len()) })
    }

    /// Calls [`Ai.run`](https://developers.cloudflare.com/workers-ai/configuration/bindings/) with `queueRequest: true`.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_batch(
        &self,
        model: &str,
        inputs: &AiRunBatchInputs,
    ) -> Promise<AiAsyncBatchResponse> {
        let mut pack = rt::Pack::new();
        pack.put(inputs);
        rt::promise(|slot| unsafe {
            sys::js_run_run_batch(
                self.raw(),
                model.as_ptr(),
                model.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`Ai.run`](https://developers.cloudflare.com/workers-ai/configuration/bindings/) with `queueRequest: true`.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_batch_with(
        &self,
        model: &str,
        inputs: &AiRunBatchInputs,
        options: &AiOptions,
    ) -> Promise<AiAsyncBatchResponse> {
        let mut pack = rt::Pack::new();
        pack.put(inputs);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_run_run_batch_with(
                self.raw(),
                model.as_ptr(),
                model.len(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// Calls [`Ai.run`](https://developers.cloudflare.com/workers-ai/configuration/bindings/) with `returnRawResponse: true`.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_raw<T: IntoJs>(&self, model: &str, inputs: T) -> Promise<crate::http::Response> {
        let inputs = inputs.into_js();
        rt::promise(|slot| unsafe {
            sys::js_run_run_raw(self.raw(), model.as_ptr(), model.len(), inputs.raw(), slot)
        })
    }

    /// [`run_raw`](Self::run_raw), with the types that `model` stands for.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_model_raw<M: AiModel>(
        &self,
        model: M,
        inputs: impl Into<M::Input>,
    ) -> Promise<crate::http::Response> {
        let _ = model;
        self.run_raw::<M::Input>(M::NAME, inputs.into())
    }

    /// Calls [`Ai.run`](https://developers.cloudflare.com/workers-ai/configuration/bindings/) with `returnRawResponse: true`.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_raw_with<T: IntoJs>(
        &self,
        model: &str,
        inputs: T,
        options: &AiOptions,
    ) -> Promise<crate::http::Response> {
        let inputs = inputs.into_js();
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_run_run_raw_with(
                self.raw(),
                model.as_ptr(),
                model.len(),
                inputs.raw(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// [`run_raw_with`](Self::run_raw_with), with the types that `model` stands for.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_model_raw_with<M: AiModel>(
        &self,
        model: M,
        inputs: impl Into<M::Input>,
        options: &AiOptions,
    ) -> Promise<crate::http::Response> {
        let _ = model;
        self.run_raw_with::<M::Input>(M::NAME, inputs.into(), options)
    }

    /// Calls [`Ai.run`](https://developers.cloudflare.com/workers-ai/configuration/bindings/) with `websocket: true`.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_websocket<T: IntoJs>(
        &self,
        model: &str,
        inputs: T,
    ) -> Promise<crate::http::Response> {
        let inputs = inputs.into_js();
        rt::promise(|slot| unsafe {
            sys::js_run_websocket(self.raw(), model.as_ptr(), model.len(), inputs.raw(), slot)
        })
    }

    /// [`run_websocket`](Self::run_websocket), with the types that `model` stands for.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_model_websocket<M: AiModel>(
        &self,
        model: M,
        inputs: impl Into<M::Input>,
    ) -> Promise<crate::http::Response> {
        let _ = model;
        self.run_websocket::<M::Input>(M::NAME, inputs.into())
    }

    /// Calls [`Ai.run`](https://developers.cloudflare.com/workers-ai/configuration/bindings/) with `websocket: true`.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_websocket_with<T: IntoJs>(
        &self,
        model: &str,
        inputs: T,
        options: &AiOptions,
    ) -> Promise<crate::http::Response> {
        let inputs = inputs.into_js();
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_run_websocket_with(
                self.raw(),
                model.as_ptr(),
                model.len(),
                inputs.raw(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// [`run_websocket_with`](Self::run_websocket_with), with the types that `model` stands for.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_model_websocket_with<M: AiModel>(
        &self,
        model: M,
        inputs: impl Into<M::Input>,
        options: &AiOptions,
    ) -> Promise<crate::http::Response> {
        let _ = model;
        self.run_websocket_with::<M::Input>(M::NAME, inputs.into(), options)
    }

    /// Calls [`Ai.run`](https://developers.cloudflare.com/workers-ai/configuration/bindings/) with `stream: true`.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_stream<T: IntoJs>(
        &self,
        model: &str,
        inputs: T,
    ) -> Promise<crate::streams::ReadableStream> {
        let inputs = inputs.into_js();
        rt::promise(|slot| unsafe {
            sys::js_run_stream(self.raw(), model.as_ptr(), model.len(), inputs.raw(), slot)
        })
    }

    /// [`run_stream`](Self::run_stream), with the types that `model` stands for.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_model_stream<M: AiModel>(
        &self,
        model: M,
        inputs: impl Into<M::Input>,
    ) -> Promise<crate::streams::ReadableStream> {
        let _ = model;
        self.run_stream::<M::Input>(M::NAME, inputs.into())
    }

    /// Calls [`Ai.run`](https://developers.cloudflare.com/workers-ai/configuration/bindings/) with `stream: true`.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_stream_with<T: IntoJs>(
        &self,
        model: &str,
        inputs: T,
        options: &AiOptions,
    ) -> Promise<crate::streams::ReadableStream> {
        let inputs = inputs.into_js();
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_run_stream_with(
                self.raw(),
                model.as_ptr(),
                model.len(),
                inputs.raw(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// [`run_stream_with`](Self::run_stream_with), with the types that `model` stands for.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_model_stream_with<M: AiModel>(
        &self,
        model: M,
        inputs: impl Into<M::Input>,
        options: &AiOptions,
    ) -> Promise<crate::streams::ReadableStream> {
        let _ = model;
        self.run_stream_with::<M::Input>(M::NAME, inputs.into(), options)
    }

    /// Calls [`Ai.run`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[inline]
    pub fn run<T: IntoJs, U: FromJs>(&self, model: &str, inputs: T) -> Promise<U> {
        let inputs = inputs.into_js();
        rt::promise_value(|slot| unsafe {
            sys::js_run(self.raw(), model.as_ptr(), model.len(), inputs.raw(), slot)
        })
    }

    /// [`run`](Self::run), with the types that `model` stands for.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_model<M: AiModel>(
        &self,
        model: M,
        inputs: impl Into<M::Input>,
    ) -> Promise<M::Output> {
        let _ = model;
        self.run::<M::Input, M::Output>(M::NAME, inputs.into())
    }

    /// Calls [`Ai.run`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[doc(alias = "run")]
    #[inline]
    pub fn run_with<T: IntoJs, U: FromJs>(
        &self,
        model: &str,
        inputs: T,
        options: &AiOptions,
    ) -> Promise<U> {
        let inputs = inputs.into_js();
        let mut pack = rt::Pack::new();
        pack.put(options);
        rt::promise_value(|slot| unsafe {
            sys::js_run_with(
                self.raw(),
                model.as_ptr(),
                model.len(),
                inputs.raw(),
                pack.as_ptr(),
                pack.len(),
                slot,
            )
        })
    }

    /// [`run_with`](Self::run_with), with the types that `model` stands for.
    #[doc(alias = "run")]
    #[inline]
    pub fn run_model_with<M: AiModel>(
        &self,
        model: M,
        inputs: impl Into<M::Input>,
        options: &AiOptions,
    ) -> Promise<M::Output> {
        let _ = model;
        self.run_with::<M::Input, M::Output>(M::NAME, inputs.into(), options)
    }

    /// Calls [`Ai.models`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[inline]
    pub fn models(&self) -> Promise<Vec<AiModelsSearchObject>> {
        rt::promise(|slot| unsafe { sys::js_models(self.raw(), slot) })
    }

    /// Calls [`Ai.models`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[doc(alias = "models")]
    #[inline]
    pub fn models_with(&self, params: &AiModelsSearchParams) -> Promise<Vec<AiModelsSearchObject>> {
        let mut pack = rt::Pack::new();
        pack.put(params);
        rt::promise(|slot| unsafe {
            sys::js_models_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`Ai.toMarkdown`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[doc(alias = "toMarkdown")]
    #[inline]
    pub fn to_markdown_service(&self) -> Result<ToMarkdownService> {
        rt::handle(unsafe { sys::js_to_markdown_to_markdown_service(self.raw()) })
    }

    /// Calls [`Ai.toMarkdown`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[doc(alias = "toMarkdown")]
    #[inline]
    pub fn to_markdown_many(&self, files: &[MarkdownDocument]) -> Promise<Vec<ConversionResponse>> {
        let mut pack = rt::Pack::new();
        pack.put(files);
        rt::promise(|slot| unsafe {
            sys::js_to_markdown_many(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`Ai.toMarkdown`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[doc(alias = "toMarkdown")]
    #[inline]
    pub fn to_markdown_many_with(
        &self,
        files: &[MarkdownDocument],
        options: &ConversionRequestOptions,
    ) -> Promise<Vec<ConversionResponse>> {
        let mut pack = rt::Pack::new();
        pack.put(files);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_to_markdown_many_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`Ai.toMarkdown`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[doc(alias = "toMarkdown")]
    #[inline]
    pub fn to_markdown(&self, files: &MarkdownDocument) -> Promise<ConversionResponse> {
        let mut pack = rt::Pack::new();
        pack.put(files);
        rt::promise(|slot| unsafe {
            sys::js_to_markdown(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }

    /// Calls [`Ai.toMarkdown`](https://developers.cloudflare.com/workers-ai/configuration/bindings/).
    #[doc(alias = "toMarkdown")]
    #[inline]
    pub fn to_markdown_with(
        &self,
        files: &MarkdownDocument,
        options: &ConversionRequestOptions,
    ) -> Promise<ConversionResponse> {
        let mut pack = rt::Pack::new();
        pack.put(files);
        pack.put(options);
        rt::promise(|slot| unsafe {
            sys::js_to_markdown_with(self.raw(), pack.as_ptr(), pack.len(), slot)
        })
    }
}

mod sys {
    use crate::rt::{RawHandle, Slot};

    crate::rt::imports! {
        "workers:ai";
        "Ai.aiGatewayLogId" => fn js_ai_gateway_log_id(this: RawHandle) -> i32;
        "Ai.aiGatewayLogId:set" => fn js_ai_gateway_log_id_set(
            this: RawHandle,
            value: *const u8,
            value_len: usize,
        ) -> i32;
        "Ai.gateway" => fn js_gateway(
            this: RawHandle,
            gateway_id: *const u8,
            gateway_id_len: usize,
        ) -> RawHandle;
        "Ai.websearch" => fn js_websearch(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        #[cfg(feature = "ai-search")]
        "Ai.aiSearch" => fn js_ai_search(this: RawHandle) -> RawHandle;
        #[cfg(feature = "ai-search")]
        "Ai.autorag" => fn js_autorag(
            this: RawHandle,
            autorag_id: *const u8,
            autorag_id_len: usize,
        ) -> RawHandle;
        "Ai.run:run-batch" => fn js_run_run_batch(
            this: RawHandle,
            model: *const u8,
            model_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Ai.run:run-batch-with" => fn js_run_run_batch_with(
            this: RawHandle,
            model: *const u8,
            model_len: usize,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Ai.run:run-raw" => fn js_run_run_raw(
            this: RawHandle,
            model: *const u8,
            model_len: usize,
            inputs: RawHandle,
            slot: Slot,
        );
        "Ai.run:run-raw-with" => fn js_run_run_raw_with(
            this: RawHandle,
            model: *const u8,
            model_len: usize,
            inputs: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Ai.run:websocket" => fn js_run_websocket(
            this: RawHandle,
            model: *const u8,
            model_len: usize,
            inputs: RawHandle,
            slot: Slot,
        );
        "Ai.run:websocket-with" => fn js_run_websocket_with(
            this: RawHandle,
            model: *const u8,
            model_len: usize,
            inputs: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Ai.run:stream" => fn js_run_stream(
            this: RawHandle,
            model: *const u8,
            model_len: usize,
            inputs: RawHandle,
            slot: Slot,
        );
        "Ai.run:stream-with" => fn js_run_stream_with(
            this: RawHandle,
            model: *const u8,
            model_len: usize,
            inputs: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Ai.run" => fn js_run(
            this: RawHandle,
            model: *const u8,
            model_len: usize,
            inputs: RawHandle,
            slot: Slot,
        );
        "Ai.run:with" => fn js_run_with(
            this: RawHandle,
            model: *const u8,
            model_len: usize,
            inputs: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Ai.models" => fn js_models(this: RawHandle, slot: Slot);
        "Ai.models:with" => fn js_models_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Ai.toMarkdown:to-markdown-service" => fn js_to_markdown_to_markdown_service(
            this: RawHandle,
        ) -> RawHandle;
        "Ai.toMarkdown:many" => fn js_to_markdown_many(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Ai.toMarkdown:many-with" => fn js_to_markdown_many_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Ai.toMarkdown" => fn js_to_markdown(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
        "Ai.toMarkdown:with" => fn js_to_markdown_with(
            this: RawHandle,
            pack: *const u8,
            pack_len: usize,
            slot: Slot,
        );
    }
}
