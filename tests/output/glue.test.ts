/** The glue type-checks strictly against the runtime's types: the stable and the experimental ones. */
import { describe, expect, it } from "vitest";
import { typeCheck } from "./run-tool.ts";

describe("the glue", () => {
  it.each(["output/glue", "output/glue/experimental", "generator/runtime"])("%s", async (folder) => {
    expect(await typeCheck(folder)).toBe("");
  });
});
