/**
 * Dictionaries and unions of Workers AI: the inputs and outputs of each model, as they cross to and from Rust.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1. Do not edit.
 */
import * as read from "./runtime/read.js";

export const readAiTextGenerationResponseFormat: read.Read<AiTextGenerationResponseFormat> = (
  p,
) => {
  const value = read.fields<AiTextGenerationResponseFormat>();
  value.type = read.text(p);
  if (read.present(p)) value.json_schema = read.handle<any>(p);
  return value;
};
