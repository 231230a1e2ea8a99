/**
 * Shims of Workers AI: the JavaScript side of `src/ai`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  get,
  handle,
  optionalText,
  pack,
  promise,
  result,
  text,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readAiModelsSearchParams,
  readAiOptions,
  readAiRunBatchInputs,
  readAiWebSearchRequest,
  readConversionRequestOptions,
  readMarkdownDocument,
  writeAiAsyncBatchResponse,
  writeAiModelsSearchObject,
  writeConversionResponse,
  writeSupportedFileFormat,
} from "./ai-types.js";

/** `ai.aiGatewayLogId` */
export const Ai_aiGatewayLogId =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalText, () => get<Ai>(rt, self).aiGatewayLogId);

/** `ai.aiGatewayLogId = value` */
export const Ai_aiGatewayLogId_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<Ai>(rt, self).aiGatewayLogId =
        optionalText(rt, value, valueLength) ?? null;
    });

/** `ai.gateway(gatewayId)` */
export const Ai_gateway =
  (rt: Runtime) =>
  (self: number, gatewayId: number, gatewayIdLength: number): number =>
    handle(rt, () =>
      get<Ai>(rt, self).gateway(text(rt, gatewayId, gatewayIdLength)),
    );

/** `ai.websearch(request)` */
export const Ai_websearch =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      get<Ai>(rt, self).websearch(
        readAiWebSearchRequest(pack(rt, packed, packedLength)),
      ),
    );

/** `ai.aiSearch()` */
export const Ai_aiSearch =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Ai>(rt, self).aiSearch());

/** `ai.autorag(autoragId)` */
export const Ai_autorag =
  (rt: Runtime) =>
  (self: number, autoragId: number, autoragIdLength: number): number =>
    handle(rt, () =>
      get<Ai>(rt, self).autorag(text(rt, autoragId, autoragIdLength)),
    );

/** `ai.run(model, inputs, { queueRequest: true })` */
export const Ai_run_run_batch =
  (rt: Runtime) =>
  (
    self: number,
    model: number,
    modelLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeAiAsyncBatchResponse), () => {
      const optionsObject = {
        queueRequest: true,
      };
      return get<any>(rt, self).run(
        text<any>(rt, model, modelLength),
        readAiRunBatchInputs(pack(rt, packed, packedLength)),
        optionsObject,
      );
    });

/** `ai.run(model, inputs, { ...options, queueRequest: true })` */
export const Ai_run_run_batch_with =
  (rt: Runtime) =>
  (
    self: number,
    model: number,
    modelLength: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.pack(writeAiAsyncBatchResponse), () => {
      const p = pack(rt, packed, packedLength);
      const inputs = readAiRunBatchInputs(p);
      const options = readAiOptions(p);
      const optionsObject = {
        ...options,
        queueRequest: true,
      };
      return get<any>(rt, self).run(
        text<any>(rt, model, modelLength),
        inputs,
        optionsObject,
      );
    });

/** `ai.run(model, inputs, { returnRawResponse: true })` */
export const Ai_run_run_raw =
  (rt: Runtime) =>
  (
    self: number,
    model: number,
    modelLength: number,
    inputs: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () => {
      const optionsObject = {
        returnRawResponse: true,
      };
      return get<any>(rt, self).run(
        text<any>(rt, model, modelLength),
        get<any>(rt, inputs),
        optionsObject,
      );
    });

/** `ai.run(model, inputs, { ...options, returnRawResponse: true })` */
export const Ai_run_run_raw_with =
  (rt: Runtime) =>
  (
    self: number,
    model: number,
    modelLength: number,
    inputs: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () => {
      const optionsObject = {
        ...readAiOptions(pack(rt, packed, packedLength)),
        returnRawResponse: true,
      };
      return get<any>(rt, self).run(
        text<any>(rt, model, modelLength),
        get<any>(rt, inputs),
        optionsObject,
      );
    });

/** `ai.run(model, inputs, { websocket: true })` */
export const Ai_run_websocket =
  (rt: Runtime) =>
  (
    self: number,
    model: number,
    modelLength: number,
    inputs: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () => {
      const optionsObject = {
        websocket: true,
      };
      return get<any>(rt, self).run(
        text<any>(rt, model, modelLength),
        get<any>(rt, inputs),
        optionsObject,
      );
    });

/** `ai.run(model, inputs, { ...options, websocket: true })` */
export const Ai_run_websocket_with =
  (rt: Runtime) =>
  (
    self: number,
    model: number,
    modelLength: number,
    inputs: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () => {
      const optionsObject = {
        ...readAiOptions(pack(rt, packed, packedLength)),
        websocket: true,
      };
      return get<any>(rt, self).run(
        text<any>(rt, model, modelLength),
        get<any>(rt, inputs),
        optionsObject,
      );
    });

/** `ai.run(model, { ...inputs, stream: true })` */
export const Ai_run_stream =
  (rt: Runtime) =>
  (
    self: number,
    model: number,
    modelLength: number,
    inputs: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () => {
      const inputsObject = {
        ...get<any>(rt, inputs),
        stream: true,
      };
      return get<any>(rt, self).run(
        text<any>(rt, model, modelLength),
        inputsObject,
      );
    });

/** `ai.run(model, { ...inputs, stream: true }, options)` */
export const Ai_run_stream_with =
  (rt: Runtime) =>
  (
    self: number,
    model: number,
    modelLength: number,
    inputs: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () => {
      const inputsObject = {
        ...get<any>(rt, inputs),
        stream: true,
      };
      return get<any>(rt, self).run(
        text<any>(rt, model, modelLength),
        inputsObject,
        readAiOptions(pack(rt, packed, packedLength)),
      );
    });

/** `ai.run(model, inputs)` */
export const Ai_run =
  (rt: Runtime) =>
  (
    self: number,
    model: number,
    modelLength: number,
    inputs: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<Ai>(rt, self).run(
        text<any>(rt, model, modelLength),
        get<any>(rt, inputs),
      ),
    );

/** `ai.run(model, inputs, options)` */
export const Ai_run_with =
  (rt: Runtime) =>
  (
    self: number,
    model: number,
    modelLength: number,
    inputs: number,
    packed: number,
    packedLength: number,
    slot: number,
  ): void =>
    promise(rt, slot, answer.handle, () =>
      get<Ai>(rt, self).run(
        text<any>(rt, model, modelLength),
        get<any>(rt, inputs),
        readAiOptions(pack(rt, packed, packedLength)),
      ),
    );

/** `ai.models()` */
export const Ai_models =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeAiModelsSearchObject)), () =>
      get<Ai>(rt, self).models(),
    );

/** `ai.models(params)` */
export const Ai_models_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeAiModelsSearchObject)), () =>
      get<Ai>(rt, self).models(
        readAiModelsSearchParams(pack(rt, packed, packedLength)),
      ),
    );

/** `ai.toMarkdown()` */
export const Ai_toMarkdown_to_markdown_service =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Ai>(rt, self).toMarkdown());

/** `ai.toMarkdown(files)` */
export const Ai_toMarkdown_many =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeConversionResponse)), () =>
      get<Ai>(rt, self).toMarkdown(
        read.list(readMarkdownDocument)(pack(rt, packed, packedLength)),
      ),
    );

/** `ai.toMarkdown(files, options)` */
export const Ai_toMarkdown_many_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeConversionResponse)), () => {
      const p = pack(rt, packed, packedLength);
      const files = read.list(readMarkdownDocument)(p);
      const options = readConversionRequestOptions(p);
      return get<Ai>(rt, self).toMarkdown(files, options);
    });

/** `ai.toMarkdown(files)` */
export const Ai_toMarkdown =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeConversionResponse), () =>
      get<Ai>(rt, self).toMarkdown(
        readMarkdownDocument(pack(rt, packed, packedLength)),
      ),
    );

/** `ai.toMarkdown(files, options)` */
export const Ai_toMarkdown_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeConversionResponse), () => {
      const p = pack(rt, packed, packedLength);
      const files = readMarkdownDocument(p);
      const options = readConversionRequestOptions(p);
      return get<Ai>(rt, self).toMarkdown(files, options);
    });

/** `toMarkdownService.transform(files)` */
export const ToMarkdownService_transform_many =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeConversionResponse)), () =>
      get<ToMarkdownService>(rt, self).transform(
        read.list(readMarkdownDocument)(pack(rt, packed, packedLength)),
      ),
    );

/** `toMarkdownService.transform(files, options)` */
export const ToMarkdownService_transform_many_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeConversionResponse)), () => {
      const p = pack(rt, packed, packedLength);
      const files = read.list(readMarkdownDocument)(p);
      const options = readConversionRequestOptions(p);
      return get<ToMarkdownService>(rt, self).transform(files, options);
    });

/** `toMarkdownService.transform(files)` */
export const ToMarkdownService_transform =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeConversionResponse), () =>
      get<ToMarkdownService>(rt, self).transform(
        readMarkdownDocument(pack(rt, packed, packedLength)),
      ),
    );

/** `toMarkdownService.transform(files, options)` */
export const ToMarkdownService_transform_with =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.pack(writeConversionResponse), () => {
      const p = pack(rt, packed, packedLength);
      const files = readMarkdownDocument(p);
      const options = readConversionRequestOptions(p);
      return get<ToMarkdownService>(rt, self).transform(files, options);
    });

/** `toMarkdownService.supported()` */
export const ToMarkdownService_supported =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.pack(write.list(writeSupportedFileFormat)), () =>
      get<ToMarkdownService>(rt, self).supported(),
    );
