/** The fixtures of `tests/fixtures`, and what the pipeline makes of each. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nodeHost } from "../generator/cli/node-host.ts";
import { inputNames } from "../generator/emit/crate.ts";
import type { OutputFile } from "../generator/emit/output-file.ts";
import type { Host } from "../generator/host.ts";
import { runPipeline, type PipelineRun } from "../generator/pipeline.ts";
import { renderDiagnostics } from "../generator/render-diagnostics.ts";

export const PROJECT = fileURLToPath(new URL("..", import.meta.url));
export const FIXTURES = join(PROJECT, "tests/fixtures");

/** Of the two languages, the first that is there is the golden's. */
const EXTENSIONS = ["d.ts", "webidl"] as const;
export type Extension = (typeof EXTENSIONS)[number];

export interface Fixture {
  readonly name: string;
  readonly folder: string;
  /** The files that are there. */
  readonly files: readonly string[];
  readonly extensions: readonly Extension[];
}

export interface FixtureRun {
  readonly run: PipelineRun;
  /** What `diagnostics.txt` holds; empty where there is nothing to say. */
  readonly diagnostics: string;
  readonly hasErrors: boolean;
}

export function listFixtures(): readonly Fixture[] {
  return readdirSync(FIXTURES, { withFileTypes: true })
    .filter((one) => one.isDirectory())
    .map(({ name }) => {
      const folder = join(FIXTURES, name);
      const files = readdirSync(folder).sort();
      const extensions = EXTENSIONS.filter((one) => files.includes(`input.${one}`));
      return { name, folder, files, extensions };
    });
}

/** The input is read under the fixture's name, which so becomes the product's; overrides beside it are said of it. */
export async function runFixture(fixture: Fixture, extension: Extension): Promise<FixtureRun> {
  const shown = `${fixture.name}.${extension}`;
  const overrides = `${fixture.name}.jsonc`;
  const base = nodeHost({ projectFolder: PROJECT, workingFolder: PROJECT });
  const host: Host = {
    ...base,
    readFile: (file) => {
      if (file === shown) return readFileSync(join(fixture.folder, `input.${extension}`));
      if (file === overrides) return readFileSync(join(fixture.folder, "overrides.jsonc"));
      return base.readFile(file);
    },
    // The run time is the same for all; it stands in the one crate that is compiled.
    readRuntime: () => [],
  };
  const files = fixture.files.includes("overrides.jsonc") ? [shown, overrides] : [shown];
  const run = await runPipeline({ files, outputFolder: "output" }, host);
  const hasErrors = run.diagnostics.some((one) => one.severity === "error");
  return { run, hasErrors, diagnostics: renderDiagnostics(run.diagnostics, run) };
}

/** The product's own files, one after the other: the crate's skeleton is the same for all. */
export function goldenText(run: PipelineRun, language: "rust" | "glue"): string {
  const rust = run.plan?.events.length ? /^src\/(?:[^/]+\/|handlers\.rs$)/ : /^src\/[^/]+\//;
  const pattern = language === "rust" ? rust : /^glue\/(?!abi\.ts)[^/]+\.ts$/;
  return productFiles(run.files ?? [], pattern)
    .map(({ path, text }) => `// file: ${path}\n${text}`)
    .join("\n");
}

function productFiles(files: readonly OutputFile[], pattern: RegExp): readonly OutputFile[] {
  return files.filter(({ path }) => pattern.test(path) && !path.endsWith(".d.ts"));
}

/** The language of the input shows in the head of each file, and nowhere else. */
export function withoutInputName(text: string, run: PipelineRun): string {
  return run.plan === undefined ? text : text.replaceAll(inputNames(run.plan), "<input>");
}

/** The names that an input of WebIDL would have in TypeScript. */
export function globalsOf({ folder, files, extensions }: Fixture): string | undefined {
  const name = extensions.includes("d.ts") ? "input.d.ts" : "globals.d.ts";
  return files.includes(name) && existsSync(join(folder, name))
    ? readFileSync(join(folder, name), "utf8")
    : undefined;
}
