/**
 * Looks at the run time: for each claim `true`, what is there instead, or `null` where nothing can be looked at here. Objects of classes that are no globals are
 * got where that can be done locally.
 */
const MODULES = {
  "cloudflare:workers": () => import("cloudflare:workers"),
  "cloudflare:sockets": () => import("cloudflare:sockets"),
  "cloudflare:email": () => import("cloudflare:email"),
  "cloudflare:workflows": () => import("cloudflare:workflows"),
  "cloudflare:durable-objects": () => import("cloudflare:durable-objects"),
  "cloudflare:node": () => import("cloudflare:node"),
  "cloudflare:pipelines": () => import("cloudflare:pipelines"),
};

/** How an object of a class is got, by its declaration's path; each by itself, since one that fails says nothing of the others. */
const OBJECTS = {
  KVNamespace: ({ env }) => env.KV,
  R2Bucket: ({ env }) => env.R2,
  R2Object: async ({ env }) => await env.R2.put("a", "b"),
  R2ObjectBody: async ({ env }) => (await env.R2.put("a", "b"), env.R2.get("a")),
  R2MultipartUpload: ({ env }) => env.R2.createMultipartUpload("m"),
  D1Database: ({ env }) => env.D1,
  D1PreparedStatement: ({ env }) => env.D1.prepare("select 1"),
  D1DatabaseSession: ({ env }) => env.D1.withSession(),
  Queue: ({ env }) => env.QUEUE,
  Fetcher: ({ env }) => env.SELF,
  Hyperdrive: ({ env }) => env.HYPERDRIVE,
  AnalyticsEngineDataset: ({ env }) => env.ANALYTICS,
  RateLimit: ({ env }) => env.LIMIT,
  DurableObjectNamespace: ({ env }) => env.OBJECT,
  DurableObjectId: ({ env }) => env.OBJECT.idFromName("a"),
  ExecutionContext: ({ ctx }) => ctx,
  Navigator: () => navigator,
  Crypto: () => crypto,
  SubtleCrypto: () => crypto.subtle,
  CryptoKey: () => crypto.subtle.generateKey({ name: "AES-GCM", length: 128 }, true, ["encrypt"]),
  DigestStream: () => new crypto.DigestStream("SHA-256"),
  CacheStorage: () => caches,
  Cache: () => caches.default,
  Performance: () => performance,
  Console: () => console,
  Scheduler: () => scheduler,
  EventTarget: () => new EventTarget(),
  Event: () => new Event("a"),
  MessageEvent: () => new MessageEvent("a", { data: 1 }),
  CloseEvent: () => new CloseEvent("a"),
  ErrorEvent: () => new ErrorEvent("a"),
  MessageChannel: () => new MessageChannel(),
  DOMException: () => new DOMException("a", "AbortError"),
  ByteLengthQueuingStrategy: () => new ByteLengthQueuingStrategy({ highWaterMark: 1 }),
  CountQueuingStrategy: () => new CountQueuingStrategy({ highWaterMark: 1 }),
  PerformanceObserver: () => new PerformanceObserver(() => {}),
  Socket: async () => (await import("cloudflare:sockets")).connect("localhost:1"),
  ReadableStreamDefaultReader: () => new Response("a").body.getReader(),
  ReadableStreamBYOBReader: () => new Response("a").body.getReader({ mode: "byob" }),
  WritableStreamDefaultWriter: () => new IdentityTransformStream().writable.getWriter(),
  MessagePort: () => new MessageChannel().port1,
  AbortSignal: () => new AbortController().signal,
  URLPattern: () => new URLPattern({}),
  WebSocket: () => new WebSocketPair()[0],
  PerformanceEntry: () => performance.mark("a"),
  PerformanceMark: () => performance.mark("a"),
  "CloudflareWorkersModule.RpcStub": async () => {
    const { RpcStub, RpcTarget } = await import("cloudflare:workers");
    return new RpcStub(new RpcTarget());
  },
};
/** Looked at inside of a Durable Object. */
const INSIDE = {
  DurableObjectState: ({ state }) => state,
  DurableObjectStorage: ({ state }) => state.storage,
  SqlStorage: ({ state }) => state.storage.sql,
  SqlStorageCursor: ({ state }) => state.storage.sql.exec("select 1"),
  SyncKvStorage: ({ state }) => state.storage.kv,
  DurableObjectTransaction: ({ state }) =>
    new Promise((done) => state.storage.transaction(async (one) => done(one))),
};

async function look(claim, scene) {
  if (claim.at === "value") return lookAtValue(claim);
  const get = { ...OBJECTS, ...(scene.state ? INSIDE : {}) }[claim.type];
  const known = globalThis[claim.type]?.prototype;
  let object = known;
  if (get) {
    try {
      object = await get(scene);
    } catch (error) {
      if (!known) return `no object: ${error}`;
    }
  }
  if (object === undefined || object === null) return null;
  const found = lookAtMember(object, claim, object !== known);
  // What each object has of its own cannot be seen on the prototype.
  return object === known && found === ABSENT && claim.kind !== "method" ? null : found;
}

const ABSENT = "it is not there";

async function lookAtValue({ module, path, kind }) {
  let value = globalThis;
  if (module) {
    try {
      value = await MODULES[module]();
    } catch (error) {
      return /No such module/.test(String(error)) ? null : String(error);
    }
  }
  for (const name of path) {
    if (!(name in Object(value))) return `there is no ${path.join(".")}`;
    value = value[name];
  }
  if (kind === "any") return true;
  if (typeof value !== "function") return `${path.join(".")} is ${typeof value}`;
  if (kind === "function") return true;
  try {
    Reflect.construct(value, []);
  } catch (error) {
    if (/[Ii]llegal constructor/.test(String(error))) return String(error);
  }
  return true;
}

/** `[Symbol.iterator]` */
function keyOf(name) {
  const symbol = /^\[Symbol\.(\w+)\]$/.exec(name)?.[1];
  return symbol ? Symbol[symbol] : name;
}

function lookAtMember(object, { name, kind }, isObject) {
  const key = keyOf(name);
  for (let at = object; at; at = Object.getPrototypeOf(at)) {
    const found = Object.getOwnPropertyDescriptor(at, key);
    if (!found) continue;
    if (kind === "method") {
      // What gives a function is called like one; only an object can be asked.
      if (found.get && !isObject) return null;
      const value = found.get ? object[key] : found.value;
      return typeof value === "function" ? true : `it is ${typeof value}`;
    }
    if (kind === "get")
      return found.get || typeof found.value !== "function" ? true : "it is a method";
    return found.set || found.writable ? true : "it is read-only";
  }
  return ABSENT;
}

async function lookAll(claims, scene) {
  const seen = [];
  for (const one of claims) {
    try {
      seen.push(await look(one, scene));
    } catch (error) {
      seen.push(String(error));
    }
  }
  return seen;
}

export class Looker {
  constructor(state) {
    this.state = state;
  }
  async fetch(request) {
    return Response.json(await lookAll(await request.json(), { state: this.state }));
  }
}

export default {
  async fetch(request, env, ctx) {
    const claims = await request.json();
    const outside = await lookAll(claims, { env, ctx });
    const inside = claims.filter((one) => one.type in INSIDE);
    const object = env.OBJECT.get(env.OBJECT.idFromName("looker"));
    const answer = await object.fetch("http://object", {
      method: "POST",
      body: JSON.stringify(inside),
    });
    const seen = await answer.json();
    inside.forEach((one, index) => (outside[claims.indexOf(one)] = seen[index]));
    return Response.json(outside);
  },
};
