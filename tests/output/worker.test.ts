/** A Worker with a path for each thing that the run time does, on workerd. */
import { kCurrentWorker } from "miniflare";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served } from "../../generator/build/serve.ts";
import { build, serve } from "../workers.ts";

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

let served: Served;
let printed = "";

beforeAll(async () => {
  served = await serve(await build("tests/output/worker"), {
    bindings: {
      kvNamespaces: ["KV"],
      d1Databases: ["DB"],
      r2Buckets: ["BUCKET"],
      queueProducers: { QUEUE: "letters" },
      queueConsumers: { letters: { maxBatchTimeout: 0 } },
      serviceBindings: { SELF: kCurrentWorker },
      bindings: { GREETING: "hello", LIMITS: { max: 3, names: ["a", "b"] } },
    },
    onOutput: (text) => {
      printed += text;
    },
  });
});
afterAll(() => served.dispose());

async function ask(path: string, init?: RequestInit): Promise<Answer> {
  const answer = await fetch(new URL(path, served.url), init);
  return { status: answer.status, text: await answer.text(), headers: answer.headers };
}

/** What the Worker has put into KV. */
async function stored(key: string): Promise<string | null> {
  return (await served.miniflare.getKVNamespace("KV")).get(key);
}

const ANSWERS: readonly (readonly [string, string, string])[] = [
  ["variables are text, and objects", "bindings/variables", "hello 3 a+b"],
  ["KV", "bindings/kv", 'None Some("text") Some([0, 255]) None'],
  ["D1", "bindings/d1", 'true Some("1=Ada") true Bob+Eve'],
  ["R2", "bindings/r2", 'Some(8) Some("a/1") contents true 1'],
  ["queues", "bindings/queue", "sent"],
  ["a service binding to itself", "bindings/service", "200 [-2147483648,9007199254740991]"],
  ["timers", "tasks/sleep", "true"],
  ["many promises at once", "tasks/join", "true"],
  ["futures in the order in which they are ready", "tasks/unordered", "1 15 30"],
  ["the first of two, the other one dropped", "tasks/select", "the first"],
  ["a limit to waiting", "tasks/timeout", "true"],
  ["values there and back", "values/round", "true"],
  ["an enum over texts", "values/enum", "true follow"],
  ["a variable of another kind", "values/date", "true"],
];

const ERRORS: readonly (readonly [string, string, RegExp])[] = [
  ["a KV key that is too long", "errors/key", /^Error: .*414.*/],
  ["a header's name that is none", "errors/header", /^TypeError: .*header name/i],
  ["a URL that is none", "errors/url", /^TypeError: .*URL/i],
  ["a text that is read as a list", "errors/json", /^TypeError: /],
];

const FAILURES: readonly (readonly [string, string, RegExp])[] = [
  ["an Err of the handler's", "errors/handler", /RangeError: not today/],
  ["a panic", "errors/panic", /on purpose/],
  ["a panic after an await", "errors/late-panic", /on purpose, later/],
  ["a binding that is not there", "bindings/missing", /no binding "NOWHERE"/],
];

describe("a Worker", () => {
  it.each(ANSWERS)("%s", async (_name, path, text) => {
    expect(await ask(path)).toMatchObject({ status: 200, text });
  });

  it.each(ERRORS)("%s is an Err", async (_name, path, text) => {
    expect(await ask(path)).toMatchObject({
      status: 200,
      text: expect.stringMatching(text) as string,
    });
  });

  it.each(FAILURES)("%s is an answer, and the Worker goes on", async (_name, path, text) => {
    expect(await ask(path)).toMatchObject({
      status: 500,
      text: expect.stringMatching(text) as string,
    });
    expect(await ask("tasks/join")).toMatchObject({ status: 200 });
  });

  it("runs what is dropped, what outlives the answer, and what nobody asked for", async () => {
    expect(await stored("dropped")).toBe("done");
    expect(await ask("tasks/wait")).toMatchObject({ text: "at once" });
    await expect.poll(() => stored("later")).toBe("done");
    await expect.poll(() => stored("message"), { timeout: 10_000 }).toBe("a message");
    const worker = await served.miniflare.getWorker();
    expect(await worker.scheduled({ cron: "1 2 3 4 5" })).toMatchObject({ outcome: "ok" });
    expect(await stored("cron")).toBe("1 2 3 4 5");
  });

  it("prints", async () => {
    await ask("tasks/console");
    await expect.poll(() => printed).toContain("a log 1");
    expect(printed).toContain("an error");
    expect(printed).toContain("started");
  });
});

describe("bodies", () => {
  const post = (path: string, body: string | Uint8Array<ArrayBuffer>): Promise<Answer> =>
    ask(path, { method: "POST", body });

  it.each([
    ["text", "bodies/text", "Grüße 🎉", "Grüße 🎉"],
    ["no text", "bodies/text", "", ""],
    ["text that is too long for the result area", "bodies/text", "é".repeat(9000), "é".repeat(9000)],
    ["bytes", "bodies/bytes", Uint8Array.of(99, 98, 97), "abc"],
    ["a stream", "bodies/stream", "through", "through"],
    ["JSON, in Rust", "bodies/json", '{"item":"tea","count":1}', '{"item":"tea","count":2}'],
  ])("%s", async (_name, path, body, text) => {
    expect(await post(path, body)).toMatchObject({ status: 200, text });
  });

  it.each([
    ["JSON of another shape", "bodies/json", '{"item":"tea"}', "missing field `count`"],
    ["no JSON", "bodies/json", "{", "EOF while parsing"],
    ["a body that is read twice", "bodies/twice", "once", "already been used"],
  ])("%s is an error", async (_name, path, body, text) => {
    expect(await post(path, body)).toMatchObject({
      status: 500,
      text: expect.stringContaining(text) as string,
    });
  });

  it("are long", async () => {
    expect((await ask("bodies/long")).text).toBe("é".repeat(100_000));
  });

  it("have headers", async () => {
    const { status, headers, text } = await ask("bodies/headers", { headers: { "x-from": "me" } });
    expect(status).toBe(201);
    expect(text).toBe("set-cookie,set-cookie,x-from,x-list");
    expect([headers.get("x-list"), headers.get("x-from")]).toEqual(["a, b", "me"]);
    expect(headers.getSetCookie()).toEqual(["a=1", "b=2"]);
  });
});

describe("many requests", () => {
  it("a panic in one of a hundred leaves the others alone", async () => {
    const paths = Array.from({ length: 100 }, (_, at) =>
      at === 50 ? "errors/late-panic" : "tasks/sleep",
    );
    const answers = await Promise.all(paths.map((path) => ask(path)));
    expect(answers.filter((one) => one.status === 200)).toHaveLength(99);
    expect(answers[50]).toMatchObject({ status: 500 });
  });

  it("give back their handles", async () => {
    const handles = async (): Promise<number> => Number((await ask("tasks/handles")).text);
    const paths = ANSWERS.map(([, path]) => path).filter((path) => !path.endsWith("queue"));
    const round = async (): Promise<void> => {
      await Promise.all(paths.map((path) => ask(path)));
      await ask("bodies/text", { method: "POST", body: "text" });
      await ask("errors/key");
      await ask("tasks/sleep");
    };
    await round();
    const before = await handles();
    for (let count = 0; count < 20; count++) await round();
    // An event that has just been answered may still hold some.
    expect(await handles()).toBeLessThan(before + 10);
  });
});
