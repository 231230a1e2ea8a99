/** `env`: the Wrangler configuration as a typed environment, `src/env.rs`. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { exportedClasses } from "../build/entry-classes.ts";
import { diffText } from "../compare-output.ts";
import { lackingFeatures } from "../config/crate-features.ts";
import { type BindingTypes, type EnvStruct, planEnvStruct } from "../config/env-struct.ts";
import type { WranglerConfig } from "../config/model.ts";
import type { ConfigRead } from "../config/read-config.ts";
import { buildCrate } from "./build-crate.ts";
import { EXIT } from "./exit.ts";
import { projectFolder, shownFolder } from "./project.ts";
import { reportDiagnostics } from "./report-diagnostics.ts";
import type { Terminal } from "./terminal.ts";
import { loadConfig, reportClasses, reportConfig } from "./worker-config.ts";

export interface EnvArguments {
  readonly env?: string;
  readonly out?: string;
  readonly check?: boolean;
  /** `--no-build` */
  readonly build?: boolean;
}

export async function env(
  folder: string | undefined,
  given: EnvArguments,
  terminal: Terminal,
): Promise<number> {
  const crate = resolve(terminal.workingFolder, folder ?? ".");
  const read = loadConfig(crate, given.env, terminal);
  if (!reportConfig(read, terminal)) return EXIT.failed;
  if (read.config === undefined) {
    terminal.say(`error: there is no wrangler.jsonc, wrangler.json or wrangler.toml in ${crate}`);
    terminal.say("  help: `workers-bindgen new` makes a project with one");
    return EXIT.failed;
  }
  const file = given.out === undefined ? join(crate, "src/env.rs") : resolve(crate, given.out);
  const planned = planEnvStruct(withRemembered(read.config, file), bindingTypes());
  const { diagnostics } = planned;
  if (!reportDiagnostics({ diagnostics, sources: read.sources }, {}, terminal)) return EXIT.failed;
  const isDone = given.check
    ? isCurrent(file, planned, terminal)
    : writeStruct(file, planned, terminal);
  warnOfFeatures(crate, planned, terminal);
  const agrees = given.build === false || (await checkCrate(crate, read, terminal));
  return isDone && agrees ? EXIT.done : EXIT.failed;
}

function bindingTypes(): BindingTypes {
  const file = join(projectFolder(), "output/glue/bindings.json");
  return JSON.parse(readFileSync(file, "utf8")) as BindingTypes;
}

/** Where nothing names the secrets (`.dev.vars` is not committed), those that the file has stay. */
function withRemembered(config: WranglerConfig, file: string): WranglerConfig {
  if (config.knowsSecrets || !existsSync(file)) return config;
  const { place } = config.settings;
  const remembered = [...readFileSync(file, "utf8").matchAll(/^ *\/\/\/ `(.+)`, a secret\.$/gm)];
  return { ...config, secrets: remembered.map(([, text = ""]) => ({ text, place })) };
}

/** `--check`: nothing is written. */
function isCurrent(file: string, { text }: EnvStruct, terminal: Terminal): boolean {
  const shown = shownFolder(file, terminal.workingFolder);
  const found = existsSync(file) ? readFileSync(file, "utf8") : undefined;
  if (found === text) {
    terminal.say(`${shown} is what the configuration says`);
    return true;
  }
  terminal.print(found === undefined ? `missing: ${shown}` : diffText(shown, found, text));
  terminal.say(
    `${terminal.style("red", "error")}: ${shown} is not what the configuration says: \`workers-bindgen env\` makes it`,
  );
  return false;
}

function writeStruct(file: string, { text }: EnvStruct, terminal: Terminal): true {
  const shown = shownFolder(file, terminal.workingFolder);
  if (existsSync(file) && readFileSync(file, "utf8") === text) {
    terminal.say(`${shown}: unchanged`);
    return true;
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  terminal.say(`${shown}: written (\`mod env;\` and \`use env::Env;\` in src/lib.rs)`);
  return true;
}

function warnOfFeatures(crate: string, { features }: EnvStruct, terminal: Terminal): void {
  const lacking = lackingFeatures(crate, features, join(projectFolder(), "output"));
  if (lacking.length === 0) return;
  const names = lacking.map((one) => `"${one}"`).join(", ");
  const shown = shownFolder(join(crate, "Cargo.toml"), terminal.workingFolder);
  const style = terminal.style("yellow", "warning");
  terminal.say(`${style} lacking-feature: ${shown}: what the configuration binds needs ${names}`);
  terminal.say(`  help: add it to the features of \`workers\` there`);
}

/** Builds the crate, for its classes are what the module exports. */
async function checkCrate(crate: string, read: ConfigRead, terminal: Terminal): Promise<boolean> {
  const built = await buildCrate(
    { folder: crate, profile: "dev", outputFolder: devOutput(crate) },
    terminal,
  );
  return (
    built !== undefined && reportClasses(read, exportedClasses(built.wasm, built.glue), terminal)
  );
}

/** What is built to be tried stays out of what is deployed. */
export function devOutput(crate: string): string {
  return join(crate, ".wrangler/workers-bindgen/dev");
}
