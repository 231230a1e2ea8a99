/**
 * Shims of AI Search: the JavaScript side of `src/ai_search`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import {
  type Runtime,
  get,
  handle,
  pack,
  promise,
  text,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readAiSearchChatCompletionsRequest,
  readAiSearchConfig,
  readAiSearchCreateJobParams,
  readAiSearchInstanceUpdateConfig,
  readAiSearchItemChunksParams,
  readAiSearchItemLogsParams,
  readAiSearchItemsUploadAndPollContent,
  readAiSearchItemsUploadAndPollOptions,
  readAiSearchItemsUploadContent,
  readAiSearchJobLogsParams,
  readAiSearchListInstancesParams,
  readAiSearchListItemsParams,
  readAiSearchListJobsParams,
  readAiSearchMultiChatCompletionsRequest,
  readAiSearchMultiSearchRequest,
  readAiSearchSearchRequest,
  readAiSearchUploadItemOptions,
  readAutoRagAiSearchRequest,
  readAutoRagSearchRequest,
  writeAiSearchChatCompletionsResponse,
  writeAiSearchInstanceInfo,
  writeAiSearchItemChunksResponse,
  writeAiSearchItemContentResult,
  writeAiSearchItemInfo,
  writeAiSearchItemLogsResponse,
  writeAiSearchJobInfo,
  writeAiSearchJobLogsResponse,
  writeAiSearchListItemsResponse,
  writeAiSearchListJobsResponse,
  writeAiSearchListResponse,
  writeAiSearchMultiChatCompletionsResponse,
  writeAiSearchMultiSearchResponse,
  writeAiSearchSearchResponse,
  writeAiSearchStatsResponse,
  writeAutoRagAiSearchResponse,
  writeAutoRagListResponseItem,
  writeAutoRagSearchResponse,
} from "./ai-search-types.js";

/** `aiSearchInstance.search(params)` */
export const AiSearchInstance_search =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchSearchResponse), () =>
      get<AiSearchInstance>(rt, self).search(
        readAiSearchSearchRequest(pack(rt, packed, packedLength)),
      ),
    );

/** `aiSearchInstance.chatCompletions({ ...params, stream: true })` */
export const AiSearchInstance_chatCompletions_stream =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () => {
      const paramsObject = {
        ...readAiSearchChatCompletionsRequest(pack(rt, packed, packedLength)),
        stream: true,
      };
      return get<any>(rt, self).chatCompletions(paramsObject);
    });

/** `aiSearchInstance.chatCompletions(params)` */
export const AiSearchInstance_chatCompletions =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchChatCompletionsResponse), () =>
      get<AiSearchInstance>(rt, self).chatCompletions(
        readAiSearchChatCompletionsRequest(pack(rt, packed, packedLength)),
      ),
    );

/** `aiSearchInstance.update(config)` */
export const AiSearchInstance_update =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchInstanceInfo), () =>
      get<AiSearchInstance>(rt, self).update(
        readAiSearchInstanceUpdateConfig(pack(rt, packed, packedLength)),
      ),
    );

/** `aiSearchInstance.info()` */
export const AiSearchInstance_info =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchInstanceInfo), () =>
      get<AiSearchInstance>(rt, self).info(),
    );

/** `aiSearchInstance.stats()` */
export const AiSearchInstance_stats =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchStatsResponse), () =>
      get<AiSearchInstance>(rt, self).stats(),
    );

/** `aiSearchInstance.items` */
export const AiSearchInstance_items =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<AiSearchInstance>(rt, self).items);

/** `aiSearchInstance.jobs` */
export const AiSearchInstance_jobs =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<AiSearchInstance>(rt, self).jobs);

/** `aiSearchItem.info()` */
export const AiSearchItem_info =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchItemInfo), () =>
      get<AiSearchItem>(rt, self).info(),
    );

/** `aiSearchItem.download()` */
export const AiSearchItem_download =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchItemContentResult), () =>
      get<AiSearchItem>(rt, self).download(),
    );

/** `aiSearchItem.sync()` */
export const AiSearchItem_sync =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchItemInfo), () =>
      get<AiSearchItem>(rt, self).sync(),
    );

/** `aiSearchItem.logs()` */
export const AiSearchItem_logs =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchItemLogsResponse), () =>
      get<AiSearchItem>(rt, self).logs(),
    );

/** `aiSearchItem.logs(params)` */
export const AiSearchItem_logs_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchItemLogsResponse), () =>
      get<AiSearchItem>(rt, self).logs(
        readAiSearchItemLogsParams(pack(rt, packed, packedLength)),
      ),
    );

/** `aiSearchItem.chunks()` */
export const AiSearchItem_chunks =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchItemChunksResponse), () =>
      get<AiSearchItem>(rt, self).chunks(),
    );

/** `aiSearchItem.chunks(params)` */
export const AiSearchItem_chunks_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchItemChunksResponse), () =>
      get<AiSearchItem>(rt, self).chunks(
        readAiSearchItemChunksParams(pack(rt, packed, packedLength)),
      ),
    );

/** `aiSearchItems.list()` */
export const AiSearchItems_list =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchListItemsResponse), () =>
      get<AiSearchItems>(rt, self).list(),
    );

/** `aiSearchItems.list(params)` */
export const AiSearchItems_list_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchListItemsResponse), () =>
      get<AiSearchItems>(rt, self).list(
        readAiSearchListItemsParams(pack(rt, packed, packedLength)),
      ),
    );

/** `aiSearchItems.upload(name, content)` */
export const AiSearchItems_upload =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeAiSearchItemInfo), () =>
      get<AiSearchItems>(rt, self).upload(
        text(rt, name, nameLength),
        readAiSearchItemsUploadContent(pack(rt, packed, packedLength)),
      ),
    );

/** `aiSearchItems.upload(name, content, options)` */
export const AiSearchItems_upload_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeAiSearchItemInfo), () => {
      const p = pack(rt, packed, packedLength);
      const content = readAiSearchItemsUploadContent(p);
      const options = readAiSearchUploadItemOptions(p);
      return get<AiSearchItems>(rt, self).upload(
        text(rt, name, nameLength),
        content,
        options,
      );
    });

/** `aiSearchItems.uploadAndPoll(name, content)` */
export const AiSearchItems_uploadAndPoll =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeAiSearchItemInfo), () =>
      get<AiSearchItems>(rt, self).uploadAndPoll(
        text(rt, name, nameLength),
        readAiSearchItemsUploadAndPollContent(pack(rt, packed, packedLength)),
      ),
    );

/** `aiSearchItems.uploadAndPoll(name, content, options)` */
export const AiSearchItems_uploadAndPoll_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeAiSearchItemInfo), () => {
      const p = pack(rt, packed, packedLength);
      const content = readAiSearchItemsUploadAndPollContent(p);
      const options = readAiSearchItemsUploadAndPollOptions(p);
      return get<AiSearchItems>(rt, self).uploadAndPoll(
        text(rt, name, nameLength),
        content,
        options,
      );
    });

/** `aiSearchItems.get(itemId)` */
export const AiSearchItems_get =
  (rt: Runtime) =>
  (self: number, itemId: number, itemIdLength: number): number =>
    handle(rt, () =>
      get<AiSearchItems>(rt, self).get(text(rt, itemId, itemIdLength)),
    );

/** `aiSearchItems.delete(itemId)` */
export const AiSearchItems_delete =
  (rt: Runtime) =>
  (self: number, itemId: number, itemIdLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<AiSearchItems>(rt, self).delete(text(rt, itemId, itemIdLength)),
    );

/** `aiSearchJob.info()` */
export const AiSearchJob_info =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchJobInfo), () =>
      get<AiSearchJob>(rt, self).info(),
    );

/** `aiSearchJob.logs()` */
export const AiSearchJob_logs =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchJobLogsResponse), () =>
      get<AiSearchJob>(rt, self).logs(),
    );

/** `aiSearchJob.logs(params)` */
export const AiSearchJob_logs_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchJobLogsResponse), () =>
      get<AiSearchJob>(rt, self).logs(
        readAiSearchJobLogsParams(pack(rt, packed, packedLength)),
      ),
    );

/** `aiSearchJob.cancel()` */
export const AiSearchJob_cancel =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchJobInfo), () =>
      get<AiSearchJob>(rt, self).cancel(),
    );

/** `aiSearchJobs.list()` */
export const AiSearchJobs_list =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchListJobsResponse), () =>
      get<AiSearchJobs>(rt, self).list(),
    );

/** `aiSearchJobs.list(params)` */
export const AiSearchJobs_list_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchListJobsResponse), () =>
      get<AiSearchJobs>(rt, self).list(
        readAiSearchListJobsParams(pack(rt, packed, packedLength)),
      ),
    );

/** `aiSearchJobs.create()` */
export const AiSearchJobs_create =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchJobInfo), () =>
      get<AiSearchJobs>(rt, self).create(),
    );

/** `aiSearchJobs.create(params)` */
export const AiSearchJobs_create_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchJobInfo), () =>
      get<AiSearchJobs>(rt, self).create(
        readAiSearchCreateJobParams(pack(rt, packed, packedLength)),
      ),
    );

/** `aiSearchJobs.get(jobId)` */
export const AiSearchJobs_get =
  (rt: Runtime) =>
  (self: number, jobId: number, jobIdLength: number): number =>
    handle(rt, () =>
      get<AiSearchJobs>(rt, self).get(text(rt, jobId, jobIdLength)),
    );

/** `aiSearchNamespace.get(name)` */
export const AiSearchNamespace_get =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    handle(rt, () =>
      get<AiSearchNamespace>(rt, self).get(text(rt, name, nameLength)),
    );

/** `aiSearchNamespace.list()` */
export const AiSearchNamespace_list =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchListResponse), () =>
      get<AiSearchNamespace>(rt, self).list(),
    );

/** `aiSearchNamespace.list(params)` */
export const AiSearchNamespace_list_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchListResponse), () =>
      get<AiSearchNamespace>(rt, self).list(
        readAiSearchListInstancesParams(pack(rt, packed, packedLength)),
      ),
    );

/** `aiSearchNamespace.create(config)` */
export const AiSearchNamespace_create =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<AiSearchNamespace>(rt, self).create(
        readAiSearchConfig(pack(rt, packed, packedLength)),
      ),
    );

/** `aiSearchNamespace.delete(name)` */
export const AiSearchNamespace_delete =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<AiSearchNamespace>(rt, self).delete(text(rt, name, nameLength)),
    );

/** `aiSearchNamespace.search(params)` */
export const AiSearchNamespace_search =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiSearchMultiSearchResponse), () =>
      get<AiSearchNamespace>(rt, self).search(
        readAiSearchMultiSearchRequest(pack(rt, packed, packedLength)),
      ),
    );

/** `aiSearchNamespace.chatCompletions({ ...params, stream: true })` */
export const AiSearchNamespace_chatCompletions_stream =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () => {
      const paramsObject = {
        ...readAiSearchMultiChatCompletionsRequest(
          pack(rt, packed, packedLength),
        ),
        stream: true,
      };
      return get<any>(rt, self).chatCompletions(paramsObject);
    });

/** `aiSearchNamespace.chatCompletions(params)` */
export const AiSearchNamespace_chatCompletions =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(writeAiSearchMultiChatCompletionsResponse),
      () =>
        get<AiSearchNamespace>(rt, self).chatCompletions(
          readAiSearchMultiChatCompletionsRequest(
            pack(rt, packed, packedLength),
          ),
        ),
    );

/** `autoRAG.list()` */
export const AutoRAG_list =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(
      rt,
      slot,
      answer.pack(write.list(writeAutoRagListResponseItem)),
      () => get<AutoRAG>(rt, self).list(),
    );

/** `autoRAG.search(params)` */
export const AutoRAG_search =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAutoRagSearchResponse), () =>
      get<AutoRAG>(rt, self).search(
        readAutoRagSearchRequest(pack(rt, packed, packedLength)),
      ),
    );

/** `autoRAG.aiSearch({ ...params, stream: true })` */
export const AutoRAG_aiSearch_stream =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () => {
      const paramsObject = {
        ...readAutoRagAiSearchRequest(pack(rt, packed, packedLength)),
        stream: true,
      };
      return get<any>(rt, self).aiSearch(paramsObject);
    });

/** `autoRAG.aiSearch(params)` */
export const AutoRAG_aiSearch =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAutoRagAiSearchResponse), () =>
      get<AutoRAG>(rt, self).aiSearch(
        readAutoRagAiSearchRequest(pack(rt, packed, packedLength)),
      ),
    );
