/** How long a generation takes, and how it grows with its input. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commandLine, PROJECT } from "./tools.ts";
import { seconds, type Table, timed } from "./table.ts";

const DECLARATIONS = "node_modules/@cloudflare/workers-types/index.d.ts";

export async function measureGeneration(): Promise<Table> {
  const folder = mkdtempSync(join(tmpdir(), "workers-bindgen-"));
  try {
    const text = readFileSync(join(PROJECT, DECLARATIONS), "utf8");
    const lines = text.split("\n").length;
    const cold = await timed(3, coldRun);
    const grown: [string, string, string][] = [];
    for (const copies of [1, 2, 4]) {
      const file = join(folder, `copies-${copies}.d.ts`);
      writeFileSync(file, copiesOf(text, copies));
      const parameters = ["generate", "--input", file, "--out", join(folder, `out-${copies}`)];
      const times = await timed(1, () => commandLine(parameters));
      grown.push([
        `one entry's declarations alone, ${copies * lines} lines`,
        seconds(times),
        "linear",
      ]);
    }
    return {
      title: "Generation",
      rows: [
        [
          `both entries, new process, no cache, ${lines} lines and the experimental ones`,
          seconds(cold),
          "under 6 s",
        ],
        ...grown,
      ],
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The run-time information is asked for anew, as in a fresh clone. */
async function coldRun(): Promise<void> {
  rmSync(join(PROJECT, ".cache/rtti"), { recursive: true, force: true });
  await commandLine(["generate"]);
}

/** The same declarations again, each copy in a namespace of its own. */
function copiesOf(text: string, copies: number): string {
  const parts = [text];
  for (let copy = 2; copy <= copies; copy++) {
    const inside = text
      .replace(/^declare module "[^"]*" \{[\s\S]*?^\}/gm, "")
      .replace(/^(\s*)declare /gm, "$1")
      .replace(/^(?=(?:abstract |interface|type|class|function|var|const|namespace))/gm, "export ");
    parts.push(`declare namespace Copy${copy} {\n${inside}\n}`);
  }
  return parts.join("\n");
}
