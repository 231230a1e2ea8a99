/** One Worker of a session of `dev`: built again whenever its files change. */
import { resolve } from "node:path";
import type { BuiltWorker } from "../build/build.ts";
import { exportedClasses } from "../build/entry-classes.ts";
import type { ServedModule, ServedWorker } from "../build/serve-all.ts";
import type { ConfigRead } from "../config/read-config.ts";
import { textAt } from "../config/located.ts";
import type { WranglerConfig } from "../config/model.ts";
import { buildCrate } from "./build-crate.ts";
import { buildScript, scriptOf } from "./dev-script.ts";
import { errorWorker, guardedWorker } from "./dev-page.ts";
import { devOutput } from "./env.ts";
import type { Terminal } from "./terminal.ts";
import {
  loadConfig,
  reportClasses,
  reportConfig,
  wranglerKeys,
  wranglerOptions,
} from "./worker-config.ts";

/** What a build came to. */
export type DevBuild =
  | { readonly kind: "built"; readonly worker: BuiltWorker; readonly config?: WranglerConfig }
  /** No crate: a Worker in JavaScript or TypeScript. */
  | { readonly kind: "script"; readonly config?: WranglerConfig }
  /** With what was said about it. */
  | { readonly kind: "broken"; readonly said: string; readonly config?: WranglerConfig };

export interface DevRequest {
  /** Absolute. */
  readonly folder: string;
  readonly environment: string | undefined;
  /** Ends what is being built. */
  readonly signal?: AbortSignal;
}

/** Reads the configuration and builds the crate; a page in the browser can show what went wrong. */
export async function buildForDev(request: DevRequest, terminal: Terminal): Promise<DevBuild> {
  const { folder, environment } = request;
  const said: string[] = [];
  const listening: Terminal = {
    ...terminal,
    say: (text) => {
      said.push(text);
      terminal.say(text);
    },
  };
  const read = loadConfig(folder, environment, terminal);
  const { config } = read;
  const script = scriptOf(folder, config);
  if (script !== undefined) return scriptBuild(script, folder, read, terminal);
  const worker = await buildSound(request, read, listening, terminal);
  const of = config === undefined ? {} : { config };
  if (worker === undefined) return { kind: "broken", said: said.join("\n"), ...of };
  return { kind: "built", worker, ...of };
}

async function scriptBuild(
  script: string,
  folder: string,
  { config }: ConfigRead,
  terminal: Terminal,
): Promise<DevBuild> {
  const problems = await buildScript(script, devOutput(folder));
  for (const problem of problems) terminal.say(problem);
  const of = config === undefined ? {} : { config };
  return problems.length === 0
    ? { kind: "script", ...of }
    : { kind: "broken", said: problems.join("\n"), ...of };
}

async function buildSound(
  { folder, signal }: DevRequest,
  read: ConfigRead,
  listening: Terminal,
  terminal: Terminal,
): Promise<BuiltWorker | undefined> {
  if (!reportConfig(read, listening)) return undefined;
  const outputFolder = devOutput(folder);
  // For a person at the terminal, and not for the page.
  const onProgress = (text: string): void => terminal.say(terminal.style("dim", text.trimEnd()));
  const built = await buildCrate(
    { folder, profile: "dev", outputFolder, onProgress, signal },
    listening,
  );
  if (built === undefined) return undefined;
  const classes = exportedClasses(built.wasm, built.glue);
  return reportClasses(read, classes, listening) ? built : undefined;
}

/** How it is served. A broken one answers with what is wrong, and has the classes that others may bind. */
export function servedAs(build: DevBuild, request: DevRequest, port: number): ServedWorker {
  const { config } = build;
  const { bindings = {}, compatibilityDate, compatibilityFlags } = wranglerOptions(config);
  const folder = devOutput(resolve(request.folder));
  return {
    name: config?.name ?? request.folder,
    folder,
    modules: modulesOf(build),
    bindings,
    ...(compatibilityDate !== undefined && { compatibilityDate }),
    compatibilityFlags: compatibilityFlags ?? [],
    port,
  };
}

function modulesOf(build: DevBuild): readonly ServedModule[] {
  switch (build.kind) {
    case "built":
      return builtModules(build.worker);
    case "script":
      return [{ type: "ESModule", path: "index.js" }];
    case "broken":
      return brokenModules(build);
  }
}

function builtModules({ wasm, glue }: BuiltWorker): readonly ServedModule[] {
  const names = exportedClasses(wasm, glue)
    .filter(({ isExported }) => isExported)
    .map(({ name }) => name);
  return [
    { type: "ESModule", path: "dev.js", contents: guardedWorker(names) },
    { type: "ESModule", path: "index.js" },
    { type: "CompiledWasm", path: "index.wasm" },
  ];
}

function brokenModules({
  said,
  config,
}: DevBuild & { readonly kind: "broken" }): readonly ServedModule[] {
  const keys = wranglerKeys();
  const classes = (config?.bindings ?? []).flatMap(({ key, settings }) => {
    const base = keys.bindings.get(key)?.base;
    const name = textAt(settings, "class_name");
    const isOwn = textAt(settings, "script_name") === undefined;
    return isOwn && base !== undefined && name !== undefined ? [[name, base] as const] : [];
  });
  return [{ type: "ESModule", path: "dev.js", contents: errorWorker(said, new Map(classes)) }];
}
