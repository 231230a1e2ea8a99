/** Versions of the input packages that are not installed here: got from the npm registry once, and kept in the cache. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { runProcess, type ProcessResult } from "../build/run-process.ts";
import type { Terminal } from "./terminal.ts";

const NPM = process.platform === "win32" ? "npm.cmd" : "npm";

export class RegistryError extends Error {}

export interface PackageVersion {
  readonly name: string;
  readonly version: string;
}

export function npm(
  words: readonly string[],
  folder: string,
  { environment }: Terminal,
): Promise<ProcessResult> {
  return runProcess(NPM, words, { folder, environment });
}

/** The newest version that the registry has. */
export async function newestVersion(name: string, terminal: Terminal): Promise<string> {
  const words = ["view", name, "version"];
  const { status, output, errorOutput } = await npm(words, terminal.workingFolder, terminal);
  const version = output.trim();
  if (status === 0 && version !== "") return version;
  throw new RegistryError(
    `the registry does not tell the newest ${name}: ${reasonOf(errorOutput)}; is it reached from here?`,
  );
}

/** The folder of a package in that version: `.cache/inputs/<name>@<version>/node_modules/<name>`. */
export async function packageFolderOf(
  { name, version }: PackageVersion,
  projectFolder: string,
  terminal: Terminal,
): Promise<string> {
  const cached = join(projectFolder, ".cache/inputs", `${name.replace("/", "+")}@${version}`);
  const inside = join("node_modules", name);
  if (existsSync(join(cached, inside, "package.json"))) return join(cached, inside);
  terminal.say(`getting ${name} ${version}`);
  mkdirSync(dirname(cached), { recursive: true });
  const unfinished = mkdtempSync(`${cached}.`);
  try {
    await install({ name, version }, unfinished, projectFolder, terminal);
    rmSync(cached, { recursive: true, force: true });
    renameSync(unfinished, cached);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return join(cached, inside);
}

async function install(
  { name, version }: PackageVersion,
  folder: string,
  projectFolder: string,
  terminal: Terminal,
): Promise<void> {
  // The project's own overrides hold for what its inputs bring along.
  const { overrides } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8")) as {
    readonly overrides?: object;
  };
  const manifest = { private: true, dependencies: { [name]: version }, overrides };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const words = ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, errorOutput } = await npm(words, folder, terminal);
  if (status === 0) return;
  throw new RegistryError(
    `${name} ${version} cannot be had from the npm registry: ${reasonOf(errorOutput)}`,
  );
}

/** The line of npm's that says why. */
function reasonOf(errorOutput: string): string {
  const lines = errorOutput.split("\n").map((line) => line.replace(/^npm (?:error|ERR!) ?/, ""));
  const telling = lines.find((line) =>
    /No matching|not found|ENOTFOUND|EAI_AGAIN|ETARGET/.test(line),
  );
  return (telling ?? lines.find((line) => line !== "") ?? "npm says nothing").trim();
}
