/**
 * Shims of Stream: video: the JavaScript side of `src/stream`.
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
  text,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readStreamDirectUploadCreateParams,
  readStreamUpdateVideoParams,
  readStreamUrlUploadParams,
  readStreamVideosListParams,
  readStreamWatermarkCreateParams,
  readStreamWatermarksGenerateInput,
  writeStreamCaption,
  writeStreamDirectUpload,
  writeStreamDownloadGetResponse,
  writeStreamVideo,
  writeStreamWatermark,
} from "./stream-types.js";

/** `alreadyUploadedError.name` */
export const AlreadyUploadedError_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<AlreadyUploadedError>(rt, self).name);

/** `alreadyUploadedError.name = value` */
export const AlreadyUploadedError_name_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<AlreadyUploadedError>(rt, self).name = text(rt, value, valueLength);
    });

/** `badRequestError.name` */
export const BadRequestError_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<BadRequestError>(rt, self).name);

/** `badRequestError.name = value` */
export const BadRequestError_name_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<BadRequestError>(rt, self).name = text(rt, value, valueLength);
    });

/** `forbiddenError.name` */
export const ForbiddenError_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<ForbiddenError>(rt, self).name);

/** `forbiddenError.name = value` */
export const ForbiddenError_name_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<ForbiddenError>(rt, self).name = text(rt, value, valueLength);
    });

/** `internalError.name` */
export const InternalError_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<InternalError>(rt, self).name);

/** `internalError.name = value` */
export const InternalError_name_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<InternalError>(rt, self).name = text(rt, value, valueLength);
    });

/** `invalidURLError.name` */
export const InvalidURLError_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<InvalidURLError>(rt, self).name);

/** `invalidURLError.name = value` */
export const InvalidURLError_name_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<InvalidURLError>(rt, self).name = text(rt, value, valueLength);
    });

/** `maxFileSizeError.name` */
export const MaxFileSizeError_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<MaxFileSizeError>(rt, self).name);

/** `maxFileSizeError.name = value` */
export const MaxFileSizeError_name_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<MaxFileSizeError>(rt, self).name = text(rt, value, valueLength);
    });

/** `notFoundError.name` */
export const NotFoundError_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<NotFoundError>(rt, self).name);

/** `notFoundError.name = value` */
export const NotFoundError_name_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<NotFoundError>(rt, self).name = text(rt, value, valueLength);
    });

/** `quotaReachedError.name` */
export const QuotaReachedError_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<QuotaReachedError>(rt, self).name);

/** `quotaReachedError.name = value` */
export const QuotaReachedError_name_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<QuotaReachedError>(rt, self).name = text(rt, value, valueLength);
    });

/** `rateLimitedError.name` */
export const RateLimitedError_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<RateLimitedError>(rt, self).name);

/** `rateLimitedError.name = value` */
export const RateLimitedError_name_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<RateLimitedError>(rt, self).name = text(rt, value, valueLength);
    });

/** `streamBinding.video(id)` */
export const StreamBinding_video =
  (rt: Runtime) =>
  (self: number, id: number, idLength: number): number =>
    handle(rt, () =>
      get<StreamBinding>(rt, self).video(text(rt, id, idLength)),
    );

/** `streamBinding.upload(url)` */
export const StreamBinding_upload =
  (rt: Runtime) =>
  (self: number, url: number, urlLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeStreamVideo), () =>
      get<StreamBinding>(rt, self).upload(text(rt, url, urlLength)),
    );

/** `streamBinding.upload(url, params)` */
export const StreamBinding_upload_with =
  (rt: Runtime) =>
  (
    self: number,
    url: number,
    urlLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeStreamVideo), () =>
      get<StreamBinding>(rt, self).upload(
        text(rt, url, urlLength),
        readStreamUrlUploadParams(pack(rt, packed, packedLength)),
      ),
    );

/** `streamBinding.createDirectUpload(params)` */
export const StreamBinding_createDirectUpload =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeStreamDirectUpload), () =>
      get<StreamBinding>(rt, self).createDirectUpload(
        readStreamDirectUploadCreateParams(pack(rt, packed, packedLength)),
      ),
    );

/** `streamBinding.videos` */
export const StreamBinding_videos =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<StreamBinding>(rt, self).videos);

/** `streamBinding.watermarks` */
export const StreamBinding_watermarks =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<StreamBinding>(rt, self).watermarks);

/** `streamError.code` */
export const StreamError_code =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<StreamError>(rt, self).code);

/** `streamError.statusCode` */
export const StreamError_statusCode =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<StreamError>(rt, self).statusCode);

/** `streamError.message` */
export const StreamError_message =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<StreamError>(rt, self).message);

/** `streamError.stack` */
export const StreamError_stack =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalText, () => get<StreamError>(rt, self).stack);

/** `streamScopedCaptions.upload(language, input)` */
export const StreamScopedCaptions_upload =
  (rt: Runtime) =>
  (
    self: number,
    language: number,
    languageLength: number,
    input: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeStreamCaption), () =>
      get<StreamScopedCaptions>(rt, self).upload(
        text(rt, language, languageLength),
        get<ReadableStream>(rt, input),
      ),
    );

/** `streamScopedCaptions.generate(language)` */
export const StreamScopedCaptions_generate =
  (rt: Runtime) =>
  (
    self: number,
    language: number,
    languageLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeStreamCaption), () =>
      get<StreamScopedCaptions>(rt, self).generate(
        text(rt, language, languageLength),
      ),
    );

/** `streamScopedCaptions.list()` */
export const StreamScopedCaptions_list =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeStreamCaption)), () =>
      get<StreamScopedCaptions>(rt, self).list(),
    );

/** `streamScopedCaptions.list(language)` */
export const StreamScopedCaptions_list_with =
  (rt: Runtime) =>
  (
    self: number,
    language: number,
    languageLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(write.list(writeStreamCaption)), () =>
      get<StreamScopedCaptions>(rt, self).list(
        text(rt, language, languageLength),
      ),
    );

/** `streamScopedCaptions.delete(language)` */
export const StreamScopedCaptions_delete =
  (rt: Runtime) =>
  (
    self: number,
    language: number,
    languageLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<StreamScopedCaptions>(rt, self).delete(
        text(rt, language, languageLength),
      ),
    );

/** `streamScopedDownloads.generate()` */
export const StreamScopedDownloads_generate =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeStreamDownloadGetResponse), () =>
      get<StreamScopedDownloads>(rt, self).generate(),
    );

/** `streamScopedDownloads.generate(downloadType)` */
export const StreamScopedDownloads_generate_with =
  (rt: Runtime) =>
  (
    self: number,
    downloadType: number,
    downloadTypeLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeStreamDownloadGetResponse), () =>
      get<StreamScopedDownloads>(rt, self).generate(
        text(rt, downloadType, downloadTypeLength),
      ),
    );

/** `streamScopedDownloads.get()` */
export const StreamScopedDownloads_get =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeStreamDownloadGetResponse), () =>
      get<StreamScopedDownloads>(rt, self).get(),
    );

/** `streamScopedDownloads.delete()` */
export const StreamScopedDownloads_delete =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<StreamScopedDownloads>(rt, self).delete(),
    );

/** `streamScopedDownloads.delete(downloadType)` */
export const StreamScopedDownloads_delete_with =
  (rt: Runtime) =>
  (
    self: number,
    downloadType: number,
    downloadTypeLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<StreamScopedDownloads>(rt, self).delete(
        text(rt, downloadType, downloadTypeLength),
      ),
    );

/** `streamVideoHandle.id` */
export const StreamVideoHandle_id =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<StreamVideoHandle>(rt, self).id);

/** `streamVideoHandle.id = value` */
export const StreamVideoHandle_id_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<StreamVideoHandle>(rt, self).id = text(rt, value, valueLength);
    });

/** `streamVideoHandle.details()` */
export const StreamVideoHandle_details =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeStreamVideo), () =>
      get<StreamVideoHandle>(rt, self).details(),
    );

/** `streamVideoHandle.update(params)` */
export const StreamVideoHandle_update =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeStreamVideo), () =>
      get<StreamVideoHandle>(rt, self).update(
        readStreamUpdateVideoParams(pack(rt, packed, packedLength)),
      ),
    );

/** `streamVideoHandle.delete()` */
export const StreamVideoHandle_delete =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<StreamVideoHandle>(rt, self).delete(),
    );

/** `streamVideoHandle.generateToken()` */
export const StreamVideoHandle_generateToken =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.text, () =>
      get<StreamVideoHandle>(rt, self).generateToken(),
    );

/** `streamVideoHandle.downloads` */
export const StreamVideoHandle_downloads =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<StreamVideoHandle>(rt, self).downloads);

/** `streamVideoHandle.downloads = value` */
export const StreamVideoHandle_downloads_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<StreamVideoHandle>(rt, self).downloads = get<StreamScopedDownloads>(
        rt,
        value,
      );
    });

/** `streamVideoHandle.captions` */
export const StreamVideoHandle_captions =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<StreamVideoHandle>(rt, self).captions);

/** `streamVideoHandle.captions = value` */
export const StreamVideoHandle_captions_set =
  (rt: Runtime) =>
  (self: number, value: number): number =>
    unit(rt, () => {
      get<StreamVideoHandle>(rt, self).captions = get<StreamScopedCaptions>(
        rt,
        value,
      );
    });

/** `streamVideos.list()` */
export const StreamVideos_list =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeStreamVideo)), () =>
      get<StreamVideos>(rt, self).list(),
    );

/** `streamVideos.list(params)` */
export const StreamVideos_list_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeStreamVideo)), () =>
      get<StreamVideos>(rt, self).list(
        readStreamVideosListParams(pack(rt, packed, packedLength)),
      ),
    );

/** `streamWatermarks.generate(input, params)` */
export const StreamWatermarks_generate =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeStreamWatermark), () => {
      const p = pack(rt, packed, packedLength);
      const input = readStreamWatermarksGenerateInput(p);
      const params = readStreamWatermarkCreateParams(p);
      return get<any>(rt, self).generate(input, params);
    });

/** `streamWatermarks.list()` */
export const StreamWatermarks_list =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeStreamWatermark)), () =>
      get<StreamWatermarks>(rt, self).list(),
    );

/** `streamWatermarks.get(watermarkId)` */
export const StreamWatermarks_get =
  (rt: Runtime) =>
  (
    self: number,
    watermarkId: number,
    watermarkIdLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeStreamWatermark), () =>
      get<StreamWatermarks>(rt, self).get(
        text(rt, watermarkId, watermarkIdLength),
      ),
    );

/** `streamWatermarks.delete(watermarkId)` */
export const StreamWatermarks_delete =
  (rt: Runtime) =>
  (
    self: number,
    watermarkId: number,
    watermarkIdLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<StreamWatermarks>(rt, self).delete(
        text(rt, watermarkId, watermarkIdLength),
      ),
    );

/** `tooManyWatermarksError.name` */
export const TooManyWatermarksError_name =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<TooManyWatermarksError>(rt, self).name);

/** `tooManyWatermarksError.name = value` */
export const TooManyWatermarksError_name_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<TooManyWatermarksError>(rt, self).name = text(rt, value, valueLength);
    });
