/** Builds a crate for a command: finds Rust, shows each step, prints the problems. */
import { join } from "node:path";
import { buildWorker, type BuildOptions, type BuiltWorker } from "../build/build.ts";
import type { Compatibility } from "../build/compatibility.ts";
import { error, failed, type Outcome, type Problem } from "../build/problem.ts";
import { findToolchain } from "../setup/toolchain.mjs";
import { projectFolder } from "./project.ts";
import type { Terminal } from "./terminal.ts";
import { loadConfig, wranglerOptions } from "./worker-config.ts";

/** Progress is printed, unless somebody else takes it. */
export type CrateOptions = Omit<BuildOptions, "toolchain" | "environment" | "node">;

/** Nothing, and it has been said why, if it cannot be built. */
export async function buildCrate(
  options: CrateOptions,
  terminal: Terminal,
): Promise<BuiltWorker | undefined> {
  const built = await tryToBuild(options, terminal);
  for (const problem of built.problems) terminal.say(problemText(problem, terminal));
  return built.kind === "done" ? built.value : undefined;
}

export async function tryToBuild(
  options: CrateOptions,
  terminal: Terminal,
): Promise<Outcome<BuiltWorker>> {
  const { environment, node } = terminal;
  const toolchain = findToolchain({
    projectRoot: projectFolder(),
    crateRoot: options.folder,
    environment,
    ...(options.rustTarget && { targets: [options.rustTarget] }),
  });
  if ("missing" in toolchain) {
    const tried = toolchain.tried.join("; ");
    return failed(
      error(
        "no-toolchain",
        `no Rust that builds for Workers (${tried})`,
        options.rustTarget === "wasm32-wasip1"
          ? "`npm run setup -- --wasi` finds or makes one; with rustup: `rustup target add wasm32-wasip1`"
          : "`npm run setup` finds or makes one",
      ),
    );
  }
  const onProgress = (text: string): void => terminal.say(terminal.style("dim", text.trimEnd()));
  const compatibility = compatibilityOf(options.folder, terminal);
  return buildWorker({ compatibility, onProgress, ...options, toolchain, environment, node });
}

export function compatibilityOf(folder: string, terminal: Terminal): Compatibility | undefined {
  const { config } = loadConfig(folder, undefined, terminal);
  const { compatibilityDate: date, compatibilityFlags: flags } = wranglerOptions(config);
  const cacheFolder = join(projectFolder(), ".cache/rtti");
  return date === undefined ? undefined : { date, flags: flags ?? [], cacheFolder };
}

export function problemText(problem: Problem, terminal: Terminal): string {
  const { rule, severity, message, help, rendered, from = [] } = problem;
  const style = severity === "error" ? "red" : "yellow";
  const head = rendered?.trimEnd() ?? `${terminal.style(style, severity)} ${rule}: ${message}`;
  const lines = [
    ...from.map((one) => `from: ${one}`),
    ...(help === undefined ? [] : [`help: ${help}`]),
  ];
  return [head, ...lines.map((one) => `  ${one}`)].join("\n");
}
