// for WebAssembly.Instance
use workers::prelude::*;
use workers::web_assembly::{web_assembly_instantiate, WebAssemblyModule};

async fn exports(module: &WebAssemblyModule) -> Result<Vec<String>> {
    let instance = web_assembly_instantiate(module).await?;
    Ok(instance.exports().into_keys().collect())
}
