// for VectorizeIndex
use workers::prelude::*;
use workers::vectorize::{VectorizeQueryOptions, VectorizeVector};

async fn similar(env: &Env, embedding: &[f64]) -> Result<Vec<String>> {
    let index = env.vectorize("BOOKS")?;
    index.upsert(&[VectorizeVector::new("book-1", embedding.to_vec())]).await?;
    let found = index.query_with(embedding, &VectorizeQueryOptions::new().top_k(3)).await?;
    Ok(found.matches.into_iter().map(|one| one.id).collect())
}
