// for SubtleCrypto
use workers::crypto::{crypto, KeyFormat, KeyUsage, SubtleCryptoImportKeyAlgorithm};
use workers::prelude::*;

/// Whether the body is what somebody with the secret has signed.
async fn is_genuine(secret: &[u8], body: &[u8], signature: &[u8]) -> Result<bool> {
    let subtle = crypto().subtle();
    let hmac = SubtleCryptoImportKeyAlgorithm::new("HMAC").hash("SHA-256");
    let key = subtle.import_key(KeyFormat::Raw, secret, hmac, false, &[KeyUsage::Verify]).await?;
    subtle.verify("HMAC", &key, signature, body).await
}

// for Crypto
use workers::crypto::crypto;
use workers::prelude::*;

async fn etag(body: &[u8]) -> Result<String> {
    let digest = crypto().subtle().digest("SHA-256", body).await?;
    Ok(digest.iter().map(|byte| format!("{byte:02x}")).collect())
}
