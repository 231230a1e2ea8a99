/**
 * Dictionaries and unions of Blobs and files, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";

export const readBlobBitsItem: read.Read<
  string | Uint8Array<ArrayBuffer> | Blob
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.view(p);
    default:
      return read.handle<Blob>(p);
  }
};

export const readBlobOptions: read.Read<BlobOptions> = (p) => {
  const value = read.fields<BlobOptions>();
  if (read.present(p)) value.type = read.text(p);
  return value;
};

export const readFileBitsItem: read.Read<
  string | Uint8Array<ArrayBuffer> | Blob
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.view(p);
    default:
      return read.handle<Blob>(p);
  }
};

export const readFileOptions: read.Read<FileOptions> = (p) => {
  const value = read.fields<FileOptions>();
  if (read.present(p)) value.type = read.text(p);
  if (read.present(p)) value.lastModified = read.number(p);
  return value;
};
