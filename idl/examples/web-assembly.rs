// for WebAssembly.Instance
use workers::prelude::*;
use workers::web_assembly::{instantiate, WebAssemblyModule};

async fn exports(module: &WebAssemblyModule) -> Result<Vec<String>> {
    let instance = instantiate(module).await?;
    Ok(instance.exports().into_keys().collect())
}
