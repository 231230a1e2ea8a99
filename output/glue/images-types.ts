/**
 * Dictionaries and unions of Images, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";
import { readHeadersInit } from "./http-types.js";

export const readHostedImagesBindingUploadImage: read.Read<
  ArrayBuffer | ReadableStream
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.buffer(p);
    default:
      return read.handle<ReadableStream>(p);
  }
};

export const readImageDirectUploadOptions: read.Read<
  ImageDirectUploadOptions
> = (p) => {
  const value = read.fields<ImageDirectUploadOptions>();
  if (read.present(p)) value.id = read.text(p);
  if (read.present(p)) value.requireSignedURLs = read.boolean(p);
  if (read.present(p)) value.metadata = read.map(read.handle<any>)(p);
  if (read.present(p)) value.creator = read.text(p);
  if (read.present(p)) value.expiresIn = read.number(p);
  return value;
};

export const writeImageDirectUploadResult: write.Fields<
  ImageDirectUploadResult
> = (p, value) => {
  write.text(p, value.id);
  write.text(p, value.uploadURL);
};

export const readImageDrawOptions: read.Read<ImageDrawOptions> = (p) => {
  const value = read.fields<ImageDrawOptions>();
  if (read.present(p)) value.opacity = read.number(p);
  if (read.present(p)) value.repeat = readStrOrBool(p);
  if (read.present(p)) value.composite = read.text(p);
  if (read.present(p)) value.top = read.int(p);
  if (read.present(p)) value.left = read.int(p);
  if (read.present(p)) value.bottom = read.int(p);
  if (read.present(p)) value.right = read.int(p);
  return value;
};

export const writeImageInfoResponse: write.Fields<ImageInfoResponse> = (
  p,
  value,
) => {
  write.text(p, value.format);
  write.optional(write.number)(p, value.fileSize);
  write.optional(write.uint)(p, value.width);
  write.optional(write.uint)(p, value.height);
};

export const readImageInputOptions: read.Read<ImageInputOptions> = (p) => {
  const value = read.fields<ImageInputOptions>();
  if (read.present(p)) value.encoding = read.text(p);
  return value;
};

export const writeImageList: write.Fields<ImageList> = (p, value) => {
  write.list(writeImageMetadata)(p, value.images);
  write.optional(write.text)(p, value.cursor);
  write.boolean(p, value.listComplete);
};

export const readImageListFilter: read.Read<ImageListFilter> = (p) => {
  const value = read.fields<ImageListFilter>();
  if (read.present(p))
    value.metadata = read.map(readImageMetadataFilterValue)(p);
  return value;
};

export const readImageListOptions: read.Read<ImageListOptions> = (p) => {
  const value = read.fields<ImageListOptions>();
  if (read.present(p)) value.limit = read.uint(p);
  if (read.present(p)) value.cursor = read.text(p);
  if (read.present(p)) value.sortOrder = read.text(p);
  if (read.present(p)) value.creator = read.text(p);
  if (read.present(p)) value.filter = readImageListFilter(p);
  return value;
};

export const writeImageMetadata: write.Fields<ImageMetadata> = (p, value) => {
  write.text(p, value.id);
  write.optional(write.text)(p, value.filename);
  write.optional(write.text)(p, value.uploaded);
  write.boolean(p, value.requireSignedURLs);
  write.optional(write.map(write.handle))(p, value.meta);
  write.list(write.text)(p, value.variants);
  write.optional(write.boolean)(p, value.draft);
  write.optional(write.text)(p, value.creator);
};

export const readImageMetadataFilterOperators: read.Read<
  ImageMetadataFilterOperators
> = (p) => {
  const value = read.fields<ImageMetadataFilterOperators>();
  if (read.present(p)) value.eq = readStrOrNumberOrBool(p);
  if (read.present(p)) value.in = readImageMetadataFilterOperatorsIn(p);
  if (read.present(p)) value.gt = read.number(p);
  if (read.present(p)) value.gte = read.number(p);
  if (read.present(p)) value.lt = read.number(p);
  if (read.present(p)) value.lte = read.number(p);
  return value;
};

export const readImageMetadataFilterOperatorsIn: read.Read<
  string[] | number[]
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.list(read.text)(p);
    default:
      return read.list(read.number)(p);
  }
};

export const readImageMetadataFilterValue: read.Read<
  string | number | boolean | ImageMetadataFilterOperators
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    case 2:
      return read.boolean(p);
    default:
      return readImageMetadataFilterOperators(p);
  }
};

export const readImageOutputOptions: read.Read<ImageOutputOptions> = (p) => {
  const value = read.fields<ImageOutputOptions>();
  value.format = read.text(p);
  if (read.present(p)) value.quality = read.uint(p);
  if (read.present(p)) value.background = read.text(p);
  if (read.present(p)) value.anim = read.boolean(p);
  return value;
};

export const readImageSignedUrlOptions: read.Read<ImageSignedUrlOptions> = (
  p,
) => {
  const value = read.fields<ImageSignedUrlOptions>();
  value.variant = read.text(p);
  if (read.present(p)) value.expiresIn = read.number(p);
  if (read.present(p)) value.keyName = read.text(p);
  return value;
};

export const readImageTransform: read.Read<ImageTransform> = (p) => {
  const value = read.fields<ImageTransform>();
  if (read.present(p)) value.width = read.uint(p);
  if (read.present(p)) value.height = read.uint(p);
  if (read.present(p)) value.background = read.text(p);
  if (read.present(p)) value.blur = read.number(p);
  if (read.present(p)) value.border = readImageTransformBorder(p);
  if (read.present(p)) value.brightness = read.number(p);
  if (read.present(p)) value.contrast = read.number(p);
  if (read.present(p)) value.fit = read.text(p);
  if (read.present(p)) value.flip = read.text(p);
  if (read.present(p)) value.gamma = read.number(p);
  if (read.present(p)) value.segment = read.text(p);
  if (read.present(p)) value.gravity = readImageTransformGravityOrKeyword(p);
  if (read.present(p)) value.rotate = read.uint(p);
  if (read.present(p)) value.saturation = read.number(p);
  if (read.present(p)) value.sharpen = read.number(p);
  if (read.present(p)) value.trim = readImageTransformTrimOrBorder(p);
  return value;
};

/** `ImageTransformBorder`: the declarations have no name for it. */
export type ImageTransformBorder = any;

export const readImageTransformBorder: read.Read<ImageTransformBorder> = (
  p,
) => {
  const value = read.fields<ImageTransformBorder>();
  if (read.present(p)) value.color = read.text(p);
  if (read.present(p)) value.width = read.uint(p);
  if (read.present(p)) value.top = read.uint(p);
  if (read.present(p)) value.bottom = read.uint(p);
  if (read.present(p)) value.left = read.uint(p);
  if (read.present(p)) value.right = read.uint(p);
  return value;
};

/** `ImageTransformGravity`: the declarations have no name for it. */
export type ImageTransformGravity = any;

export const readImageTransformGravity: read.Read<ImageTransformGravity> = (
  p,
) => {
  const value = read.fields<ImageTransformGravity>();
  if (read.present(p)) value.x = read.number(p);
  if (read.present(p)) value.y = read.number(p);
  value.mode = read.text(p);
  return value;
};

export const readImageTransformGravityOrKeyword: read.Read<
  | "face"
  | "left"
  | "right"
  | "top"
  | "bottom"
  | "center"
  | "auto"
  | "entropy"
  | ImageTransformGravity
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return "face";
    case 1:
      return "left";
    case 2:
      return "right";
    case 3:
      return "top";
    case 4:
      return "bottom";
    case 5:
      return "center";
    case 6:
      return "auto";
    case 7:
      return "entropy";
    default:
      return readImageTransformGravity(p);
  }
};

/** `ImageTransformTrim`: the declarations have no name for it. */
export type ImageTransformTrim = any;

export const readImageTransformTrim: read.Read<ImageTransformTrim> = (p) => {
  const value = read.fields<ImageTransformTrim>();
  if (read.present(p)) value.top = read.uint(p);
  if (read.present(p)) value.bottom = read.uint(p);
  if (read.present(p)) value.left = read.uint(p);
  if (read.present(p)) value.right = read.uint(p);
  if (read.present(p)) value.width = read.uint(p);
  if (read.present(p)) value.height = read.uint(p);
  if (read.present(p)) value.border = readImageTransformTrimBorderOrBool(p);
  return value;
};

/** `ImageTransformTrimBorder`: the declarations have no name for it. */
export type ImageTransformTrimBorder = any;

export const readImageTransformTrimBorder: read.Read<
  ImageTransformTrimBorder
> = (p) => {
  const value = read.fields<ImageTransformTrimBorder>();
  if (read.present(p)) value.color = read.text(p);
  if (read.present(p)) value.tolerance = read.number(p);
  if (read.present(p)) value.keep = read.number(p);
  return value;
};

export const readImageTransformTrimBorderOrBool: read.Read<
  boolean | ImageTransformTrimBorder
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.boolean(p);
    default:
      return readImageTransformTrimBorder(p);
  }
};

export const readImageTransformTrimOrBorder: read.Read<
  "border" | ImageTransformTrim
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return "border";
    default:
      return readImageTransformTrim(p);
  }
};

export const readImageTransformationOutputOptions: read.Read<
  ImageTransformationOutputOptions
> = (p) => {
  const value = read.fields<ImageTransformationOutputOptions>();
  if (read.present(p)) value.encoding = read.text(p);
  return value;
};

export const readImageTransformationResponseOptions: read.Read<
  ImageTransformationResponseOptions
> = (p) => {
  const value = read.fields<ImageTransformationResponseOptions>();
  if (read.present(p)) value.headers = readHeadersInit(p);
  return value;
};

export const readImageTransformerDrawImage: read.Read<
  ReadableStream | ImageTransformer
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.handle<ReadableStream>(p);
    default:
      return read.handle<ImageTransformer>(p);
  }
};

export const readImageUpdateOptions: read.Read<ImageUpdateOptions> = (p) => {
  const value = read.fields<ImageUpdateOptions>();
  if (read.present(p)) value.requireSignedURLs = read.boolean(p);
  if (read.present(p)) value.metadata = read.map(read.handle<any>)(p);
  if (read.present(p)) value.creator = read.text(p);
  return value;
};

export const readImageUploadOptions: read.Read<ImageUploadOptions> = (p) => {
  const value = read.fields<ImageUploadOptions>();
  if (read.present(p)) value.id = read.text(p);
  if (read.present(p)) value.filename = read.text(p);
  if (read.present(p)) value.requireSignedURLs = read.boolean(p);
  if (read.present(p)) value.metadata = read.map(read.handle<any>)(p);
  if (read.present(p)) value.creator = read.text(p);
  if (read.present(p)) value.encoding = read.text(p);
  return value;
};

export const readStrOrBool: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.boolean(p);
  }
};

export const readStrOrNumberOrBool: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    default:
      return read.boolean(p);
  }
};

export const readTextOptions: read.Read<TextOptions> = (p) => {
  const value = read.fields<TextOptions>();
  value.font = readTextOptionsFont(p);
  if (read.present(p)) value.size = read.number(p);
  if (read.present(p)) value.color = read.text(p);
  return value;
};

/** `TextOptionsFont`: the declarations have no name for it. */
export type TextOptionsFont = any;

export const readTextOptionsFont: read.Read<TextOptionsFont> = (p) => ({
  url: read.text(p),
});
