/**
 * The first half of a build, as far as the linker's output says: after this nothing but size and speed changes.
 *
 *   manifest -> cargo -> read the module -> refuse what cannot run -> entry
 */
import { readFile } from "node:fs/promises";
import path from "node:path";
import { blame } from "./blame.ts";
import type { BuildOptions } from "./build.ts";
import { type CargoOptions, nameCulprits, runCargo } from "./cargo.ts";
import { inspectCompatibility } from "./compatibility.ts";
import { type EntryOptions, planEntry } from "./entry.ts";
import { findGlue, type Glue } from "./glue.ts";
import { inspectModule } from "./inspect.ts";
import { inspectStd } from "./inspect-std.ts";
import { readManifest } from "./manifest.ts";
import { type BuildRule, done, error, failed, type Outcome, type Problem } from "./problem.ts";
import type { Stopwatch } from "./stopwatch.ts";
import { threadFlagPlaces } from "./thread-flags.ts";
import { inspectWasi, WASI } from "./wasi.ts";
import { readWasm, type WasmModule } from "./wasm.ts";

const STACK_SIZE = 131072;

export interface Linked {
  /** The linker's output. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly wasm: WasmModule;
  readonly glue: Glue;
  readonly entry: string;
}

export async function link(options: BuildOptions, watch: Stopwatch): Promise<Outcome<Linked>> {
  if (options.linked !== undefined) return takeLinked(options.linked, options);
  const manifest = readManifest(options.folder);
  if (manifest.kind === "failed") return manifest;
  const query: CargoOptions = {
    ...options,
    name: manifest.value.name,
    profile: options.profile ?? "release",
    stackSize: options.stackSize ?? STACK_SIZE,
    ...(options.cargoParameters && { extra: options.cargoParameters }),
  };
  const cargo = await runCargo(query);
  watch.note("cargo");
  if (cargo.kind === "failed") return cargo;
  const { wasm, workersManifest, crates } = cargo.value;
  const glue = findGlue(workersManifest);
  if (glue.kind === "failed") return glue;
  const { name } = manifest.value;
  const linked = await planWorker(await readFile(wasm), wasm, glue.value, { ...options, name });
  const found = await nameCulprits(linked.problems, crates, query);
  watch.note("inspect");
  const problems = [...cargo.problems, ...found];
  return linked.kind === "failed" ? failed(...problems) : done(linked.value, problems);
}

/** Of another language: what is to be known of it is in the module. */
async function takeLinked(
  { wasm, workersManifest }: NonNullable<BuildOptions["linked"]>,
  options: BuildOptions,
): Promise<Outcome<Linked>> {
  const glue = findGlue(workersManifest);
  if (glue.kind === "failed") return glue;
  const bytes = await readFile(wasm).catch(() => undefined);
  if (bytes === undefined) return failed(error("not-wasm", `there is no file ${wasm}`));
  const name = path.basename(wasm, ".wasm");
  const planned = await planWorker(bytes, wasm, glue.value, { ...options, name });
  const problems = blame(planned.problems, { crates: [], own: name, wayTo: () => undefined });
  return planned.kind === "failed" ? failed(...problems) : done(planned.value, problems);
}

async function planWorker(
  bytes: Uint8Array,
  file: string,
  glue: Glue,
  options: BuildOptions & EntryOptions,
): Promise<Outcome<Linked>> {
  const wasm = readWasm(bytes);
  if (wasm.kind === "fault") {
    return failed(error("not-wasm", `${file}: ${wasm.message}`, REMOVE_IT));
  }
  const threadFlags = threadFlagPlaces(options.folder, options.environment);
  const isWasi = options.rustTarget === "wasm32-wasip1";
  const provided = isWasi ? [WASI] : [];
  const found = [
    ...inspectModule(wasm, { abi: glue.abi, threadFlags, provided }),
    ...(isWasi ? inspectWasi(wasm) : []),
    // The harness of tests has threads, which are never reached.
    ...(options.test === undefined ? inspectStd(bytes) : []),
    ...(options.compatibility ? await inspectCompatibility(wasm, options.compatibility) : []),
  ];
  const problems = allowed(found, options.allow ?? []);
  if (hasErrors(problems)) return failed(...problems);
  const entry = planEntry(wasm, glue, options);
  if (entry.kind === "failed") return failed(...problems, ...entry.problems);
  return done({ file, bytes, wasm, glue, entry: entry.value }, problems);
}

const REMOVE_IT = "remove the file, and build again";

function allowed(problems: readonly Problem[], allow: readonly BuildRule[]): readonly Problem[] {
  return problems.map((one) =>
    allow.includes(one.rule) ? { ...one, severity: "warning" as const } : one,
  );
}

function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}
