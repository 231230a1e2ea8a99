/**
 * Shims of Blobs and files: the JavaScript side of `src/blob`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  get,
  handle,
  number,
  optionalText,
  pack,
  promise,
  result,
  text,
} from "./runtime/runtime.js";
import {
  readBlobBitsItem,
  readBlobOptions,
  readFileBitsItem,
  readFileOptions,
} from "./blob-types.js";

/** `new Blob(bits)` */
export const Blob_constructor =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(
      rt,
      () =>
        new Blob(read.list(readBlobBitsItem)(pack(rt, packed, packedLength))),
    );

/** `new Blob(bits, options)` */
export const Blob_constructor_with =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const bits = read.list(readBlobBitsItem)(p);
      const options = readBlobOptions(p);
      return new Blob(bits, options);
    });

/** `blob.size` */
export const Blob_size =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<Blob>(rt, self).size);

/** `blob.type` */
export const Blob_type =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Blob>(rt, self).type);

/** `blob.slice()` */
export const Blob_slice =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Blob>(rt, self).slice());

/** `blob.slice(start, end, type)` */
export const Blob_slice_with =
  (rt: Runtime) =>
  (
    self: number,
    type: number,
    typeLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const start = read.optional(read.int)(p);
      const end = read.optional(read.int)(p);
      return get<Blob>(rt, self).slice(
        start,
        end,
        optionalText(rt, type, typeLength),
      );
    });

/** `blob.arrayBuffer()` */
export const Blob_arrayBuffer =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.bytes, () => get<Blob>(rt, self).arrayBuffer());

/** `blob.bytes()` */
export const Blob_bytes =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.bytes, () => get<Blob>(rt, self).bytes());

/** `blob.text()` */
export const Blob_text =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.text, () => get<Blob>(rt, self).text());

/** `blob.stream()` */
export const Blob_stream =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Blob>(rt, self).stream());

/** `new File(bits, name)` */
export const File_constructor =
  (rt: Runtime) =>
  (
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(
      rt,
      () =>
        new File(
          read.list(readFileBitsItem)(pack(rt, packed, packedLength)),
          text(rt, name, nameLength),
        ),
    );

/** `new File(bits, name, options)` */
export const File_constructor_with =
  (rt: Runtime) =>
  (
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const bits = read.list(readFileBitsItem)(p);
      const options = readFileOptions(p);
      return new File(bits, text(rt, name, nameLength), options);
    });

/** `file.name` */
export const File_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<File>(rt, self).name);

/** `file.lastModified` */
export const File_lastModified =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<File>(rt, self).lastModified);
