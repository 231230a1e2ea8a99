/** A Worker's configuration for a command: read, and its faults printed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ServeOptions } from "../build/serve.ts";
import { type CrateClass, checkClasses } from "../config/check-classes.ts";
import { miniflareOptions } from "../config/miniflare-options.ts";
import type { WranglerConfig } from "../config/model.ts";
import { type ConfigRead, readConfig } from "../config/read-config.ts";
import { parseWranglerKeys, type WranglerKeys } from "../config/wrangler-keys.ts";
import { projectFolder, shownFolder } from "./project.ts";
import { reportDiagnostics } from "./report-diagnostics.ts";
import type { Terminal } from "./terminal.ts";

export type WranglerOptions = Pick<
  ServeOptions,
  "bindings" | "compatibilityDate" | "compatibilityFlags"
>;

export function wranglerKeys(): WranglerKeys {
  return parseWranglerKeys(readFileSync(join(projectFolder(), "idl/wrangler.jsonc"), "utf8"));
}

export function loadConfig(
  folder: string,
  environment: string | undefined,
  { workingFolder }: Terminal,
): ConfigRead {
  return readConfig({
    folder,
    keys: wranglerKeys(),
    show: (file) => shownFolder(file, workingFolder),
    ...(environment !== undefined && { environment }),
  });
}

/** False if the configuration cannot be used; why has been said. */
export function reportConfig(read: ConfigRead, terminal: Terminal): boolean {
  return reportDiagnostics(read, {}, terminal);
}

/** Says what the configuration and the crate's classes disagree about. */
export function reportClasses(
  { config, sources }: ConfigRead,
  classes: readonly CrateClass[],
  terminal: Terminal,
): boolean {
  if (config === undefined) return true;
  const diagnostics = checkClasses(config, classes, wranglerKeys());
  return reportDiagnostics({ diagnostics, sources }, {}, terminal);
}

export function wranglerOptions(config: WranglerConfig | undefined): WranglerOptions {
  if (config === undefined) return {};
  const { compatibilityDate, compatibilityFlags } = config;
  return {
    bindings: miniflareOptions(config),
    ...(compatibilityDate && { compatibilityDate: compatibilityDate.text }),
    compatibilityFlags,
  };
}
