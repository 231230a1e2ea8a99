/**
 * Dictionaries and unions of Web search, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const writeWebSearchResponseMetadata: write.Fields<
  WebSearchResponseMetadata
> = (p, value) => {
  write.text(p, value.query);
  write.text(p, value.requestId);
  write.number(p, value.latencyMs);
};

export const writeWebSearchResult: write.Fields<WebSearchResult> = (
  p,
  value,
) => {
  write.text(p, value.url);
  write.text(p, value.title);
  write.optional(write.text)(p, value.description);
  write.optional(write.text)(p, value.lastModifiedDate);
  write.optional(write.text)(p, value.imageUrl);
  write.optional(write.text)(p, value.faviconUrl);
};

export const readWebSearchSearchOptions: read.Read<WebSearchSearchOptions> = (
  p,
) => {
  const value = read.fields<WebSearchSearchOptions>();
  value.query = read.text(p);
  if (read.present(p)) value.limit = read.uint(p);
  return value;
};

export const writeWebSearchSearchResponse: write.Fields<
  WebSearchSearchResponse
> = (p, value) => {
  write.list(writeWebSearchResult)(p, value.items);
  writeWebSearchResponseMetadata(p, value.metadata);
};
