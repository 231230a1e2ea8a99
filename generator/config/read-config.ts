/** A project's Wrangler configuration: found, read, and reduced to one environment. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { Diagnostics, type Diagnostic, type Reporter } from "../diagnostics.ts";
import type { SourceText } from "../source.ts";
import { checkKeys } from "./check-keys.ts";
import { parseDevVars, type Secret } from "./dev-vars.ts";
import { applyEnvironment } from "./environments.ts";
import {
  itemsOf,
  type LocatedJson,
  type LocatedObject,
  type Named,
  namedAt,
  namedOf,
  textAt,
  textsAt,
  valueAt,
} from "./located.ts";
import type { WranglerConfig } from "./model.ts";
import { parseJsoncText } from "./parse-jsonc.ts";
import { parseTomlText } from "./parse-toml.ts";
import { readBindings, readMigrations, readVariables, reportTwice } from "./read-bindings.ts";
import type { WranglerKeys } from "./wrangler-keys.ts";

export interface ConfigRequest {
  /** The project's folder. */
  readonly folder: string;
  readonly environment?: string;
  readonly keys: WranglerKeys;
  /** How a file is shown to people. */
  readonly show: (file: string) => string;
}

export interface ConfigRead {
  /** None if there is no configuration, or it cannot be read. */
  readonly config?: WranglerConfig;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceText[];
}

/** As Wrangler looks for them. */
const FILES = ["wrangler.json", "wrangler.jsonc", "wrangler.toml"] as const;

export function findConfig(folder: string): string | undefined {
  return FILES.map((name) => path.join(folder, name)).find((file) => existsSync(file));
}

export function readConfig(request: ConfigRequest): ConfigRead {
  const file = findConfig(request.folder);
  if (file === undefined) return { diagnostics: [], sources: [] };
  const report = new Diagnostics();
  const source = readSource(file, request);
  const root = parseRoot(source, report);
  if (root === undefined) return { diagnostics: report.sorted, sources: [source] };
  const local = readLocal(request);
  const secrets = local === undefined ? [] : parseDevVars(local, report);
  const read = configOf(root, source, secrets, request, report);
  const config = { ...read, knowsSecrets: read.knowsSecrets || local !== undefined };
  const sources = local === undefined ? [source] : [source, local];
  return { config, diagnostics: report.sorted, sources };
}

function readSource(file: string, { show }: ConfigRequest): SourceText {
  return { file: show(file), text: readFileSync(file, "utf8").replace(/^\uFEFF/, "") };
}

function parseRoot(source: SourceText, report: Reporter): LocatedObject | undefined {
  const parse = source.file.endsWith(".toml") ? parseTomlText : parseJsoncText;
  const root: LocatedJson | undefined = parse(source, report);
  if (root === undefined || root.kind === "object") return root;
  const message = "the file must hold one object";
  report.report({ rule: "wrangler-syntax", severity: "error", message, place: root.place });
  return undefined;
}

/** The environment's own file stands in place of the other. */
function readLocal(request: ConfigRequest): SourceText | undefined {
  const { folder, environment } = request;
  const names = [...(environment === undefined ? [] : [`.dev.vars.${environment}`]), ".dev.vars"];
  const file = names.map((name) => path.join(folder, name)).find((one) => existsSync(one));
  return file === undefined ? undefined : readSource(file, request);
}

function configOf(
  root: LocatedObject,
  source: SourceText,
  secrets: readonly Secret[],
  { folder, environment, keys }: ConfigRequest,
  report: Reporter,
): WranglerConfig {
  checkKeys(root, keys, report);
  const settings = applyEnvironment(root, environment, keys, report);
  const bindings = readBindings(settings, keys, report);
  const variables = readVariables(settings);
  const assets = namedAt(settings, "assets.binding");
  const named = assets === undefined ? [] : [{ name: assets.text, place: assets.place }];
  reportTwice([...bindings, ...variables, ...named], report);
  const date = namedAt(settings, "compatibility_date");
  const required = valueAt(settings, "secrets.required");
  const names = itemsOf(required).flatMap((one) => namedOf(one) ?? []);
  return {
    folder,
    source,
    name: textAt(settings, "name") ?? path.basename(path.resolve(folder)),
    ...(environment !== undefined && { environment }),
    ...(date !== undefined && { compatibilityDate: date }),
    compatibilityFlags: textsAt(settings, "compatibility_flags"),
    bindings,
    variables,
    ...secretsOf(secrets, required === undefined ? undefined : names),
    knowsSecrets: required !== undefined,
    migrations: readMigrations(settings),
    settings,
  };
}

/** Where the configuration names the secrets, these are all. */
function secretsOf(
  local: readonly Secret[],
  required: readonly Named[] | undefined,
): Pick<WranglerConfig, "secrets" | "localSecrets"> {
  if (required === undefined) {
    const names = local.map(({ name, place }) => ({ text: name, place }));
    return { secrets: names, localSecrets: local };
  }
  const wanted = new Set(required.map(({ text }) => text));
  return { secrets: required, localSecrets: local.filter(({ name }) => wanted.has(name)) };
}
