/**
 * Dictionaries and unions of AI Gateway, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

/** `AIGatewayHeadersCfAigCustomCost`: the declarations have no name for it. */
export type AIGatewayHeadersCfAigCustomCost = any;

export const readAIGatewayHeadersCfAigCustomCost: read.Read<
  AIGatewayHeadersCfAigCustomCost
> = (p) => {
  const value = read.fields<AIGatewayHeadersCfAigCustomCost>();
  if (read.present(p)) value.per_token_in = read.number(p);
  if (read.present(p)) value.per_token_out = read.number(p);
  if (read.present(p)) value.total_cost = read.number(p);
  return value;
};

export const writeAiGatewayLog: write.Fields<AiGatewayLog> = (p, value) => {
  write.text(p, value.id);
  write.text(p, value.provider);
  write.text(p, value.model);
  write.optional(write.text)(p, value.model_type);
  write.text(p, value.path);
  write.number(p, value.duration);
  write.optional(write.text)(p, value.request_type);
  write.optional(write.text)(p, value.request_content_type);
  write.uint(p, value.status_code);
  write.optional(write.text)(p, value.response_content_type);
  write.boolean(p, value.success);
  write.boolean(p, value.cached);
  write.optional(write.number)(p, value.tokens_in);
  write.optional(write.number)(p, value.tokens_out);
  write.optional(write.map(write.optional(writeAiGatewayLogMetadataValue)))(
    p,
    value.metadata,
  );
  write.optional(write.uint)(p, value.step);
  write.optional(write.number)(p, value.cost);
  write.optional(write.boolean)(p, value.custom_cost);
  write.number(p, value.request_size);
  write.optional(write.text)(p, value.request_head);
  write.boolean(p, value.request_head_complete);
  write.number(p, value.response_size);
  write.optional(write.text)(p, value.response_head);
  write.boolean(p, value.response_head_complete);
  write.date(p, value.created_at);
};

export const writeAiGatewayLogMetadataValue: write.Write<unknown> = (
  p,
  value,
) => {
  if (typeof value === "string") return write.armOf(p, 0, write.text, value);
  if (typeof value === "number") return write.armOf(p, 1, write.number, value);
  if (typeof value === "bigint") return write.armOf(p, 2, write.bigint, value);
  if (typeof value === "boolean")
    return write.armOf(p, 3, write.boolean, value);
  write.armOf(p, 4, write.handle, value);
};

export const readAiGatewayPatchLog: read.Read<AiGatewayPatchLog> = (p) => {
  const value = read.fields<AiGatewayPatchLog>();
  if (read.present(p)) value.score = read.number(p);
  if (read.present(p)) value.feedback = read.int(p);
  if (read.present(p))
    value.metadata = read.map(
      read.nullable(readAiGatewayPatchLogMetadataValue),
    )(p);
  return value;
};

export const readAiGatewayPatchLogMetadataValue: read.Read<
  string | number | bigint | boolean
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    case 2:
      return read.bigint(p);
    default:
      return read.boolean(p);
  }
};

export const readAiGatewayRunData: read.Read<
  AIGatewayUniversalRequest | AIGatewayUniversalRequest[]
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return readAIGatewayUniversalRequest(p);
    default:
      return read.list(readAIGatewayUniversalRequest)(p);
  }
};

/** `AiGatewayRunOptions`: the declarations have no name for it. */
export type AiGatewayRunOptions = any;

export const readAiGatewayRunOptions: read.Read<AiGatewayRunOptions> = (p) => {
  const value = read.fields<AiGatewayRunOptions>();
  if (read.present(p)) value.gateway = readUniversalGatewayOptions(p);
  if (read.present(p)) value.extraHeaders = read.handle<object>(p);
  if (read.present(p)) value.signal = read.handle<AbortSignal>(p);
  return value;
};

export const readAIGatewayUniversalRequest: read.Read<
  AIGatewayUniversalRequest
> = (p) => ({
  provider: read.text(p),
  endpoint: read.text(p),
  headers: readAIGatewayUniversalRequestHeaders(p),
  query: read.handle<any>(p),
});

/** `AIGatewayUniversalRequestHeaders`: the declarations have no name for it. */
export type AIGatewayUniversalRequestHeaders = any;

export const readAIGatewayUniversalRequestHeaders: read.Read<
  AIGatewayUniversalRequestHeaders
> = (p) => {
  const value = read.fields<AIGatewayUniversalRequestHeaders>();
  if (read.present(p))
    value["cf-aig-metadata"] =
      readAiGatewayUniversalRequestHeadersCfAigMetadata(p);
  if (read.present(p))
    value["cf-aig-custom-cost"] =
      readAiGatewayUniversalRequestHeadersCfAigCustomCost(p);
  if (read.present(p)) value["cf-aig-cache-ttl"] = readStrOrNumber(p);
  if (read.present(p)) value["cf-aig-skip-cache"] = readStrOrBool(p);
  if (read.present(p)) value["cf-aig-cache-key"] = read.text(p);
  if (read.present(p)) value["cf-aig-event-id"] = read.text(p);
  if (read.present(p)) value["cf-aig-request-timeout"] = readStrOrNumber(p);
  if (read.present(p)) value["cf-aig-max-attempts"] = readStrOrNumber(p);
  if (read.present(p)) value["cf-aig-retry-delay"] = readStrOrNumber(p);
  if (read.present(p)) value["cf-aig-backoff"] = read.text(p);
  if (read.present(p)) value["cf-aig-collect-log"] = readStrOrBool(p);
  if (read.present(p)) value.Authorization = read.text(p);
  if (read.present(p)) value["Content-Type"] = read.text(p);
  read.rest(readStrOrNumberOrBool)(p, value);
  return value;
};

export const readAiGatewayUniversalRequestHeadersCfAigCustomCost: read.Read<
  string | AIGatewayHeadersCfAigCustomCost
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return readAIGatewayHeadersCfAigCustomCost(p);
  }
};

export const readAiGatewayUniversalRequestHeadersCfAigMetadata: read.Read<
  string | Record<string, string | number | bigint | boolean | null>
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.map(
        read.nullable(
          readAiGatewayUniversalRequestHeadersCfAigMetadataValueValue,
        ),
      )(p);
  }
};

export const readAiGatewayUniversalRequestHeadersCfAigMetadataValueValue: read.Read<
  string | number | bigint | boolean
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    case 2:
      return read.bigint(p);
    default:
      return read.boolean(p);
  }
};

export const readGatewayOptions: read.Read<GatewayOptions> = (p) => {
  const value = read.fields<GatewayOptions>();
  value.id = read.text(p);
  if (read.present(p)) value.cacheKey = read.text(p);
  if (read.present(p)) value.cacheTtl = read.number(p);
  if (read.present(p)) value.skipCache = read.boolean(p);
  if (read.present(p))
    value.metadata = read.map(read.nullable(readGatewayOptionsMetadataValue))(
      p,
    );
  if (read.present(p)) value.collectLog = read.boolean(p);
  if (read.present(p)) value.eventId = read.text(p);
  if (read.present(p)) value.requestTimeoutMs = read.number(p);
  if (read.present(p)) value.retries = readGatewayRetries(p);
  return value;
};

export const readGatewayOptionsMetadataValue: read.Read<
  string | number | bigint | boolean
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    case 2:
      return read.bigint(p);
    default:
      return read.boolean(p);
  }
};

export const readGatewayRetries: read.Read<GatewayRetries> = (p) => {
  const value = read.fields<GatewayRetries>();
  if (read.present(p)) value.maxAttempts = read.uint(p);
  if (read.present(p)) value.retryDelayMs = read.number(p);
  if (read.present(p)) value.backoff = read.text(p);
  return value;
};

export const readStrOrBool: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.boolean(p);
    default:
      return read.handle<any>(p);
  }
};

export const readStrOrNumber: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    default:
      return read.handle<any>(p);
  }
};

export const readStrOrNumberOrBool: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    case 2:
      return read.boolean(p);
    default:
      return read.handle<any>(p);
  }
};

export const readUniversalGatewayOptions: read.Read<UniversalGatewayOptions> = (
  p,
) => {
  const value = read.fields<UniversalGatewayOptions>();
  if (read.present(p)) value.id = read.text(p);
  if (read.present(p)) value.cacheKey = read.text(p);
  if (read.present(p)) value.cacheTtl = read.number(p);
  if (read.present(p)) value.skipCache = read.boolean(p);
  if (read.present(p))
    value.metadata = read.map(
      read.nullable(readUniversalGatewayOptionsMetadataValue),
    )(p);
  if (read.present(p)) value.collectLog = read.boolean(p);
  if (read.present(p)) value.eventId = read.text(p);
  if (read.present(p)) value.requestTimeoutMs = read.number(p);
  if (read.present(p)) value.retries = readGatewayRetries(p);
  return value;
};

export const readUniversalGatewayOptionsMetadataValue: read.Read<
  string | number | bigint | boolean
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.number(p);
    case 2:
      return read.bigint(p);
    default:
      return read.boolean(p);
  }
};
