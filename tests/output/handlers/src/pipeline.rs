//! A pipeline's transformation: the platform calls its `run`, and so does this Worker.

use workers::pipelines::{PipelineBatchMetadata, PipelineTransformationEntrypoint};
use workers::prelude::*;

#[derive(Clone, FromJs, IntoJs)]
struct Record {
    name: String,
    count: u32,
}

struct Doubled;

#[export]
impl PipelineTransformationEntrypoint<Record, Record> for Doubled {
    fn new(_: Context, _: Env) -> Self {
        Doubled
    }

    async fn run(
        &self,
        records: Vec<Record>,
        metadata: PipelineBatchMetadata,
    ) -> Result<Vec<Record>> {
        let double = |one: Record| Record {
            name: format!("{}/{}", metadata.pipeline_name, one.name),
            count: one.count * 2,
        };
        Ok(records.into_iter().map(double).collect())
    }
}

/// What calls it.
struct Pipeline;

#[rpc]
impl Pipeline {
    fn run(&self, records: Vec<Record>, _metadata: PipelineBatchMetadata) -> Vec<Record> {
        records
    }
}

pub(crate) async fn transform(env: &Env) -> Result<Response> {
    let pipeline = PipelineStub::new(env.service("DOUBLED")?);
    let records =
        vec![Record { name: "tea".into(), count: 1 }, Record { name: "milk".into(), count: 4 }];
    let made = pipeline.run(records, PipelineBatchMetadata::new("1", "shop")).await?;
    let texts: Vec<_> = made.iter().map(|one| format!("{}: {}", one.name, one.count)).collect();
    Response::ok(texts.join(", "))
}
