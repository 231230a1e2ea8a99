/** One Worker of a session of `dev`: built again whenever its files change. */
import { resolve } from "node:path";
import type { BuiltWorker } from "../build/build.ts";
import { exportedClasses } from "../build/entry-classes.ts";
import type { ServedModule, ServedWorker } from "../build/serve-all.ts";
import type { ConfigRead } from "../config/read-config.ts";
import { textAt } from "../config/located.ts";
import type { WranglerConfig } from "../config/model.ts";
import { buildCrate } from "./build-crate.ts";
import { errorWorker, guardedWorker } from "./dev-page.ts";
import { devOutput } from "./env.ts";
import type { Terminal } from "./terminal.ts";
import { loadConfig, reportClasses, reportConfig, wranglerOptions } from "./worker-config.ts";

/** What a build came to. */
export type DevBuild =
  | { readonly kind: "built"; readonly worker: BuiltWorker; readonly config?: WranglerConfig }
  /** With what was said about it. */
  | { readonly kind: "broken"; readonly said: string; readonly config?: WranglerConfig };

export interface DevRequest {
  /** Absolute. */
  readonly folder: string;
  readonly environment: string | undefined;
}

/** Reads the configuration and builds the crate; a page in the browser can show what went wrong. */
export async function buildForDev(
  { folder, environment }: DevRequest,
  terminal: Terminal,
): Promise<DevBuild> {
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
  const worker = await buildSound(folder, read, listening, terminal);
  const of = config === undefined ? {} : { config };
  if (worker === undefined) return { kind: "broken", said: said.join("\n"), ...of };
  return { kind: "built", worker, ...of };
}

async function buildSound(
  folder: string,
  read: ConfigRead,
  listening: Terminal,
  terminal: Terminal,
): Promise<BuiltWorker | undefined> {
  if (!reportConfig(read, listening)) return undefined;
  const outputFolder = devOutput(folder);
  // For a person at the terminal, and not for the page.
  const onProgress = (text: string): void => terminal.say(terminal.style("dim", text.trimEnd()));
  const built = await buildCrate({ folder, profile: "dev", outputFolder, onProgress }, listening);
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
    modules: build.kind === "built" ? builtModules(build.worker) : brokenModules(build),
    bindings,
    ...(compatibilityDate !== undefined && { compatibilityDate }),
    compatibilityFlags: compatibilityFlags ?? [],
    port,
  };
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
  const names = (config?.bindings ?? []).flatMap(({ settings }) => {
    const isOwn = textAt(settings, "script_name") === undefined;
    return isOwn ? (textAt(settings, "class_name") ?? []) : [];
  });
  return [{ type: "ESModule", path: "dev.js", contents: errorWorker(said, [...new Set(names)]) }];
}
