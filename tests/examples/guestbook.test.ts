import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readWrangler } from "../../generator/cli/wrangler-options.ts";
import { startWorker, type Answer, type TestedWorker } from "../build/built.ts";
import { cargo, PROJECT } from "../output/run-tool.ts";

const folder = join(PROJECT, "examples/guestbook");

interface Page {
  readonly keys: readonly string[];
  readonly cursor?: string | null;
}

describe("examples/guestbook", () => {
  let worker: TestedWorker;
  beforeAll(async () => {
    const outputFolder = join(PROJECT, "target/built/guestbook");
    worker = await startWorker({ ...readWrangler(folder), folder, outputFolder });
  });
  afterAll(() => worker.dispose());

  const write = (body: string): Promise<Answer> => worker.ask("/entries", { method: "POST", body });
  const list = async (query: string): Promise<Page> =>
    JSON.parse((await worker.ask(`/entries?${query}`)).text) as Page;

  it("writes an entry, and reads it back", async () => {
    const entry = { name: "Ada Lovelace", message: "Hello" };
    const written = await write(JSON.stringify(entry));
    expect(written).toMatchObject({ status: 200, text: '"ada-lovelace:5"' });
    const read = await worker.ask("/entries/ada-lovelace:5");
    expect(JSON.parse(read.text)).toEqual(entry);
    await expect.poll(worker.printed).toContain("Ada Lovelace was here");
  });

  it("has no entry that nobody wrote", async () => {
    expect(await worker.ask("/entries/nobody:1")).toMatchObject({ status: 404 });
    expect(await worker.ask("/elsewhere")).toMatchObject({ status: 404 });
  });

  it("lists by prefix, and goes on at the cursor", async () => {
    for (let length = 1; length <= 12; length++) {
      await write(JSON.stringify({ name: "Grace", message: "x".repeat(length) }));
    }
    const first = await list("prefix=grace");
    expect(first.keys).toHaveLength(10);
    const second = await list(`prefix=grace&cursor=${String(first.cursor)}`);
    expect(second.keys).toHaveLength(2);
    expect(second.cursor ?? undefined).toBeUndefined();
    const all = [...first.keys, ...second.keys];
    expect(new Set(all)).toHaveLength(12);
    expect(all.every((key) => key.startsWith("grace:"))).toBe(true);
  });

  it.each([
    ["that is no JSON", "{", "JSON"],
    ["without a field", '{"name":"Ada"}', "message"],
    ["with a field of another type", '{"name":1,"message":""}', "name"],
  ])("answers a body %s with an error", async (_name, body, said) => {
    const answer = await write(body);
    expect(answer.status).toBe(500);
    expect(answer.text).toContain(said);
    expect(await worker.ask("/count")).toMatchObject({ status: 200 });
  });

  it("counts when the cron trigger says so", async () => {
    expect(await worker.ask("/count")).toMatchObject({ text: "not counted yet" });
    const { keys } = await list("prefix=ada");
    const target = await worker.miniflare.getWorker();
    const ran = await target.scheduled({ cron: "0 0 * * *", scheduledTime: new Date() });
    expect(ran).toMatchObject({ outcome: "ok" });
    expect(await worker.ask("/count")).toMatchObject({ text: String(keys.length + 12) });
  });

  it("passes its own tests on the host", async () => {
    expect(await cargo(["test", "--quiet"], { folder })).toBe("");
  });
});
