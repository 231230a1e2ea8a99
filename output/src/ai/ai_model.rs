//! `AiModels`: A name in [`AiModels`](https://developers.cloudflare.com/workers-ai/models/), with the types that a call with it takes and gives.
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use crate::rt::{FromJs, IntoJs};

/// A name in [`AiModels`](https://developers.cloudflare.com/workers-ai/models/), with the types that a call with it takes and gives.
///
/// The declared ones are in `ai_catalogue::models`; for any other, implement this for a type of your own.
#[doc(alias = "AiModels")]
pub trait AiModel {
    /// The name in JavaScript.
    const NAME: &'static str;

    /// What JavaScript calls `inputs`.
    type Input: IntoJs;

    /// What JavaScript calls `postProcessedOutputs`.
    type Output: FromJs;
}
