/**
 * Shims of Web Crypto: the JavaScript side of `src/crypto`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  boolean,
  bytes,
  get,
  handle,
  pack,
  promise,
  result,
  text,
  unit,
  view,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readDigestStreamAlgorithm,
  readDigestStreamOptions,
  readSubtleCryptoDecryptAlgorithm,
  readSubtleCryptoDeriveBitsAlgorithm,
  readSubtleCryptoDeriveKeyAlgorithmOrStr,
  readSubtleCryptoDeriveKeyDerivedKeyAlgorithm,
  readSubtleCryptoDigestAlgorithm,
  readSubtleCryptoEncryptAlgorithmOrStr,
  readSubtleCryptoGenerateKeyAlgorithmOrStr,
  readSubtleCryptoImportKeyAlgorithmOrStr,
  readSubtleCryptoImportKeyKeyData,
  readSubtleCryptoSignAlgorithmOrStr,
  readSubtleCryptoUnwrapKeyUnwrapAlgorithm,
  readSubtleCryptoUnwrapKeyUnwrappedKeyAlgorithm,
  readSubtleCryptoVerifyAlgorithm,
  readSubtleCryptoWrapKeyWrapAlgorithm,
  writeBytesOrJsonWebKey,
  writeCryptoKeyAlgorithm,
  writeCryptoKeyOrKeyPair,
} from "./crypto-types.js";

/** `crypto.subtle` */
export const Crypto_subtle =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Crypto>(rt, self).subtle);

/** `crypto.getRandomValues(buffer)` */
export const Crypto_getRandomValues =
  (rt: Runtime) =>
  (self: number, bufferArgument: number, bufferLength: number): number =>
    unit(rt, () =>
      get<Crypto>(rt, self).getRandomValues(
        view(rt, bufferArgument, bufferLength),
      ),
    );

/** `crypto.randomUUID()` */
export const Crypto_randomUUID =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Crypto>(rt, self).randomUUID());

/** `cryptoKey.type` */
export const CryptoKey_type =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<CryptoKey>(rt, self).type);

/** `cryptoKey.extractable` */
export const CryptoKey_extractable =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<CryptoKey>(rt, self).extractable);

/** `cryptoKey.algorithm` */
export const CryptoKey_algorithm =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(writeCryptoKeyAlgorithm),
      () => get<CryptoKey>(rt, self).algorithm,
    );

/** `cryptoKey.usages` */
export const CryptoKey_usages =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.list(write.text)),
      () => get<CryptoKey>(rt, self).usages,
    );

/** `new crypto.DigestStream(algorithm)` */
export const DigestStream_constructor =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(
      rt,
      () =>
        new crypto.DigestStream(
          readDigestStreamAlgorithm(pack(rt, packed, packedLength)),
        ),
    );

/** `new crypto.DigestStream(algorithm, options)` */
export const DigestStream_constructor_with =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const algorithm = readDigestStreamAlgorithm(p);
      const options = readDigestStreamOptions(p);
      return new crypto.DigestStream(algorithm, options);
    });

/** `digestStream.digest` */
export const DigestStream_digest =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.bytes, () => get<DigestStream>(rt, self).digest);

/** `digestStream.bytesWritten` */
export const DigestStream_bytesWritten =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.integer),
      () => get<DigestStream>(rt, self).bytesWritten,
    );

/** `subtleCrypto.encrypt(algorithm, key, plainText)` */
export const SubtleCrypto_encrypt =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    plainText: number,
    plainTextLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.bytes, () =>
      get<SubtleCrypto>(rt, self).encrypt(
        readSubtleCryptoEncryptAlgorithmOrStr(pack(rt, packed, packedLength)),
        get<CryptoKey>(rt, key),
        bytes(rt, plainText, plainTextLength),
      ),
    );

/** `subtleCrypto.decrypt(algorithm, key, cipherText)` */
export const SubtleCrypto_decrypt =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    cipherText: number,
    cipherTextLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.bytes, () =>
      get<SubtleCrypto>(rt, self).decrypt(
        readSubtleCryptoDecryptAlgorithm(pack(rt, packed, packedLength)),
        get<CryptoKey>(rt, key),
        bytes(rt, cipherText, cipherTextLength),
      ),
    );

/** `subtleCrypto.sign(algorithm, key, data)` */
export const SubtleCrypto_sign =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    data: number,
    dataLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.bytes, () =>
      get<SubtleCrypto>(rt, self).sign(
        readSubtleCryptoSignAlgorithmOrStr(pack(rt, packed, packedLength)),
        get<CryptoKey>(rt, key),
        bytes(rt, data, dataLength),
      ),
    );

/** `subtleCrypto.verify(algorithm, key, signature, data)` */
export const SubtleCrypto_verify =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    signature: number,
    signatureLength: number,
    data: number,
    dataLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.boolean, () =>
      get<SubtleCrypto>(rt, self).verify(
        readSubtleCryptoVerifyAlgorithm(pack(rt, packed, packedLength)),
        get<CryptoKey>(rt, key),
        bytes(rt, signature, signatureLength),
        bytes(rt, data, dataLength),
      ),
    );

/** `subtleCrypto.digest(algorithm, data)` */
export const SubtleCrypto_digest =
  (rt: Runtime) =>
  (
    self: number,
    data: number,
    dataLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.bytes, () =>
      get<SubtleCrypto>(rt, self).digest(
        readSubtleCryptoDigestAlgorithm(pack(rt, packed, packedLength)),
        view(rt, data, dataLength),
      ),
    );

/** `subtleCrypto.generateKey(algorithm, extractable, keyUsages)` */
export const SubtleCrypto_generateKey =
  (rt: Runtime) =>
  (
    self: number,
    extractable: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeCryptoKeyOrKeyPair), () => {
      const p = pack(rt, packed, packedLength);
      const algorithm = readSubtleCryptoGenerateKeyAlgorithmOrStr(p);
      const keyUsages = read.list(
        read.text<
          | "encrypt"
          | "decrypt"
          | "sign"
          | "verify"
          | "deriveKey"
          | "deriveBits"
          | "wrapKey"
          | "unwrapKey"
          | "encapsulateKey"
          | "encapsulateBits"
          | "decapsulateKey"
          | "decapsulateBits"
        >,
      )(p);
      return get<SubtleCrypto>(rt, self).generateKey(
        algorithm,
        extractable !== 0,
        keyUsages,
      );
    });

/** `subtleCrypto.deriveKey(algorithm, baseKey, derivedKeyAlgorithm, extractable, keyUsages)` */
export const SubtleCrypto_deriveKey =
  (rt: Runtime) =>
  (
    self: number,
    baseKey: number,
    extractable: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () => {
      const p = pack(rt, packed, packedLength);
      const algorithm = readSubtleCryptoDeriveKeyAlgorithmOrStr(p);
      const derivedKeyAlgorithm =
        readSubtleCryptoDeriveKeyDerivedKeyAlgorithm(p);
      const keyUsages = read.list(
        read.text<
          | "encrypt"
          | "decrypt"
          | "sign"
          | "verify"
          | "deriveKey"
          | "deriveBits"
          | "wrapKey"
          | "unwrapKey"
          | "encapsulateKey"
          | "encapsulateBits"
          | "decapsulateKey"
          | "decapsulateBits"
        >,
      )(p);
      return get<SubtleCrypto>(rt, self).deriveKey(
        algorithm,
        get<CryptoKey>(rt, baseKey),
        derivedKeyAlgorithm,
        extractable !== 0,
        keyUsages,
      );
    });

/** `subtleCrypto.deriveBits(algorithm, baseKey)` */
export const SubtleCrypto_deriveBits =
  (rt: Runtime) =>
  (
    self: number,
    baseKey: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.bytes, () =>
      get<SubtleCrypto>(rt, self).deriveBits(
        readSubtleCryptoDeriveBitsAlgorithm(pack(rt, packed, packedLength)),
        get<CryptoKey>(rt, baseKey),
      ),
    );

/** `subtleCrypto.deriveBits(algorithm, baseKey, length)` */
export const SubtleCrypto_deriveBits_with =
  (rt: Runtime) =>
  (
    self: number,
    baseKey: number,
    length: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.bytes, () =>
      get<SubtleCrypto>(rt, self).deriveBits(
        readSubtleCryptoDeriveBitsAlgorithm(pack(rt, packed, packedLength)),
        get<CryptoKey>(rt, baseKey),
        length,
      ),
    );

/** `subtleCrypto.importKey(format, keyData, algorithm, extractable, keyUsages)` */
export const SubtleCrypto_importKey =
  (rt: Runtime) =>
  (
    self: number,
    format: number,
    formatLength: number,
    extractable: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () => {
      const p = pack(rt, packed, packedLength);
      const keyData = readSubtleCryptoImportKeyKeyData(p);
      const algorithm = readSubtleCryptoImportKeyAlgorithmOrStr(p);
      const keyUsages = read.list(
        read.text<
          | "encrypt"
          | "decrypt"
          | "sign"
          | "verify"
          | "deriveKey"
          | "deriveBits"
          | "wrapKey"
          | "unwrapKey"
          | "encapsulateKey"
          | "encapsulateBits"
          | "decapsulateKey"
          | "decapsulateBits"
        >,
      )(p);
      return get<SubtleCrypto>(rt, self).importKey(
        text(rt, format, formatLength),
        keyData,
        algorithm,
        extractable !== 0,
        keyUsages,
      );
    });

/** `subtleCrypto.exportKey(format, key)` */
export const SubtleCrypto_exportKey =
  (rt: Runtime) =>
  (
    self: number,
    format: number,
    formatLength: number,
    key: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeBytesOrJsonWebKey), () =>
      get<SubtleCrypto>(rt, self).exportKey(
        text(rt, format, formatLength),
        get<CryptoKey>(rt, key),
      ),
    );

/** `subtleCrypto.wrapKey(format, key, wrappingKey, wrapAlgorithm)` */
export const SubtleCrypto_wrapKey =
  (rt: Runtime) =>
  (
    self: number,
    format: number,
    formatLength: number,
    key: number,
    wrappingKey: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.bytes, () =>
      get<SubtleCrypto>(rt, self).wrapKey(
        text(rt, format, formatLength),
        get<CryptoKey>(rt, key),
        get<CryptoKey>(rt, wrappingKey),
        readSubtleCryptoWrapKeyWrapAlgorithm(pack(rt, packed, packedLength)),
      ),
    );

/** `subtleCrypto.unwrapKey(format, wrappedKey, unwrappingKey, unwrapAlgorithm, unwrappedKeyAlgorithm, extractable, keyUsages)` */
export const SubtleCrypto_unwrapKey =
  (rt: Runtime) =>
  (
    self: number,
    format: number,
    formatLength: number,
    wrappedKey: number,
    wrappedKeyLength: number,
    unwrappingKey: number,
    extractable: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () => {
      const p = pack(rt, packed, packedLength);
      const unwrapAlgorithm = readSubtleCryptoUnwrapKeyUnwrapAlgorithm(p);
      const unwrappedKeyAlgorithm =
        readSubtleCryptoUnwrapKeyUnwrappedKeyAlgorithm(p);
      const keyUsages = read.list(
        read.text<
          | "encrypt"
          | "decrypt"
          | "sign"
          | "verify"
          | "deriveKey"
          | "deriveBits"
          | "wrapKey"
          | "unwrapKey"
          | "encapsulateKey"
          | "encapsulateBits"
          | "decapsulateKey"
          | "decapsulateBits"
        >,
      )(p);
      return get<SubtleCrypto>(rt, self).unwrapKey(
        text(rt, format, formatLength),
        bytes(rt, wrappedKey, wrappedKeyLength),
        get<CryptoKey>(rt, unwrappingKey),
        unwrapAlgorithm,
        unwrappedKeyAlgorithm,
        extractable !== 0,
        keyUsages,
      );
    });

/** `subtleCrypto.timingSafeEqual(a, b)` */
export const SubtleCrypto_timingSafeEqual =
  (rt: Runtime) =>
  (
    self: number,
    a: number,
    aLength: number,
    b: number,
    bLength: number,
  ): number =>
    boolean(rt, () =>
      get<SubtleCrypto>(rt, self).timingSafeEqual(
        bytes(rt, a, aLength),
        bytes(rt, b, bLength),
      ),
    );

/** `crypto` */
export const globalThis_crypto = (rt: Runtime) => (): number =>
  handle(rt, () => crypto);
