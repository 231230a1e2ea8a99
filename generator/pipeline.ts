/**
 * The phases, in their order:
 *
 *   parse      each input by itself             -> Declarations
 *   transform  all that the inputs say, merged  -> ApiModel
 *   lower      every decision about Rust        -> BindingPlan
 *   emit       two views of one plan            -> OutputFile[]
 *
 * A phase sees what the one before it made, and nothing else. Writing, or comparing with what is committed, is the caller's.
 */
import { emitCorrections } from "./corrections.ts";
import { Diagnostics, type Diagnostic, type Reporter } from "./diagnostics.ts";
import { emitCoverage } from "./emit/coverage.ts";
import type { OutputFile } from "./emit/output-file.ts";
import { emitRuntimeCopies } from "./emit/runtime-copies.ts";
import { emitEvents } from "./emit/rust-handlers.ts";
import { emitGlueBindings } from "./emit/glue-bindings.ts";
import { emitGlueClasses } from "./emit/glue-classes.ts";
import { emitTypeNames } from "./emit/glue-type-names.ts";
import { emitRust } from "./emit/rust.ts";
import { emitGlue } from "./emit/shims.ts";
import type { Host } from "./host.ts";
import { auditLedger } from "./ledger-audit.ts";
import { lower } from "./lower/lower.ts";
import { reportErased } from "./lower/report-erased.ts";
import type { BindingPlan } from "./lower/plan.ts";
import type { ApiModel, ModelProduct } from "./model/api-model.ts";
import { parseInputs, type InputRequest, type ParsedInputs } from "./parse-inputs.ts";
import { emitProductPages } from "./product-pages.ts";
import { readBindings } from "./read-bindings.ts";
import type { SourceText } from "./source.ts";
import { transform } from "./transform/transform.ts";

export type PipelineRequest = InputRequest;

/** What each phase made: nothing for those that were not reached. */
export interface PipelineRun {
  readonly parsed?: ParsedInputs;
  readonly model?: ApiModel;
  readonly plan?: BindingPlan;
  readonly files?: readonly OutputFile[];
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
}

export async function runPipeline(request: PipelineRequest, host: Host): Promise<PipelineRun> {
  const found = new Diagnostics();
  const parsed = await parseInputs(request, host, found);
  if (parsed === undefined) return { diagnostics: found.sorted, sources: [] };
  const model = transformInputs(parsed, request, found);
  const plan = lowerModel(model, parsed, request, host, found);
  const { sources } = parsed;
  // A plan of inputs with errors may contradict itself: nothing is made of it.
  if (found.hasErrors) return { parsed, model, plan, diagnostics: found.sorted, sources };
  const files = [...emitPlan(plan, host), ...emitCorrections(parsed, model)];
  const severity = request.files.length > 0 ? "warning" : "error";
  auditLedger(
    { files, plan, served: model.skipped, folder: request.outputFolder, severity },
    found,
  );
  return { parsed, model, plan, files, diagnostics: found.sorted, sources };
}

function transformInputs(
  { inputs, overlay, own }: ParsedInputs,
  { files }: PipelineRequest,
  report: Reporter,
): ApiModel {
  const [first] = files;
  const only = first !== undefined && {
    only: productOf(own?.imports.get(first)?.package ?? first.replace(/^.*[/\\]/, "")),
  };
  return transform(inputs, { overlay, canRename: first === undefined, ...only }, report);
}

/** A user's own input is one product, named by the package or by the first file. */
function productOf(origin: string): ModelProduct {
  const title = origin.replace(/(?:\.d)?\.[cm]?(?:ts|idl|webidl)$/, "");
  const name = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  const isName = /^[a-z]/.test(name) && !NO_PRODUCTS.has(name);
  return {
    name: isName ? name : `api-${name}`.replace(/-$/, ""),
    title,
    docs: "",
    isDefault: true,
  };
}

/** Modules and features that every crate has, and those by which its run time knows products of the Workers API. */
const NO_PRODUCTS: ReadonlySet<string> = new Set(
  "rt env handlers prelude std core alloc workers allocator atomics experimental futures getrandom serde default email global http queues scheduled sockets streams websocket".split(
    " ",
  ),
);

function lowerModel(
  model: ApiModel,
  { versions }: ParsedInputs,
  { files }: PipelineRequest,
  host: Host,
  report: Reporter,
): BindingPlan {
  const isOwn = files.length > 0;
  const more = isOwn ? { bindings: [], rootTypes: [] } : readBindings(host, report);
  const plan = lower(model, { inputs: versions, canRename: !isOwn, ...more }, report);
  if (isOwn) reportErased(plan.ledger, model, report);
  return plan;
}

/** What is made of the inputs stands in place of what the run time has for its own tests. */
function replaced(
  copies: readonly OutputFile[],
  made: readonly OutputFile[],
): readonly OutputFile[] {
  const paths = new Set(made.map((one) => one.path));
  return [...copies.filter((one) => !paths.has(one.path)), ...made];
}

export function emitPlan(plan: BindingPlan, host: Host): readonly OutputFile[] {
  const rust = emitRust(plan);
  return [
    ...rust,
    ...emitProductPages(plan, rust),
    ...emitGlue(plan),
    ...emitGlueClasses(plan),
    ...emitTypeNames(plan),
    ...emitGlueBindings(plan),
    ...emitCoverage(plan),
    ...replaced(emitRuntimeCopies(host.readRuntime), emitEvents(plan)),
  ];
}
