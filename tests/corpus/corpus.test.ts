/** A sample of the corpus that has every construct; all of it is `npx tsx tests/corpus/run.ts`. */
import { expect, it } from "vitest";
import { batchesOf, checkBatch, runAlone } from "./corpus.ts";

const SAMPLE = [
  "@types/webidl2/index.d.ts",
  "commander/typings/index.d.ts",
  "handlebars/types/index.d.ts",
  "magic-string/dist/magic-string.es.d.mts",
  "@webref/idl/cssom.idl",
  "@webref/idl/fetch.idl",
  "@webref/idl/fs.idl",
  "@webref/idl/webcrypto.idl",
  "@webref/idl/webgpu.idl",
  "@webref/idl/webmidi.idl",
];

it("what nobody prepared is generated, and compiles", async () => {
  const runs = await Promise.all(SAMPLE.map(runAlone));
  expect(runs.flatMap((one) => one.errors)).toEqual([]);
  const batches = batchesOf(runs, SAMPLE.length);
  expect(batches).toHaveLength(1);
  for (const batch of batches) expect(await checkBatch(batch, "sample")).toBe("");
});
