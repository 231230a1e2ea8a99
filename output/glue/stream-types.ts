/**
 * Dictionaries and unions of Stream: video, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const writeStreamCaption: write.Fields<StreamCaption> = (p, value) => {
  write.optional(write.boolean)(p, value.generated);
  write.text(p, value.label);
  write.text(p, value.language);
  write.optional(write.text)(p, value.status);
};

export const writeStreamDirectUpload: write.Fields<StreamDirectUpload> = (
  p,
  value,
) => {
  write.text(p, value.uploadURL);
  write.text(p, value.id);
  write.optional(writeStreamWatermark)(p, value.watermark);
  write.optional(write.text)(p, value.scheduledDeletion);
};

export const readStreamDirectUploadCreateParams: read.Read<
  StreamDirectUploadCreateParams
> = (p) => {
  const value = read.fields<StreamDirectUploadCreateParams>();
  value.maxDurationSeconds = read.number(p);
  if (read.present(p)) value.expiry = read.text(p);
  if (read.present(p)) value.creator = read.text(p);
  if (read.present(p)) value.meta = read.map(read.text)(p);
  if (read.present(p)) value.allowedOrigins = read.list(read.text)(p);
  if (read.present(p)) value.requireSignedURLs = read.boolean(p);
  if (read.present(p)) value.thumbnailTimestampPct = read.number(p);
  if (read.present(p)) value.scheduledDeletion = read.text(p);
  if (read.present(p)) value.watermark = readStreamDirectUploadWatermark(p);
  return value;
};

export const readStreamDirectUploadWatermark: read.Read<
  StreamDirectUploadWatermark
> = (p) => ({
  id: read.text(p),
});

export const writeStreamDownload: write.Fields<StreamDownload> = (p, value) => {
  write.number(p, value.percentComplete);
  write.text(p, value.status);
  write.optional(write.text)(p, value.url);
};

export const writeStreamDownloadGetResponse: write.Fields<
  StreamDownloadGetResponse
> = (p, value) => {
  write.optional(writeStreamDownload)(p, value.audio);
  write.optional(writeStreamDownload)(p, value.default);
};

export const writeStreamPublicDetails: write.Fields<StreamPublicDetails> = (
  p,
  value,
) => {
  write.optional(write.text)(p, value.title);
  write.optional(write.text)(p, value.share_link);
  write.optional(write.text)(p, value.channel_link);
  write.optional(write.text)(p, value.logo);
};

export const readStreamUpdateVideoParams: read.Read<StreamUpdateVideoParams> = (
  p,
) => {
  const value = read.fields<StreamUpdateVideoParams>();
  if (read.present(p)) value.allowedOrigins = read.list(read.text)(p);
  if (read.present(p)) value.creator = read.text(p);
  if (read.present(p)) value.maxDurationSeconds = read.number(p);
  if (read.present(p)) value.meta = read.map(read.text)(p);
  if (read.present(p)) value.requireSignedURLs = read.boolean(p);
  if (read.present(p)) value.scheduledDeletion = read.text(p);
  if (read.present(p)) value.thumbnailTimestampPct = read.number(p);
  return value;
};

export const readStreamUrlUploadParams: read.Read<StreamUrlUploadParams> = (
  p,
) => {
  const value = read.fields<StreamUrlUploadParams>();
  if (read.present(p)) value.allowedOrigins = read.list(read.text)(p);
  if (read.present(p)) value.creator = read.text(p);
  if (read.present(p)) value.meta = read.map(read.text)(p);
  if (read.present(p)) value.requireSignedURLs = read.boolean(p);
  if (read.present(p)) value.scheduledDeletion = read.text(p);
  if (read.present(p)) value.thumbnailTimestampPct = read.number(p);
  if (read.present(p)) value.watermarkId = read.text(p);
  return value;
};

export const writeStreamVideo: write.Fields<StreamVideo> = (p, value) => {
  write.text(p, value.id);
  write.optional(write.text)(p, value.creator);
  write.text(p, value.thumbnail);
  write.number(p, value.thumbnailTimestampPct);
  write.boolean(p, value.readyToStream);
  write.optional(write.text)(p, value.readyToStreamAt);
  writeStreamVideoStatus(p, value.status);
  write.map(write.text)(p, value.meta);
  write.text(p, value.created);
  write.text(p, value.modified);
  write.optional(write.text)(p, value.scheduledDeletion);
  write.number(p, value.size);
  write.optional(write.text)(p, value.preview);
  write.list(write.text)(p, value.allowedOrigins);
  write.optional(write.boolean)(p, value.requireSignedURLs);
  write.optional(write.text)(p, value.uploaded);
  write.optional(write.text)(p, value.uploadExpiry);
  write.optional(write.number)(p, value.maxSizeBytes);
  write.optional(write.int)(p, value.maxDurationSeconds);
  write.number(p, value.duration);
  writeStreamVideoInput(p, value.input);
  write.text(p, value.hlsPlaybackUrl);
  write.text(p, value.dashPlaybackUrl);
  write.optional(writeStreamWatermark)(p, value.watermark);
  write.optional(write.text)(p, value.liveInputId);
  write.optional(write.text)(p, value.clippedFromId);
  write.optional(writeStreamPublicDetails)(p, value.publicDetails);
};

export const writeStreamVideoInput: write.Fields<StreamVideoInput> = (
  p,
  value,
) => {
  write.int(p, value.width);
  write.int(p, value.height);
};

export const writeStreamVideoStatus: write.Fields<StreamVideoStatus> = (
  p,
  value,
) => {
  write.text(p, value.state);
  write.optional(write.text)(p, value.step);
  write.optional(write.text)(p, value.pctComplete);
  write.text(p, value.errorReasonCode);
  write.text(p, value.errorReasonText);
};

export const readStreamVideosListParams: read.Read<StreamVideosListParams> = (
  p,
) => {
  const value = read.fields<StreamVideosListParams>();
  if (read.present(p)) value.limit = read.uint(p);
  if (read.present(p)) value.before = read.text(p);
  if (read.present(p)) value.beforeComp = read.text(p);
  if (read.present(p)) value.after = read.text(p);
  if (read.present(p)) value.afterComp = read.text(p);
  return value;
};

export const writeStreamWatermark: write.Fields<StreamWatermark> = (
  p,
  value,
) => {
  write.text(p, value.id);
  write.number(p, value.size);
  write.uint(p, value.height);
  write.uint(p, value.width);
  write.text(p, value.created);
  write.optional(write.text)(p, value.downloadedFrom);
  write.text(p, value.name);
  write.number(p, value.opacity);
  write.number(p, value.padding);
  write.number(p, value.scale);
  write.text(p, value.position);
};

export const readStreamWatermarkCreateParams: read.Read<
  StreamWatermarkCreateParams
> = (p) => {
  const value = read.fields<StreamWatermarkCreateParams>();
  if (read.present(p)) value.name = read.text(p);
  if (read.present(p)) value.opacity = read.number(p);
  if (read.present(p)) value.padding = read.number(p);
  if (read.present(p)) value.scale = read.number(p);
  if (read.present(p)) value.position = read.text(p);
  return value;
};

export const readStreamWatermarksGenerateInput: read.Read<
  string | ReadableStream
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.handle<ReadableStream>(p);
  }
};
