//! `FlagshipEvaluationDetails`: The dictionary [`FlagshipEvaluationDetails`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{self, FromJs, Result};

/// The dictionary [`FlagshipEvaluationDetails`](https://developers.cloudflare.com/workers/runtime-apis/bindings/).
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FlagshipEvaluationDetails<T> {
    /// The member `flagKey`.
    #[doc(alias = "flagKey")]
    pub flag_key: String,
    /// The member `value`.
    pub value: T,
    /// The member `variant`.
    pub variant: Option<String>,
    /// The member `reason`.
    pub reason: Option<String>,
    /// The member `errorCode`.
    #[doc(alias = "errorCode")]
    pub error_code: Option<String>,
    /// The member `errorMessage`.
    #[doc(alias = "errorMessage")]
    pub error_message: Option<String>,
}

impl<T: FromJs> rt::Decode for FlagshipEvaluationDetails<T> {
    #[inline]
    fn decode(r: &mut rt::Reader<'_>) -> Result<Self> {
        let flag_key = r.get();
        let value = r.value();
        let variant = r.get();
        let reason = r.get();
        let error_code = r.get();
        let error_message = r.get();
        Ok(Self {
            flag_key: flag_key?,
            value: value?,
            variant: variant?,
            reason: reason?,
            error_code: error_code?,
            error_message: error_message?,
        })
    }
}
