//! Web Crypto, by known answers where there are some.

use std::fmt::Debug;

use workers::crypto::{
    crypto, CryptoKey, CryptoKeyAlgorithm, CryptoKeyPair, DigestStream, JsonWebKey, KeyFormat,
    KeyUsage, SubtleCrypto, SubtleCryptoDeriveKeyAlgorithm, SubtleCryptoEncryptAlgorithm,
    SubtleCryptoGenerateKeyAlgorithm, SubtleCryptoImportKeyAlgorithm, SubtleCryptoSignAlgorithm,
};
use workers::prelude::*;
use workers::streams::ReadableStream;

use crate::{not_found, show, thrown};

pub async fn answer(route: &str) -> Result<Response> {
    let subtle = crypto().subtle();
    match route {
        "random" => show(random()?),
        "digest" => show(digest(&subtle).await?),
        "digest-stream" => show(digest_stream().await?),
        "hmac" => show(hmac(&subtle).await?),
        "aes-gcm" => show(aes_gcm(&subtle).await?),
        "rsa" => show(rsa(&subtle).await?),
        "ecdsa" => show(ecdsa(&subtle).await?),
        "hkdf" => show(hkdf(&subtle).await?),
        "pbkdf2" => show(pbkdf2(&subtle).await?),
        "jwk" => show(jwk(&subtle).await?),
        "wrap" => show(wrap(&subtle).await?),
        "timing-safe-equal" => show(timing_safe_equal(&subtle)?),
        "wrong-usage" => show(wrong_usage(&subtle).await?),
        _ => not_found(),
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn random() -> Result<impl Debug> {
    let id = crypto().random_uuid()?;
    let mut bytes = [0; 16];
    crypto().get_random_values(&mut bytes)?;
    Ok((id.len(), bytes.iter().any(|byte| *byte != 0)))
}

async fn digest(subtle: &SubtleCrypto) -> Result<impl Debug> {
    let mut digests = Vec::new();
    for algorithm in ["MD5", "SHA-1", "SHA-256"] {
        digests.push(hex(&subtle.digest(algorithm, b"abc").await?));
    }
    Ok(digests)
}

async fn hmac_key(subtle: &SubtleCrypto, key: &[u8], usages: &[KeyUsage]) -> Result<CryptoKey> {
    let algorithm = SubtleCryptoImportKeyAlgorithm::new("HMAC").hash("SHA-256");
    subtle
        .import_key(KeyFormat::Raw, key, algorithm, true, usages)
        .await
}

async fn digest_stream() -> Result<impl Debug> {
    let stream = DigestStream::new("SHA-256")?;
    let digest = stream.digest();
    ReadableStream::from_chunks(["a", "bc"])?.pipe_to(&stream).await?;
    Ok(hex(&digest.await?))
}

/// RFC 4231, test case 2.
async fn hmac(subtle: &SubtleCrypto) -> Result<impl Debug> {
    let key = hmac_key(subtle, b"Jefe", &[KeyUsage::Sign, KeyUsage::Verify]).await?;
    let data = b"what do ya want for nothing?";
    let signature = subtle.sign("HMAC", &key, data).await?;
    let right = subtle.verify("HMAC", &key, &signature, data).await?;
    let wrong = subtle
        .verify("HMAC", &key, &signature, b"something else")
        .await?;
    let CryptoKeyAlgorithm::Hmac(algorithm) = key.algorithm() else {
        return Ok(None);
    };
    Ok(Some((hex(&signature), right, wrong, algorithm.hash.name)))
}

/// Test case 3 of the GCM specification, without its last four bytes of additional data: the empty text has a known tag.
async fn aes_gcm(subtle: &SubtleCrypto) -> Result<impl Debug> {
    let key = subtle
        .import_key(
            KeyFormat::Raw,
            &[0; 16][..],
            "AES-GCM",
            false,
            &[KeyUsage::Encrypt, KeyUsage::Decrypt],
        )
        .await?;
    let algorithm = || SubtleCryptoEncryptAlgorithm::new("AES-GCM").iv([0; 12]);
    let tag = subtle.encrypt(algorithm(), &key, b"").await?;
    let sealed = subtle
        .encrypt(algorithm().additional_data(*b"for all"), &key, b"text")
        .await?;
    let opened = subtle
        .decrypt(algorithm().additional_data(*b"for all"), &key, &sealed)
        .await?;
    let forged = subtle.decrypt(algorithm(), &key, &sealed).await;
    Ok((
        hex(&tag),
        String::from_utf8_lossy(&opened).into_owned(),
        thrown(forged),
    ))
}

async fn key_pair(
    subtle: &SubtleCrypto,
    algorithm: SubtleCryptoGenerateKeyAlgorithm,
) -> Result<CryptoKeyPair> {
    subtle
        .generate_key(algorithm, true, &[KeyUsage::Sign, KeyUsage::Verify])
        .await?
        .try_into()
}

async fn rsa(subtle: &SubtleCrypto) -> Result<impl Debug> {
    let algorithm = SubtleCryptoGenerateKeyAlgorithm::new("RSASSA-PKCS1-v1_5")
        .modulus_length(2048)
        .public_exponent([1, 0, 1])
        .hash("SHA-256");
    let pair = key_pair(subtle, algorithm).await?;
    let signature = subtle
        .sign("RSASSA-PKCS1-v1_5", &pair.private_key, b"text")
        .await?;
    let right = subtle
        .verify("RSASSA-PKCS1-v1_5", &pair.public_key, &signature, b"text")
        .await?;
    let spki = Vec::<u8>::try_from(subtle.export_key(KeyFormat::Spki, &pair.public_key).await?)?;
    let algorithm = pair.public_key.algorithm();
    Ok((
        signature.len(),
        right,
        spki.len(),
        matches!(algorithm, CryptoKeyAlgorithm::Rsa(_)),
    ))
}

async fn ecdsa(subtle: &SubtleCrypto) -> Result<impl Debug> {
    let algorithm = SubtleCryptoGenerateKeyAlgorithm::new("ECDSA").named_curve("P-256");
    let pair = key_pair(subtle, algorithm).await?;
    let signing = || SubtleCryptoSignAlgorithm::new("ECDSA").hash("SHA-256");
    let signature = subtle.sign(signing(), &pair.private_key, b"text").await?;
    let right = subtle
        .verify(signing(), &pair.public_key, &signature, b"text")
        .await?;
    let wrong = subtle
        .verify(signing(), &pair.public_key, &signature, b"other")
        .await?;
    Ok((signature.len(), right, wrong))
}

/// RFC 5869, test case 1.
async fn hkdf(subtle: &SubtleCrypto) -> Result<impl Debug> {
    let secret = subtle
        .import_key(
            KeyFormat::Raw,
            &[0x0b; 22][..],
            "HKDF",
            false,
            &[KeyUsage::DeriveBits],
        )
        .await?;
    let algorithm = SubtleCryptoDeriveKeyAlgorithm::new("HKDF")
        .hash("SHA-256")
        .salt((0..=0x0c).collect::<Vec<u8>>())
        .info((0xf0..=0xf9).collect::<Vec<u8>>());
    Ok(hex(&subtle
        .derive_bits_with(algorithm, &secret, 42 * 8)
        .await?))
}

/// RFC 6070, test case 2.
async fn pbkdf2(subtle: &SubtleCrypto) -> Result<impl Debug> {
    let usages = [KeyUsage::DeriveBits, KeyUsage::DeriveKey];
    let password = subtle
        .import_key(KeyFormat::Raw, &b"password"[..], "PBKDF2", false, &usages)
        .await?;
    let algorithm = || {
        SubtleCryptoDeriveKeyAlgorithm::new("PBKDF2")
            .hash("SHA-1")
            .salt(*b"salt")
            .iterations(2)
    };
    let bits = subtle.derive_bits_with(algorithm(), &password, 160).await?;
    let aes = SubtleCryptoImportKeyAlgorithm::new("AES-CBC").length(128);
    let key = subtle
        .derive_key(algorithm(), &password, aes, true, &[KeyUsage::Encrypt])
        .await?;
    let key = Vec::<u8>::try_from(subtle.export_key(KeyFormat::Raw, &key).await?)?;
    Ok((hex(&bits), bits.starts_with(&key), key.len()))
}

async fn jwk(subtle: &SubtleCrypto) -> Result<impl Debug> {
    let key = hmac_key(subtle, b"secret", &[KeyUsage::Sign]).await?;
    let exported = JsonWebKey::try_from(subtle.export_key(KeyFormat::Jwk, &key).await?)?;
    let secret = exported.k.unwrap_or_default();
    let alg = exported.alg.unwrap_or_default();
    let jwk = JsonWebKey::new("oct").k(secret.clone()).alg(alg.clone());
    let algorithm = SubtleCryptoImportKeyAlgorithm::new("HMAC").hash("SHA-256");
    let again = subtle
        .import_key(KeyFormat::Jwk, jwk, algorithm, true, &[KeyUsage::Sign])
        .await?;
    let raw = Vec::<u8>::try_from(subtle.export_key(KeyFormat::Raw, &again).await?)?;
    Ok((secret, alg, raw == b"secret", again.type_(), again.usages()))
}

/// RFC 3394, 4.1.
async fn wrap(subtle: &SubtleCrypto) -> Result<impl Debug> {
    let kek: Vec<u8> = (0..16).collect();
    let usages = [KeyUsage::WrapKey, KeyUsage::UnwrapKey];
    let wrapping = subtle
        .import_key(KeyFormat::Raw, kek, "AES-KW", false, &usages)
        .await?;
    let data: Vec<u8> = (0..16).map(|at| at * 0x11).collect();
    let key = hmac_key(subtle, &data, &[KeyUsage::Sign]).await?;
    let wrapped = subtle
        .wrap_key(KeyFormat::Raw, &key, &wrapping, "AES-KW")
        .await?;
    let algorithm = SubtleCryptoImportKeyAlgorithm::new("HMAC").hash("SHA-256");
    let unwrapped = subtle
        .unwrap_key(
            KeyFormat::Raw,
            &wrapped,
            &wrapping,
            "AES-KW",
            algorithm,
            true,
            &[KeyUsage::Sign],
        )
        .await?;
    let raw = Vec::<u8>::try_from(subtle.export_key(KeyFormat::Raw, &unwrapped).await?)?;
    Ok((hex(&wrapped), raw == data))
}

fn timing_safe_equal(subtle: &SubtleCrypto) -> Result<impl Debug> {
    let equal = subtle.timing_safe_equal(b"same", b"same")?;
    let other = subtle.timing_safe_equal(b"same", b"sama")?;
    Ok((
        equal,
        other,
        thrown(subtle.timing_safe_equal(b"long", b"longer")),
    ))
}

async fn wrong_usage(subtle: &SubtleCrypto) -> Result<impl Debug> {
    let key = hmac_key(subtle, b"secret", &[KeyUsage::Verify]).await?;
    let error = subtle.sign("HMAC", &key, b"text").await.err();
    Ok(error.map(|error| (error.name().to_owned(), error.message().to_owned())))
}
