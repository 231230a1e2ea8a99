//! `StreamPipeOptions`: The dictionary [`StreamPipeOptions`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt;

/// The dictionary [`StreamPipeOptions`](https://developers.cloudflare.com/workers/runtime-apis/streams/).
#[derive(Clone, Debug, Default)]
pub struct StreamPipeOptions {
    prevent_abort: Option<bool>,
    prevent_cancel: Option<bool>,
    prevent_close: Option<bool>,
    signal: Option<crate::events::AbortSignal>,
}

impl StreamPipeOptions {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// The member `preventAbort`.
    #[doc(alias = "preventAbort")]
    #[inline]
    pub fn prevent_abort(mut self, prevent_abort: bool) -> Self {
        self.prevent_abort = Some(prevent_abort);
        self
    }

    /// The member `preventCancel`.
    #[doc(alias = "preventCancel")]
    #[inline]
    pub fn prevent_cancel(mut self, prevent_cancel: bool) -> Self {
        self.prevent_cancel = Some(prevent_cancel);
        self
    }

    /// Pipes this readable stream to a given writable stream destination. The way in which the piping process behaves under various error conditions can be customized with a number of passed options. It returns a promise that fulfills when the piping process completes successfully, or rejects if any errors were encountered.
    ///
    /// Piping a stream will lock it for the duration of the pipe, preventing any other consumer from acquiring a reader.
    ///
    /// Errors and closures of the source and destination streams propagate as follows:
    ///
    /// An error in this source readable stream will abort destination, unless preventAbort is truthy. The returned promise will be rejected with the source's error, or with any error that occurs during aborting the destination.
    ///
    /// An error in destination will cancel this source readable stream, unless preventCancel is truthy. The returned promise will be rejected with the destination's error, or with any error that occurs during canceling the source.
    ///
    /// When this source readable stream closes, destination will be closed, unless preventClose is truthy. The returned promise will be fulfilled once this process completes, unless an error is encountered while closing the destination, in which case it will be rejected with that error.
    ///
    /// If destination starts out closed or closing, this source readable stream will be canceled, unless preventCancel is true. The returned promise will be rejected with an error indicating piping to a closed stream failed, or with any error that occurs during canceling the source.
    ///
    /// The signal option can be set to an AbortSignal to allow aborting an ongoing pipe operation via the corresponding AbortController. In this case, this source readable stream will be canceled, and destination aborted, unless the respective options preventCancel or preventAbort are set.
    #[doc(alias = "preventClose")]
    #[inline]
    pub fn prevent_close(mut self, prevent_close: bool) -> Self {
        self.prevent_close = Some(prevent_close);
        self
    }

    /// The member `signal`.
    #[inline]
    pub fn signal(mut self, signal: crate::events::AbortSignal) -> Self {
        self.signal = Some(signal);
        self
    }
}

impl rt::Encode for StreamPipeOptions {
    #[inline]
    fn encode<'a>(&'a self, pack: &mut rt::Pack<'a>) {
        pack.put(&self.prevent_abort);
        pack.put(&self.prevent_cancel);
        pack.put(&self.prevent_close);
        pack.put(&self.signal);
    }
}
