// for WorkerLoader
use std::collections::HashMap;

use workers::prelude::*;
use workers::worker_loader::WorkerLoaderWorkerCode;

async fn run(env: &Env, script: &str, req: &Request) -> Result<Response> {
    let modules = HashMap::from([("main.js".to_owned(), script.to_owned().into())]);
    let code = WorkerLoaderWorkerCode::new("2026-01-01", "main.js", modules);
    env.worker_loader("LOADER")?.load(&code)?.get_entrypoint()?.fetch(req).await
}
