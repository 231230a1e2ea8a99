/**
 * Dictionaries and unions of Streams, compression and text streams, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as values from "./runtime/values.js";
import * as write from "./runtime/write.js";

export const readIdentityTransformStreamQueuingStrategy: read.Read<
  IdentityTransformStreamQueuingStrategy
> = (p) => {
  const value = read.fields<IdentityTransformStreamQueuingStrategy>();
  if (read.present(p)) value.highWaterMark = read.bigint(p);
  return value;
};

export const readQueuingStrategyInit: read.Read<QueuingStrategyInit> = (p) => ({
  highWaterMark: read.number(p),
});

export const writeReadableStreamReadResult: write.Fields<
  ReadableStreamReadResult
> = (p, value) => {
  write.boolean(p, value.done);
  write.optional(values.write)(p, value.value);
};

export const readReadableStreamValuesOptions: read.Read<
  ReadableStreamValuesOptions
> = (p) => {
  const value = read.fields<ReadableStreamValuesOptions>();
  if (read.present(p)) value.preventCancel = read.boolean(p);
  return value;
};

export const readReadableWritablePair: read.Read<ReadableWritablePair> = (
  p,
) => ({
  readable: read.handle<ReadableStream>(p),
  writable: read.handle<WritableStream>(p),
});

export const readStreamPipeOptions: read.Read<StreamPipeOptions> = (p) => {
  const value = read.fields<StreamPipeOptions>();
  if (read.present(p)) value.preventAbort = read.boolean(p);
  if (read.present(p)) value.preventCancel = read.boolean(p);
  if (read.present(p)) value.preventClose = read.boolean(p);
  if (read.present(p)) value.signal = read.handle<AbortSignal>(p);
  return value;
};

export const readTextDecoderStreamTextDecoderStreamInit: read.Read<
  TextDecoderStreamTextDecoderStreamInit
> = (p) => {
  const value = read.fields<TextDecoderStreamTextDecoderStreamInit>();
  if (read.present(p)) value.fatal = read.boolean(p);
  if (read.present(p)) value.ignoreBOM = read.boolean(p);
  return value;
};

export const readTransformer: read.Read<Transformer> = (p) => {
  const value = read.fields<Transformer>();
  if (read.present(p)) value.readableType = read.text(p);
  if (read.present(p)) value.writableType = read.text(p);
  if (read.present(p))
    value.start = read.callback({ gives: "either" }, write.handle)(p);
  if (read.present(p))
    value.transform = read.callback(
      { gives: "either" },
      values.write,
      write.handle,
    )(p);
  if (read.present(p))
    value.flush = read.callback({ gives: "either" }, write.handle)(p);
  if (read.present(p))
    value.cancel = read.callback({ gives: "either" }, write.handle)(p);
  if (read.present(p)) value.expectedLength = read.number(p);
  return value;
};

export const readUnderlyingByteSource: read.Read<UnderlyingByteSource> = (
  p,
) => {
  const value = read.fields<UnderlyingByteSource>();
  if (read.present(p)) value.autoAllocateChunkSize = read.uint(p);
  if (read.present(p))
    value.start = read.callback({ gives: "either" }, write.handle)(p);
  if (read.present(p))
    value.pull = read.callback({ gives: "either" }, write.handle)(p);
  if (read.present(p))
    value.cancel = read.callback({ gives: "either" }, write.handle)(p);
  return value;
};

export const readUnderlyingSink: read.Read<UnderlyingSink> = (p) => {
  const value = read.fields<UnderlyingSink>();
  if (read.present(p)) value.type = read.text(p);
  if (read.present(p))
    value.start = read.callback({ gives: "either" }, write.handle)(p);
  if (read.present(p))
    value.write = read.callback(
      { gives: "either" },
      values.write,
      write.handle,
    )(p);
  if (read.present(p))
    value.abort = read.callback({ gives: "either" }, write.handle)(p);
  if (read.present(p)) value.close = read.callback({ gives: "either" })(p);
  return value;
};

export const readUnderlyingSource: read.Read<UnderlyingSource> = (p) => {
  const value = read.fields<UnderlyingSource>();
  if (read.present(p))
    value.start = read.callback({ gives: "either" }, write.handle)(p);
  if (read.present(p))
    value.pull = read.callback({ gives: "either" }, write.handle)(p);
  if (read.present(p))
    value.cancel = read.callback({ gives: "either" }, write.handle)(p);
  if (read.present(p)) value.expectedLength = read.bigint(p);
  return value;
};
