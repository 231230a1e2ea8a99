//! Entrypoints by name and what they hand over.

use workers::pipelines::{PipelineBatchMetadata, PipelineTransformationEntrypoint};
use workers::prelude::*;
use workers::rpc::WorkerEntrypoint;

use crate::causes::{misbehave, misbehave_now};
use crate::pause;

pub(crate) struct Desk;

#[export]
impl WorkerEntrypoint for Desk {
    fn new(_: Context, _: Env) -> Self {
        Desk
    }

    async fn fetch(&self, request: Request) -> Result<Response> {
        let url = request.url();
        let (_, cause) = crate::path_of(&url);
        pause(1).await;
        misbehave_now(cause).await?;
        Response::ok("fine")
    }
}

#[rpc]
impl Desk {
    async fn method(&self, cause: String) -> Result<()> {
        pause(1).await;
        misbehave_now(&cause).await
    }

    fn method_at_once(&self, cause: String) -> Result<()> {
        misbehave(&cause)
    }

    fn clerk(&self) -> Result<ClerkStub> {
        Clerk.into_stub()
    }
}

/// Is handed over.
struct Clerk;

#[rpc]
impl Clerk {
    async fn method(&self, cause: String) -> Result<()> {
        pause(1).await;
        misbehave_now(&cause).await
    }
}

/// Goes wrong when it is made.
struct Porter;

#[export]
impl WorkerEntrypoint for Porter {
    fn new(_: Context, _: Env) -> Result<Self> {
        match crate::told("makes")? {
            Some(cause) => misbehave(&cause).map(|()| Porter),
            None => Ok(Porter),
        }
    }
}

#[rpc]
impl Porter {
    fn nothing(&self) {}
}

struct Pipe;

#[export]
impl PipelineTransformationEntrypoint<String, String> for Pipe {
    fn new(_: Context, _: Env) -> Self {
        Pipe
    }

    async fn run(&self, causes: Vec<String>, _: PipelineBatchMetadata) -> Result<Vec<String>> {
        pause(1).await;
        for cause in &causes {
            misbehave_now(cause).await?;
        }
        Ok(causes)
    }
}
