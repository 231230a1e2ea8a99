/** `check`: says where the output, the ledger or the overlay has drifted from the inputs. */
import { compareOutput, type Difference } from "../compare-output.ts";
import { runPipeline } from "../pipeline.ts";
import { EXIT } from "./exit.ts";
import type { InputArguments } from "./input-commands.ts";
import { taskOf } from "./project.ts";
import { reportDiagnostics } from "./report-diagnostics.ts";
import type { Terminal } from "./terminal.ts";

/** Files whose difference is shown; the others are named. */
const SHOWN_FILES = 20;

export async function check(given: InputArguments, terminal: Terminal): Promise<number> {
  const task = taskOf(given, terminal);
  if (typeof task === "string") {
    terminal.say(`error: ${task}`);
    return EXIT.usage;
  }
  const run = await runPipeline(task.request, task.host);
  const isSound = reportDiagnostics(run, given, terminal);
  if (run.files === undefined) return EXIT.failed;
  const differences = compareOutput(run.files, task.outputFolder);
  printDifferences(differences, terminal);
  const { outputFolder } = task.request;
  if (differences.length > 0) {
    terminal.say(`${outputFolder} is not what would be made: \`npm run generate\` makes it`);
  } else if (isSound) {
    terminal.say(`${outputFolder}: ${run.files.length} files are what would be made`);
  }
  return isSound && differences.length === 0 ? EXIT.done : EXIT.failed;
}

function printDifferences(differences: readonly Difference[], terminal: Terminal): void {
  differences.forEach((one, at) => {
    if (one.kind !== "changed") terminal.print(`${one.kind}: ${one.path}`);
    else if (at >= SHOWN_FILES) terminal.print(`changed: ${one.path}`);
    else terminal.print(coloured(one.diff, terminal));
  });
}

function coloured(diff: string, terminal: Terminal): string {
  return diff
    .split("\n")
    .map((line) => {
      if (line.startsWith("+")) return terminal.style("green", line);
      return line.startsWith("-") ? terminal.style("red", line) : line;
    })
    .join("\n");
}
