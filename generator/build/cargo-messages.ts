/** What `cargo --message-format=json` says, of which only this much is used. */
import { C_FUNCTION } from "./inspect.ts";
import { error, type Problem } from "./problem.ts";

export interface CargoReport {
  /** The cdylib that was asked for. */
  readonly wasm: string | undefined;
  /** The manifest of the crate `workers`, if the user's crate depends on it. */
  readonly workersManifest: string | undefined;
  readonly problems: readonly Problem[];
}

interface CargoMessage {
  readonly reason?: string;
  readonly manifest_path?: string;
  readonly filenames?: readonly string[];
  readonly target?: { readonly name?: string; readonly kind?: readonly string[] };
  readonly message?: {
    readonly level?: string;
    readonly message?: string;
    readonly rendered?: string;
  };
}

/** Cargo names every artifact, also those that were fresh: so one run of it tells all. */
export function readCargoMessages(output: string): CargoReport {
  const messages = output.split("\n").flatMap(parseLine);
  const artifacts = messages.filter(({ reason }) => reason === "compiler-artifact");
  const wasm = artifacts
    .flatMap(({ filenames }) => filenames ?? [])
    .findLast((file) => file.endsWith(".wasm"));
  const workers = artifacts.find(
    ({ target }) => target?.name === "workers" && target.kind?.includes("lib") === true,
  );
  return {
    wasm,
    workersManifest: workers?.manifest_path,
    problems: messages.flatMap(compilerProblem),
  };
}

/** Build scripts and cargo itself may put other lines in between. */
function parseLine(line: string): CargoMessage[] {
  if (!line.startsWith("{")) return [];
  try {
    return [JSON.parse(line) as CargoMessage];
  } catch {
    return [];
  }
}

/** What the crate `workers` is warned of is not for its users. */
function compilerProblem(one: CargoMessage): Problem[] {
  const { reason, message, target } = one;
  if (reason !== "compiler-message" || message === undefined) return [];
  const { level = "", message: text = "", rendered } = message;
  if (level === "warning") {
    return OURS.has(target?.name ?? "") ? [] : [rustProblem("warning", text, rendered)];
  }
  if (!level.startsWith("error")) return [];
  const missing = undefinedSymbols(rendered ?? "");
  return missing.length > 0 ? missing : [rustProblem("error", text, rendered)];
}

const OURS = new Set(["workers", "workers_macros"]);

function rustProblem(
  severity: Problem["severity"],
  message: string,
  rendered: string | undefined,
): Problem {
  return { rule: "rust", severity, message, ...(rendered !== undefined && { rendered }) };
}

/** The linker says it in the middle of its whole command line. */
function undefinedSymbols(rendered: string): Problem[] {
  const names = [...rendered.matchAll(/undefined symbol: (\S+)/g)].map(([, name]) => name);
  return [...new Set(names)].map((name) =>
    error(
      "foreign-import",
      `the C function \`${name}\` is called, and nobody provides it`,
      C_FUNCTION,
    ),
  );
}
