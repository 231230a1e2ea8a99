/**
 * Dictionaries and unions of Web Crypto, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "../runtime/read.js";
import * as write from "../runtime/write.js";
import {
  readSubtleCryptoDeriveKeyAlgorithm,
  readSubtleCryptoEncryptAlgorithm,
  readSubtleCryptoGenerateKeyAlgorithm,
  readSubtleCryptoHashAlgorithm,
  readSubtleCryptoImportKeyAlgorithm,
  readSubtleCryptoSignAlgorithm,
} from "../crypto-types.js";

export const readSubtleCryptoDecapsulateBitsDecapsulationAlgorithm: read.Read<
  string | SubtleCryptoImportKeyAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoImportKeyAlgorithm(p);
  }
};

export const readSubtleCryptoDecapsulateKeyDecapsulationAlgorithm: read.Read<
  string | SubtleCryptoImportKeyAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoImportKeyAlgorithm(p);
  }
};

export const readSubtleCryptoDecapsulateKeySharedKeyAlgorithm: read.Read<
  string | SubtleCryptoImportKeyAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoImportKeyAlgorithm(p);
  }
};

export const readSubtleCryptoEncapsulateBitsEncapsulationAlgorithm: read.Read<
  string | SubtleCryptoImportKeyAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoImportKeyAlgorithm(p);
  }
};

export const readSubtleCryptoEncapsulateKeyEncapsulationAlgorithm: read.Read<
  string | SubtleCryptoImportKeyAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoImportKeyAlgorithm(p);
  }
};

export const readSubtleCryptoEncapsulateKeySharedKeyAlgorithm: read.Read<
  string | SubtleCryptoImportKeyAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readSubtleCryptoImportKeyAlgorithm(p);
  }
};

export const writeSubtleCryptoEncapsulatedBits: write.Fields<
  SubtleCryptoEncapsulatedBits
> = (p, value) => {
  write.bytes(p, value.sharedKey);
  write.bytes(p, value.ciphertext);
};

export const writeSubtleCryptoEncapsulatedKey: write.Fields<
  SubtleCryptoEncapsulatedKey
> = (p, value) => {
  write.handle(p, value.sharedKey);
  write.bytes(p, value.ciphertext);
};

export const readSubtleCryptoSupportsAlgorithm: read.Read<
  | string
  | SubtleCryptoGenerateKeyAlgorithm
  | SubtleCryptoImportKeyAlgorithm
  | SubtleCryptoDeriveKeyAlgorithm
  | SubtleCryptoHashAlgorithm
  | SubtleCryptoEncryptAlgorithm
  | SubtleCryptoSignAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return readSubtleCryptoGenerateKeyAlgorithm(p);
    case 2:
      return readSubtleCryptoImportKeyAlgorithm(p);
    case 3:
      return readSubtleCryptoDeriveKeyAlgorithm(p);
    case 4:
      return readSubtleCryptoHashAlgorithm(p);
    case 5:
      return readSubtleCryptoEncryptAlgorithm(p);
    default:
      return readSubtleCryptoSignAlgorithm(p);
  }
};

export const readSubtleCryptoSupportsLength: read.Read<
  string | number | SubtleCryptoImportKeyAlgorithm
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.uint(p);
    default:
      return readSubtleCryptoImportKeyAlgorithm(p);
  }
};
