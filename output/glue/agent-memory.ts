/**
 * Shims of Agent memory: the JavaScript side of `src/agent_memory`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import { type Runtime, get, pack, promise, text } from "./runtime/runtime.js";
import {
  readAgentMemoryGetSummaryOptions,
  readAgentMemoryIncomingMemory,
  readAgentMemoryIngestOptions,
  readAgentMemoryListMemoriesOptions,
  readAgentMemoryMessage,
  readAgentMemoryRecallOptions,
  writeAgentMemoryGetSummaryResponse,
  writeAgentMemoryListMemoriesResult,
  writeAgentMemoryMemory,
  writeAgentMemoryRecallResult,
} from "./agent-memory-types.js";

/** `agentMemoryNamespace.getProfile(profileName)` */
export const AgentMemoryNamespace_getProfile =
  (rt: Runtime) =>
  (
    self: number,
    profileName: number,
    profileNameLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<AgentMemoryNamespace>(rt, self).getProfile(
        text(rt, profileName, profileNameLength),
      ),
    );

/** `agentMemoryNamespace.deleteProfile(profileName)` */
export const AgentMemoryNamespace_deleteProfile =
  (rt: Runtime) =>
  (
    self: number,
    profileName: number,
    profileNameLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<AgentMemoryNamespace>(rt, self).deleteProfile(
        text(rt, profileName, profileNameLength),
      ),
    );

/** `agentMemoryProfile.get(memoryId)` */
export const AgentMemoryProfile_get =
  (rt: Runtime) =>
  (
    self: number,
    memoryId: number,
    memoryIdLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeAgentMemoryMemory), () =>
      get<AgentMemoryProfile>(rt, self).get(text(rt, memoryId, memoryIdLength)),
    );

/** `agentMemoryProfile.delete(memoryId)` */
export const AgentMemoryProfile_delete =
  (rt: Runtime) =>
  (
    self: number,
    memoryId: number,
    memoryIdLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeAgentMemoryMemory), () =>
      get<AgentMemoryProfile>(rt, self).delete(
        text(rt, memoryId, memoryIdLength),
      ),
    );

/** `agentMemoryProfile.remember(memory)` */
export const AgentMemoryProfile_remember =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAgentMemoryMemory), () =>
      get<AgentMemoryProfile>(rt, self).remember(
        readAgentMemoryIncomingMemory(pack(rt, packed, packedLength)),
      ),
    );

/** `agentMemoryProfile.ingest(messages)` */
export const AgentMemoryProfile_ingest =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () =>
      get<AgentMemoryProfile>(rt, self).ingest(
        read.list(readAgentMemoryMessage)(pack(rt, packed, packedLength)),
      ),
    );

/** `agentMemoryProfile.ingest(messages, options)` */
export const AgentMemoryProfile_ingest_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.unit, () => {
      const p = pack(rt, packed, packedLength);
      const messages = read.list(readAgentMemoryMessage)(p);
      const options = readAgentMemoryIngestOptions(p);
      return get<AgentMemoryProfile>(rt, self).ingest(messages, options);
    });

/** `agentMemoryProfile.getSummary()` */
export const AgentMemoryProfile_getSummary =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAgentMemoryGetSummaryResponse), () =>
      get<AgentMemoryProfile>(rt, self).getSummary(),
    );

/** `agentMemoryProfile.getSummary(options)` */
export const AgentMemoryProfile_getSummary_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAgentMemoryGetSummaryResponse), () =>
      get<AgentMemoryProfile>(rt, self).getSummary(
        readAgentMemoryGetSummaryOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `agentMemoryProfile.recall(query)` */
export const AgentMemoryProfile_recall =
  (rt: Runtime) =>
  (self: number, query: number, queryLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAgentMemoryRecallResult), () =>
      get<AgentMemoryProfile>(rt, self).recall(text(rt, query, queryLength)),
    );

/** `agentMemoryProfile.recall(query, options)` */
export const AgentMemoryProfile_recall_with =
  (rt: Runtime) =>
  (
    self: number,
    query: number,
    queryLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeAgentMemoryRecallResult), () =>
      get<AgentMemoryProfile>(rt, self).recall(
        text(rt, query, queryLength),
        readAgentMemoryRecallOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `agentMemoryProfile.list()` */
export const AgentMemoryProfile_list =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAgentMemoryListMemoriesResult), () =>
      get<AgentMemoryProfile>(rt, self).list(),
    );

/** `agentMemoryProfile.list(options)` */
export const AgentMemoryProfile_list_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAgentMemoryListMemoriesResult), () =>
      get<AgentMemoryProfile>(rt, self).list(
        readAgentMemoryListMemoriesOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `agentMemoryProfile.deleteSession(sessionId)` */
export const AgentMemoryProfile_deleteSession =
  (rt: Runtime) =>
  (
    self: number,
    sessionId: number,
    sessionIdLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<AgentMemoryProfile>(rt, self).deleteSession(
        text(rt, sessionId, sessionIdLength),
      ),
    );
