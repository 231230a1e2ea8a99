//! `CloudflareWorkersModule.WorkflowEntrypoint`: A class of the Worker's own that extends [`CloudflareWorkersModule.WorkflowEntrypoint`](https://developers.cloudflare.com/workflows/build/workers-api/).
//!
//! Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1 and @webref/idl 3.85.0. Do not edit.

use core::future::Future;

use super::{WorkflowEvent, WorkflowStep};
use crate::rt::{Construct, FromJs, IntoJs, Js, Result};

/// A class of the Worker's own that extends [`CloudflareWorkersModule.WorkflowEntrypoint`](https://developers.cloudflare.com/workflows/build/workers-api/).
///
/// `#[export]` on an `impl` makes the type a class of the Worker's. JavaScript gets the methods that the implementation has, and no other.
#[doc(alias = "CloudflareWorkersModule.WorkflowEntrypoint")]
pub trait WorkflowEntrypoint<T: FromJs = Js>: Sized + 'static {
    /// Makes the object: called before anything else of it is. Gives `Self`, or a `Result` of it.
    fn new(ctx: crate::global::Context, env: crate::Env) -> impl Construct<Self>;

    /// The handler [`WorkflowEntrypoint.run`](https://developers.cloudflare.com/workflows/build/workers-api/).
    fn run(
        &self,
        event: WorkflowEvent<T>,
        step: WorkflowStep,
    ) -> impl Future<Output = Result<impl IntoJs>>;
}
