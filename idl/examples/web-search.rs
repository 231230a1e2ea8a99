// for WebSearch
use workers::prelude::*;
use workers::web_search::{WebSearch, WebSearchSearchOptions};

async fn links(env: &Env, query: &str) -> Result<Vec<String>> {
    let search: WebSearch = env.binding("SEARCH")?;
    let found = search.search(&WebSearchSearchOptions::new(query).limit(5)).await?;
    Ok(found.items.into_iter().map(|one| format!("{} {}", one.title, one.url)).collect())
}
