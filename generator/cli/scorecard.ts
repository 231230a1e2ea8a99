/** `coverage --scorecard`: an output's Rust, measured against the inputs of the Workers API. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Diagnostics } from "../diagnostics.ts";
import type { Coverage } from "../emit/coverage.ts";
import type { OutputFile } from "../emit/output-file.ts";
import { parseInputs } from "../parse-inputs.ts";
import { renderScorecard } from "../scorecard/render.ts";
import { scorecard, type Scorecard } from "../scorecard/scorecard.ts";
import { transform } from "../transform/transform.ts";
import { EXIT } from "./exit.ts";
import { nodeHost } from "./node-host.ts";
import { projectFolder } from "./project.ts";
import type { Terminal } from "./terminal.ts";

/** Data, and no API: thousands of members that no function has. */
const APART: ReadonlySet<string> = new Set(["ai-catalogue"]);

export async function printScorecard(
  folder: string,
  ledger: Coverage,
  { json = false }: { readonly json?: boolean },
  terminal: Terminal,
): Promise<number> {
  const card = await scorecardOf(folder, ledger);
  if (card === undefined) {
    terminal.say("error: the inputs cannot be read: `generate` says why");
    return EXIT.failed;
  }
  terminal.print(json ? JSON.stringify(card, undefined, 2) : renderScorecard(card));
  return EXIT.done;
}

/** Of the crate in a folder. */
export async function scorecardOf(
  folder: string,
  { items }: Pick<Coverage, "items">,
): Promise<Scorecard | undefined> {
  const host = nodeHost({ projectFolder: projectFolder(), workingFolder: projectFolder() });
  const report = new Diagnostics();
  const parsed = await parseInputs({ files: [], outputFolder: "output" }, host, report);
  if (parsed === undefined) return undefined;
  const model = transform(parsed.inputs, { overlay: parsed.overlay }, report);
  return scorecard({ files: rustFiles(folder), model, ledger: items, apart: APART });
}

function rustFiles(folder: string): readonly OutputFile[] {
  const names = readdirSync(join(folder, "src"), { recursive: true, encoding: "utf8" });
  return names
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .filter((path) => path.endsWith(".rs"))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), "utf8") }));
}
