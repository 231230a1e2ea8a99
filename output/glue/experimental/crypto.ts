/**
 * Shims of Web Crypto: the JavaScript side of `src/crypto`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "../runtime/answer.js";
import * as read from "../runtime/read.js";
import {
  type Runtime,
  boolean,
  bytes,
  get,
  pack,
  promise,
  text,
} from "../runtime/runtime.js";
import {
  readSubtleCryptoDecapsulateBitsDecapsulationAlgorithm,
  readSubtleCryptoDecapsulateKeyDecapsulationAlgorithm,
  readSubtleCryptoDecapsulateKeySharedKeyAlgorithm,
  readSubtleCryptoEncapsulateBitsEncapsulationAlgorithm,
  readSubtleCryptoEncapsulateKeyEncapsulationAlgorithm,
  readSubtleCryptoEncapsulateKeySharedKeyAlgorithm,
  readSubtleCryptoSupportsAlgorithm,
  readSubtleCryptoSupportsLength,
  writeSubtleCryptoEncapsulatedBits,
  writeSubtleCryptoEncapsulatedKey,
} from "./crypto-types.js";

/** `SubtleCrypto.supports(operation, algorithm)` */
export const SubtleCrypto__supports =
  (rt: Runtime) =>
  (
    operation: number,
    operationLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    boolean(rt, () =>
      (SubtleCrypto.supports as any)(
        text(rt, operation, operationLength),
        readSubtleCryptoSupportsAlgorithm(pack(rt, packed, packedLength)),
      ),
    );

/** `SubtleCrypto.supports(operation, algorithm, length)` */
export const SubtleCrypto__supports_with =
  (rt: Runtime) =>
  (
    operation: number,
    operationLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    boolean(rt, () => {
      const p = pack(rt, packed, packedLength);
      const algorithm = readSubtleCryptoSupportsAlgorithm(p);
      const length = readSubtleCryptoSupportsLength(p);
      return (SubtleCrypto.supports as any)(
        text(rt, operation, operationLength),
        algorithm,
        length,
      );
    });

/** `subtleCrypto.encapsulateKey(encapsulationAlgorithm, encapsulationKey, sharedKeyAlgorithm, extractable, keyUsages)` */
export const SubtleCrypto_encapsulateKey =
  (rt: Runtime) =>
  (
    self: number,
    encapsulationKey: number,
    extractable: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeSubtleCryptoEncapsulatedKey), () => {
      const p = pack(rt, packed, packedLength);
      const encapsulationAlgorithm =
        readSubtleCryptoEncapsulateKeyEncapsulationAlgorithm(p);
      const sharedKeyAlgorithm =
        readSubtleCryptoEncapsulateKeySharedKeyAlgorithm(p);
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
      return get<SubtleCrypto>(rt, self).encapsulateKey(
        encapsulationAlgorithm,
        get<CryptoKey>(rt, encapsulationKey),
        sharedKeyAlgorithm,
        extractable !== 0,
        keyUsages,
      );
    });

/** `subtleCrypto.encapsulateBits(encapsulationAlgorithm, encapsulationKey)` */
export const SubtleCrypto_encapsulateBits =
  (rt: Runtime) =>
  (
    self: number,
    encapsulationKey: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeSubtleCryptoEncapsulatedBits), () =>
      get<SubtleCrypto>(rt, self).encapsulateBits(
        readSubtleCryptoEncapsulateBitsEncapsulationAlgorithm(
          pack(rt, packed, packedLength),
        ),
        get<CryptoKey>(rt, encapsulationKey),
      ),
    );

/** `subtleCrypto.decapsulateKey(decapsulationAlgorithm, decapsulationKey, ciphertext, sharedKeyAlgorithm, extractable, keyUsages)` */
export const SubtleCrypto_decapsulateKey =
  (rt: Runtime) =>
  (
    self: number,
    decapsulationKey: number,
    ciphertext: number,
    ciphertextLength: number,
    extractable: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () => {
      const p = pack(rt, packed, packedLength);
      const decapsulationAlgorithm =
        readSubtleCryptoDecapsulateKeyDecapsulationAlgorithm(p);
      const sharedKeyAlgorithm =
        readSubtleCryptoDecapsulateKeySharedKeyAlgorithm(p);
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
      return get<SubtleCrypto>(rt, self).decapsulateKey(
        decapsulationAlgorithm,
        get<CryptoKey>(rt, decapsulationKey),
        bytes(rt, ciphertext, ciphertextLength),
        sharedKeyAlgorithm,
        extractable !== 0,
        keyUsages,
      );
    });

/** `subtleCrypto.decapsulateBits(decapsulationAlgorithm, decapsulationKey, ciphertext)` */
export const SubtleCrypto_decapsulateBits =
  (rt: Runtime) =>
  (
    self: number,
    decapsulationKey: number,
    ciphertext: number,
    ciphertextLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.bytes, () =>
      get<SubtleCrypto>(rt, self).decapsulateBits(
        readSubtleCryptoDecapsulateBitsDecapsulationAlgorithm(
          pack(rt, packed, packedLength),
        ),
        get<CryptoKey>(rt, decapsulationKey),
        bytes(rt, ciphertext, ciphertextLength),
      ),
    );

/** `subtleCrypto.getPublicKey(key, keyUsages)` */
export const SubtleCrypto_getPublicKey =
  (rt: Runtime) =>
  (
    self: number,
    key: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<SubtleCrypto>(rt, self).getPublicKey(
        get<CryptoKey>(rt, key),
        read.list(
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
        )(pack(rt, packed, packedLength)),
      ),
    );
