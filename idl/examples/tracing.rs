// for Tracing
use workers::prelude::*;
use workers::tracing::tracing;

async fn traced(kv: &workers::kv::KvNamespace, key: &str) -> Result<Option<String>> {
    let span = tracing().start_span("look up")?;
    span.set_attribute("key", key)?;
    let found = kv.get_text(key).await;
    span.end()?;
    found
}
