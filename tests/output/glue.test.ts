/** The glue type-checks strictly against the runtime's types: the stable and the experimental ones. */
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runProcess } from "../../generator/build/run-process.ts";
import { PROJECT } from "../cargo.ts";

const TSC = join(PROJECT, "node_modules/typescript/bin/tsc");

describe("the glue", () => {
  it.each(["output/glue", "output/glue/experimental", "generator/runtime"])("%s", async (folder) => {
    const run = await runProcess(process.execPath, [TSC, "--noEmit", "-p", folder], {
      folder: PROJECT,
      environment: process.env,
    });
    expect(run.output + run.errorOutput).toBe("");
  });
});
