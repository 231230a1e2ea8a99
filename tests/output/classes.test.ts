/** Classes of a Worker's own on workerd, with a Worker in TypeScript on the other end. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { Log, LogLevel, Miniflare, type WebSocket } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findRuntime } from "../../generator/build/serve.ts";
import { build } from "../workers.ts";

let miniflare: Miniflare;
let url: URL;
let printed = "";

beforeAll(async () => {
  const script = await build("tests/output/classes");
  const runtime = findRuntime();
  process.env["MINIFLARE_WORKERD_PATH"] = runtime.binary;
  const compatibilityDate = runtime.compatibilityDate;
  const folder = dirname(script);
  miniflare = new Miniflare({
    log: new Log(LogLevel.NONE),
    handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
      for (const one of [stdout, stderr]) {
        one.on("data", (bytes: Buffer) => {
          printed += String(bytes);
        });
      }
    },
    workers: [
      {
        name: "rust",
        modulesRoot: folder,
        modules: [
          { type: "ESModule", path: script },
          { type: "CompiledWasm", path: join(folder, "index.wasm") },
        ],
        compatibilityDate,
        durableObjects: {
          COUNTER: { className: "Counter", useSQLite: true },
          ALONE: { className: "Alone", useSQLite: true },
          TOGETHER: { className: "Together", useSQLite: true },
        },
        workflows: { FLOW: { name: "flow", className: "OrderFlow" } },
        bindings: { GREETING: "hello" },
        serviceBindings: { SCRIPT: { name: "script", entrypoint: "Script" } },
      },
      {
        name: "script",
        modules: [
          {
            type: "ESModule",
            path: "script.js",
            contents: readFileSync(new URL("classes/script.js", import.meta.url), "utf8"),
          },
        ],
        compatibilityDate,
        durableObjects: { COUNTER: { className: "Counter", scriptName: "rust", useSQLite: true } },
        serviceBindings: { GREETER: { name: "rust", entrypoint: "Greeter" } },
        workflows: { FLOW: { name: "flow", className: "OrderFlow", scriptName: "rust" } },
        tails: ["rust"],
        streamingTails: ["rust"],
      },
    ],
  });
  url = await miniflare.ready;
});
afterAll(() => miniflare.dispose());

async function ask(path: string): Promise<string> {
  const answer = await fetch(new URL(path, url));
  const text = await answer.text();
  return answer.ok ? text : `${String(answer.status)} ${text}`;
}

/** What the Worker in TypeScript says. */
async function askScript(path: string): Promise<unknown> {
  const script = await miniflare.getWorker("script");
  const answer = await script.fetch(`http://script/${path}`);
  return answer.json();
}

describe("a Durable Object", () => {
  it("is one for each name, with its own state", async () => {
    expect(await ask("object/a/calls")).toBe("1");
    expect(await ask("object/a/calls")).toBe("2");
    expect(await ask("object/b/calls")).toBe("1");
  });

  it("stores", async () => {
    expect(await ask("object/stores/add")).toBe("Added { before: 0, after: 1 }");
    expect(await ask("object/stores/add")).toBe("Added { before: 1, after: 2 }");
  });

  it("has an alarm, with what is said of it", async () => {
    expect(await ask("object/alarm/alarm")).toBe("set");
    await expect.poll(() => ask("object/alarm/alarmed")).toBe("alarm, retries: 0");
  });

  it("runs its methods at the same time", async () => {
    const started = Date.now();
    const waits = Array.from({ length: 10 }, () => ask("object/many/wait"));
    expect(new Set(await Promise.all(waits))).toEqual(new Set(["waited"]));
    expect(Date.now() - started).toBeLessThan(400);
  });

  it("rejects with what is an Err", async () => {
    expect(await ask("object/a/nowhere")).toContain("500 RangeError: no nowhere");
  });

  it("is made anew after a panic, and what it stored is there", async () => {
    await ask("object/panics/add");
    expect(await ask("object/panics/calls")).toBe("2");
    expect(await ask("object/panics/panic")).toContain("on purpose, in an object");
    expect(await ask("object/panics/calls")).toBe("1");
    expect(await ask("object/panics/add")).toBe("Added { before: 1, after: 2 }");
  });

  it("has statics of its own, unless it shares the Worker's instance", async () => {
    expect(await ask("made/ALONE")).toBe("[1, 1, 1]");
    expect(await ask("made/TOGETHER")).toBe("[1, 2, 3]");
  });

  it("costs no other object by a panic", async () => {
    await ask("object/calm/calls");
    const waits = [ask("object/calm/wait"), ask("object/wild/panic")];
    expect(await waits[0]).toBe("waited");
    expect(await waits[1]).toContain("on purpose");
    expect(await ask("object/calm/calls")).toBe("3");
  });
});

describe("a WebSocket of a Durable Object", () => {
  interface Connection {
    readonly messages: (string | readonly number[])[];
    readonly socket: WebSocket;
  }

  async function connect(name: string): Promise<Connection> {
    const address = new URL(`object/${name}/socket`, url);
    const { webSocket } = await miniflare.dispatchFetch(address, {
      headers: { upgrade: "websocket" },
    });
    if (!webSocket) throw new Error("no WebSocket");
    const messages: (string | readonly number[])[] = [];
    webSocket.addEventListener("message", ({ data }) => {
      messages.push(typeof data === "string" ? data : [...new Uint8Array(data)]);
    });
    webSocket.accept();
    return { messages, socket: webSocket };
  }

  it("takes text and bytes, and is closed", async () => {
    const { messages, socket } = await connect("talk");
    socket.send("hello");
    socket.send(Uint8Array.of(1, 2, 3));
    await expect.poll(() => messages).toEqual(["text hello", [1, 2, 3]]);
    socket.close(4000, "enough");
    await expect.poll(() => printed).toContain("closed 4000 enough true");
  });

  it("stays open when a message of another one panics", async () => {
    const [first, second] = [await connect("room"), await connect("room")];
    second.socket.send("panic");
    await expect.poll(() => printed).toContain("on purpose, for a message");
    first.socket.send("still here");
    await expect.poll(() => first.messages).toEqual(["text still here"]);
    second.socket.send("I too");
    await expect.poll(() => second.messages).toEqual(["text I too"]);
    first.socket.close();
    second.socket.close();
  });
});

describe("remote calls from Rust", () => {
  it.each([
    ["a struct there and back", "rpc/add", "Added { before: 0, after: 2 }"],
    ["a boolean of a method that is not async", "rpc/even", "true"],
    ["nothing", "rpc/nothing", "()"],
    ["bytes, and an option", "rpc/bytes", "[1, 2]"],
    ["an Err, with its kind", "rpc/fail", 'Some("RangeError: too far")'],
    ["an object that is handed over", "rpc/session", "Ada says hello (1) Ada says bye (2)"],
    ["a Worker in TypeScript", "script/echo", "true"],
    ["one that calls back", "script/visit", "seen: Bob says from script (1)"],
    ["what it throws", "script/throws", "TypeError: not this way true"],
  ])("%s", async (_name, path, text) => {
    expect(await ask(path)).toBe(text);
  });
});

describe("remote calls from TypeScript", () => {
  it.each([
    ["a Durable Object's method", "add", { before: 0, after: 5 }],
    ["its error", "fail", { name: "RangeError", message: "no further" }],
    ["bytes", "bytes", [1, 2, 3]],
    ["an object that it hands over", "session", ["Eve says one (1)", "Eve says two (2)"]],
    ["one method's result as the other's object", "pipelined", "Eve says at once (1)"],
    ["a named entrypoint", "greet", "hello, Ada!"],
    ["its fetch", "greeter-fetch", "hello POST"],
    ["what no attribute exposes", "hidden", ["new: no", "fetch: yes", "drop: no"]],
    ["a wrong argument", "wrong", "TypeError"],
    ["a panic, and the call after it", "panic", ["on purpose, in an entrypoint", "hello, after!"]],
  ])("%s", async (_name, path, value) => {
    expect(await askScript(path)).toEqual(value);
  });
});

describe("what happened in another Worker", () => {
  it("is told when it is over, and while it happens", async () => {
    await askScript("greet");
    await expect.poll(() => printed, { timeout: 5000 }).toContain("tail hello ok");
    await expect.poll(() => printed, { timeout: 5000 }).toContain("tail stream begins with 0");
  });
});

describe("a Workflow", () => {
  it("runs", async () => {
    expect(await askScript("flow")).toEqual({ status: "complete", output: "tea: 12" });
  });
});
