/**
 * The whole corpus: `npx tsx tests/corpus/run.ts`. Some minutes; writes what became of each input to `RESULTS.md`, and ends with 1 if one of them failed.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import {
  batchesOf,
  checkBatch,
  PACKAGES,
  runAlone,
  specifications,
  type CorpusRun,
} from "./corpus.ts";

/** The compiler holds a batch in memory. */
const PER_BATCH = { specifications: 120, packages: 5 };

interface Checked {
  readonly runs: readonly CorpusRun[];
  /** What does not compile, by its file. */
  readonly complaints: ReadonlyMap<string, string>;
}

async function check(files: readonly string[], most: number, name: string): Promise<Checked> {
  const runs: CorpusRun[] = [];
  for (const file of files) runs.push(await runAlone(file));
  const complaints = new Map<string, string>();
  for (const [at, batch] of batchesOf(runs, most).entries()) {
    const said = await checkBatch(batch, `${name}-${at}`);
    console.log(`${name} ${at}: ${batch.length} inputs, ${said === "" ? "compile" : said}`);
    for (const one of said === "" ? [] : batch) {
      const alone = await checkBatch([one], "alone");
      if (alone !== "") complaints.set(one.file, alone);
    }
  }
  return { runs, complaints };
}

function rowOf(
  { file, errors, warnings, rows }: CorpusRun,
  complaints: ReadonlyMap<string, string>,
): string {
  const { bound, adapted, erased, skipped } = rows;
  const compiles = complaints.has(file) ? "does not compile" : "compiles";
  const made = errors.length === 0 ? compiles : `not generated: ${errors[0] ?? ""}`;
  return `| ${[file, made, bound, adapted, erased, skipped, warnings].join(" | ")} |`;
}

function summary(name: string, { runs, complaints }: Checked): string {
  const made = runs.filter((one) => one.errors.length === 0).length;
  return `- ${name}: ${made} of ${runs.length} are generated, ${made - complaints.size} compile`;
}

const HEAD =
  "| input | crate | bound | adapted | erased | skipped | warnings |\n| --- | --- | --: | --: | --: | --: | --: |";

const packages = await check(PACKAGES, PER_BATCH.packages, "packages");
const specified = await check(specifications(), PER_BATCH.specifications, "specifications");
const text = [
  "# The corpus\n",
  "Inputs that nobody prepared, each alone. Made by `npx tsx tests/corpus/run.ts`; the crates are checked with warnings denied.\n",
  `${summary("Declarations of packages", packages)}\n${summary("WebIDL of specifications", specified)}\n`,
  "## Declarations of packages\n",
  `${HEAD}\n${packages.runs.map((one) => rowOf(one, packages.complaints)).join("\n")}\n`,
  "## WebIDL of specifications\n",
  `${HEAD}\n${specified.runs.map((one) => rowOf(one, specified.complaints)).join("\n")}\n`,
].join("\n");
writeFileSync(join(import.meta.dirname, "RESULTS.md"), await format(text, { parser: "markdown" }));
const failed = [packages, specified].some(
  ({ runs, complaints }) => complaints.size > 0 || runs.some((one) => one.errors.length > 0),
);
process.exitCode = failed ? 1 : 0;
