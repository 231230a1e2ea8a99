/**
 * Dictionaries and unions of Web Crypto, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as is from "./runtime/is.js";
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const writeBytesOrJsonWebKey: write.Write<unknown> = (p, value) => {
  if (is.bytes(value)) return write.armOf(p, 0, write.bytes, value);
  if (is.object(value)) return write.armOf(p, 1, writeJsonWebKey, value);
  write.armOf(p, 2, write.handle, value);
};

export const writeCryptoKeyAesKeyAlgorithm: write.Fields<
  CryptoKeyAesKeyAlgorithm
> = (p, value) => {
  write.text(p, value.name);
  write.uint(p, value.length);
};

export const writeCryptoKeyAlgorithm: write.Write<unknown> = (p, value) => {
  if (
    is.object(value) &&
    "hash" in value &&
    "length" in value &&
    value.namedCurve === undefined
  )
    return write.armOf(p, 1, writeCryptoKeyHmacKeyAlgorithm, value);
  if (
    is.object(value) &&
    "length" in value &&
    value.hash === undefined &&
    value.namedCurve === undefined
  )
    return write.armOf(p, 0, writeCryptoKeyAesKeyAlgorithm, value);
  if (
    is.object(value) &&
    "modulusLength" in value &&
    "publicExponent" in value &&
    value.namedCurve === undefined &&
    value.length === undefined
  )
    return write.armOf(p, 2, writeCryptoKeyRsaKeyAlgorithm, value);
  if (
    is.object(value) &&
    "namedCurve" in value &&
    value.hash === undefined &&
    value.length === undefined
  )
    return write.armOf(p, 3, writeCryptoKeyEllipticKeyAlgorithm, value);
  if (is.object(value))
    return write.armOf(p, 4, writeCryptoKeyArbitraryKeyAlgorithm, value);
  write.armOf(p, 5, write.handle, value);
};

export const writeCryptoKeyArbitraryKeyAlgorithm: write.Fields<
  CryptoKeyArbitraryKeyAlgorithm
> = (p, value) => {
  write.text(p, value.name);
  write.optional(writeCryptoKeyKeyAlgorithm)(p, value.hash);
  write.optional(write.text)(p, value.namedCurve);
  write.optional(write.uint)(p, value.length);
};

export const writeCryptoKeyEllipticKeyAlgorithm: write.Fields<
  CryptoKeyEllipticKeyAlgorithm
> = (p, value) => {
  write.text(p, value.name);
  write.text(p, value.namedCurve);
};

export const writeCryptoKeyHmacKeyAlgorithm: write.Fields<
  CryptoKeyHmacKeyAlgorithm
> = (p, value) => {
  write.text(p, value.name);
  writeCryptoKeyKeyAlgorithm(p, value.hash);
  write.uint(p, value.length);
};

export const writeCryptoKeyKeyAlgorithm: write.Fields<CryptoKeyKeyAlgorithm> = (
  p,
  value,
) => {
  write.text(p, value.name);
};

export const writeCryptoKeyOrKeyPair: write.Write<unknown> = (p, value) => {
  if (value instanceof CryptoKey) return write.armOf(p, 0, write.handle, value);
  if (is.object(value)) return write.armOf(p, 1, writeCryptoKeyPair, value);
  write.armOf(p, 2, write.handle, value);
};

export const writeCryptoKeyPair: write.Fields<CryptoKeyPair> = (p, value) => {
  write.handle(p, value.publicKey);
  write.handle(p, value.privateKey);
};

export const writeCryptoKeyRsaKeyAlgorithm: write.Fields<
  CryptoKeyRsaKeyAlgorithm
> = (p, value) => {
  write.text(p, value.name);
  write.uint(p, value.modulusLength);
  write.bytes(p, value.publicExponent);
  write.optional(writeCryptoKeyKeyAlgorithm)(p, value.hash);
};

export const readDigestStreamAlgorithm: read.Read<
  string | SubtleCryptoHashAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoHashAlgorithm(p);
  }
};

export const readDigestStreamOptions: read.Read<DigestStreamOptions> = (p) => {
  const value = read.fields<DigestStreamOptions>();
  if (read.present(p)) value.toWellFormed = read.boolean(p);
  return value;
};

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

export const writeJsonWebKey: write.Fields<JsonWebKey> = (p, value) => {
  write.text(p, value.kty);
  write.optional(write.text)(p, value.use);
  write.optional(write.list(write.text))(p, value.key_ops);
  write.optional(write.text)(p, value.alg);
  write.optional(write.boolean)(p, value.ext);
  write.optional(write.text)(p, value.crv);
  write.optional(write.text)(p, value.x);
  write.optional(write.text)(p, value.y);
  write.optional(write.text)(p, value.d);
  write.optional(write.text)(p, value.n);
  write.optional(write.text)(p, value.e);
  write.optional(write.text)(p, value.p);
  write.optional(write.text)(p, value.q);
  write.optional(write.text)(p, value.dp);
  write.optional(write.text)(p, value.dq);
  write.optional(write.text)(p, value.qi);
  write.optional(write.list(writeRsaOtherPrimesInfo))(p, value.oth);
  write.optional(write.text)(p, value.k);
  write.optional(write.text)(p, value.pub);
  write.optional(write.text)(p, value.priv);
};

export const readRsaOtherPrimesInfo: read.Read<RsaOtherPrimesInfo> = (p) => {
  const value = read.fields<RsaOtherPrimesInfo>();
  if (read.present(p)) value.r = read.text(p);
  if (read.present(p)) value.d = read.text(p);
  if (read.present(p)) value.t = read.text(p);
  return value;
};

export const writeRsaOtherPrimesInfo: write.Fields<RsaOtherPrimesInfo> = (
  p,
  value,
) => {
  write.optional(write.text)(p, value.r);
  write.optional(write.text)(p, value.d);
  write.optional(write.text)(p, value.t);
};

export const readStrOrSubtleCryptoHashAlgorithm: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoHashAlgorithm(p);
  }
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
  if (read.present(p)) value.hash = readStrOrSubtleCryptoHashAlgorithm(p);
  if (read.present(p)) value.$public = read.handle<CryptoKey>(p);
  if (read.present(p)) value.info = read.bytes(p);
  return value;
};

export const readSubtleCryptoDeriveKeyAlgorithmOrStr: read.Read<any> = (p) => {
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

export const readSubtleCryptoEncryptAlgorithmOrStr: read.Read<any> = (p) => {
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
  if (read.present(p)) value.hash = readStrOrSubtleCryptoHashAlgorithm(p);
  if (read.present(p)) value.modulusLength = read.int(p);
  if (read.present(p)) value.publicExponent = read.bytes(p);
  if (read.present(p)) value.length = read.int(p);
  if (read.present(p)) value.namedCurve = read.text(p);
  return value;
};

export const readSubtleCryptoGenerateKeyAlgorithmOrStr: read.Read<any> = (
  p,
) => {
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
  if (read.present(p)) value.hash = readStrOrSubtleCryptoHashAlgorithm(p);
  if (read.present(p)) value.length = read.int(p);
  if (read.present(p)) value.namedCurve = read.text(p);
  if (read.present(p)) value.compressed = read.boolean(p);
  return value;
};

export const readSubtleCryptoImportKeyAlgorithmOrStr: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoImportKeyAlgorithm(p);
  }
};

export const readSubtleCryptoImportKeyKeyData: read.Read<
  ArrayBuffer | JsonWebKey
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.buffer(p);
    default:
      return readJsonWebKey(p);
  }
};

export const readSubtleCryptoSignAlgorithm: read.Read<
  SubtleCryptoSignAlgorithm
> = (p) => {
  const value = read.fields<SubtleCryptoSignAlgorithm>();
  value.name = read.text(p);
  if (read.present(p)) value.hash = readStrOrSubtleCryptoHashAlgorithm(p);
  if (read.present(p)) value.dataLength = read.int(p);
  if (read.present(p)) value.saltLength = read.int(p);
  if (read.present(p)) value.context = read.bytes(p);
  return value;
};

export const readSubtleCryptoSignAlgorithmOrStr: read.Read<any> = (p) => {
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
