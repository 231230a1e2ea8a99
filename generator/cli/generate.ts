/** `generate`: inputs and overlay to the output folder. */
import { runPipeline } from "../pipeline.ts";
import { ForeignFolderError, UnwritableError, writeOutput } from "../write.ts";
import { dump } from "./dump.ts";
import { EXIT } from "./exit.ts";
import type { InputArguments } from "./input-commands.ts";
import { taskOf } from "./project.ts";
import { reportDiagnostics } from "./report-diagnostics.ts";
import type { Terminal } from "./terminal.ts";

export async function generate(given: InputArguments, terminal: Terminal): Promise<number> {
  const task = taskOf(given, terminal);
  if (typeof task === "string" || (given.name !== undefined && given.dump === undefined)) {
    terminal.say(`error: ${typeof task === "string" ? task : "--name goes with --dump"}`);
    return EXIT.usage;
  }
  const since = performance.now();
  const run = await runPipeline(task.request, task.host);
  if (given.dump !== undefined) {
    const { name } = given;
    return dump(run, { phase: given.dump, ...(name !== undefined && { name }) }, terminal);
  }
  if (!reportDiagnostics(run, given, terminal) || run.files === undefined) return EXIT.failed;
  try {
    const { written, deleted, unchanged } = writeOutput(run.files, task.outputFolder);
    const seconds = ((performance.now() - since) / 1000).toFixed(1);
    const parts = [
      `${written.length} written`,
      `${deleted.length} deleted`,
      `${unchanged} unchanged`,
    ];
    terminal.say(`${task.request.outputFolder}: ${parts.join(", ")}, in ${seconds} s`);
    return EXIT.done;
  } catch (error) {
    const isTold = error instanceof ForeignFolderError || error instanceof UnwritableError;
    if (!isTold) throw error;
    terminal.say(`error: ${error.message}`);
    return EXIT.failed;
  }
}
