/**
 * From a user's crate to a Worker, in steps:
 *
 *   manifest -> cargo -> read the module -> refuse what cannot run -> entry -> bundle -> drop unused exports, wasm-opt -> build/index.js, build/index.wasm, build/index.d.ts
 */
import path from "node:path";
import type { Toolchain } from "../setup/toolchain.mjs";
import { type Bundle, bundle } from "./bundle.ts";
import type { TestUnit } from "./cargo.ts";
import type { Profile, RustTarget } from "./cargo-parameters.ts";
import type { Compatibility } from "./compatibility.ts";
import { renderDeclarations } from "./declarations.ts";
import type { Glue } from "./glue.ts";
import { exchangeSizes } from "./last-build.ts";
import { type Layout, placesOf } from "./layouts.ts";
import { link, type Linked } from "./link.ts";
import { optimise } from "./optimise.ts";
import { readableNames } from "./readable-names.ts";
import { writeFiles } from "./output-files.ts";
import { type BuildRule, done, error, failed, type Outcome } from "./problem.ts";
import { measureSizes, type Sizes } from "./sizes.ts";
import { trimExports } from "./trim-exports.ts";
import { Stopwatch, type Timing } from "./stopwatch.ts";
import type { WasmModule } from "./wasm.ts";
import { type ModuleParts, readParts } from "./wasm-functions.ts";

export interface BuildOptions {
  /** The folder of the user's crate. */
  readonly folder: string;
  readonly toolchain: Toolchain;
  readonly environment: NodeJS.ProcessEnv;
  /** The Node.js that runs this. */
  readonly node: string;
  /** `build` in the crate's folder by default. */
  readonly outputFolder?: string;
  /** `release` by default. */
  readonly profile?: Profile;
  /** Of the shadow stack, in bytes; 128 KB by default. */
  readonly stackSize?: number;
  /** `false`: wasm-opt is left out. By default `-O3`, and left out of the profile `dev`. */
  readonly optimisation?: string | false;
  readonly simd?: boolean;
  /** A module Worker by default. */
  readonly layout?: Layout;
  readonly rustTarget?: RustTarget;
  /** Names in the module, readable code and a source map; so by default in the profile `dev`. */
  readonly debug?: boolean;
  /** A module of tests, in place of the Worker. */
  readonly test?: TestUnit;
  /** A module that something else than cargo has linked, and the manifest of the crate `workers` whose glue it is for. */
  readonly linked?: { readonly wasm: string; readonly workersManifest: string };
  /** Passed on to cargo. */
  readonly cargoParameters?: readonly string[];
  readonly onProgress?: (text: string) => void;
  /** What the project asks of the run time; without it, that is not looked at. */
  readonly compatibility?: Compatibility | undefined;
  /** Rules whose errors are let pass, as warnings. */
  readonly allow?: readonly BuildRule[];
  /** Ends the build; what was built before is left as it was. */
  readonly signal?: AbortSignal | undefined;
}

export interface BuiltWorker {
  /** `index.js` */
  readonly script: string;
  /** `index.wasm` */
  readonly module: string;
  readonly glue: Glue;
  readonly wasm: WasmModule;
  readonly sizes: Sizes;
  /** Of the build before, if there was one. */
  readonly lastSizes: Sizes | undefined;
  /** The functions of the module, and the rest of it. */
  readonly parts: ModuleParts;
  readonly timings: readonly Timing[];
}

interface Finished {
  readonly bytes: Uint8Array;
  /** The same with the names of its functions. */
  readonly named: Uint8Array;
  readonly js: Bundle;
}

export async function buildWorker(options: BuildOptions): Promise<Outcome<BuiltWorker>> {
  const watch = new Stopwatch();
  const linked = await link(options, watch);
  if (linked.kind === "failed") return linked;
  const { wasm, glue } = linked.value;
  const finished = await finish(linked.value, options, watch);
  if (finished.kind === "failed") {
    return failed(...linked.problems, ...finished.problems);
  }
  const { bytes, named, js } = finished.value;
  const sizes = measureSizes(bytes, js.code);
  const places = placesOf(options.layout ?? "worker");
  const folder = options.outputFolder ?? path.join(options.folder, places.folder);
  if (options.signal?.aborted === true) return failed(error("interrupted", "interrupted"));
  const written = await writeFiles(folder, {
    [places.module]: bytes,
    [places.script]: js.code,
    ...(places.declarations && { [places.declarations]: renderDeclarations(wasm, glue) }),
    [places.sourceMap]: js.sourceMap,
  });
  watch.note("write");
  if (written.kind === "failed") return failed(...linked.problems, ...written.problems);
  return done(
    {
      script: path.join(folder, places.script),
      module: path.join(folder, places.module),
      glue,
      wasm,
      sizes,
      lastSizes: await lastSizes(linked.value, options, sizes),
      parts: readParts(named),
      timings: watch.timings,
    },
    linked.problems,
  );
}

/** Kept beside what cargo made, and only there. */
async function lastSizes(
  { file }: Linked,
  options: BuildOptions,
  sizes: Sizes,
): Promise<Sizes | undefined> {
  if (options.linked !== undefined) return undefined;
  return exchangeSizes(file, variantOf(options), sizes);
}

/** Sizes are compared with those of a build of the same kind. */
function variantOf({ simd, debug, optimisation }: BuildOptions): string {
  const words = [simd && "simd", debug && "debug", optimisation === false ? "O0" : optimisation];
  return (
    words
      .filter(Boolean)
      .join("-")
      .replace(/[^\w-]/g, "") || "plain"
  );
}

async function finish(
  { bytes, entry, glue }: Linked,
  options: BuildOptions,
  watch: Stopwatch,
): Promise<Outcome<Finished>> {
  const isDev = options.profile === "dev";
  const debug = options.debug ?? isDev;
  const level = options.optimisation ?? (isDev ? false : "-O3");
  const js = await bundle({ entry, folder: glue.folder, minify: !debug });
  watch.note("bundle");
  if (js.kind === "failed") return js;
  if (level === false)
    return done({ bytes: debug ? readableNames(bytes) : bytes, named: bytes, js: js.value });
  const optimised = await optimise(trimExports(bytes, js.value.code), {
    level,
    simd: options.simd ?? false,
    keepNames: debug,
    node: options.node,
    environment: options.environment,
    signal: options.signal,
  });
  watch.note("wasm-opt");
  if (optimised.kind === "failed") return optimised;
  return done({ ...optimised.value, js: js.value });
}
