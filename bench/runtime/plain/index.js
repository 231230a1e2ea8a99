// What is measured, in plain JavaScript. `worker/src/lib.rs` does the same; `best` is what JavaScript does at its best where that is another way.
import { DurableObject, WorkerEntrypoint } from "cloudflare:workers";

const CHUNK = 8192;
const CHUNKS = 128;

export default {
  async fetch(request, env) {
    switch (request.url.split("/", 4)[3]) {
      case "headers":
        return headers(request);
      case "json":
        return json(request);
      case "kv":
        return new Response(await env.KV.get("key"));
      case "get":
        return get(request);
      case "out":
        return new Response(chunkPerPull());
      case "out-best":
        return new Response(chunksAhead());
      case "in":
        return new Response(String(await readDefault(request.body)));
      case "in-best":
        return new Response(String(await readInPlace(request.body)));
      case "object":
        return new Response(String(await env.COUNTER.getByName("one").add(1)));
      case "rpc":
        return rpc(env.ORDERS);
      case "handles":
        return handles();
      default:
        return new Response("Hello, World!");
    }
  },
};

export class Counter extends DurableObject {
  async add(by) {
    const sum = ((await this.ctx.storage.get("sum")) ?? 0) + by;
    await this.ctx.storage.put("sum", sum);
    return sum;
  }
}

export class Orders extends WorkerEntrypoint {
  pay(order) {
    order.paid = true;
    for (const line of order.lines) line.count++;
    return order;
  }
}

/** A struct of some 500 bytes there and back. */
async function rpc(orders) {
  const lines = Array.from({ length: 5 }, (_, at) => ({
    article: `article ${at}`,
    count: at,
    price: at * 1.25,
  }));
  const { paid, lines: counted } = await orders.pay({
    id: 7,
    customer: "Ada Lovelace",
    paid: false,
    lines,
  });
  return new Response(`${paid} ${counted.reduce((sum, { count }) => sum + count, 0)}`);
}

function headers(request) {
  let length = 0;
  for (const [name, value] of request.headers) length += name.length + value.length;
  const response = new Response("headers");
  for (const name of ["a", "b", "c", "d", "e", "f", "g", "h", "i"]) {
    response.headers.set(`x-${name}`, "some value");
  }
  response.headers.set("x-length", String(length));
  return response;
}

async function json(request) {
  const order = await request.json();
  order.paid = true;
  for (const line of order.lines) line.count++;
  return Response.json(order);
}

function get({ headers }) {
  let length = 0;
  for (let count = 0; count < 100_000; count++) length += headers.get("x-value")?.length ?? 0;
  return new Response(String(length));
}

function chunkPerPull() {
  let count = 0;
  return new ReadableStream({
    pull(controller) {
      controller.enqueue(new Uint8Array(CHUNK).fill(97));
      if (++count === CHUNKS) controller.close();
    },
  });
}

function chunksAhead() {
  let count = 0;
  return new ReadableStream(
    {
      pull(controller) {
        while (count < CHUNKS && controller.desiredSize > 0) {
          controller.enqueue(new Uint8Array(CHUNK).fill(97));
          count++;
        }
        if (count === CHUNKS) controller.close();
      },
    },
    { highWaterMark: 8 },
  );
}

async function readDefault(body) {
  const reader = body.getReader();
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return length;
    length += value.length;
  }
}

async function readInPlace(body) {
  const reader = body.getReader({ mode: "byob" });
  let length = 0;
  let buffer = new ArrayBuffer(65536);
  for (;;) {
    const { done, value } = await reader.read(new Uint8Array(buffer));
    if (done) return length;
    length += value.length;
    buffer = value.buffer;
  }
}

/** 10,000 objects, each of them made and dropped. */
function handles() {
  const request = new Request("http://localhost/");
  let same = 0;
  for (let count = 0; count < 10_000; count++) same += Object.is(request.headers, request.headers);
  return new Response(String(same));
}
