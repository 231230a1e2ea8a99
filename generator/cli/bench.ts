/** `bench`: runs the measurements of `bench/`. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { EXIT } from "./exit.ts";
import { projectFolder } from "./project.ts";
import type { Terminal } from "./terminal.ts";

/** What `bench/main.ts` exports: gives the exit code. */
type RunBench = (names: readonly string[], terminal: Terminal) => Promise<number>;

export async function bench(names: readonly string[], terminal: Terminal): Promise<number> {
  const file = join(projectFolder(), "bench/main.ts");
  if (!existsSync(file)) {
    terminal.say("error: this installation has no bench/: it is only in the repository");
    return EXIT.failed;
  }
  const { runBench } = (await import(pathToFileURL(file).href)) as { readonly runBench: RunBench };
  return runBench(names, terminal);
}
