/** What `cargo --message-format=json` says, of which only this much is used. */
import type { Problem } from "./problem.ts";

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
  const artifacts = messages.filter(
    ({ reason }) => reason === "compiler-artifact",
  );
  const wasm = artifacts
    .flatMap(({ filenames }) => filenames ?? [])
    .findLast((file) => file.endsWith(".wasm"));
  const workers = artifacts.find(
    ({ target }) =>
      target?.name === "workers" && target.kind?.includes("lib") === true,
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

function compilerProblem({ reason, message }: CargoMessage): Problem[] {
  if (reason !== "compiler-message" || message === undefined) return [];
  const severity = message.level === "warning" ? "warning" : "error";
  if (severity === "error" && !message.level?.startsWith("error")) return [];
  return [
    {
      rule: "rust",
      severity,
      message: message.message ?? "",
      ...(message.rendered !== undefined && { rendered: message.rendered }),
    },
  ];
}
