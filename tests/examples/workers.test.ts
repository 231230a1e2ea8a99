/** Whole Workers among the examples: objects, sockets, workflows, queues, databases. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Served, ServeOptions } from "../../generator/build/serve.ts";
import { complaints, PROJECT } from "../cargo.ts";
import { build, serve } from "../workers.ts";

const SITE: Readonly<Record<string, string>> = {
  "/": `<a href="http://site/a?b=c">here</a> <a href="http://other/">there</a> <img src="x.png">
<script src="http://other/spy.js"></script><script src="/own.js"></script>
<include src="/part"></include>`,
  "/part": "<p>a part</p>",
  "/style.css": "a { }",
};

const BINDINGS = {
  counter: { durableObjects: { COUNTER: { className: "Counter", useSQLite: true } } },
  chat: { durableObjects: { ROOMS: { className: "Room", useSQLite: true } } },
  orders: { workflows: { ORDERS: { name: "orders", className: "Orders" } } },
  "queue-consumer": {
    kvNamespaces: ["BOXES"],
    queueProducers: { LETTERS: "letters" },
    queueConsumers: { letters: { maxBatchTimeout: 0, maxRetries: 5 } },
  },
  "image-store": { r2Buckets: ["IMAGES"] },
  "html-proxy": { bindings: { ORIGIN: "http://site" }, outboundService: site },
  shortener: { kvNamespaces: ["CACHE"], d1Databases: ["LINKS"] },
} as const satisfies Record<string, ServeOptions["bindings"]>;

/** What `html-proxy` is in front of. */
function site(request: Request): Response {
  const path = new URL(request.url).pathname;
  const text = SITE[path];
  const type = path.endsWith(".css") ? "text/css" : "text/html;charset=utf-8";
  return new Response(text ?? "not found", {
    status: text === undefined ? 404 : 200,
    headers: { "content-type": type },
  });
}

type Name = keyof typeof BINDINGS;

function describeWorker(name: Name, say: (worker: () => Served) => void): void {
  describe(name, () => {
    let served: Served;
    beforeAll(async () => {
      served = await serve(await build(`examples/${name}`), { bindings: { ...BINDINGS[name] } });
    });
    afterAll(() => served.dispose());
    say(() => served);
  });
}

async function ask(served: Served, path: string, body?: unknown): Promise<string> {
  const init = body === undefined ? {} : { method: "POST", body: JSON.stringify(body) };
  const answer = await fetch(new URL(path, served.url), { redirect: "manual", ...init });
  const text = await answer.text();
  return answer.ok ? text : `${String(answer.status)} ${answer.headers.get("location") ?? text}`;
}

describe.each(["counter", "chat", "queue-consumer", "shortener", "image-store", "html-proxy"])(
  "%s",
  (name) => {
    it("passes its own tests on the host", async () => {
      const run = { folder: `${PROJECT}/examples/${name}`, target: "examples" };
      expect(await complaints(["test", "--quiet"], run)).toBe("");
    });
  },
);

describeWorker("counter", (worker) => {
  it("counts by name, also for many at once", async () => {
    expect(await ask(worker(), "visits")).toBe("0");
    expect(await ask(worker(), "visits?by=5", {})).toBe("5");
    await Promise.all(Array.from({ length: 20 }, () => ask(worker(), "visits", {})));
    expect(await ask(worker(), "visits")).toBe("25");
    expect(await ask(worker(), "others")).toBe("0");
  });
});

describeWorker("chat", (worker) => {
  async function enter(room: string, name: string) {
    const url = new URL(`${room}?name=${name}`, worker().url);
    const init = { headers: { upgrade: "websocket" } };
    const { webSocket } = await worker().miniflare.dispatchFetch(url, init);
    if (!webSocket) throw new Error("no WebSocket");
    const heard: unknown[] = [];
    webSocket.addEventListener("message", ({ data }) => heard.push(data));
    webSocket.accept();
    return { heard, say: (text: string) => webSocket.send(text), leave: () => webSocket.close() };
  }

  it("tells all in the room, and nobody else", async () => {
    const ada = await enter("tea", "Ada");
    const bob = await enter("tea", "Bob");
    const eve = await enter("cellar", "Eve");
    ada.say("hello");
    await expect.poll(() => bob.heard).toContain("Ada: hello");
    bob.leave();
    await expect.poll(() => ada.heard).toContain("Bob has gone");
    expect(ada.heard).toContain("Bob has come");
    expect(eve.heard.filter((text) => String(text).startsWith("Ada"))).toEqual([]);
  });

  it("wants a WebSocket", async () => {
    expect(await ask(worker(), "tea")).toBe("426 this is a WebSocket");
  });
});

describeWorker("orders", (worker) => {
  it("waits for the payment, and ends with a receipt", async () => {
    const id = await ask(worker(), "", { item: "tea", count: 2 });
    await expect.poll(() => ask(worker(), id), { timeout: 10_000 }).toMatch(/^(running|waiting)/);
    expect(await ask(worker(), `${id}/payment`, 6)).toBe("thank you");
    await expect
      .poll(() => ask(worker(), id), { timeout: 20_000 })
      .toBe("complete, 6 paid for tea");
  });

  it("fails when too little is paid", async () => {
    const id = await ask(worker(), "", { item: "tea", count: 2 });
    expect(await ask(worker(), `${id}/payment`, 4)).toBe("thank you");
    await expect.poll(() => ask(worker(), id), { timeout: 20_000 }).toBe("errored, 2 are missing");
  });
});

describeWorker("queue-consumer", (worker) => {
  it("delivers, and tries again what failed, but not the others", async () => {
    expect(await ask(worker(), "", { to: "Ada", text: "Hello" })).toBe("sent");
    expect(await ask(worker(), "", { to: "Zoe", text: "Hi" })).toBe("sent");
    await expect.poll(() => ask(worker(), "Zoe"), { timeout: 10_000 }).toBe("Hi (try 2)");
    expect(await ask(worker(), "Ada")).toBe("Hello (try 1)");
  });
});

describeWorker("shortener", (worker) => {
  it("shortens, redirects and counts", async () => {
    const database = await worker().miniflare.getD1Database("LINKS");
    await database.exec("CREATE TABLE links (name TEXT PRIMARY KEY, url TEXT, hits INTEGER)");
    const name = await ask(worker(), "", { url: "https://example.com/a?b=c" });
    expect(name).toMatch(/^[a-z2-9]{7}$/);
    expect(await ask(worker(), "", { url: "https://example.com/a?b=c" })).toBe(name);
    expect(await ask(worker(), name)).toBe("302 https://example.com/a?b=c");
    await expect
      .poll(() => ask(worker(), `${name}/stats`))
      .toBe('{"url":"https://example.com/a?b=c","hits":1}');
    expect(await ask(worker(), "nowhere")).toBe("404 not found");
    expect(await ask(worker(), "", { url: "javascript:alert(1)" })).toBe("400 no address");
  });
});

describeWorker("image-store", (worker) => {
  const at = (name: string): URL => new URL(name, worker().url);
  const put = (name: string, body: Uint8Array<ArrayBuffer>, type = "image/png") =>
    fetch(at(name), { method: "PUT", body, headers: { "content-type": type } });
  const get = (name: string, headers: Record<string, string> = {}) => fetch(at(name), { headers });
  const bytes = async (answer: Response) => [...new Uint8Array(await answer.arrayBuffer())];

  it("stores and gives, all or a part, or nothing that the browser has", async () => {
    const stored = await put("small.png", Uint8Array.of(1, 2, 3, 4, 5));
    expect([stored.status, await stored.text()]).toEqual([201, expect.stringContaining("5 bytes")]);
    const whole = await get("small.png");
    expect(await bytes(whole)).toEqual([1, 2, 3, 4, 5]);
    expect(whole.headers.get("content-type")).toBe("image/png");
    expect(whole.headers.get("cache-control")).toBe("max-age=3600");
    const part = await get("small.png", { range: "bytes=1-2" });
    expect([part.status, part.headers.get("content-range")]).toEqual([206, "bytes 1-2/5"]);
    expect(await bytes(part)).toEqual([2, 3]);
    const etag = whole.headers.get("etag") ?? "";
    expect((await get("small.png", { "if-none-match": etag })).status).toBe(304);
    expect((await get("small.png", { "if-none-match": '"another"' })).status).toBe(200);
    expect((await get("small.png", { "if-match": '"another"' })).status).toBe(412);
  });

  it("takes what is larger than a part", async () => {
    const image = Uint8Array.from({ length: (11 << 20) + 7 }, (_, index) => index % 251);
    expect(await (await put("large.png", image)).text()).toContain(`${String(image.length)} bytes`);
    const given = await (await get("large.png")).arrayBuffer();
    // Nobody wants to read what `toEqual` would say.
    expect(Buffer.from(given).equals(image)).toBe(true);
    const end = await get("large.png", { range: "bytes=-3" });
    expect(await bytes(end)).toEqual([...image.slice(-3)]);
  });

  it("lists, forgets, and refuses", async () => {
    expect(await ask(worker(), "")).toBe("large.png\nsmall.png");
    expect((await fetch(at("large.png"), { method: "DELETE" })).status).toBe(204);
    expect((await get("large.png")).status).toBe(404);
    expect((await put("text", Uint8Array.of(1), "text/plain")).status).toBe(415);
    expect((await get("small.png", { range: "bytes=10-" })).status).toBe(200);
  });
});

describeWorker("html-proxy", (worker) => {
  it("rewrites pages", async () => {
    const page = await ask(worker(), "");
    expect(page)
      .toBe(`<a href="/a?b=c">here</a> <a href="http://other/">there</a> <img src="x.png" loading="lazy">
<script src="/own.js"></script>
<p>a part</p><!-- 2 links -->`);
  });

  it("hands through what is none", async () => {
    expect(await ask(worker(), "style.css")).toBe("a { }");
    expect(await ask(worker(), "nowhere")).toBe("404 not found<!-- 0 links -->");
  });
});
