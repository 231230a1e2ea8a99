import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import { listOutput } from "../../generator/write.ts";

const OUTPUT = fileURLToPath(new URL("../../output", import.meta.url));

/** What the emitters lay out themselves; the run time's copies are formatted where they come from. */
const EMITTED = /^(?:glue\/(?!runtime\/|loader\/).*\.(?:ts|json)|coverage\.json|COVERAGE\.md)$/;

describe("the whole output", () => {
  it("is as prettier would leave it", async () => {
    const files = [...listOutput(OUTPUT)].filter(([path]) => EMITTED.test(path));
    expect(files.length).toBeGreaterThan(100);
    const different: string[] = [];
    for (const [path, text] of files) {
      if ((await format(text, { filepath: path })) !== text) different.push(path);
    }
    expect(different).toEqual([]);
  });
});
