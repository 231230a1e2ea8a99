/**
 * Dictionaries and unions of Fetch: requests, responses, headers and bodies, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

/** `BasicImageTransformationsBorder`: the declarations have no name for it. */
export type BasicImageTransformationsBorder = any;

export const readBasicImageTransformationsBorder: read.Read<
  BasicImageTransformationsBorder
> = (p) => {
  const value = read.fields<BasicImageTransformationsBorder>();
  value.color = read.text(p);
  if (read.present(p)) value.width = read.uint(p);
  if (read.present(p)) value.top = read.uint(p);
  if (read.present(p)) value.right = read.uint(p);
  if (read.present(p)) value.bottom = read.uint(p);
  if (read.present(p)) value.left = read.uint(p);
  return value;
};

export const readBasicImageTransformationsGravityCoordinates: read.Read<
  BasicImageTransformationsGravityCoordinates
> = (p) => {
  const value = read.fields<BasicImageTransformationsGravityCoordinates>();
  if (read.present(p)) value.x = read.number(p);
  if (read.present(p)) value.y = read.number(p);
  if (read.present(p)) value.mode = read.text(p);
  return value;
};

/** `BasicImageTransformationsTrim`: the declarations have no name for it. */
export type BasicImageTransformationsTrim = any;

export const readBasicImageTransformationsTrim: read.Read<
  BasicImageTransformationsTrim
> = (p) => {
  const value = read.fields<BasicImageTransformationsTrim>();
  if (read.present(p)) value.top = read.uint(p);
  if (read.present(p)) value.bottom = read.uint(p);
  if (read.present(p)) value.left = read.uint(p);
  if (read.present(p)) value.right = read.uint(p);
  if (read.present(p)) value.width = read.uint(p);
  if (read.present(p)) value.height = read.uint(p);
  if (read.present(p))
    value.border = readBasicImageTransformationsTrimBorderOrBool(p);
  return value;
};

/** `BasicImageTransformationsTrimBorder`: the declarations have no name for it. */
export type BasicImageTransformationsTrimBorder = any;

export const readBasicImageTransformationsTrimBorder: read.Read<
  BasicImageTransformationsTrimBorder
> = (p) => {
  const value = read.fields<BasicImageTransformationsTrimBorder>();
  if (read.present(p)) value.color = read.text(p);
  if (read.present(p)) value.tolerance = read.number(p);
  if (read.present(p)) value.keep = read.number(p);
  return value;
};

export const readBasicImageTransformationsTrimBorderOrBool: read.Read<
  boolean | BasicImageTransformationsTrimBorder
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.boolean(p);
    case 1:
      return readBasicImageTransformationsTrimBorder(p);
    default:
      return read.handle<any>(p);
  }
};

export const readBodyInit: read.Read<
  | string
  | Uint8Array<ArrayBuffer>
  | ReadableStream
  | Blob
  | URLSearchParams
  | FormData
  | Uint8Array<ArrayBuffer>[]
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.view(p);
    case 2:
      return read.handle<ReadableStream>(p);
    case 3:
      return read.handle<Blob>(p);
    case 4:
      return read.handle<URLSearchParams>(p);
    case 5:
      return read.handle<FormData>(p);
    default:
      return read.list(read.bytes)(p);
  }
};

export const readFetchInput: read.Read<string | Request | URL> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<Request>(p);
    default:
      return read.handle<URL>(p);
  }
};

export const readFormDataAppendValue: read.Read<string | Blob> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.handle<Blob>(p);
  }
};

export const readFormDataSetValue: read.Read<string | Blob> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.handle<Blob>(p);
  }
};

export const readHeadersInit: read.Read<
  Headers | [string, string][] | Record<string, string>
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.handle<Headers>(p);
    case 1:
      return read.list(read.tuple(read.text, read.text))(p);
    default:
      return read.map(read.text)(p);
  }
};

export const readRequestInit: read.Read<RequestInit> = (p) => {
  const value = read.fields<RequestInit>();
  if (read.present(p)) value.method = read.text(p);
  if (read.present(p)) value.headers = readHeadersInit(p);
  if (read.present(p)) value.body = readBodyInit(p);
  if (read.present(p)) value.redirect = read.text(p);
  if (read.present(p)) value.fetcher = read.handle<Fetcher>(p);
  if (read.present(p)) value.cf = readRequestInitCfProperties(p);
  if (read.present(p)) value.cache = read.text(p);
  if (read.present(p)) value.integrity = read.text(p);
  if (read.present(p)) value.signal = read.handle<AbortSignal>(p);
  if (read.present(p)) value.encodeResponseBody = read.text(p);
  return value;
};

export const readRequestInitCfProperties: read.Read<RequestInitCfProperties> = (
  p,
) => {
  const value = read.fields<RequestInitCfProperties>();
  if (read.present(p)) value.cacheEverything = read.boolean(p);
  if (read.present(p)) value.cacheKey = read.text(p);
  if (read.present(p)) value.cacheTags = read.list(read.text)(p);
  if (read.present(p)) value.cacheTtl = read.number(p);
  if (read.present(p)) value.cacheTtlByStatus = read.map(read.int)(p);
  if (read.present(p)) value.originRangeRequests = read.text(p);
  if (read.present(p)) value.vary = readRequestInitCfPropertiesVary(p);
  if (read.present(p)) value.cacheControl = read.text(p);
  if (read.present(p)) value.cacheReserveEligible = read.boolean(p);
  if (read.present(p)) value.respectStrongEtag = read.boolean(p);
  if (read.present(p)) value.stripEtags = read.boolean(p);
  if (read.present(p)) value.stripLastModified = read.boolean(p);
  if (read.present(p)) value.cacheDeceptionArmor = read.boolean(p);
  if (read.present(p)) value.cacheReserveMinimumFileSize = read.number(p);
  if (read.present(p)) value.scrapeShield = read.boolean(p);
  if (read.present(p)) value.apps = read.boolean(p);
  if (read.present(p)) value.grpcWeb = read.text(p);
  if (read.present(p)) value.image = readRequestInitCfPropertiesImage(p);
  if (read.present(p)) value.minify = readRequestInitCfPropertiesImageMinify(p);
  if (read.present(p)) value.mirage = read.boolean(p);
  if (read.present(p)) value.polish = read.text(p);
  if (read.present(p)) value.r2 = readRequestInitCfPropertiesR2(p);
  if (read.present(p)) value.resolveOverride = read.text(p);
  return value;
};

export const readRequestInitCfPropertiesImage: read.Read<
  RequestInitCfPropertiesImage
> = (p) => {
  const value = read.fields<RequestInitCfPropertiesImage>();
  if (read.present(p)) value.width = read.uint(p);
  if (read.present(p)) value.height = read.uint(p);
  if (read.present(p))
    value.gravity = readRequestInitCfPropertiesImageGravity(p);
  if (read.present(p)) value.zoom = read.number(p);
  if (read.present(p)) value.fit = read.text(p);
  if (read.present(p)) value.trim = readRequestInitCfPropertiesImageTrim(p);
  if (read.present(p)) value.background = read.text(p);
  if (read.present(p)) value.flip = read.text(p);
  if (read.present(p)) value.rotate = read.uint(p);
  if (read.present(p)) value.sharpen = read.number(p);
  if (read.present(p)) value.blur = read.number(p);
  if (read.present(p)) value.contrast = read.number(p);
  if (read.present(p)) value.brightness = read.number(p);
  if (read.present(p)) value.gamma = read.number(p);
  if (read.present(p)) value.saturation = read.number(p);
  if (read.present(p)) value.dpr = read.number(p);
  if (read.present(p)) value.border = readBasicImageTransformationsBorder(p);
  if (read.present(p)) value.segment = read.text(p);
  if (read.present(p)) value.upscale = read.text(p);
  if (read.present(p))
    value.quality = readRequestInitCfPropertiesImageQuality(p);
  if (read.present(p)) value.format = read.text(p);
  if (read.present(p)) value.anim = read.boolean(p);
  if (read.present(p)) value.metadata = read.text(p);
  if (read.present(p))
    value.draw = read.list(readRequestInitCfPropertiesImageDraw)(p);
  if (read.present(p)) value["origin-auth"] = read.text(p);
  if (read.present(p)) value.compression = read.text(p);
  return value;
};

export const readRequestInitCfPropertiesImageDraw: read.Read<
  RequestInitCfPropertiesImageDraw
> = (p) => {
  const value = read.fields<RequestInitCfPropertiesImageDraw>();
  if (read.present(p)) value.width = read.uint(p);
  if (read.present(p)) value.height = read.uint(p);
  if (read.present(p))
    value.gravity = readRequestInitCfPropertiesImageDrawGravity(p);
  if (read.present(p)) value.zoom = read.number(p);
  if (read.present(p)) value.fit = read.text(p);
  if (read.present(p)) value.trim = readRequestInitCfPropertiesImageDrawTrim(p);
  if (read.present(p)) value.background = read.text(p);
  if (read.present(p)) value.flip = read.text(p);
  if (read.present(p)) value.rotate = read.uint(p);
  if (read.present(p)) value.sharpen = read.number(p);
  if (read.present(p)) value.blur = read.number(p);
  if (read.present(p)) value.contrast = read.number(p);
  if (read.present(p)) value.brightness = read.number(p);
  if (read.present(p)) value.gamma = read.number(p);
  if (read.present(p)) value.saturation = read.number(p);
  if (read.present(p)) value.dpr = read.number(p);
  if (read.present(p)) value.border = readBasicImageTransformationsBorder(p);
  if (read.present(p)) value.segment = read.text(p);
  if (read.present(p)) value.upscale = read.text(p);
  value.url = read.text(p);
  if (read.present(p)) value.opacity = read.number(p);
  if (read.present(p))
    value.repeat = readRequestInitCfPropertiesImageDrawRepeat(p);
  if (read.present(p)) value.composite = read.text(p);
  if (read.present(p)) value.top = read.int(p);
  if (read.present(p)) value.left = read.int(p);
  if (read.present(p)) value.bottom = read.int(p);
  if (read.present(p)) value.right = read.int(p);
  return value;
};

export const readRequestInitCfPropertiesImageDrawGravity: read.Read<
  | "face"
  | "left"
  | "right"
  | "top"
  | "bottom"
  | "center"
  | "auto"
  | "entropy"
  | BasicImageTransformationsGravityCoordinates
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
    case 8:
      return readBasicImageTransformationsGravityCoordinates(p);
    default:
      return read.handle<any>(p);
  }
};

export const readRequestInitCfPropertiesImageDrawRepeat: read.Read<
  true | "x" | "y"
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return true;
    case 1:
      return "x";
    case 2:
      return "y";
    default:
      return read.handle<any>(p);
  }
};

export const readRequestInitCfPropertiesImageDrawTrim: read.Read<
  "border" | BasicImageTransformationsTrim
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return "border";
    case 1:
      return readBasicImageTransformationsTrim(p);
    default:
      return read.handle<any>(p);
  }
};

export const readRequestInitCfPropertiesImageGravity: read.Read<
  | "face"
  | "left"
  | "right"
  | "top"
  | "bottom"
  | "center"
  | "auto"
  | "entropy"
  | BasicImageTransformationsGravityCoordinates
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
    case 8:
      return readBasicImageTransformationsGravityCoordinates(p);
    default:
      return read.handle<any>(p);
  }
};

export const readRequestInitCfPropertiesImageMinify: read.Read<
  RequestInitCfPropertiesImageMinify
> = (p) => {
  const value = read.fields<RequestInitCfPropertiesImageMinify>();
  if (read.present(p)) value.javascript = read.boolean(p);
  if (read.present(p)) value.css = read.boolean(p);
  if (read.present(p)) value.html = read.boolean(p);
  return value;
};

export const readRequestInitCfPropertiesImageQuality: read.Read<
  "low" | "medium-low" | "medium-high" | "high" | number
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return "low";
    case 1:
      return "medium-low";
    case 2:
      return "medium-high";
    case 3:
      return "high";
    case 4:
      return read.uint(p);
    default:
      return read.handle<any>(p);
  }
};

export const readRequestInitCfPropertiesImageTrim: read.Read<
  "border" | BasicImageTransformationsTrim
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return "border";
    case 1:
      return readBasicImageTransformationsTrim(p);
    default:
      return read.handle<any>(p);
  }
};

export const readRequestInitCfPropertiesR2: read.Read<
  RequestInitCfPropertiesR2
> = (p) => {
  const value = read.fields<RequestInitCfPropertiesR2>();
  if (read.present(p)) value.bucketColoId = read.uint(p);
  return value;
};

export const readRequestInitCfPropertiesVary: read.Read<
  RequestInitCfPropertiesVary
> = (p) => {
  const value = read.fields<RequestInitCfPropertiesVary>();
  value.default = readRequestInitCfPropertiesVaryHeader(p);
  if (read.present(p))
    value.headers = readRequestInitCfPropertiesVaryHeaders(p);
  return value;
};

export const readRequestInitCfPropertiesVaryAcceptHeader: read.Read<
  RequestInitCfPropertiesVaryAcceptHeader
> = (p) => {
  const value = read.fields<RequestInitCfPropertiesVaryAcceptHeader>();
  value.action = read.text(p);
  if (read.present(p)) value.media_types = read.list(read.text)(p);
  return value;
};

export const readRequestInitCfPropertiesVaryAcceptLanguageHeader: read.Read<
  RequestInitCfPropertiesVaryAcceptLanguageHeader
> = (p) => {
  const value = read.fields<RequestInitCfPropertiesVaryAcceptLanguageHeader>();
  value.action = read.text(p);
  if (read.present(p)) value.languages = read.list(read.text)(p);
  return value;
};

export const readRequestInitCfPropertiesVaryHeader: read.Read<
  RequestInitCfPropertiesVaryHeader
> = (p) => ({
  action: read.text(p),
});

export const readRequestInitCfPropertiesVaryHeaders: read.Read<
  RequestInitCfPropertiesVaryHeaders
> = (p) => {
  const value = read.fields<RequestInitCfPropertiesVaryHeaders>();
  if (read.present(p))
    value.accept = readRequestInitCfPropertiesVaryAcceptHeader(p);
  if (read.present(p))
    value["accept-language"] =
      readRequestInitCfPropertiesVaryAcceptLanguageHeader(p);
  read.rest(readRequestInitCfPropertiesVaryHeader)(p, value);
  return value;
};

export const readRequestInput: read.Read<string | Request | URL> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<Request>(p);
    default:
      return read.handle<URL>(p);
  }
};

export const readResponseInit: read.Read<ResponseInit> = (p) => {
  const value = read.fields<ResponseInit>();
  if (read.present(p)) value.status = read.uint(p);
  if (read.present(p)) value.statusText = read.text(p);
  if (read.present(p)) value.headers = readHeadersInit(p);
  if (read.present(p)) value.cf = read.handle<any>(p);
  if (read.present(p)) value.webSocket = read.handle<WebSocket>(p);
  if (read.present(p)) value.encodeBody = read.text(p);
  return value;
};

export const readResponseJsonMaybeInit: read.Read<ResponseInit | Response> = (
  p,
) => {
  switch (read.arm(p)) {
    case 0:
      return readResponseInit(p);
    default:
      return read.handle<Response>(p);
  }
};

export const writeStrOrFile: write.Write<unknown> = (p, value) => {
  if (typeof value === "string") return write.armOf(p, 0, write.text, value);
  if (value instanceof File) return write.armOf(p, 1, write.handle, value);
  write.armOf(p, 2, write.handle, value);
};
