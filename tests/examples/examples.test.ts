/** The examples, as their authors would try them: built, served on workerd, asked over HTTP. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../../generator/build/serve.ts";
import { complaints, PROJECT } from "../cargo.ts";
import { build, serve } from "../workers.ts";

describe.each(["hello", "guestbook"])("%s", (name) => {
  it("passes its own tests on the host", async () => {
    const run = { folder: `${PROJECT}/examples/${name}`, target: "examples" };
    expect(await complaints(["test", "--quiet"], run)).toBe("");
  });
});

describe("hello", () => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(await build("examples/hello"));
  });
  afterAll(() => served.dispose());

  it("greets", async () => {
    const answer = await fetch(served.url);
    expect([answer.status, await answer.text()]).toEqual([200, "Hello World!"]);
    expect(answer.headers.get("content-type")).toContain("text/plain");
  });

  it("answers many at once", async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => fetch(served.url)));
    expect(answers.every((one) => one.status === 200)).toBe(true);
  });
});

describe("guestbook", () => {
  let served: Served;
  let said = "";
  beforeAll(async () => {
    served = await serve(await build("examples/guestbook"), {
      bindings: { kvNamespaces: ["GUESTBOOK"] },
      onOutput: (text) => {
        said += text;
      },
    });
  });
  afterAll(() => served.dispose());

  const at = (path: string): URL => new URL(path, served.url);
  const write = (entry: unknown): Promise<Response> =>
    fetch(at("/entries"), { method: "POST", body: JSON.stringify(entry) });

  it("writes an entry and reads it back", async () => {
    const written = await write({ name: "Ada Lovelace", message: "Hello" });
    expect([written.status, await written.json()]).toEqual([200, "ada-lovelace:5"]);
    const read = await fetch(at("/entries/ada-lovelace:5"));
    expect(await read.json()).toEqual({ name: "Ada Lovelace", message: "Hello" });
  });

  it("keeps umlauts and other scripts", async () => {
    await write({ name: "Zoë", message: "Grüße, 世界 🎉" });
    const kv = await served.miniflare.getKVNamespace("GUESTBOOK");
    expect(await kv.get("zoë:20", "json")).toEqual({ name: "Zoë", message: "Grüße, 世界 🎉" });
  });

  it("lists by prefix, ten at a time, with a cursor", async () => {
    for (let length = 1; length <= 12; length++)
      await write({ name: "Bob", message: "x".repeat(length) });
    const first = (await (await fetch(at("/entries?prefix=bob"))).json()) as Page;
    expect(first.keys).toHaveLength(10);
    const rest = await fetch(at(`/entries?prefix=bob&cursor=${first.cursor ?? ""}`));
    const second = (await rest.json()) as Page;
    expect(second.keys).toHaveLength(2);
    expect(second.cursor).toBeUndefined();
    expect(new Set([...first.keys, ...second.keys]).size).toBe(12);
  });

  it("says what is not there", async () => {
    expect((await fetch(at("/entries/nobody"))).status).toBe(404);
    expect((await fetch(at("/nothing"))).status).toBe(404);
  });

  it("turns a body that is no JSON into an error, and goes on", async () => {
    const answer = await fetch(at("/entries"), { method: "POST", body: "{" });
    expect(answer.status).toBe(500);
    expect(await answer.text()).toMatch(/JSON/);
    expect((await write({ name: "Eve", message: "still here" })).status).toBe(200);
  });

  it("turns a JSON body of another shape into an error that names the property", async () => {
    const answer = await write({ name: "Mallory" });
    expect(answer.status).toBe(500);
    expect(await answer.text()).toMatch(/message/);
  });

  it("goes on after the answer with wait_until", async () => {
    await write({ name: "Grace", message: "Hi" });
    await expect.poll(() => said, { timeout: 5000 }).toContain("Grace was here");
  });

  it("counts on a schedule", async () => {
    const worker = await served.miniflare.getWorker();
    const { outcome } = await worker.scheduled({ cron: "0 0 * * *" });
    expect(outcome).toBe("ok");
    const count = Number(await (await fetch(at("/count"))).text());
    expect(count).toBeGreaterThan(12);
  });
});

interface Page {
  readonly keys: readonly string[];
  readonly cursor?: string;
}
