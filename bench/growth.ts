/** Inputs of the real kind that are 1, 2, 4 times as large. */
import { join } from "node:path";
import { nodeHost } from "../generator/cli/node-host.ts";
import { runPipeline } from "../generator/pipeline.ts";
import { copies, without } from "./copies.ts";
import { PROJECT } from "./tools.ts";

/** Rounds in which declarations may be left out before that is given up. */
const ROUNDS = 10;

export interface Grown {
  readonly times: number;
  readonly text: string;
}

export async function grow(text: string): Promise<readonly Grown[]> {
  const sound = await soundPart(text);
  return [1, 2, 4].map((times) => ({ times, text: copies(sound, times) }));
}

/** A user's own input has no overlay that settles names: what would need it is left out, and what needs that. */
async function soundPart(text: string): Promise<string> {
  let part = without(text, new Set());
  for (let round = 0; round < ROUNDS; round++) {
    const lines = await linesWithErrors(part);
    if (lines.size === 0) return part;
    part = without(part, lines);
  }
  throw new Error("the declarations cannot be read without the overlay");
}

async function linesWithErrors(text: string): Promise<ReadonlySet<number>> {
  const file = join(PROJECT, "grown.d.ts");
  const host = nodeHost({ projectFolder: PROJECT, workingFolder: PROJECT });
  const readFile = (name: string): Uint8Array =>
    name === file ? Buffer.from(text) : host.readFile(name);
  const request = { files: [file], outputFolder: "grown" };
  const { diagnostics } = await runPipeline(request, { ...host, readFile });
  const errors = diagnostics.filter((one) => one.severity === "error");
  return new Set(errors.map((one) => one.place.line));
}
