// for SecretsStoreSecret
use workers::prelude::*;

async fn key(env: &Env) -> Result<String> {
    env.secret("API_KEY")?.get().await
}
