/**
 * Dictionaries and unions of AI Search, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";
import { readVectorizeVectorMetadataFilterValue } from "./vectorize-types.js";

export const readAiSearchChatCompletionsRequest: read.Read<
  AiSearchChatCompletionsRequest
> = (p) => {
  const value = read.fields<AiSearchChatCompletionsRequest>();
  value.messages = read.list(readAiSearchMessage)(p);
  if (read.present(p)) value.model = read.text(p);
  if (read.present(p)) value.ai_search_options = readAiSearchOptions(p);
  read.rest(read.handle<any>)(p, value);
  return value;
};

export const writeAiSearchChatCompletionsResponse: write.Fields<
  AiSearchChatCompletionsResponse
> = (p, value) => {
  write.optional(write.text)(p, value.id);
  write.optional(write.text)(p, value.object);
  write.optional(write.text)(p, value.model);
  write.list(writeAiSearchChatCompletionsResponseChoice)(p, value.choices);
  write.list(writeAiSearchChatCompletionsResponseChunk)(p, value.chunks);
  write.rest(["id", "object", "model", "choices", "chunks"], write.handle)(
    p,
    value,
  );
};

/** `AiSearchChatCompletionsResponseChoice`: the declarations have no name for it. */
export interface AiSearchChatCompletionsResponseChoice {
  index?: number | null | undefined;
  message: AiSearchChatCompletionsResponseChoiceMessage;
  [key: string]: unknown;
}

export const writeAiSearchChatCompletionsResponseChoice: write.Fields<
  AiSearchChatCompletionsResponseChoice
> = (p, value) => {
  write.optional(write.uint)(p, value.index);
  writeAiSearchChatCompletionsResponseChoiceMessage(p, value.message);
  write.rest(["index", "message"], write.handle)(p, value);
};

/** `AiSearchChatCompletionsResponseChoiceMessage`: the declarations have no name for it. */
export interface AiSearchChatCompletionsResponseChoiceMessage {
  role: "system" | "developer" | "user" | "assistant" | "tool";
  content?: string | null | undefined;
  [key: string]: unknown;
}

export const writeAiSearchChatCompletionsResponseChoiceMessage: write.Fields<
  AiSearchChatCompletionsResponseChoiceMessage
> = (p, value) => {
  write.text(p, value.role);
  write.optional(write.text)(p, value.content);
  write.rest(["role", "content"], write.handle)(p, value);
};

/** `AiSearchChatCompletionsResponseChunk`: the declarations have no name for it. */
export interface AiSearchChatCompletionsResponseChunk {
  id: string;
  type: string;
  score: number;
  text: string;
  item: AiSearchChatCompletionsResponseChunkItem;
  scoring_details?:
    AiSearchChatCompletionsResponseChunkScoringDetails | null | undefined;
}

export const writeAiSearchChatCompletionsResponseChunk: write.Fields<
  AiSearchChatCompletionsResponseChunk
> = (p, value) => {
  write.text(p, value.id);
  write.text(p, value.type);
  write.number(p, value.score);
  write.text(p, value.text);
  writeAiSearchChatCompletionsResponseChunkItem(p, value.item);
  write.optional(writeAiSearchChatCompletionsResponseChunkScoringDetails)(
    p,
    value.scoring_details,
  );
};

/** `AiSearchChatCompletionsResponseChunkItem`: the declarations have no name for it. */
export interface AiSearchChatCompletionsResponseChunkItem {
  timestamp?: number | null | undefined;
  key: string;
  metadata?: Record<string, unknown> | null | undefined;
}

export const writeAiSearchChatCompletionsResponseChunkItem: write.Fields<
  AiSearchChatCompletionsResponseChunkItem
> = (p, value) => {
  write.optional(write.number)(p, value.timestamp);
  write.text(p, value.key);
  write.optional(write.map(write.handle))(p, value.metadata);
};

/** `AiSearchChatCompletionsResponseChunkScoringDetails`: the declarations have no name for it. */
export interface AiSearchChatCompletionsResponseChunkScoringDetails {
  keyword_score?: number | null | undefined;
  vector_score?: number | null | undefined;
  keyword_rank?: number | null | undefined;
  vector_rank?: number | null | undefined;
  reranking_score?: number | null | undefined;
  fusion_method?: "rrf" | "max" | null | undefined;
  [key: string]: unknown;
}

export const writeAiSearchChatCompletionsResponseChunkScoringDetails: write.Fields<
  AiSearchChatCompletionsResponseChunkScoringDetails
> = (p, value) => {
  write.optional(write.number)(p, value.keyword_score);
  write.optional(write.number)(p, value.vector_score);
  write.optional(write.uint)(p, value.keyword_rank);
  write.optional(write.uint)(p, value.vector_rank);
  write.optional(write.number)(p, value.reranking_score);
  write.optional(write.text)(p, value.fusion_method);
  write.rest(
    [
      "keyword_score",
      "vector_score",
      "keyword_rank",
      "vector_rank",
      "reranking_score",
      "fusion_method",
    ],
    write.handle,
  )(p, value);
};

export const readAiSearchConfig: read.Read<AiSearchConfig> = (p) => {
  const value = read.fields<AiSearchConfig>();
  value.id = read.text(p);
  if (read.present(p)) value.type = read.text(p);
  if (read.present(p)) value.source = read.text(p);
  if (read.present(p)) value.source_params = read.handle<any>(p);
  if (read.present(p)) value.token_id = read.text(p);
  if (read.present(p)) value.ai_gateway_id = read.text(p);
  if (read.present(p)) value.rewrite_query = read.boolean(p);
  if (read.present(p)) value.reranking = read.boolean(p);
  if (read.present(p)) value.embedding_model = read.text(p);
  if (read.present(p)) value.ai_search_model = read.text(p);
  if (read.present(p)) value.rewrite_model = read.text(p);
  if (read.present(p)) value.reranking_model = read.text(p);
  if (read.present(p)) value.hybrid_search_enabled = read.boolean(p);
  if (read.present(p)) value.index_method = readAiSearchConfigIndexMethod(p);
  if (read.present(p)) value.fusion_method = read.text(p);
  if (read.present(p))
    value.indexing_options = readAiSearchConfigIndexingOptions(p);
  if (read.present(p))
    value.retrieval_options = readAiSearchConfigRetrievalOptions(p);
  if (read.present(p)) value.chunk = read.boolean(p);
  if (read.present(p)) value.chunk_size = read.uint(p);
  if (read.present(p)) value.chunk_overlap = read.uint(p);
  if (read.present(p)) value.score_threshold = read.number(p);
  if (read.present(p)) value.max_num_results = read.uint(p);
  if (read.present(p)) value.cache = read.boolean(p);
  if (read.present(p)) value.cache_threshold = read.text(p);
  if (read.present(p))
    value.custom_metadata = read.list(readAiSearchConfigCustomMetadataItem)(p);
  if (read.present(p)) value.namespace = read.text(p);
  if (read.present(p)) value.sync_interval = read.uint(p);
  if (read.present(p)) value.metadata = read.map(read.handle<any>)(p);
  read.rest(read.handle<any>)(p, value);
  return value;
};

/** `AiSearchConfigCustomMetadataItem`: the declarations have no name for it. */
export type AiSearchConfigCustomMetadataItem = any;

export const readAiSearchConfigCustomMetadataItem: read.Read<
  AiSearchConfigCustomMetadataItem
> = (p) => ({
  field_name: read.text(p),
  data_type: read.text(p),
});

/** `AiSearchConfigIndexMethod`: the declarations have no name for it. */
export type AiSearchConfigIndexMethod = any;

export const readAiSearchConfigIndexMethod: read.Read<
  AiSearchConfigIndexMethod
> = (p) => {
  const value = read.fields<AiSearchConfigIndexMethod>();
  if (read.present(p)) value.vector = read.boolean(p);
  if (read.present(p)) value.keyword = read.boolean(p);
  return value;
};

/** `AiSearchConfigIndexingOptions`: the declarations have no name for it. */
export type AiSearchConfigIndexingOptions = any;

export const readAiSearchConfigIndexingOptions: read.Read<
  AiSearchConfigIndexingOptions
> = (p) => {
  const value = read.fields<AiSearchConfigIndexingOptions>();
  if (read.present(p)) value.keyword_tokenizer = read.text(p);
  return value;
};

/** `AiSearchConfigRetrievalOptions`: the declarations have no name for it. */
export type AiSearchConfigRetrievalOptions = any;

export const readAiSearchConfigRetrievalOptions: read.Read<
  AiSearchConfigRetrievalOptions
> = (p) => {
  const value = read.fields<AiSearchConfigRetrievalOptions>();
  if (read.present(p)) value.keyword_match_mode = read.text(p);
  if (read.present(p))
    value.boost_by = read.list(readAiSearchConfigRetrievalOptionsBoostByItem)(
      p,
    );
  return value;
};

/** `AiSearchConfigRetrievalOptionsBoostByItem`: the declarations have no name for it. */
export type AiSearchConfigRetrievalOptionsBoostByItem = any;

export const readAiSearchConfigRetrievalOptionsBoostByItem: read.Read<
  AiSearchConfigRetrievalOptionsBoostByItem
> = (p) => {
  const value = read.fields<AiSearchConfigRetrievalOptionsBoostByItem>();
  value.field = read.text(p);
  if (read.present(p)) value.direction = read.text(p);
  return value;
};

export const readAiSearchCreateJobParams: read.Read<AiSearchCreateJobParams> = (
  p,
) => {
  const value = read.fields<AiSearchCreateJobParams>();
  if (read.present(p)) value.description = read.text(p);
  return value;
};

export const writeAiSearchInstanceInfo: write.Fields<AiSearchInstanceInfo> = (
  p,
  value,
) => {
  write.text(p, value.id);
  write.optional(write.text)(p, value.type);
  write.optional(write.text)(p, value.source);
  write.optional(write.handle)(p, value.source_params);
  write.optional(write.boolean)(p, value.paused);
  write.optional(write.text)(p, value.status);
  write.optional(write.text)(p, value.namespace);
  write.optional(write.text)(p, value.created_at);
  write.optional(write.text)(p, value.modified_at);
  write.optional(write.text)(p, value.token_id);
  write.optional(write.text)(p, value.ai_gateway_id);
  write.optional(write.boolean)(p, value.rewrite_query);
  write.optional(write.boolean)(p, value.reranking);
  write.optional(write.text)(p, value.embedding_model);
  write.optional(write.text)(p, value.ai_search_model);
  write.optional(write.text)(p, value.rewrite_model);
  write.optional(write.text)(p, value.reranking_model);
  write.optional(write.boolean)(p, value.hybrid_search_enabled);
  write.optional(writeAiSearchInstanceInfoIndexMethod)(p, value.index_method);
  write.optional(write.text)(p, value.fusion_method);
  write.optional(writeAiSearchInstanceInfoIndexingOptions)(
    p,
    value.indexing_options,
  );
  write.optional(writeAiSearchInstanceInfoRetrievalOptions)(
    p,
    value.retrieval_options,
  );
  write.optional(write.boolean)(p, value.chunk);
  write.optional(write.uint)(p, value.chunk_size);
  write.optional(write.uint)(p, value.chunk_overlap);
  write.optional(write.number)(p, value.score_threshold);
  write.optional(write.uint)(p, value.max_num_results);
  write.optional(write.boolean)(p, value.cache);
  write.optional(write.text)(p, value.cache_threshold);
  write.optional(write.list(writeAiSearchInstanceInfoCustomMetadataItem))(
    p,
    value.custom_metadata,
  );
  write.optional(write.uint)(p, value.sync_interval);
  write.optional(write.map(write.handle))(p, value.metadata);
  write.rest(
    [
      "id",
      "type",
      "source",
      "source_params",
      "paused",
      "status",
      "namespace",
      "created_at",
      "modified_at",
      "token_id",
      "ai_gateway_id",
      "rewrite_query",
      "reranking",
      "embedding_model",
      "ai_search_model",
      "rewrite_model",
      "reranking_model",
      "hybrid_search_enabled",
      "index_method",
      "fusion_method",
      "indexing_options",
      "retrieval_options",
      "chunk",
      "chunk_size",
      "chunk_overlap",
      "score_threshold",
      "max_num_results",
      "cache",
      "cache_threshold",
      "custom_metadata",
      "sync_interval",
      "metadata",
    ],
    write.handle,
  )(p, value);
};

/** `AiSearchInstanceInfoCustomMetadataItem`: the declarations have no name for it. */
export interface AiSearchInstanceInfoCustomMetadataItem {
  field_name: string;
  data_type: "text" | "number" | "boolean" | "datetime";
}

export const writeAiSearchInstanceInfoCustomMetadataItem: write.Fields<
  AiSearchInstanceInfoCustomMetadataItem
> = (p, value) => {
  write.text(p, value.field_name);
  write.text(p, value.data_type);
};

/** `AiSearchInstanceInfoIndexMethod`: the declarations have no name for it. */
export interface AiSearchInstanceInfoIndexMethod {
  vector?: boolean | null | undefined;
  keyword?: boolean | null | undefined;
}

export const writeAiSearchInstanceInfoIndexMethod: write.Fields<
  AiSearchInstanceInfoIndexMethod
> = (p, value) => {
  write.optional(write.boolean)(p, value.vector);
  write.optional(write.boolean)(p, value.keyword);
};

/** `AiSearchInstanceInfoIndexingOptions`: the declarations have no name for it. */
export interface AiSearchInstanceInfoIndexingOptions {
  keyword_tokenizer?: "porter" | "trigram" | null | undefined;
}

export const writeAiSearchInstanceInfoIndexingOptions: write.Fields<
  AiSearchInstanceInfoIndexingOptions
> = (p, value) => {
  write.optional(write.text)(p, value.keyword_tokenizer);
};

/** `AiSearchInstanceInfoRetrievalOptions`: the declarations have no name for it. */
export interface AiSearchInstanceInfoRetrievalOptions {
  keyword_match_mode?: "and" | "or" | null | undefined;
  boost_by?:
    AiSearchInstanceInfoRetrievalOptionsBoostByItem[] | null | undefined;
}

export const writeAiSearchInstanceInfoRetrievalOptions: write.Fields<
  AiSearchInstanceInfoRetrievalOptions
> = (p, value) => {
  write.optional(write.text)(p, value.keyword_match_mode);
  write.optional(
    write.list(writeAiSearchInstanceInfoRetrievalOptionsBoostByItem),
  )(p, value.boost_by);
};

/** `AiSearchInstanceInfoRetrievalOptionsBoostByItem`: the declarations have no name for it. */
export interface AiSearchInstanceInfoRetrievalOptionsBoostByItem {
  field: string;
  direction?: "asc" | "desc" | "exists" | "not_exists" | null | undefined;
}

export const writeAiSearchInstanceInfoRetrievalOptionsBoostByItem: write.Fields<
  AiSearchInstanceInfoRetrievalOptionsBoostByItem
> = (p, value) => {
  write.text(p, value.field);
  write.optional(write.text)(p, value.direction);
};

/** `AiSearchInstanceUpdateConfig`: the declarations have no name for it. */
export type AiSearchInstanceUpdateConfig = any;

export const readAiSearchInstanceUpdateConfig: read.Read<
  AiSearchInstanceUpdateConfig
> = (p) => {
  const value = read.fields<AiSearchInstanceUpdateConfig>();
  if (read.present(p)) value.id = read.text(p);
  if (read.present(p)) value.type = read.text(p);
  if (read.present(p)) value.source = read.text(p);
  if (read.present(p)) value.source_params = read.handle<any>(p);
  if (read.present(p)) value.token_id = read.text(p);
  if (read.present(p)) value.ai_gateway_id = read.text(p);
  if (read.present(p)) value.rewrite_query = read.boolean(p);
  if (read.present(p)) value.reranking = read.boolean(p);
  if (read.present(p)) value.embedding_model = read.text(p);
  if (read.present(p)) value.ai_search_model = read.text(p);
  if (read.present(p)) value.rewrite_model = read.text(p);
  if (read.present(p)) value.reranking_model = read.text(p);
  if (read.present(p)) value.hybrid_search_enabled = read.boolean(p);
  if (read.present(p)) value.index_method = readAiSearchConfigIndexMethod(p);
  if (read.present(p)) value.fusion_method = read.text(p);
  if (read.present(p))
    value.indexing_options = readAiSearchConfigIndexingOptions(p);
  if (read.present(p))
    value.retrieval_options = readAiSearchConfigRetrievalOptions(p);
  if (read.present(p)) value.chunk = read.boolean(p);
  if (read.present(p)) value.chunk_size = read.uint(p);
  if (read.present(p)) value.chunk_overlap = read.uint(p);
  if (read.present(p)) value.score_threshold = read.number(p);
  if (read.present(p)) value.max_num_results = read.uint(p);
  if (read.present(p)) value.cache = read.boolean(p);
  if (read.present(p)) value.cache_threshold = read.text(p);
  if (read.present(p))
    value.custom_metadata = read.list(readAiSearchConfigCustomMetadataItem)(p);
  if (read.present(p)) value.namespace = read.text(p);
  if (read.present(p)) value.sync_interval = read.uint(p);
  if (read.present(p)) value.metadata = read.map(read.handle<any>)(p);
  read.rest(read.handle<any>)(p, value);
  return value;
};

export const writeAiSearchItemChunk: write.Fields<AiSearchItemChunk> = (
  p,
  value,
) => {
  write.text(p, value.id);
  write.text(p, value.text);
  write.number(p, value.start_byte);
  write.number(p, value.end_byte);
  write.optional(writeAiSearchItemChunkItem)(p, value.item);
};

/** `AiSearchItemChunkItem`: the declarations have no name for it. */
export interface AiSearchItemChunkItem {
  timestamp?: number | null | undefined;
  key: string;
  metadata?: Record<string, unknown> | null | undefined;
}

export const writeAiSearchItemChunkItem: write.Fields<AiSearchItemChunkItem> = (
  p,
  value,
) => {
  write.optional(write.number)(p, value.timestamp);
  write.text(p, value.key);
  write.optional(write.map(write.handle))(p, value.metadata);
};

export const readAiSearchItemChunksParams: read.Read<
  AiSearchItemChunksParams
> = (p) => {
  const value = read.fields<AiSearchItemChunksParams>();
  if (read.present(p)) value.limit = read.uint(p);
  if (read.present(p)) value.offset = read.uint(p);
  return value;
};

export const writeAiSearchItemChunksResponse: write.Fields<
  AiSearchItemChunksResponse
> = (p, value) => {
  write.list(writeAiSearchItemChunk)(p, value.result);
  writeAiSearchItemChunksResponseResultInfo(p, value.result_info);
};

/** `AiSearchItemChunksResponseResultInfo`: the declarations have no name for it. */
export interface AiSearchItemChunksResponseResultInfo {
  count: number;
  total: number;
  limit: number;
  offset: number;
}

export const writeAiSearchItemChunksResponseResultInfo: write.Fields<
  AiSearchItemChunksResponseResultInfo
> = (p, value) => {
  write.uint(p, value.count);
  write.uint(p, value.total);
  write.uint(p, value.limit);
  write.uint(p, value.offset);
};

export const writeAiSearchItemContentResult: write.Fields<
  AiSearchItemContentResult
> = (p, value) => {
  write.handle(p, value.body);
  write.text(p, value.contentType);
  write.text(p, value.filename);
  write.number(p, value.size);
};

export const writeAiSearchItemInfo: write.Fields<AiSearchItemInfo> = (
  p,
  value,
) => {
  write.text(p, value.id);
  write.text(p, value.key);
  write.text(p, value.status);
  write.optional(write.text)(p, value.next_action);
  write.optional(write.text)(p, value.error);
  write.optional(write.text)(p, value.checksum);
  write.optional(write.text)(p, value.namespace);
  write.optional(write.uint)(p, value.chunks_count);
  write.optional(write.number)(p, value.file_size);
  write.optional(write.text)(p, value.source_id);
  write.optional(write.text)(p, value.last_seen_at);
  write.optional(write.text)(p, value.created_at);
  write.optional(write.map(write.handle))(p, value.metadata);
  write.rest(
    [
      "id",
      "key",
      "status",
      "next_action",
      "error",
      "checksum",
      "namespace",
      "chunks_count",
      "file_size",
      "source_id",
      "last_seen_at",
      "created_at",
      "metadata",
    ],
    write.handle,
  )(p, value);
};

export const writeAiSearchItemLog: write.Fields<AiSearchItemLog> = (
  p,
  value,
) => {
  write.text(p, value.timestamp);
  write.text(p, value.action);
  write.text(p, value.message);
  write.optional(write.text)(p, value.fileKey);
  write.optional(write.uint)(p, value.chunkCount);
  write.optional(write.number)(p, value.processingTimeMs);
  write.optional(write.text)(p, value.errorType);
};

export const readAiSearchItemLogsParams: read.Read<AiSearchItemLogsParams> = (
  p,
) => {
  const value = read.fields<AiSearchItemLogsParams>();
  if (read.present(p)) value.limit = read.uint(p);
  if (read.present(p)) value.cursor = read.text(p);
  return value;
};

export const writeAiSearchItemLogsResponse: write.Fields<
  AiSearchItemLogsResponse
> = (p, value) => {
  write.list(writeAiSearchItemLog)(p, value.result);
  writeAiSearchItemLogsResponseResultInfo(p, value.result_info);
};

/** `AiSearchItemLogsResponseResultInfo`: the declarations have no name for it. */
export interface AiSearchItemLogsResponseResultInfo {
  count: number;
  per_page: number;
  cursor?: string | null | undefined;
  truncated: boolean;
}

export const writeAiSearchItemLogsResponseResultInfo: write.Fields<
  AiSearchItemLogsResponseResultInfo
> = (p, value) => {
  write.uint(p, value.count);
  write.uint(p, value.per_page);
  write.optional(write.text)(p, value.cursor);
  write.boolean(p, value.truncated);
};

export const readAiSearchItemsUploadAndPollContent: read.Read<
  string | ReadableStream | Blob
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<ReadableStream>(p);
    default:
      return read.handle<Blob>(p);
  }
};

/** `AiSearchItemsUploadAndPollOptions`: the declarations have no name for it. */
export type AiSearchItemsUploadAndPollOptions = any;

export const readAiSearchItemsUploadAndPollOptions: read.Read<
  AiSearchItemsUploadAndPollOptions
> = (p) => {
  const value = read.fields<AiSearchItemsUploadAndPollOptions>();
  if (read.present(p)) value.metadata = read.map(read.handle<any>)(p);
  if (read.present(p)) value.pollIntervalMs = read.number(p);
  if (read.present(p)) value.timeoutMs = read.number(p);
  return value;
};

export const readAiSearchItemsUploadContent: read.Read<
  string | ReadableStream | Blob
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    case 1:
      return read.handle<ReadableStream>(p);
    default:
      return read.handle<Blob>(p);
  }
};

export const writeAiSearchJobInfo: write.Fields<AiSearchJobInfo> = (
  p,
  value,
) => {
  write.text(p, value.id);
  write.text(p, value.source);
  write.optional(write.text)(p, value.description);
  write.optional(write.text)(p, value.last_seen_at);
  write.optional(write.text)(p, value.started_at);
  write.optional(write.text)(p, value.ended_at);
  write.optional(write.text)(p, value.end_reason);
};

export const writeAiSearchJobLog: write.Fields<AiSearchJobLog> = (p, value) => {
  write.uint(p, value.id);
  write.text(p, value.message);
  write.uint(p, value.message_type);
  write.number(p, value.created_at);
};

export const readAiSearchJobLogsParams: read.Read<AiSearchJobLogsParams> = (
  p,
) => {
  const value = read.fields<AiSearchJobLogsParams>();
  if (read.present(p)) value.page = read.uint(p);
  if (read.present(p)) value.per_page = read.uint(p);
  return value;
};

export const writeAiSearchJobLogsResponse: write.Fields<
  AiSearchJobLogsResponse
> = (p, value) => {
  write.list(writeAiSearchJobLog)(p, value.result);
  write.optional(writeAiSearchJobLogsResponseResultInfo)(p, value.result_info);
};

/** `AiSearchJobLogsResponseResultInfo`: the declarations have no name for it. */
export interface AiSearchJobLogsResponseResultInfo {
  count: number;
  page: number;
  per_page: number;
  total_count: number;
}

export const writeAiSearchJobLogsResponseResultInfo: write.Fields<
  AiSearchJobLogsResponseResultInfo
> = (p, value) => {
  write.uint(p, value.count);
  write.uint(p, value.page);
  write.uint(p, value.per_page);
  write.uint(p, value.total_count);
};

export const readAiSearchListInstancesParams: read.Read<
  AiSearchListInstancesParams
> = (p) => {
  const value = read.fields<AiSearchListInstancesParams>();
  if (read.present(p)) value.page = read.uint(p);
  if (read.present(p)) value.per_page = read.uint(p);
  if (read.present(p)) value.search = read.text(p);
  if (read.present(p)) value.order_by = read.text(p);
  if (read.present(p)) value.order_by_direction = read.text(p);
  return value;
};

export const readAiSearchListItemsParams: read.Read<AiSearchListItemsParams> = (
  p,
) => {
  const value = read.fields<AiSearchListItemsParams>();
  if (read.present(p)) value.page = read.uint(p);
  if (read.present(p)) value.per_page = read.uint(p);
  if (read.present(p)) value.search = read.text(p);
  if (read.present(p)) value.sort_by = read.text(p);
  if (read.present(p)) value.status = read.text(p);
  if (read.present(p)) value.source = read.text(p);
  if (read.present(p)) value.metadata_filter = read.text(p);
  if (read.present(p)) value.item_id = read.text(p);
  if (read.present(p)) value.key = read.text(p);
  return value;
};

export const writeAiSearchListItemsResponse: write.Fields<
  AiSearchListItemsResponse
> = (p, value) => {
  write.list(writeAiSearchItemInfo)(p, value.result);
  write.optional(writeAiSearchListItemsResponseResultInfo)(
    p,
    value.result_info,
  );
};

/** `AiSearchListItemsResponseResultInfo`: the declarations have no name for it. */
export interface AiSearchListItemsResponseResultInfo {
  count: number;
  page: number;
  per_page: number;
  total_count: number;
}

export const writeAiSearchListItemsResponseResultInfo: write.Fields<
  AiSearchListItemsResponseResultInfo
> = (p, value) => {
  write.uint(p, value.count);
  write.uint(p, value.page);
  write.uint(p, value.per_page);
  write.uint(p, value.total_count);
};

export const readAiSearchListJobsParams: read.Read<AiSearchListJobsParams> = (
  p,
) => {
  const value = read.fields<AiSearchListJobsParams>();
  if (read.present(p)) value.page = read.uint(p);
  if (read.present(p)) value.per_page = read.uint(p);
  return value;
};

export const writeAiSearchListJobsResponse: write.Fields<
  AiSearchListJobsResponse
> = (p, value) => {
  write.list(writeAiSearchJobInfo)(p, value.result);
  write.optional(writeAiSearchListJobsResponseResultInfo)(p, value.result_info);
};

/** `AiSearchListJobsResponseResultInfo`: the declarations have no name for it. */
export interface AiSearchListJobsResponseResultInfo {
  count: number;
  page: number;
  per_page: number;
  total_count: number;
}

export const writeAiSearchListJobsResponseResultInfo: write.Fields<
  AiSearchListJobsResponseResultInfo
> = (p, value) => {
  write.uint(p, value.count);
  write.uint(p, value.page);
  write.uint(p, value.per_page);
  write.uint(p, value.total_count);
};

export const writeAiSearchListResponse: write.Fields<AiSearchListResponse> = (
  p,
  value,
) => {
  write.list(writeAiSearchInstanceInfo)(p, value.result);
  write.optional(writeAiSearchListResponseResultInfo)(p, value.result_info);
};

/** `AiSearchListResponseResultInfo`: the declarations have no name for it. */
export interface AiSearchListResponseResultInfo {
  count: number;
  page: number;
  per_page: number;
  total_count: number;
}

export const writeAiSearchListResponseResultInfo: write.Fields<
  AiSearchListResponseResultInfo
> = (p, value) => {
  write.uint(p, value.count);
  write.uint(p, value.page);
  write.uint(p, value.per_page);
  write.uint(p, value.total_count);
};

export const readAiSearchMessage: read.Read<AiSearchMessage> = (p) => ({
  role: read.text(p),
  content: read.present(p) ? read.text(p) : null,
});

export const readAiSearchMultiChatCompletionsRequest: read.Read<any> = (p) => {
  const value = read.fields<any>();
  value.messages = read.list(readAiSearchMessage)(p);
  if (read.present(p)) value.model = read.text(p);
  value.ai_search_options = readAiSearchMultiSearchOptions(p);
  read.rest(read.handle<any>)(p, value);
  return value;
};

export const writeAiSearchMultiChatCompletionsResponse: write.Fields<any> = (
  p,
  value,
) => {
  write.optional(write.text)(p, value.id);
  write.optional(write.text)(p, value.object);
  write.optional(write.text)(p, value.model);
  write.list(writeAiSearchChatCompletionsResponseChoice)(p, value.choices);
  write.list(writeAiSearchMultiSearchChunk)(p, value.chunks);
  write.optional(write.list(writeAiSearchMultiSearchError))(p, value.errors);
  write.rest(
    ["id", "object", "model", "choices", "chunks", "errors"],
    write.handle,
  )(p, value);
};

export const writeAiSearchMultiSearchChunk: write.Fields<
  AiSearchMultiSearchChunk
> = (p, value) => {
  write.text(p, value.id);
  write.text(p, value.type);
  write.number(p, value.score);
  write.text(p, value.text);
  writeAiSearchMultiSearchChunkItem(p, value.item);
  write.optional(writeAiSearchMultiSearchChunkScoringDetails)(
    p,
    value.scoring_details,
  );
  write.text(p, value.instance_id);
};

/** `AiSearchMultiSearchChunkItem`: the declarations have no name for it. */
export interface AiSearchMultiSearchChunkItem {
  timestamp?: number | null | undefined;
  key: string;
  metadata?: Record<string, unknown> | null | undefined;
}

export const writeAiSearchMultiSearchChunkItem: write.Fields<
  AiSearchMultiSearchChunkItem
> = (p, value) => {
  write.optional(write.number)(p, value.timestamp);
  write.text(p, value.key);
  write.optional(write.map(write.handle))(p, value.metadata);
};

/** `AiSearchMultiSearchChunkScoringDetails`: the declarations have no name for it. */
export interface AiSearchMultiSearchChunkScoringDetails {
  keyword_score?: number | null | undefined;
  vector_score?: number | null | undefined;
  keyword_rank?: number | null | undefined;
  vector_rank?: number | null | undefined;
  reranking_score?: number | null | undefined;
  fusion_method?: "rrf" | "max" | null | undefined;
  [key: string]: unknown;
}

export const writeAiSearchMultiSearchChunkScoringDetails: write.Fields<
  AiSearchMultiSearchChunkScoringDetails
> = (p, value) => {
  write.optional(write.number)(p, value.keyword_score);
  write.optional(write.number)(p, value.vector_score);
  write.optional(write.uint)(p, value.keyword_rank);
  write.optional(write.uint)(p, value.vector_rank);
  write.optional(write.number)(p, value.reranking_score);
  write.optional(write.text)(p, value.fusion_method);
  write.rest(
    [
      "keyword_score",
      "vector_score",
      "keyword_rank",
      "vector_rank",
      "reranking_score",
      "fusion_method",
    ],
    write.handle,
  )(p, value);
};

export const writeAiSearchMultiSearchError: write.Fields<
  AiSearchMultiSearchError
> = (p, value) => {
  write.text(p, value.instance_id);
  write.text(p, value.message);
};

export const readAiSearchMultiSearchOptions: read.Read<
  AiSearchMultiSearchOptions
> = (p) => {
  const value = read.fields<AiSearchMultiSearchOptions>();
  if (read.present(p)) value.retrieval = readAiSearchOptionsRetrieval(p);
  if (read.present(p)) value.query_rewrite = readAiSearchOptionsQueryRewrite(p);
  if (read.present(p)) value.reranking = readAiSearchOptionsReranking(p);
  if (read.present(p)) value.cache = readAiSearchOptionsCache(p);
  value.instance_ids = read.list(read.text)(p);
  read.rest(read.handle<any>)(p, value);
  return value;
};

export const readAiSearchMultiSearchRequest: read.Read<
  AiSearchMultiSearchRequest
> = (p) => {
  const value = read.fields<AiSearchMultiSearchRequest>();
  if (read.present(p)) value.query = read.text(p);
  if (read.present(p)) value.messages = read.list(readAiSearchMessage)(p);
  value.ai_search_options = readAiSearchMultiSearchOptions(p);
  return value;
};

export const writeAiSearchMultiSearchResponse: write.Fields<
  AiSearchMultiSearchResponse
> = (p, value) => {
  write.text(p, value.search_query);
  write.list(writeAiSearchMultiSearchChunk)(p, value.chunks);
  write.optional(write.list(writeAiSearchMultiSearchError))(p, value.errors);
};

export const readAiSearchOptions: read.Read<AiSearchOptions> = (p) => {
  const value = read.fields<AiSearchOptions>();
  if (read.present(p)) value.retrieval = readAiSearchOptionsRetrieval(p);
  if (read.present(p)) value.query_rewrite = readAiSearchOptionsQueryRewrite(p);
  if (read.present(p)) value.reranking = readAiSearchOptionsReranking(p);
  if (read.present(p)) value.cache = readAiSearchOptionsCache(p);
  read.rest(read.handle<any>)(p, value);
  return value;
};

/** `AiSearchOptionsCache`: the declarations have no name for it. */
export type AiSearchOptionsCache = any;

export const readAiSearchOptionsCache: read.Read<AiSearchOptionsCache> = (
  p,
) => {
  const value = read.fields<AiSearchOptionsCache>();
  if (read.present(p)) value.enabled = read.boolean(p);
  if (read.present(p)) value.cache_threshold = read.text(p);
  return value;
};

/** `AiSearchOptionsQueryRewrite`: the declarations have no name for it. */
export type AiSearchOptionsQueryRewrite = any;

export const readAiSearchOptionsQueryRewrite: read.Read<
  AiSearchOptionsQueryRewrite
> = (p) => {
  const value = read.fields<AiSearchOptionsQueryRewrite>();
  if (read.present(p)) value.enabled = read.boolean(p);
  if (read.present(p)) value.model = read.text(p);
  if (read.present(p)) value.rewrite_prompt = read.text(p);
  read.rest(read.handle<any>)(p, value);
  return value;
};

/** `AiSearchOptionsReranking`: the declarations have no name for it. */
export type AiSearchOptionsReranking = any;

export const readAiSearchOptionsReranking: read.Read<
  AiSearchOptionsReranking
> = (p) => {
  const value = read.fields<AiSearchOptionsReranking>();
  if (read.present(p)) value.enabled = read.boolean(p);
  if (read.present(p)) value.model = read.text(p);
  if (read.present(p)) value.match_threshold = read.number(p);
  read.rest(read.handle<any>)(p, value);
  return value;
};

/** `AiSearchOptionsRetrieval`: the declarations have no name for it. */
export type AiSearchOptionsRetrieval = any;

export const readAiSearchOptionsRetrieval: read.Read<
  AiSearchOptionsRetrieval
> = (p) => {
  const value = read.fields<AiSearchOptionsRetrieval>();
  if (read.present(p)) value.retrieval_type = read.text(p);
  if (read.present(p)) value.fusion_method = read.text(p);
  if (read.present(p)) value.keyword_match_mode = read.text(p);
  if (read.present(p)) value.match_threshold = read.number(p);
  if (read.present(p)) value.max_num_results = read.uint(p);
  if (read.present(p))
    value.filters = read.map(
      read.nullable(readVectorizeVectorMetadataFilterValue),
    )(p);
  if (read.present(p)) value.context_expansion = read.uint(p);
  if (read.present(p)) value.metadata_only = read.boolean(p);
  if (read.present(p)) value.return_on_failure = read.boolean(p);
  if (read.present(p))
    value.boost_by = read.list(readAiSearchOptionsRetrievalBoostByItem)(p);
  read.rest(read.handle<any>)(p, value);
  return value;
};

/** `AiSearchOptionsRetrievalBoostByItem`: the declarations have no name for it. */
export type AiSearchOptionsRetrievalBoostByItem = any;

export const readAiSearchOptionsRetrievalBoostByItem: read.Read<
  AiSearchOptionsRetrievalBoostByItem
> = (p) => {
  const value = read.fields<AiSearchOptionsRetrievalBoostByItem>();
  value.field = read.text(p);
  if (read.present(p)) value.direction = read.text(p);
  return value;
};

export const readAiSearchSearchRequest: read.Read<AiSearchSearchRequest> = (
  p,
) => {
  const value = read.fields<AiSearchSearchRequest>();
  if (read.present(p)) value.query = read.text(p);
  if (read.present(p)) value.messages = read.list(readAiSearchMessage)(p);
  if (read.present(p)) value.ai_search_options = readAiSearchOptions(p);
  return value;
};

export const writeAiSearchSearchResponse: write.Fields<
  AiSearchSearchResponse
> = (p, value) => {
  write.text(p, value.search_query);
  write.list(writeAiSearchSearchResponseChunk)(p, value.chunks);
};

/** `AiSearchSearchResponseChunk`: the declarations have no name for it. */
export interface AiSearchSearchResponseChunk {
  id: string;
  type: string;
  score: number;
  text: string;
  item: AiSearchSearchResponseChunkItem;
  scoring_details?:
    AiSearchSearchResponseChunkScoringDetails | null | undefined;
}

export const writeAiSearchSearchResponseChunk: write.Fields<
  AiSearchSearchResponseChunk
> = (p, value) => {
  write.text(p, value.id);
  write.text(p, value.type);
  write.number(p, value.score);
  write.text(p, value.text);
  writeAiSearchSearchResponseChunkItem(p, value.item);
  write.optional(writeAiSearchSearchResponseChunkScoringDetails)(
    p,
    value.scoring_details,
  );
};

/** `AiSearchSearchResponseChunkItem`: the declarations have no name for it. */
export interface AiSearchSearchResponseChunkItem {
  timestamp?: number | null | undefined;
  key: string;
  metadata?: Record<string, unknown> | null | undefined;
}

export const writeAiSearchSearchResponseChunkItem: write.Fields<
  AiSearchSearchResponseChunkItem
> = (p, value) => {
  write.optional(write.number)(p, value.timestamp);
  write.text(p, value.key);
  write.optional(write.map(write.handle))(p, value.metadata);
};

/** `AiSearchSearchResponseChunkScoringDetails`: the declarations have no name for it. */
export interface AiSearchSearchResponseChunkScoringDetails {
  keyword_score?: number | null | undefined;
  vector_score?: number | null | undefined;
  keyword_rank?: number | null | undefined;
  vector_rank?: number | null | undefined;
  reranking_score?: number | null | undefined;
  fusion_method?: "rrf" | "max" | null | undefined;
  [key: string]: unknown;
}

export const writeAiSearchSearchResponseChunkScoringDetails: write.Fields<
  AiSearchSearchResponseChunkScoringDetails
> = (p, value) => {
  write.optional(write.number)(p, value.keyword_score);
  write.optional(write.number)(p, value.vector_score);
  write.optional(write.uint)(p, value.keyword_rank);
  write.optional(write.uint)(p, value.vector_rank);
  write.optional(write.number)(p, value.reranking_score);
  write.optional(write.text)(p, value.fusion_method);
  write.rest(
    [
      "keyword_score",
      "vector_score",
      "keyword_rank",
      "vector_rank",
      "reranking_score",
      "fusion_method",
    ],
    write.handle,
  )(p, value);
};

export const writeAiSearchStatsResponse: write.Fields<AiSearchStatsResponse> = (
  p,
  value,
) => {
  write.optional(write.uint)(p, value.queued);
  write.optional(write.uint)(p, value.running);
  write.optional(write.uint)(p, value.completed);
  write.optional(write.uint)(p, value.error);
  write.optional(write.uint)(p, value.skipped);
  write.optional(write.uint)(p, value.outdated);
  write.optional(write.text)(p, value.last_activity);
  write.optional(writeAiSearchStatsResponseEngine)(p, value.engine);
};

/** `AiSearchStatsResponseEngine`: the declarations have no name for it. */
export interface AiSearchStatsResponseEngine {
  vectorize?: AiSearchStatsResponseEngineVectorize | null | undefined;
  r2?: AiSearchStatsResponseEngineR2 | null | undefined;
}

export const writeAiSearchStatsResponseEngine: write.Fields<
  AiSearchStatsResponseEngine
> = (p, value) => {
  write.optional(writeAiSearchStatsResponseEngineVectorize)(p, value.vectorize);
  write.optional(writeAiSearchStatsResponseEngineR2)(p, value.r2);
};

/** `AiSearchStatsResponseEngineR2`: the declarations have no name for it. */
export interface AiSearchStatsResponseEngineR2 {
  payloadSizeBytes: number;
  metadataSizeBytes: number;
  objectCount: number;
}

export const writeAiSearchStatsResponseEngineR2: write.Fields<
  AiSearchStatsResponseEngineR2
> = (p, value) => {
  write.number(p, value.payloadSizeBytes);
  write.number(p, value.metadataSizeBytes);
  write.uint(p, value.objectCount);
};

/** `AiSearchStatsResponseEngineVectorize`: the declarations have no name for it. */
export interface AiSearchStatsResponseEngineVectorize {
  vectorsCount: number;
  dimensions: number;
}

export const writeAiSearchStatsResponseEngineVectorize: write.Fields<
  AiSearchStatsResponseEngineVectorize
> = (p, value) => {
  write.uint(p, value.vectorsCount);
  write.uint(p, value.dimensions);
};

export const readAiSearchUploadItemOptions: read.Read<
  AiSearchUploadItemOptions
> = (p) => {
  const value = read.fields<AiSearchUploadItemOptions>();
  if (read.present(p)) value.metadata = read.map(read.handle<any>)(p);
  return value;
};

export const readAutoRagAiSearchRequest: read.Read<AutoRagAiSearchRequest> = (
  p,
) => {
  const value = read.fields<AutoRagAiSearchRequest>();
  value.query = read.text(p);
  if (read.present(p)) value.filters = readCompoundFilterOrComparisonFilter(p);
  if (read.present(p)) value.max_num_results = read.uint(p);
  if (read.present(p))
    value.ranking_options = readAutoRagSearchRequestRankingOptions(p);
  if (read.present(p)) value.reranking = readAutoRagSearchRequestReranking(p);
  if (read.present(p)) value.rewrite_query = read.boolean(p);
  if (read.present(p)) value.system_prompt = read.text(p);
  return value;
};

export const writeAutoRagAiSearchResponse: write.Fields<
  AutoRagAiSearchResponse
> = (p, value) => {
  write.text(p, value.search_query);
  write.list(writeAutoRagSearchResponseDataItem)(p, value.data);
  write.boolean(p, value.has_more);
  write.optional(write.text)(p, value.next_page);
  write.text(p, value.response);
};

/** `AutoRagListResponseItem`: the declarations have no name for it. */
export interface AutoRagListResponseItem {
  id: string;
  enable: boolean;
  type: string;
  source: string;
  vectorize_name: string;
  paused: boolean;
  status: string;
}

export const writeAutoRagListResponseItem: write.Fields<
  AutoRagListResponseItem
> = (p, value) => {
  write.text(p, value.id);
  write.boolean(p, value.enable);
  write.text(p, value.type);
  write.text(p, value.source);
  write.text(p, value.vectorize_name);
  write.boolean(p, value.paused);
  write.text(p, value.status);
};

export const readAutoRagSearchRequest: read.Read<AutoRagSearchRequest> = (
  p,
) => {
  const value = read.fields<AutoRagSearchRequest>();
  value.query = read.text(p);
  if (read.present(p)) value.filters = readCompoundFilterOrComparisonFilter(p);
  if (read.present(p)) value.max_num_results = read.uint(p);
  if (read.present(p))
    value.ranking_options = readAutoRagSearchRequestRankingOptions(p);
  if (read.present(p)) value.reranking = readAutoRagSearchRequestReranking(p);
  if (read.present(p)) value.rewrite_query = read.boolean(p);
  return value;
};

/** `AutoRagSearchRequestRankingOptions`: the declarations have no name for it. */
export type AutoRagSearchRequestRankingOptions = any;

export const readAutoRagSearchRequestRankingOptions: read.Read<
  AutoRagSearchRequestRankingOptions
> = (p) => {
  const value = read.fields<AutoRagSearchRequestRankingOptions>();
  if (read.present(p)) value.ranker = read.text(p);
  if (read.present(p)) value.score_threshold = read.number(p);
  return value;
};

/** `AutoRagSearchRequestReranking`: the declarations have no name for it. */
export type AutoRagSearchRequestReranking = any;

export const readAutoRagSearchRequestReranking: read.Read<
  AutoRagSearchRequestReranking
> = (p) => {
  const value = read.fields<AutoRagSearchRequestReranking>();
  if (read.present(p)) value.enabled = read.boolean(p);
  if (read.present(p)) value.model = read.text(p);
  return value;
};

export const writeAutoRagSearchResponse: write.Fields<AutoRagSearchResponse> = (
  p,
  value,
) => {
  write.text(p, value.search_query);
  write.list(writeAutoRagSearchResponseDataItem)(p, value.data);
  write.boolean(p, value.has_more);
  write.optional(write.text)(p, value.next_page);
};

/** `AutoRagSearchResponseDataItem`: the declarations have no name for it. */
export interface AutoRagSearchResponseDataItem {
  file_id: string;
  filename: string;
  score: number;
  attributes: Record<string, any | null>;
  content: AutoRagSearchResponseDataItemContentItem[];
}

export const writeAutoRagSearchResponseDataItem: write.Fields<
  AutoRagSearchResponseDataItem
> = (p, value) => {
  write.text(p, value.file_id);
  write.text(p, value.filename);
  write.number(p, value.score);
  write.map(write.optional(writeStrOrNumberOrBool))(p, value.attributes);
  write.list(writeAutoRagSearchResponseDataItemContentItem)(p, value.content);
};

/** `AutoRagSearchResponseDataItemContentItem`: the declarations have no name for it. */
export interface AutoRagSearchResponseDataItemContentItem {
  text: string;
}

export const writeAutoRagSearchResponseDataItemContentItem: write.Fields<
  AutoRagSearchResponseDataItemContentItem
> = (p, value) => {
  write.text(p, value.text);
};

export const readComparisonFilter: read.Read<ComparisonFilter> = (p) => ({
  key: read.text(p),
  type: read.text(p),
  value: readStrOrNumberOrBool(p),
});

export const readCompoundFilter: read.Read<CompoundFilter> = (p) => ({
  type: read.text(p),
  filters: read.list(readComparisonFilter)(p),
});

export const readCompoundFilterOrComparisonFilter: read.Read<
  CompoundFilter | ComparisonFilter
> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return readCompoundFilter(p);
    case 1:
      return readComparisonFilter(p);
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

export const writeStrOrNumberOrBool: write.Write<unknown> = (p, value) => {
  if (typeof value === "string") return write.armOf(p, 0, write.text, value);
  if (typeof value === "number") return write.armOf(p, 1, write.number, value);
  if (typeof value === "boolean")
    return write.armOf(p, 2, write.boolean, value);
  write.armOf(p, 3, write.handle, value);
};
