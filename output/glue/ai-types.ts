/**
 * Dictionaries and unions of Workers AI, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";
import { readGatewayOptions } from "./ai-gateway-types.js";

export const writeAiAsyncBatchResponse: write.Fields<AiAsyncBatchResponse> = (
  p,
  value,
) => {
  write.text(p, value.request_id);
};

export const writeAiModelsSearchObject: write.Fields<AiModelsSearchObject> = (
  p,
  value,
) => {
  write.text(p, value.id);
  write.number(p, value.source);
  write.text(p, value.name);
  write.text(p, value.description);
  writeAiModelsSearchObjectTask(p, value.task);
  write.list(write.text)(p, value.tags);
  write.list(writeAiModelsSearchObjectProperty)(p, value.properties);
};

/** `AiModelsSearchObjectProperty`: the declarations have no name for it. */
export interface AiModelsSearchObjectProperty {
  property_id: string;
  value: string;
}

export const writeAiModelsSearchObjectProperty: write.Fields<
  AiModelsSearchObjectProperty
> = (p, value) => {
  write.text(p, value.property_id);
  write.text(p, value.value);
};

/** `AiModelsSearchObjectTask`: the declarations have no name for it. */
export interface AiModelsSearchObjectTask {
  id: string;
  name: string;
  description: string;
}

export const writeAiModelsSearchObjectTask: write.Fields<
  AiModelsSearchObjectTask
> = (p, value) => {
  write.text(p, value.id);
  write.text(p, value.name);
  write.text(p, value.description);
};

export const readAiModelsSearchParams: read.Read<AiModelsSearchParams> = (
  p,
) => {
  const value = read.fields<AiModelsSearchParams>();
  if (read.present(p)) value.author = read.text(p);
  if (read.present(p)) value.hide_experimental = read.boolean(p);
  if (read.present(p)) value.page = read.uint(p);
  if (read.present(p)) value.per_page = read.uint(p);
  if (read.present(p)) value.search = read.text(p);
  if (read.present(p)) value.source = read.number(p);
  if (read.present(p)) value.task = read.text(p);
  return value;
};

export const readAiOptions: read.Read<AiOptions> = (p) => {
  const value = read.fields<AiOptions>();
  if (read.present(p)) value.tags = read.list(read.text)(p);
  if (read.present(p)) value.gateway = readGatewayOptions(p);
  if (read.present(p)) value.prefix = read.text(p);
  if (read.present(p)) value.extraHeaders = read.handle<object>(p);
  if (read.present(p)) value.signal = read.handle<AbortSignal>(p);
  return value;
};

/** `AiRunBatchInputs`: the declarations have no name for it. */
export type AiRunBatchInputs = any;

export const readAiRunBatchInputs: read.Read<AiRunBatchInputs> = (p) => ({
  requests: read.list(read.handle<any>)(p),
});

export const readAiTextGenerationResponseFormat: read.Read<
  AiTextGenerationResponseFormat
> = (p) => {
  const value = read.fields<AiTextGenerationResponseFormat>();
  value.type = read.text(p);
  if (read.present(p)) value.json_schema = read.handle<any>(p);
  return value;
};

export const readAiWebSearchRequest: read.Read<AiWebSearchRequest> = (p) => {
  const value = read.fields<AiWebSearchRequest>();
  value.gatewayId = read.text(p);
  value.query = read.text(p);
  if (read.present(p)) value.limit = read.uint(p);
  if (read.present(p)) value.provider = read.text(p);
  if (read.present(p)) value.byokAlias = read.text(p);
  return value;
};

export const readConversionOptions: read.Read<ConversionOptions> = (p) => {
  const value = read.fields<ConversionOptions>();
  if (read.present(p)) value.output = readConversionOutputOptions(p);
  if (read.present(p)) value.html = readConversionOptionsHtml(p);
  if (read.present(p)) value.docx = readConversionOptionsDocx(p);
  if (read.present(p)) value.image = readImageConversionOptions(p);
  if (read.present(p)) value.pdf = readConversionOptionsPdf(p);
  return value;
};

/** `ConversionOptionsDocx`: the declarations have no name for it. */
export type ConversionOptionsDocx = any;

export const readConversionOptionsDocx: read.Read<ConversionOptionsDocx> = (
  p,
) => {
  const value = read.fields<ConversionOptionsDocx>();
  if (read.present(p)) value.images = readEmbeddedImageConversionOptions(p);
  return value;
};

/** `ConversionOptionsHtml`: the declarations have no name for it. */
export type ConversionOptionsHtml = any;

export const readConversionOptionsHtml: read.Read<ConversionOptionsHtml> = (
  p,
) => {
  const value = read.fields<ConversionOptionsHtml>();
  if (read.present(p)) value.images = readConversionOptionsHtmlImages(p);
  if (read.present(p)) value.hostname = read.text(p);
  if (read.present(p)) value.cssSelector = read.text(p);
  return value;
};

/** `ConversionOptionsHtmlImages`: the declarations have no name for it. */
export type ConversionOptionsHtmlImages = any;

export const readConversionOptionsHtmlImages: read.Read<
  ConversionOptionsHtmlImages
> = (p) => {
  const value = read.fields<ConversionOptionsHtmlImages>();
  if (read.present(p)) value.descriptionLanguage = read.text(p);
  if (read.present(p)) value.convert = read.boolean(p);
  if (read.present(p)) value.maxConvertedImages = read.uint(p);
  if (read.present(p)) value.convertOGImage = read.boolean(p);
  return value;
};

/** `ConversionOptionsPdf`: the declarations have no name for it. */
export type ConversionOptionsPdf = any;

export const readConversionOptionsPdf: read.Read<ConversionOptionsPdf> = (
  p,
) => {
  const value = read.fields<ConversionOptionsPdf>();
  if (read.present(p)) value.images = readEmbeddedImageConversionOptions(p);
  if (read.present(p)) value.metadata = read.boolean(p);
  return value;
};

export const readConversionOutputOptions: read.Read<ConversionOutputOptions> = (
  p,
) => {
  const value = read.fields<ConversionOutputOptions>();
  if (read.present(p)) value.format = read.text(p);
  return value;
};

export const readConversionRequestOptions: read.Read<
  ConversionRequestOptions
> = (p) => {
  const value = read.fields<ConversionRequestOptions>();
  if (read.present(p)) value.gateway = readGatewayOptions(p);
  if (read.present(p)) value.extraHeaders = read.handle<object>(p);
  if (read.present(p)) value.conversionOptions = readConversionOptions(p);
  return value;
};

export const writeConversionResponse: write.Fields<ConversionResponse> = (
  p,
  value,
) => {
  write.text(p, value.id);
  write.text(p, value.name);
  write.text(p, value.mimeType);
  write.text(p, value.format);
  write.optional(write.uint)(p, value.tokens);
  write.optional(write.text)(p, value.data);
  write.optional(write.text)(p, value.error);
};

export const readEmbeddedImageConversionOptions: read.Read<
  EmbeddedImageConversionOptions
> = (p) => {
  const value = read.fields<EmbeddedImageConversionOptions>();
  if (read.present(p)) value.descriptionLanguage = read.text(p);
  if (read.present(p)) value.convert = read.boolean(p);
  if (read.present(p)) value.maxConvertedImages = read.uint(p);
  return value;
};

export const readImageConversionOptions: read.Read<ImageConversionOptions> = (
  p,
) => {
  const value = read.fields<ImageConversionOptions>();
  if (read.present(p)) value.descriptionLanguage = read.text(p);
  return value;
};

export const readMarkdownDocument: read.Read<MarkdownDocument> = (p) => ({
  name: read.text(p),
  blob: read.handle<Blob>(p),
});

export const writeSupportedFileFormat: write.Fields<SupportedFileFormat> = (
  p,
  value,
) => {
  write.text(p, value.mimeType);
  write.text(p, value.extension);
};
