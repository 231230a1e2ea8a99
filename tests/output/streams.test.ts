/** Streams through Rust, on workerd: how much is in memory at a time, who waits for whom, and what becomes of what is left early. */
import { createServer, type Server } from "node:net";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../../generator/build/serve.ts";
import { build, serve } from "../workers.ts";

let served: Served;
let printed = "";

beforeAll(async () => {
  served = await serve(await build("tests/output/streams"), {
    bindings: { r2Buckets: ["BUCKET"] },
    onOutput: (text) => {
      printed += text;
    },
  });
});
afterAll(() => served.dispose());

function ask(path: string, body?: Uint8Array<ArrayBuffer> | string): Promise<Response> {
  const init = body === undefined ? {} : { method: "POST", body, headers: { "x-a": "1" } };
  return fetch(new URL(path, served.url), init);
}

async function text(path: string, body?: Uint8Array<ArrayBuffer> | string): Promise<string> {
  return (await ask(path, body)).text();
}

/** What the Worker makes, too. */
function pattern(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, at) => at % 251);
}

function checksum(bytes: Uint8Array): number {
  return bytes.reduce((sum, byte) => (Math.imul(sum, 31) + byte) >>> 0, 0);
}

const TEN = pattern(10 << 20);
/** More chunks than one, and little enough to be on its way before somebody closes the connection. */
const SOME = pattern(150_000);

describe("a body that Rust reads", () => {
  it("is in memory chunk by chunk: 10 MB in a few pages", async () => {
    const said = await text("read/chunks", TEN);
    const [, total, sum, largest, grown] =
      /^(\d+) (\d+) largest (\d+) grown (\d+)$/.exec(said) ?? [];
    expect([Number(total), Number(sum)]).toEqual([TEN.length, checksum(TEN)]);
    expect(Number(largest)).toBeLessThanOrEqual(65536);
    expect(Number(grown)).toBeLessThan(8);
  });

  it.each([
    ["is a Stream", "read/stream", TEN, String(TEN.length)],
    ["is an AsyncRead", "read/io", "headline\nrest of it", '[104, 101, 97, 100] "line\\n" 10'],
    ["can be given back", "read/some", pattern(300_000), "300000"],
    ["is cancelled when it is dropped", "read/dropped", SOME, "true"],
    ["is locked for others", "read/locked", "x", ""],
    ["is walked through item by item", "items/async", TEN, String(TEN.length)],
    ["can be left in the middle", "items/async-left", SOME, ""],
  ])("%s", async (_name, path, body, want) => {
    const answer = await ask(path, body);
    const said = await answer.text();
    expect(answer.status, said).toBe(200);
    expect(said).toContain(want);
  });
});

describe("what is walked through", () => {
  it.each(["items/steps", "items/collected"])("gives its items: %s", async (path) => {
    expect(await text(path, "x")).toBe("x-a=1");
  });

  it("is what Rust makes, too", async () => {
    expect(await text("items/made", "x")).toBe("5050");
    expect(await text("items/encoded", "x")).toBe("ein grünes Wort");
  });

  it("is an error where it cannot be walked through", async () => {
    expect(await text("items/not-iterable", "x")).toMatch(/not a function true$/);
  });
});

describe("a body that Rust makes", () => {
  it("has every byte in its place", async () => {
    const bytes = new Uint8Array(await (await ask("write/produced")).arrayBuffer());
    expect(bytes.length).toBe(TEN.length);
    expect(checksum(bytes)).toBe(checksum(TEN));
  });

  it("is what came in, changed on the way: 10 MB in a few pages", async () => {
    const bytes = new Uint8Array(await (await ask("write/through", TEN)).arrayBuffer());
    expect(checksum(bytes)).toBe(checksum(TEN.map((byte) => ~byte)));
    await expect.poll(() => printed).toMatch(/grown \d+/);
    expect(Number(/grown (\d+)/.exec(printed)?.[1])).toBeLessThan(16);
  });

  it.each([
    ["of chunks", "write/chunks", 700],
    ["of a Stream", "write/stream", 6],
    ["of an AsyncWrite", "write/io", 7],
    ["through a pipe", "write/sink", 13],
  ])("%s", async (_name, path, length) => {
    expect((await (await ask(path)).arrayBuffer()).byteLength).toBe(length);
  });

  it("waits for its reader", async () => {
    expect(Number(await text("write/pressure"))).toBeLessThan(256);
  });

  it("is dropped with its reader", async () => {
    expect(await text("write/cancelled")).toBe("true");
  });

  it("has a length where that has to be known", async () => {
    expect(await text("write/bucket")).toBe("1000000");
  });

  it.each(["write/failing", "write/panicking", "write/cut-off"])(
    "is cut off, and not taken for the whole: %s",
    async (path) => {
      await expect(text(path)).rejects.toThrow();
      expect(await text("write/io")).toBe("written");
    },
  );
});

describe("a socket", () => {
  let server: Server;
  afterAll(() => server.close());

  it("is read from and written to", async () => {
    server = createServer((socket) => {
      let line = "";
      socket.on("data", (data) => {
        line += String(data);
        if (line.endsWith("\n")) socket.end(line.toUpperCase());
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    expect(await text(`sockets/127.0.0.1:${port}`)).toBe("HELLO THERE\n");
  });
});
