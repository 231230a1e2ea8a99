/** JavaScript and Rust in one Worker: the page about the loader says how, and what it says is run here. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../../generator/build/bundle.ts";
import type { BuiltWorker } from "../../generator/build/build.ts";
import type { Served } from "../../generator/build/serve.ts";
import { complaints, OUTPUT, PROJECT, WASM } from "../cargo.ts";
import { buildWith, serve } from "../workers.ts";

const FOLDER = join(PROJECT, "examples/mixed");
const PAGE = readFileSync(join(PROJECT, "generator/runtime/loader/README.md"), "utf8");
const ENTRY = readFileSync(join(FOLDER, "worker.js"), "utf8");
const LINKED = join(PROJECT, "target/workers", WASM, "release/mixed.wasm");

let built: BuiltWorker;
beforeAll(async () => {
  built = await buildWith("examples/mixed");
});

async function bundled(entry: string, folder: string): Promise<string> {
  const made = await bundle({ entry, folder, minify: false });
  if (made.kind === "failed") throw new Error(made.problems.map((one) => one.message).join());
  return made.value.code;
}

it("the Rust half passes its own tests on the host", async () => {
  const run = { folder: FOLDER, target: "examples" };
  expect(await complaints(["test", "--quiet"], run)).toBe("");
});

describe("around what `build` makes", () => {
  let served: Served;
  let printed = "";

  beforeAll(async () => {
    const script = join(built.script, "../worker.js");
    writeFileSync(script, await bundled(ENTRY, FOLDER));
    served = await serve(script, {
      bindings: { durableObjects: { VISITS: { className: "Visits", useSQLite: true } } },
      onOutput: (text) => {
        printed += text;
      },
    });
  });
  afterAll(() => served.dispose());

  it("is what the page shows", () => {
    expect(PAGE).toContain(ENTRY);
  });

  it.each([
    ["a function of Rust's", "checksum", "Wikipedia", "300286872"],
    ["one that waits", "later", undefined, "300286872"],
    ["one that fails", "half", undefined, "RangeError: 7 is odd"],
    ["one in a class of JavaScript's", "visits", undefined, '{"visits":1,"checksum":300286872}'],
    ["a handler of Rust's", "else", undefined, "Rust has no /else"],
  ])("calls %s", async (_name, path, body, text) => {
    const init = body === undefined ? {} : { method: "POST", body };
    expect(await (await fetch(new URL(path, served.url), init)).text()).toBe(text);
  });

  it("has a handler in JavaScript", async () => {
    const worker = await served.miniflare.getWorker();
    expect(await worker.scheduled({ cron: "1 2 3 4 5" })).toMatchObject({ outcome: "ok" });
    await expect.poll(() => printed).toContain("JavaScript has the schedule: 1 2 3 4 5");
  });
});

describe("by hand", () => {
  let served: Served;

  beforeAll(async () => {
    const [, code = ""] = /```ts\n([^]*?)```/.exec(PAGE) ?? [];
    const entry = code
      .replaceAll(".../glue", join(OUTPUT, "glue"))
      .replace("./app.wasm", "./index.wasm");
    const folder = join(FOLDER, "build/by-hand");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "index.js"), await bundled(entry, folder));
    writeFileSync(join(folder, "index.wasm"), readFileSync(LINKED));
    served = await serve(join(folder, "index.js"));
  });
  afterAll(() => served.dispose());

  it("serves the same module", async () => {
    expect(await (await fetch(new URL("else", served.url))).text()).toBe("Rust has no /else");
  });
});
