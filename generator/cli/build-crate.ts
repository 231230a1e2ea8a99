/** Builds a crate for a command: finds Rust, shows each step, prints the problems. */
import { buildWorker, type BuildOptions, type BuiltWorker } from "../build/build.ts";
import type { Problem } from "../build/problem.ts";
import { findToolchain } from "../setup/toolchain.mjs";
import { projectFolder } from "./project.ts";
import type { Terminal } from "./terminal.ts";

export type CrateOptions = Omit<BuildOptions, "toolchain" | "environment" | "node" | "onProgress">;

/** Nothing, and it has been said why, if it cannot be built. */
export async function buildCrate(
  options: CrateOptions,
  terminal: Terminal,
): Promise<BuiltWorker | undefined> {
  const { environment, node } = terminal;
  const toolchain = findToolchain({
    projectRoot: projectFolder(),
    crateRoot: options.folder,
    environment,
  });
  if ("missing" in toolchain) {
    terminal.say(
      `error no-toolchain: no Rust that builds for Workers\n  ${toolchain.tried.join("\n  ")}`,
    );
    terminal.say("  help: `npm run setup` finds or makes one");
    return undefined;
  }
  const onProgress = (text: string): void => terminal.say(terminal.style("dim", text.trimEnd()));
  const built = await buildWorker({ ...options, toolchain, environment, node, onProgress });
  for (const problem of built.problems) terminal.say(problemText(problem, terminal));
  return built.kind === "done" ? built.value : undefined;
}

function problemText(problem: Problem, terminal: Terminal): string {
  const { rule, severity, message, help, rendered } = problem;
  const style = severity === "error" ? "red" : "yellow";
  const head = rendered?.trimEnd() ?? `${terminal.style(style, severity)} ${rule}: ${message}`;
  return help === undefined ? head : `${head}\n  help: ${help}`;
}
