/**
 * Shims of Media transformations: the JavaScript side of `src/media`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import {
  type Runtime,
  get,
  handle,
  number,
  pack,
  promise,
  result,
} from "./runtime/runtime.js";
import {
  readMediaTransformationInputOptions,
  readMediaTransformationOutputOptions,
} from "./media-types.js";

/** `mediaBinding.input(media)` */
export const MediaBinding_input =
  (rt: Runtime) =>
  (self: number, media: number): number =>
    handle(rt, () =>
      get<MediaBinding>(rt, self).input(get<ReadableStream>(rt, media)),
    );

/** `mediaError.code` */
export const MediaError_code =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<MediaError>(rt, self).code);

/** `mediaError.message` */
export const MediaError_message =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<MediaError>(rt, self).message);

/** `mediaError.stack` */
export const MediaError_stack =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalText, () => get<MediaError>(rt, self).stack);

/** `mediaTransformationGenerator.output()` */
export const MediaTransformationGenerator_output =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<MediaTransformationGenerator>(rt, self).output());

/** `mediaTransformationGenerator.output(output)` */
export const MediaTransformationGenerator_output_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<MediaTransformationGenerator>(rt, self).output(
        readMediaTransformationOutputOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `mediaTransformationResult.media()` */
export const MediaTransformationResult_media =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<MediaTransformationResult>(rt, self).media(),
    );

/** `mediaTransformationResult.response()` */
export const MediaTransformationResult_response =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<MediaTransformationResult>(rt, self).response(),
    );

/** `mediaTransformationResult.contentType()` */
export const MediaTransformationResult_contentType =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.text, () =>
      get<MediaTransformationResult>(rt, self).contentType(),
    );

/** `mediaTransformer.transform()` */
export const MediaTransformer_transform =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<MediaTransformer>(rt, self).transform());

/** `mediaTransformer.transform(transform)` */
export const MediaTransformer_transform_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<MediaTransformer>(rt, self).transform(
        readMediaTransformationInputOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `mediaTransformer.output()` */
export const MediaTransformer_output =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<MediaTransformer>(rt, self).output());

/** `mediaTransformer.output(output)` */
export const MediaTransformer_output_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      get<MediaTransformer>(rt, self).output(
        readMediaTransformationOutputOptions(pack(rt, packed, packedLength)),
      ),
    );
