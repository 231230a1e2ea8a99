/** What `cargo --message-format=json` says, of which only this much is used. */
import type { CompiledCrate } from "./blame.ts";
import { C_FUNCTION } from "./inspect.ts";
import { THREAD } from "./inspect-std.ts";
import { error, type Problem } from "./problem.ts";
import { symbolText } from "./symbol-text.ts";

export interface CargoReport {
  /** The cdylib that was asked for. */
  readonly wasm: string | undefined;
  /** The manifest of the crate `workers`, if the user's crate depends on it. */
  readonly workersManifest: string | undefined;
  /** The dependencies that were compiled for the Worker. */
  readonly crates: readonly CompiledCrate[];
  readonly problems: readonly Problem[];
}

interface CargoMessage {
  readonly reason?: string;
  readonly package_id?: string;
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
    crates: artifacts.flatMap(compiledCrate),
    problems: withoutEchoes(messages.flatMap(compilerProblem)),
  };
}

/** `path+file:///home/ada/shop/pool#0.1.0`, `registry+https://…#serde@1.0.0`: a name only where the folder has another. */
function compiledCrate({ package_id: id, filenames, target }: CargoMessage): CompiledCrate[] {
  const libraries = (filenames ?? []).filter((file) => file.endsWith(".rlib"));
  if (id === undefined || libraries.length === 0 || OURS.has(target?.name ?? "")) return [];
  const [place = "", rest = ""] = id.split("#");
  const [name, version] = rest.includes("@") ? rest.split("@") : [place.split("/").at(-1), rest];
  return [{ id, name: name ?? "", version: version ?? "", libraries }];
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
  const twice = duplicateExports(`${text}\n${rendered ?? ""}`);
  if (twice.length > 0) return twice;
  if (level === "warning") {
    return OURS.has(target?.name ?? "") ? [] : [rustProblem("warning", text, rendered)];
  }
  if (!level.startsWith("error")) return [];
  const missing = undefinedSymbols(rendered ?? "");
  return missing.length > 0 ? missing : [rustProblem("error", text, rendered)];
}

/** What follows from an export that is there twice says nothing more. */
function withoutEchoes(problems: readonly Problem[]): readonly Problem[] {
  const isTwice = problems.some(
    ({ rule }) => rule === "duplicate-event" || rule === "name-collision",
  );
  return isTwice
    ? problems.filter(({ message }) => !/^failed to load bitcode/.test(message))
    : problems;
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
  const threads = names.filter((name) => name?.startsWith("pthread_"));
  const others = [...new Set(names)].filter((name) => !threads.includes(name));
  const missing = others.map((name = "") => ({
    ...error(
      "foreign-import",
      `the C function \`${name}\` is called, and nobody provides it`,
      C_FUNCTION,
    ),
    symbols: symbolText(name),
  }));
  return threads.length > 0 ? [THREAD, ...missing] : missing;
}

/** An export has one name in the whole module, whichever crate it comes from: the compiler, its optimiser and the linker each say so in their way. */
const TWICE = [
  /symbol `(event|class):(\w+)` is already defined/,
  /Linking globals named '(event|class):(\w+)': symbol multiply defined/,
  /duplicate symbol: (event|class):(\w+)/,
];

function duplicateExports(rendered: string): Problem[] {
  const found = TWICE.flatMap((one) => one.exec(rendered) ?? []);
  const [, kind, name = ""] = found;
  if (kind === undefined) return [];
  const help = "leave one of them: a second one may be in a crate that yours depends on";
  const problem =
    kind === "event"
      ? error(
          "duplicate-event",
          `there are two handlers of the event \`${name}\`, and a Worker has one`,
          help,
        )
      : error("name-collision", `two classes are exported as \`${name}\``, help);
  return [{ ...problem, symbols: symbolText(`${kind}:${name}`) }];
}
