/**
 * Dictionaries and unions of Web Crypto, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";

export const readJsonWebKey: read.Read<JsonWebKey> = (p) => {
  const value = read.fields<JsonWebKey>();
  value.kty = read.text(p);
  if (read.present(p)) value.use = read.text(p);
  if (read.present(p)) value.key_ops = read.list(read.text)(p);
  if (read.present(p)) value.alg = read.text(p);
  if (read.present(p)) value.ext = read.boolean(p);
  if (read.present(p)) value.crv = read.text(p);
  if (read.present(p)) value.x = read.text(p);
  if (read.present(p)) value.y = read.text(p);
  if (read.present(p)) value.d = read.text(p);
  if (read.present(p)) value.n = read.text(p);
  if (read.present(p)) value.e = read.text(p);
  if (read.present(p)) value.p = read.text(p);
  if (read.present(p)) value.q = read.text(p);
  if (read.present(p)) value.dp = read.text(p);
  if (read.present(p)) value.dq = read.text(p);
  if (read.present(p)) value.qi = read.text(p);
  if (read.present(p)) value.oth = read.list(readRsaOtherPrimesInfo)(p);
  if (read.present(p)) value.k = read.text(p);
  if (read.present(p)) value.pub = read.text(p);
  if (read.present(p)) value.priv = read.text(p);
  return value;
};

export const readRsaOtherPrimesInfo: read.Read<RsaOtherPrimesInfo> = (p) => {
  const value = read.fields<RsaOtherPrimesInfo>();
  if (read.present(p)) value.r = read.text(p);
  if (read.present(p)) value.d = read.text(p);
  if (read.present(p)) value.t = read.text(p);
  return value;
};

export const readSubtleCryptoDecryptAlgorithm: read.Read<
  string | SubtleCryptoEncryptAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoEncryptAlgorithm(p);
  }
};

export const readSubtleCryptoDeriveBitsAlgorithm: read.Read<
  string | SubtleCryptoDeriveKeyAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoDeriveKeyAlgorithm(p);
  }
};

export const readSubtleCryptoDeriveKeyAlgorithm: read.Read<
  SubtleCryptoDeriveKeyAlgorithm
> = (p) => {
  const value = read.fields<SubtleCryptoDeriveKeyAlgorithm>();
  value.name = read.text(p);
  if (read.present(p)) value.salt = read.bytes(p);
  if (read.present(p)) value.iterations = read.int(p);
  if (read.present(p)) value.hash = readSubtleCryptoDeriveKeyAlgorithmHash(p);
  if (read.present(p)) value.$public = read.handle<CryptoKey>(p);
  if (read.present(p)) value.info = read.bytes(p);
  return value;
};

export const readSubtleCryptoDeriveKeyAlgorithmHash: read.Read<
  string | SubtleCryptoHashAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoHashAlgorithm(p);
  }
};

export const readSubtleCryptoDeriveKeyAlgorithmOrStr: read.Read<
  string | SubtleCryptoDeriveKeyAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoDeriveKeyAlgorithm(p);
  }
};

export const readSubtleCryptoDeriveKeyDerivedKeyAlgorithm: read.Read<
  string | SubtleCryptoImportKeyAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoImportKeyAlgorithm(p);
  }
};

export const readSubtleCryptoDigestAlgorithm: read.Read<
  string | SubtleCryptoHashAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoHashAlgorithm(p);
  }
};

export const readSubtleCryptoEncryptAlgorithm: read.Read<
  SubtleCryptoEncryptAlgorithm
> = (p) => {
  const value = read.fields<SubtleCryptoEncryptAlgorithm>();
  value.name = read.text(p);
  if (read.present(p)) value.iv = read.bytes(p);
  if (read.present(p)) value.additionalData = read.bytes(p);
  if (read.present(p)) value.tagLength = read.number(p);
  if (read.present(p)) value.counter = read.bytes(p);
  if (read.present(p)) value.length = read.int(p);
  if (read.present(p)) value.label = read.bytes(p);
  return value;
};

export const readSubtleCryptoEncryptAlgorithmOrStr: read.Read<
  string | SubtleCryptoEncryptAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoEncryptAlgorithm(p);
  }
};

export const readSubtleCryptoGenerateKeyAlgorithm: read.Read<
  SubtleCryptoGenerateKeyAlgorithm
> = (p) => {
  const value = read.fields<SubtleCryptoGenerateKeyAlgorithm>();
  value.name = read.text(p);
  if (read.present(p)) value.hash = readSubtleCryptoGenerateKeyAlgorithmHash(p);
  if (read.present(p)) value.modulusLength = read.int(p);
  if (read.present(p)) value.publicExponent = read.bytes(p);
  if (read.present(p)) value.length = read.int(p);
  if (read.present(p)) value.namedCurve = read.text(p);
  return value;
};

export const readSubtleCryptoGenerateKeyAlgorithmHash: read.Read<
  string | SubtleCryptoHashAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoHashAlgorithm(p);
  }
};

export const readSubtleCryptoGenerateKeyAlgorithmOrStr: read.Read<
  string | SubtleCryptoGenerateKeyAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoGenerateKeyAlgorithm(p);
  }
};

export const readSubtleCryptoHashAlgorithm: read.Read<
  SubtleCryptoHashAlgorithm
> = (p) => ({
  name: read.text(p),
});

export const readSubtleCryptoImportKeyAlgorithm: read.Read<
  SubtleCryptoImportKeyAlgorithm
> = (p) => {
  const value = read.fields<SubtleCryptoImportKeyAlgorithm>();
  value.name = read.text(p);
  if (read.present(p)) value.hash = readSubtleCryptoImportKeyAlgorithmHash(p);
  if (read.present(p)) value.length = read.int(p);
  if (read.present(p)) value.namedCurve = read.text(p);
  if (read.present(p)) value.compressed = read.boolean(p);
  return value;
};

export const readSubtleCryptoImportKeyAlgorithmHash: read.Read<
  string | SubtleCryptoHashAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoHashAlgorithm(p);
  }
};

export const readSubtleCryptoImportKeyAlgorithmOrStr: read.Read<
  string | SubtleCryptoImportKeyAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoImportKeyAlgorithm(p);
  }
};

export const readSubtleCryptoImportKeyKeyData: read.Read<
  JsonWebKey | Uint8Array<ArrayBuffer>
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return readJsonWebKey(p);
    default:
      return read.bytes(p);
  }
};

export const readSubtleCryptoSignAlgorithm: read.Read<
  SubtleCryptoSignAlgorithm
> = (p) => {
  const value = read.fields<SubtleCryptoSignAlgorithm>();
  value.name = read.text(p);
  if (read.present(p)) value.hash = readSubtleCryptoSignAlgorithmHash(p);
  if (read.present(p)) value.dataLength = read.int(p);
  if (read.present(p)) value.saltLength = read.int(p);
  if (read.present(p)) value.context = read.bytes(p);
  return value;
};

export const readSubtleCryptoSignAlgorithmHash: read.Read<
  string | SubtleCryptoHashAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoHashAlgorithm(p);
  }
};

export const readSubtleCryptoSignAlgorithmOrStr: read.Read<
  string | SubtleCryptoSignAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoSignAlgorithm(p);
  }
};

export const readSubtleCryptoUnwrapKeyUnwrapAlgorithm: read.Read<
  string | SubtleCryptoEncryptAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoEncryptAlgorithm(p);
  }
};

export const readSubtleCryptoUnwrapKeyUnwrappedKeyAlgorithm: read.Read<
  string | SubtleCryptoImportKeyAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoImportKeyAlgorithm(p);
  }
};

export const readSubtleCryptoVerifyAlgorithm: read.Read<
  string | SubtleCryptoSignAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoSignAlgorithm(p);
  }
};

export const readSubtleCryptoWrapKeyWrapAlgorithm: read.Read<
  string | SubtleCryptoEncryptAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoEncryptAlgorithm(p);
  }
};
