import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startWorker, type TestedWorker } from "../build/built.ts";
import { cargo, PROJECT } from "../output/run-tool.ts";

const folder = join(PROJECT, "examples/hello");

describe("examples/hello", () => {
  let worker: TestedWorker;
  beforeAll(async () => {
    worker = await startWorker({ folder, outputFolder: join(PROJECT, "target/built/hello") });
  });
  afterAll(() => worker.dispose());

  it.each([
    ["/Ada", "Hello, Ada!"],
    ["/", "Hello, World!"],
    ["/Ada/notes?x=1", "Hello, Ada!"],
  ])("greets at %s", async (path, text) => {
    expect(await worker.ask(path)).toMatchObject({ status: 200, text });
  });

  it("exports nothing but its event", () => {
    expect(worker.built.wasm.custom.has("workers:exports")).toBe(true);
    expect(worker.built.wasm.imports.every((one) => one.module.startsWith("workers:"))).toBe(true);
  });

  it("passes its own tests on the host", async () => {
    expect(await cargo(["test", "--quiet"], { folder })).toBe("");
  });
});
