/**
 * Shims of Text encoding and Base64: the JavaScript side of `src/encoding`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  boolean,
  get,
  handle,
  optionalText,
  pack,
  result,
  text,
  view,
} from "./runtime/runtime.js";
import {
  readTextDecoderConstructorOptions,
  readTextDecoderDecodeOptions,
  writeTextEncoderEncodeIntoResult,
} from "./encoding-types.js";

/** `new TextDecoder()` */
export const TextDecoder_constructor = (rt: Runtime) => (): number =>
  handle(rt, () => new TextDecoder());

/** `new TextDecoder(label, options)` */
export const TextDecoder_constructor_with =
  (rt: Runtime) =>
  (
    label: number,
    labelLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(
      rt,
      () =>
        new TextDecoder(
          optionalText(rt, label, labelLength),
          read.optional(readTextDecoderConstructorOptions)(
            pack(rt, packed, packedLength),
          ),
        ),
    );

/** `textDecoder.decode(input)` */
export const TextDecoder_decode =
  (rt: Runtime) =>
  (self: number, input: number, inputLength: number): number =>
    result(rt, answer.text, () =>
      get<TextDecoder>(rt, self).decode(view(rt, input, inputLength)),
    );

/** `textDecoder.decode(input, options)` */
export const TextDecoder_decode_with =
  (rt: Runtime) =>
  (
    self: number,
    input: number,
    inputLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    result(rt, answer.text, () =>
      get<TextDecoder>(rt, self).decode(
        view(rt, input, inputLength),
        readTextDecoderDecodeOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `textDecoder.encoding` */
export const TextDecoder_encoding =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<TextDecoder>(rt, self).encoding);

/** `textDecoder.fatal` */
export const TextDecoder_fatal =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<TextDecoder>(rt, self).fatal);

/** `textDecoder.ignoreBOM` */
export const TextDecoder_ignoreBOM =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<TextDecoder>(rt, self).ignoreBOM);

/** `new TextEncoder()` */
export const TextEncoder_constructor = (rt: Runtime) => (): number =>
  handle(rt, () => new TextEncoder());

/** `textEncoder.encode(input)` */
export const TextEncoder_encode =
  (rt: Runtime) =>
  (self: number, input: number, inputLength: number): number =>
    result(rt, answer.bytes, () =>
      get<TextEncoder>(rt, self).encode(text(rt, input, inputLength)),
    );

/** `textEncoder.encodeInto(input, buffer)` */
export const TextEncoder_encodeInto =
  (rt: Runtime) =>
  (
    self: number,
    input: number,
    inputLength: number,
    bufferArgument: number,
    bufferLength: number,
  ): number =>
    result(rt, answer.pack(writeTextEncoderEncodeIntoResult), () =>
      get<TextEncoder>(rt, self).encodeInto(
        text(rt, input, inputLength),
        view(rt, bufferArgument, bufferLength),
      ),
    );

/** `textEncoder.encoding` */
export const TextEncoder_encoding =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<TextEncoder>(rt, self).encoding);

/** `btoa(data)` */
export const globalThis_btoa =
  (rt: Runtime) =>
  (data: number, dataLength: number): number =>
    result(rt, answer.text, () => btoa(text(rt, data, dataLength)));

/** `atob(data)` */
export const globalThis_atob =
  (rt: Runtime) =>
  (data: number, dataLength: number): number =>
    result(rt, answer.text, () => atob(text(rt, data, dataLength)));
