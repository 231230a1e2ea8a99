/** A Worker that is told what another one does. */
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { Log, LogLevel, Miniflare } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findRuntime } from "../../generator/build/serve.ts";
import { build } from "../workers.ts";

describe("tail-worker", () => {
  let miniflare: Miniflare;
  let printed = "";
  beforeAll(async () => {
    const script = await build("examples/tail-worker");
    const { binary, compatibilityDate } = findRuntime();
    process.env["MINIFLARE_WORKERD_PATH"] = binary;
    miniflare = new Miniflare({
      log: new Log(LogLevel.NONE),
      handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
        for (const one of [stdout, stderr])
          one.on("data", (bytes: Buffer) => {
            printed += String(bytes);
          });
      },
      workers: [
        {
          name: "shop",
          compatibilityDate,
          modules: [{ type: "ESModule", path: "shop.js", contents: SHOP }],
          tails: ["tail"],
          streamingTails: ["tail"],
        },
        {
          name: "tail",
          compatibilityDate,
          modulesRoot: dirname(script),
          modules: [
            { type: "ESModule", path: script },
            { type: "CompiledWasm", path: join(dirname(script), "index.wasm") },
          ],
          kvNamespaces: ["FAULTS"],
        },
      ],
    });
    await miniflare.ready;
  });
  afterAll(() => miniflare.dispose());

  it("keeps what went wrong, and prints what goes on", async () => {
    const [shop, tail] = [await miniflare.getWorker("shop"), await miniflare.getWorker("tail")];
    for (const path of ["tea", "milk", "milk"])
      // An exception of the Worker comes here, too.
      await shop.fetch(`http://shop/${path}`).catch(() => undefined);
    const faults = async (): Promise<string> => (await tail.fetch("http://tail/")).text();
    await expect
      .poll(faults, { timeout: 10_000 })
      .toBe("2 /milk: RangeError: no milk\n1 /tea: sold out");
    // Miniflare does not say which one.
    expect(printed).toContain("a Worker: error");
    expect(printed).toContain("a Worker: RangeError: no milk");
  });
});

const SHOP = `export default {
  async fetch(request) {
    if (request.url.endsWith("milk")) throw new RangeError("no milk");
    console.log("somebody is here");
    console.error("sold", "out");
    return new Response("sorry");
  },
};`;
