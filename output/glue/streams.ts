/**
 * Shims of Streams, compression and text streams: the JavaScript side of `src/streams`.
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
  number,
  optional,
  optionalText,
  pack,
  promise,
  result,
  text,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readIdentityTransformStreamQueuingStrategy,
  readQueuingStrategyInit,
  readReadableStreamValuesOptions,
  readReadableWritablePair,
  readStreamPipeOptions,
  readTextDecoderStreamTextDecoderStreamInit,
  readTransformer,
  readUnderlyingByteSource,
  readUnderlyingSink,
  readUnderlyingSource,
  writeReadableStreamReadResult,
} from "./streams-types.js";

/** `new ByteLengthQueuingStrategy(init)` */
export const ByteLengthQueuingStrategy_constructor =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(
      rt,
      () =>
        new ByteLengthQueuingStrategy(
          readQueuingStrategyInit(pack(rt, packed, packedLength)),
        ),
    );

/** `byteLengthQueuingStrategy.highWaterMark` */
export const ByteLengthQueuingStrategy_highWaterMark =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<ByteLengthQueuingStrategy>(rt, self).highWaterMark);

/** `byteLengthQueuingStrategy.size()` */
export const ByteLengthQueuingStrategy_size =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<ByteLengthQueuingStrategy>(rt, self).size());

/** `byteLengthQueuingStrategy.size(chunk)` */
export const ByteLengthQueuingStrategy_size_with =
  (rt: Runtime) =>
  (self: number, chunk: number): number =>
    number(rt, () =>
      get<ByteLengthQueuingStrategy>(rt, self).size(get<any>(rt, chunk)),
    );

/** `new CompressionStream(format)` */
export const CompressionStream_constructor =
  (rt: Runtime) =>
  (format: number, formatLength: number): number =>
    handle(rt, () => new CompressionStream(text(rt, format, formatLength)));

/** `new CountQueuingStrategy(init)` */
export const CountQueuingStrategy_constructor =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(
      rt,
      () =>
        new CountQueuingStrategy(
          readQueuingStrategyInit(pack(rt, packed, packedLength)),
        ),
    );

/** `countQueuingStrategy.highWaterMark` */
export const CountQueuingStrategy_highWaterMark =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<CountQueuingStrategy>(rt, self).highWaterMark);

/** `countQueuingStrategy.size()` */
export const CountQueuingStrategy_size =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<CountQueuingStrategy>(rt, self).size());

/** `countQueuingStrategy.size(chunk)` */
export const CountQueuingStrategy_size_with =
  (rt: Runtime) =>
  (self: number, chunk: number): number =>
    number(rt, () =>
      get<CountQueuingStrategy>(rt, self).size(get<any>(rt, chunk)),
    );

/** `new DecompressionStream(format)` */
export const DecompressionStream_constructor =
  (rt: Runtime) =>
  (format: number, formatLength: number): number =>
    handle(rt, () => new DecompressionStream(text(rt, format, formatLength)));

/** `new FixedLengthStream(expectedLength)` */
export const FixedLengthStream_constructor =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(
      rt,
      () => new FixedLengthStream(read.bigint(pack(rt, packed, packedLength))),
    );

/** `new FixedLengthStream(expectedLength, queuingStrategy)` */
export const FixedLengthStream_constructor_with =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const expectedLength = read.bigint(p);
      const queuingStrategy = readIdentityTransformStreamQueuingStrategy(p);
      return new FixedLengthStream(expectedLength, queuingStrategy);
    });

/** `new IdentityTransformStream()` */
export const IdentityTransformStream_constructor =
  (rt: Runtime) => (): number =>
    handle(rt, () => new IdentityTransformStream());

/** `new IdentityTransformStream(queuingStrategy)` */
export const IdentityTransformStream_constructor_with =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(
      rt,
      () =>
        new IdentityTransformStream(
          readIdentityTransformStreamQueuingStrategy(
            pack(rt, packed, packedLength),
          ),
        ),
    );

/** `queuingStrategy.highWaterMark` */
export const QueuingStrategy_highWaterMark =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.optional(answer.pack(write.integer)),
      () => get<QueuingStrategy>(rt, self).highWaterMark,
    );

/** `queuingStrategy.highWaterMark = value` */
export const QueuingStrategy_highWaterMark_set =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    unit(rt, () => {
      get<QueuingStrategy>(rt, self).highWaterMark = read.bigint(
        pack(rt, packed, packedLength),
      );
    });

/** `queuingStrategy.size` */
export const QueuingStrategy_size =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<QueuingStrategy>(rt, self).size);

/** `queuingStrategy.size = value` */
export const QueuingStrategy_size_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<QueuingStrategy>(rt, self).size = get<any>(rt, value);
    });

/** `readableByteStreamController.byobRequest` */
export const ReadableByteStreamController_byobRequest =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ReadableByteStreamController>(rt, self).byobRequest);

/** `readableByteStreamController.desiredSize` */
export const ReadableByteStreamController_desiredSize =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.optional(answer.number),
      () => get<ReadableByteStreamController>(rt, self).desiredSize,
    );

/** `readableByteStreamController.close()` */
export const ReadableByteStreamController_close =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<ReadableByteStreamController>(rt, self).close());

/** `readableByteStreamController.enqueue(chunk)` */
export const ReadableByteStreamController_enqueue =
  (rt: Runtime) =>
  (self: number, chunk: number, chunkLength: number): number =>
    unit(rt, () =>
      get<ReadableByteStreamController>(rt, self).enqueue(
        bytes(rt, chunk, chunkLength),
      ),
    );

/** `readableByteStreamController.error(reason)` */
export const ReadableByteStreamController_error =
  (rt: Runtime) =>
  (self: number, reason: number): number =>
    unit(rt, () =>
      get<ReadableByteStreamController>(rt, self).error(get<any>(rt, reason)),
    );

/** `readableStream.locked` */
export const ReadableStream_locked =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<ReadableStream>(rt, self).locked);

/** `readableStream.cancel()` */
export const ReadableStream_cancel =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<ReadableStream>(rt, self).cancel(),
    );

/** `readableStream.cancel(reason)` */
export const ReadableStream_cancel_with =
  (rt: Runtime) =>
  (self: number, reason: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<ReadableStream>(rt, self).cancel(get<any>(rt, reason)),
    );

/** `readableStream.getReader()` */
export const ReadableStream_getReader =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ReadableStream>(rt, self).getReader());

/** `readableStream.getReader({ mode: "byob" })` */
export const ReadableStream_getReader_byob =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => {
      const optionsObject = {
        mode: "byob",
      };
      return get<any>(rt, self).getReader(optionsObject);
    });

/** `readableStream.pipeThrough(transform)` */
export const ReadableStream_pipeThrough =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<ReadableStream>(rt, self).pipeThrough(
        readReadableWritablePair(pack(rt, packed, packedLength)),
      ),
    );

/** `readableStream.pipeThrough(transform, options)` */
export const ReadableStream_pipeThrough_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const transform = readReadableWritablePair(p);
      const options = readStreamPipeOptions(p);
      return get<ReadableStream>(rt, self).pipeThrough(transform, options);
    });

/** `readableStream.pipeTo(destination)` */
export const ReadableStream_pipeTo =
  (rt: Runtime) =>
  (self: number, destination: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<ReadableStream>(rt, self).pipeTo(
        get<WritableStream>(rt, destination),
      ),
    );

/** `readableStream.pipeTo(destination, options)` */
export const ReadableStream_pipeTo_with =
  (rt: Runtime) =>
  (
    self: number,
    destination: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<ReadableStream>(rt, self).pipeTo(
        get<WritableStream>(rt, destination),
        readStreamPipeOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `readableStream.tee()` */
export const ReadableStream_tee =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.tuple(write.handle, write.handle)), () =>
      get<ReadableStream>(rt, self).tee(),
    );

/** `readableStream.values()` */
export const ReadableStream_values =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<ReadableStream>(rt, self).values());

/** `readableStream.values(options)` */
export const ReadableStream_values_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<ReadableStream>(rt, self).values(
        readReadableStreamValuesOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `new ReadableStream({ type: "bytes" })` */
export const ReadableStream_constructor_bytes = (rt: Runtime) => (): number =>
  handle(rt, () => {
    const underlyingSourceObject = {
      type: "bytes",
    };
    return new (ReadableStream as any)(underlyingSourceObject);
  });

/** `new ReadableStream({ ...underlyingSource, type: "bytes" }, strategy)` */
export const ReadableStream_constructor_bytes_with =
  (rt: Runtime) =>
  (strategy: number, packed: number, packedLength: number): number =>
    handle(rt, () => {
      const underlyingSourceObject = {
        ...read.optional(readUnderlyingByteSource)(
          pack(rt, packed, packedLength),
        ),
        type: "bytes",
      };
      return new (ReadableStream as any)(
        underlyingSourceObject,
        optional<QueuingStrategy>(rt, strategy),
      );
    });

/** `new ReadableStream()` */
export const ReadableStream_constructor = (rt: Runtime) => (): number =>
  handle(rt, () => new ReadableStream());

/** `new ReadableStream(underlyingSource, strategy)` */
export const ReadableStream_constructor_with =
  (rt: Runtime) =>
  (strategy: number, packed: number, packedLength: number): number =>
    handle(
      rt,
      () =>
        new ReadableStream(
          read.optional(readUnderlyingSource)(pack(rt, packed, packedLength)),
          optional<QueuingStrategy>(rt, strategy),
        ),
    );

/** `new ReadableStreamBYOBReader(stream)` */
export const ReadableStreamBYOBReader_constructor =
  (rt: Runtime) =>
  (stream: number): number =>
    handle(
      rt,
      () => new ReadableStreamBYOBReader(get<ReadableStream>(rt, stream)),
    );

/** `readableStreamBYOBReader.closed` */
export const ReadableStreamBYOBReader_closed =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.unit,
      () => get<ReadableStreamBYOBReader>(rt, self).closed,
    );

/** `readableStreamBYOBReader.cancel()` */
export const ReadableStreamBYOBReader_cancel =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<ReadableStreamBYOBReader>(rt, self).cancel(),
    );

/** `readableStreamBYOBReader.cancel(reason)` */
export const ReadableStreamBYOBReader_cancel_with =
  (rt: Runtime) =>
  (self: number, reason: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<ReadableStreamBYOBReader>(rt, self).cancel(get<any>(rt, reason)),
    );

/** `readableStreamBYOBReader.read(view)` */
export const ReadableStreamBYOBReader_read =
  (rt: Runtime) =>
  (
    self: number,
    viewArgument: number,
    viewLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeReadableStreamReadResult), () =>
      get<ReadableStreamBYOBReader>(rt, self).read(
        bytes(rt, viewArgument, viewLength),
      ),
    );

/** `readableStreamBYOBReader.releaseLock()` */
export const ReadableStreamBYOBReader_releaseLock =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<ReadableStreamBYOBReader>(rt, self).releaseLock());

/** `readableStreamBYOBReader.readAtLeast(minElements, view)` */
export const ReadableStreamBYOBReader_readAtLeast =
  (rt: Runtime) =>
  (
    self: number,
    minElements: number,
    viewArgument: number,
    viewLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeReadableStreamReadResult), () =>
      get<ReadableStreamBYOBReader>(rt, self).readAtLeast(
        minElements,
        bytes(rt, viewArgument, viewLength),
      ),
    );

/** `readableStreamBYOBRequest.view` */
export const ReadableStreamBYOBRequest_view =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.optionalBytes,
      () => get<ReadableStreamBYOBRequest>(rt, self).view,
    );

/** `readableStreamBYOBRequest.respond(bytesWritten)` */
export const ReadableStreamBYOBRequest_respond =
  (rt: Runtime) =>
  (self: number, bytesWritten: number): number =>
    unit(rt, () =>
      get<ReadableStreamBYOBRequest>(rt, self).respond(bytesWritten),
    );

/** `readableStreamBYOBRequest.respondWithNewView(view)` */
export const ReadableStreamBYOBRequest_respondWithNewView =
  (rt: Runtime) =>
  (self: number, viewArgument: number, viewLength: number): number =>
    unit(rt, () =>
      get<ReadableStreamBYOBRequest>(rt, self).respondWithNewView(
        bytes(rt, viewArgument, viewLength),
      ),
    );

/** `readableStreamBYOBRequest.atLeast` */
export const ReadableStreamBYOBRequest_atLeast =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.optional(answer.number),
      () => get<ReadableStreamBYOBRequest>(rt, self).atLeast,
    );

/** `readableStreamDefaultController.desiredSize` */
export const ReadableStreamDefaultController_desiredSize =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.optional(answer.number),
      () => get<ReadableStreamDefaultController>(rt, self).desiredSize,
    );

/** `readableStreamDefaultController.close()` */
export const ReadableStreamDefaultController_close =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<ReadableStreamDefaultController>(rt, self).close());

/** `readableStreamDefaultController.enqueue(chunk)` */
export const ReadableStreamDefaultController_enqueue =
  (rt: Runtime) =>
  (self: number, chunk: number): number =>
    unit(rt, () =>
      get<ReadableStreamDefaultController>(rt, self).enqueue(
        get<any>(rt, chunk),
      ),
    );

/** `readableStreamDefaultController.error(reason)` */
export const ReadableStreamDefaultController_error =
  (rt: Runtime) =>
  (self: number, reason: number): number =>
    unit(rt, () =>
      get<ReadableStreamDefaultController>(rt, self).error(
        get<any>(rt, reason),
      ),
    );

/** `new ReadableStreamDefaultReader(stream)` */
export const ReadableStreamDefaultReader_constructor =
  (rt: Runtime) =>
  (stream: number): number =>
    handle(
      rt,
      () => new ReadableStreamDefaultReader(get<ReadableStream>(rt, stream)),
    );

/** `readableStreamDefaultReader.closed` */
export const ReadableStreamDefaultReader_closed =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.unit,
      () => get<ReadableStreamDefaultReader>(rt, self).closed,
    );

/** `readableStreamDefaultReader.cancel()` */
export const ReadableStreamDefaultReader_cancel =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<ReadableStreamDefaultReader>(rt, self).cancel(),
    );

/** `readableStreamDefaultReader.cancel(reason)` */
export const ReadableStreamDefaultReader_cancel_with =
  (rt: Runtime) =>
  (self: number, reason: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<ReadableStreamDefaultReader>(rt, self).cancel(get<any>(rt, reason)),
    );

/** `readableStreamDefaultReader.read()` */
export const ReadableStreamDefaultReader_read =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeReadableStreamReadResult), () =>
      get<ReadableStreamDefaultReader>(rt, self).read(),
    );

/** `readableStreamDefaultReader.releaseLock()` */
export const ReadableStreamDefaultReader_releaseLock =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<ReadableStreamDefaultReader>(rt, self).releaseLock());

/** `new TextDecoderStream()` */
export const TextDecoderStream_constructor = (rt: Runtime) => (): number =>
  handle(rt, () => new TextDecoderStream());

/** `new TextDecoderStream(label, options)` */
export const TextDecoderStream_constructor_with =
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
        new TextDecoderStream(
          optionalText(rt, label, labelLength),
          read.optional(readTextDecoderStreamTextDecoderStreamInit)(
            pack(rt, packed, packedLength),
          ),
        ),
    );

/** `textDecoderStream.encoding` */
export const TextDecoderStream_encoding =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<TextDecoderStream>(rt, self).encoding);

/** `textDecoderStream.fatal` */
export const TextDecoderStream_fatal =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<TextDecoderStream>(rt, self).fatal);

/** `textDecoderStream.ignoreBOM` */
export const TextDecoderStream_ignoreBOM =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<TextDecoderStream>(rt, self).ignoreBOM);

/** `new TextEncoderStream()` */
export const TextEncoderStream_constructor = (rt: Runtime) => (): number =>
  handle(rt, () => new TextEncoderStream());

/** `textEncoderStream.encoding` */
export const TextEncoderStream_encoding =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<TextEncoderStream>(rt, self).encoding);

/** `new TransformStream()` */
export const TransformStream_constructor = (rt: Runtime) => (): number =>
  handle(rt, () => new TransformStream());

/** `new TransformStream(transformer, writableStrategy, readableStrategy)` */
export const TransformStream_constructor_with =
  (rt: Runtime) =>
  (
    writableStrategy: number,
    readableStrategy: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(
      rt,
      () =>
        new TransformStream(
          read.optional(readTransformer)(pack(rt, packed, packedLength)),
          optional<QueuingStrategy>(rt, writableStrategy),
          optional<QueuingStrategy>(rt, readableStrategy),
        ),
    );

/** `transformStream.readable` */
export const TransformStream_readable =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<TransformStream>(rt, self).readable);

/** `transformStream.writable` */
export const TransformStream_writable =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<TransformStream>(rt, self).writable);

/** `transformStreamDefaultController.desiredSize` */
export const TransformStreamDefaultController_desiredSize =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.optional(answer.number),
      () => get<TransformStreamDefaultController>(rt, self).desiredSize,
    );

/** `transformStreamDefaultController.enqueue(chunk)` */
export const TransformStreamDefaultController_enqueue =
  (rt: Runtime) =>
  (self: number, chunk: number): number =>
    unit(rt, () =>
      get<TransformStreamDefaultController>(rt, self).enqueue(
        get<any>(rt, chunk),
      ),
    );

/** `transformStreamDefaultController.error(reason)` */
export const TransformStreamDefaultController_error =
  (rt: Runtime) =>
  (self: number, reason: number): number =>
    unit(rt, () =>
      get<TransformStreamDefaultController>(rt, self).error(
        get<any>(rt, reason),
      ),
    );

/** `transformStreamDefaultController.terminate()` */
export const TransformStreamDefaultController_terminate =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<TransformStreamDefaultController>(rt, self).terminate());

/** `new WritableStream()` */
export const WritableStream_constructor = (rt: Runtime) => (): number =>
  handle(rt, () => new WritableStream());

/** `new WritableStream(underlyingSink, queuingStrategy)` */
export const WritableStream_constructor_with =
  (rt: Runtime) =>
  (queuingStrategy: number, packed: number, packedLength: number): number =>
    handle(
      rt,
      () =>
        new WritableStream(
          read.optional(readUnderlyingSink)(pack(rt, packed, packedLength)),
          optional<QueuingStrategy>(rt, queuingStrategy),
        ),
    );

/** `writableStream.locked` */
export const WritableStream_locked =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<WritableStream>(rt, self).locked);

/** `writableStream.abort()` */
export const WritableStream_abort =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () => get<WritableStream>(rt, self).abort());

/** `writableStream.abort(reason)` */
export const WritableStream_abort_with =
  (rt: Runtime) =>
  (self: number, reason: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<WritableStream>(rt, self).abort(get<any>(rt, reason)),
    );

/** `writableStream.close()` */
export const WritableStream_close =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () => get<WritableStream>(rt, self).close());

/** `writableStream.getWriter()` */
export const WritableStream_getWriter =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<WritableStream>(rt, self).getWriter());

/** `writableStreamDefaultController.signal` */
export const WritableStreamDefaultController_signal =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<WritableStreamDefaultController>(rt, self).signal);

/** `writableStreamDefaultController.error()` */
export const WritableStreamDefaultController_error =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<WritableStreamDefaultController>(rt, self).error());

/** `writableStreamDefaultController.error(reason)` */
export const WritableStreamDefaultController_error_with =
  (rt: Runtime) =>
  (self: number, reason: number): number =>
    unit(rt, () =>
      get<WritableStreamDefaultController>(rt, self).error(
        get<any>(rt, reason),
      ),
    );

/** `new WritableStreamDefaultWriter(stream)` */
export const WritableStreamDefaultWriter_constructor =
  (rt: Runtime) =>
  (stream: number): number =>
    handle(
      rt,
      () => new WritableStreamDefaultWriter(get<WritableStream>(rt, stream)),
    );

/** `writableStreamDefaultWriter.closed` */
export const WritableStreamDefaultWriter_closed =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.unit,
      () => get<WritableStreamDefaultWriter>(rt, self).closed,
    );

/** `writableStreamDefaultWriter.ready` */
export const WritableStreamDefaultWriter_ready =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.unit,
      () => get<WritableStreamDefaultWriter>(rt, self).ready,
    );

/** `writableStreamDefaultWriter.desiredSize` */
export const WritableStreamDefaultWriter_desiredSize =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.optional(answer.number),
      () => get<WritableStreamDefaultWriter>(rt, self).desiredSize,
    );

/** `writableStreamDefaultWriter.abort()` */
export const WritableStreamDefaultWriter_abort =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<WritableStreamDefaultWriter>(rt, self).abort(),
    );

/** `writableStreamDefaultWriter.abort(reason)` */
export const WritableStreamDefaultWriter_abort_with =
  (rt: Runtime) =>
  (self: number, reason: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<WritableStreamDefaultWriter>(rt, self).abort(get<any>(rt, reason)),
    );

/** `writableStreamDefaultWriter.close()` */
export const WritableStreamDefaultWriter_close =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<WritableStreamDefaultWriter>(rt, self).close(),
    );

/** `writableStreamDefaultWriter.write(chunk)` */
export const WritableStreamDefaultWriter_write =
  (rt: Runtime) =>
  (self: number, chunk: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<WritableStreamDefaultWriter>(rt, self).write(get<any>(rt, chunk)),
    );

/** `writableStreamDefaultWriter.releaseLock()` */
export const WritableStreamDefaultWriter_releaseLock =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<WritableStreamDefaultWriter>(rt, self).releaseLock());
