/**
 * Shims of AI Gateway: the JavaScript side of `src/ai_gateway`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import { type Runtime, get, pack, promise, text } from "./runtime/runtime.js";
import {
  readAiGatewayPatchLog,
  readAiGatewayRunData,
  readAiGatewayRunOptions,
  writeAiGatewayLog,
} from "./ai-gateway-types.js";

/** `aiGateway.patchLog(logId, data)` */
export const AiGateway_patchLog =
  (rt: Runtime) =>
  (
    self: number,
    logId: number,
    logIdLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.unit, () =>
      get<AiGateway>(rt, self).patchLog(
        text(rt, logId, logIdLength),
        readAiGatewayPatchLog(pack(rt, packed, packedLength)),
      ),
    );

/** `aiGateway.getLog(logId)` */
export const AiGateway_getLog =
  (rt: Runtime) =>
  (self: number, logId: number, logIdLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeAiGatewayLog), () =>
      get<AiGateway>(rt, self).getLog(text(rt, logId, logIdLength)),
    );

/** `aiGateway.run(data)` */
export const AiGateway_run =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<AiGateway>(rt, self).run(
        readAiGatewayRunData(pack(rt, packed, packedLength)),
      ),
    );

/** `aiGateway.run(data, options)` */
export const AiGateway_run_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () => {
      const p = pack(rt, packed, packedLength);
      const data = readAiGatewayRunData(p);
      const options = readAiGatewayRunOptions(p);
      return get<AiGateway>(rt, self).run(data, options);
    });

/** `aiGateway.getUrl()` */
export const AiGateway_getUrl =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.text, () => get<AiGateway>(rt, self).getUrl());

/** `aiGateway.getUrl(provider)` */
export const AiGateway_getUrl_with =
  (rt: Runtime) =>
  (
    self: number,
    provider: number,
    providerLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.text, () =>
      get<AiGateway>(rt, self).getUrl(text(rt, provider, providerLength)),
    );
