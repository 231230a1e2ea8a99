/**
 * Dictionaries and unions of Agent memory, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as read from "./runtime/read.js";
import * as write from "./runtime/write.js";

export const readAgentMemoryGetSummaryOptions: read.Read<
  AgentMemoryGetSummaryOptions
> = (p) => {
  const value = read.fields<AgentMemoryGetSummaryOptions>();
  if (read.present(p)) value.sessionId = read.text(p);
  return value;
};

export const writeAgentMemoryGetSummaryResponse: write.Fields<
  AgentMemoryGetSummaryResponse
> = (p, value) => {
  write.text(p, value.summary);
};

export const readAgentMemoryIncomingMemory: read.Read<
  AgentMemoryIncomingMemory
> = (p) => {
  const value = read.fields<AgentMemoryIncomingMemory>();
  value.content = read.text(p);
  if (read.present(p)) value.sessionId = read.text(p);
  return value;
};

export const readAgentMemoryIngestOptions: read.Read<
  AgentMemoryIngestOptions
> = (p) => {
  const value = read.fields<AgentMemoryIngestOptions>();
  if (read.present(p)) value.sessionId = read.text(p);
  return value;
};

export const readAgentMemoryListMemoriesOptions: read.Read<
  AgentMemoryListMemoriesOptions
> = (p) => {
  const value = read.fields<AgentMemoryListMemoriesOptions>();
  if (read.present(p)) value.limit = read.uint(p);
  if (read.present(p)) value.cursor = read.text(p);
  if (read.present(p)) value.sessionId = read.text(p);
  if (read.present(p)) value.type = read.text(p);
  return value;
};

export const writeAgentMemoryListMemoriesResult: write.Fields<
  AgentMemoryListMemoriesResult
> = (p, value) => {
  write.list(writeAgentMemoryMemoryListEntry)(p, value.memories);
  write.optional(write.text)(p, value.cursor);
};

export const writeAgentMemoryMemory: write.Fields<AgentMemoryMemory> = (
  p,
  value,
) => {
  write.text(p, value.id);
  write.text(p, value.type);
  write.text(p, value.summary);
  write.text(p, value.content);
  write.optional(write.text)(p, value.sessionId);
  write.date(p, value.createdAt);
  write.date(p, value.updatedAt);
};

export const writeAgentMemoryMemoryListEntry: write.Fields<
  AgentMemoryMemoryListEntry
> = (p, value) => {
  write.text(p, value.id);
  write.text(p, value.type);
  write.text(p, value.summary);
  write.optional(write.text)(p, value.sessionId);
  write.date(p, value.createdAt);
  write.date(p, value.updatedAt);
};

export const readAgentMemoryMessage: read.Read<AgentMemoryMessage> = (p) => {
  const value = read.fields<AgentMemoryMessage>();
  value.role = read.text(p);
  value.content = read.text(p);
  if (read.present(p)) value.timestamp = read.date(p);
  return value;
};

export const readAgentMemoryRecallOptions: read.Read<
  AgentMemoryRecallOptions
> = (p) => {
  const value = read.fields<AgentMemoryRecallOptions>();
  if (read.present(p)) value.thinkingLevel = read.text(p);
  if (read.present(p)) value.responseLength = read.text(p);
  if (read.present(p)) value.referenceDate = readStrOrDate(p);
  return value;
};

export const writeAgentMemoryRecallResult: write.Fields<
  AgentMemoryRecallResult
> = (p, value) => {
  write.uint(p, value.count);
  write.text(p, value.answer);
  write.list(writeAgentMemoryScoredCandidate)(p, value.candidates);
};

export const writeAgentMemoryScoredCandidate: write.Fields<
  AgentMemoryScoredCandidate
> = (p, value) => {
  write.text(p, value.id);
  write.text(p, value.summary);
  write.optional(write.text)(p, value.sessionId);
  write.number(p, value.score);
};

export const readStrOrDate: read.Read<any> = (p) => {
  switch (read.arm(p)) {
    case 0:
      return read.text(p);
    default:
      return read.date(p);
  }
};
