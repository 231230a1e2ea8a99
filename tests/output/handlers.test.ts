/** Handlers of all events and classes with all theirs, in Rust alone, on workerd: as far as no other test has them. */
import { dirname, join } from "node:path";
import { get } from "node:http";
import { connect, type Socket } from "node:net";
import type { Readable } from "node:stream";
import { Log, LogLevel, Miniflare } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findRuntime } from "../../generator/build/serve.ts";
import { type BareWorker, listen, type Listening, runTests } from "../workerd.ts";
import { build } from "../workers.ts";

let script: string;
beforeAll(async () => {
  script = await build("tests/output/handlers");
});

describe("by Miniflare", () => {
  let miniflare: Miniflare;
  let url: URL;
  let printed = "";

  beforeAll(async () => {
    const { binary, compatibilityDate } = findRuntime();
    process.env["MINIFLARE_WORKERD_PATH"] = binary;
    const folder = dirname(script);
    const worker = {
      modulesRoot: folder,
      modules: [
        { type: "ESModule" as const, path: script },
        { type: "CompiledWasm" as const, path: join(folder, "index.wasm") },
      ],
      compatibilityDate,
      compatibilityFlags: ["experimental", "service_binding_extra_handlers"],
    };
    miniflare = new Miniflare({
      log: new Log(LogLevel.NONE),
      unsafeTriggerHandlers: true,
      handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
        for (const one of [stdout, stderr])
          one.on("data", (bytes: Buffer) => {
            printed += String(bytes);
          });
      },
      workers: [
        {
          name: "main",
          ...worker,
          serviceBindings: {
            DESK: { name: "main", entrypoint: "Desk" },
            DOUBLED: { name: "main", entrypoint: "Doubled" },
          },
          workflows: { DELIVERY: { name: "delivery", className: "Delivery" } },
          tails: [
            "watching",
            { name: "watching", entrypoint: "Watcher" },
            { name: "watching", entrypoint: "Tracer" },
          ],
          streamingTails: ["watching", { name: "watching", entrypoint: "Watcher" }],
        },
        { name: "watching", ...worker },
      ],
    });
    url = await miniflare.ready;
  });
  afterAll(() => miniflare.dispose());

  const ask = async (path: string, init?: RequestInit): Promise<string> =>
    (await fetch(new URL(path, url), init)).text();
  const prints = (text: string): Promise<void> =>
    expect.poll(() => printed, { timeout: 10_000 }).toContain(text);

  it("sends a schedule, a queue's batch and an email to the Worker", async () => {
    const worker = await miniflare.getWorker("main");
    expect(await worker.scheduled({ cron: "1 2 3 4 5" })).toMatchObject({ outcome: "ok" });
    await prints("scheduled 1 2 3 4 5");
    expect(printed).toMatch(/^start$/m);
    const message = { id: "1", timestamp: new Date(), attempts: 1, body: "tea" };
    expect(await worker.queue("letters", [message])).toMatchObject({ outcome: "ok", ackAll: true });
    await prints("queue letters tea");
    const mail = "From: a@example.com\r\nMessage-ID: <1@example.com>\r\nSubject: News\r\n\r\nHello\r\n";
    const path = "cdn-cgi/handler/email?from=a@example.com&to=b@example.com";
    expect(await ask(path, { method: "POST", body: mail })).toContain("successfully");
    await prints("email News");
  });

  it("sends them to an entrypoint", async () => {
    expect(await ask("entrypoints/events")).toBe("the desk: GET ok ok true");
    await prints("the desk: scheduled ");
    await prints("the desk: queue letters tea+milk");
    expect(await ask("entrypoints/mail")).toBe("sent");
    await prints("the desk: email News");
  });

  it("calls the transformation of a pipeline", async () => {
    expect(await ask("pipeline")).toBe("shop/tea: 2, shop/milk: 8");
  });

  it("tries a step of a Workflow again, but not when its error says so", async () => {
    expect(await ask("nobody")).toBe("Error: nobody at home");
    await prints("nobody at home after 3 tries");
    expect(await ask("no-street")).toMatch("NonRetryableError");
    await prints("there is no such street after 1 tries");
  });

  it("tells of what happened in a Worker", async () => {
    expect(await ask("tailed")).toContain("to be told of");
    for (const who of ["trace", "the watcher", "the tracer"])
      await expect.poll(() => printed, { timeout: 10_000 }).toContain(`${who}: ${String(url)}tailed exception 1 ["to be told of"]`);
    await prints("tail stream 0");
    await expect.poll(() => printed).toMatch(/tail stream [1-9]: Log/);
    await prints("tail stream ends: exception");
    await prints("the watcher: stream 0");
  });
});

describe("by workerd", () => {
  const worker = (result: string): BareWorker => ({
    script,
    bindings: [
      `(name = "RESULT", text = "${result}")`,
      `(name = "WORKER", service = "main")`,
      `(name = "GATE", service = (name = "main", entrypoint = "Gate"))`,
      `(name = "SWITCH", durableObjectNamespace = "Switch")`,
    ],
    objects: ["Switch"],
    sockets: {
      worker: { speaks: "tcp" },
      entrypoint: { speaks: "tcp", entrypoint: "Gate" },
      http: { speaks: "http" },
    },
  });

  it("runs the tests of a Worker, which connect to everything that takes connections", async () => {
    const { status, output, errorOutput } = await runTests(worker("pass"));
    const said = output + errorOutput;
    expect(said).toContain("connected to the Worker");
    expect(said).toContain("connected to the entrypoint");
    expect(said).toContain("connected to the object");
    expect(said).toContain("the entrypoint is tested");
    expect(status).toBe(0);
  });

  it("fails a test that is an Err", async () => {
    const { status, output, errorOutput } = await runTests(worker("fail"));
    expect(output + errorOutput).toContain("it is to fail");
    expect(status).not.toBe(0);
  });

  describe("listens", () => {
    let listening: Listening;
    beforeAll(async () => {
      listening = await listen(worker(""));
    });
    afterAll(() => listening.stop());

    it.each([
      ["worker", "the Worker: hello"],
      ["entrypoint", "the entrypoint: hello"],
    ])("for the %s", async (name, text) => {
      expect(await say("hello", listening.ports[name])).toBe(text);
    });

    it("for WebSockets, and an object hears of what is wrong with one", async () => {
      const socket = await upgraded("socket", listening.ports["http"]);
      // A frame with bits that nobody has agreed upon.
      socket.write(Uint8Array.of(0xf1, 0x80, 1, 2, 3, 4));
      await expect.poll(() => listening.printed(), { timeout: 5000 }).toMatch(/the object: .+/);
      socket.destroy();
    });
  });
});

/** What comes back until the other side closes the connection. */
function say(text: string, port = 0): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    let heard = "";
    socket.setEncoding("utf8").on("data", (more: string) => {
      heard += more;
    });
    socket.on("error", reject).on("end", () => {
      socket.end();
      resolve(heard);
    });
  });
}

/** A connection that is a WebSocket's from now on. */
function upgraded(path: string, port = 0): Promise<Socket> {
  const headers = {
    connection: "upgrade",
    upgrade: "websocket",
    "sec-websocket-version": "13",
    "sec-websocket-key": "dGhlIHNhbXBsZSBub25jZQ==",
  };
  return new Promise((resolve, reject) => {
    const request = get({ host: "127.0.0.1", port, path: `/${path}`, headers });
    request.on("error", reject).on("upgrade", (_response, socket) => resolve(socket as Socket));
  });
}
