/**
 * Dictionaries and unions of Text encoding and Base64, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const readTextDecoderConstructorOptions: read.Read<
  TextDecoderConstructorOptions
> = (p) => {
  const value = read.fields<TextDecoderConstructorOptions>();
  if (read.present(p)) value.fatal = read.boolean(p);
  if (read.present(p)) value.ignoreBOM = read.boolean(p);
  return value;
};

export const readTextDecoderDecodeOptions: read.Read<
  TextDecoderDecodeOptions
> = (p) => {
  const value = read.fields<TextDecoderDecodeOptions>();
  if (read.present(p)) value.stream = read.boolean(p);
  return value;
};

export const writeTextEncoderEncodeIntoResult: write.Fields<
  TextEncoderEncodeIntoResult
> = (p, value) => {
  write.uint(p, value.read);
  write.uint(p, value.written);
};
