// for WebAssembly.Instance
use workers::prelude::*;
use workers::web_assembly::{instantiate, Module};

async fn exports(module: &Module) -> Result<Vec<String>> {
    let instance = instantiate(module).await?;
    Ok(instance.exports().into_keys().collect())
}
