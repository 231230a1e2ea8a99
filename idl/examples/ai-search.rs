// for AiSearchInstance
use workers::ai_search::{AiSearchInstance, AiSearchSearchRequest};
use workers::prelude::*;

async fn passages(search: &AiSearchInstance, question: &str) -> Result<Vec<String>> {
    let found = search.search(&AiSearchSearchRequest::new().query(question)).await?;
    Ok(found.chunks.into_iter().map(|chunk| chunk.text).collect())
}
