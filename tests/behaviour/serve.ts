/** Builds the Worker, puts the classes of `host.js` around it, and serves it with everything that Miniflare has. */
import { readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server as TcpServer,
} from "node:net";
import { dirname, join } from "node:path";
import { kCurrentWorker, Response, type WorkerOptions } from "miniflare";
import { bundle } from "../../generator/build/bundle.ts";
import type { Served } from "../../generator/build/serve.ts";
import { build, serve } from "../workers.ts";

const FOLDER = "tests/behaviour/worker";

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

/** What is proved things of. */
export interface Proving {
  readonly served: Served;
  /** What the Worker has printed so far. */
  readonly printed: () => string;
  readonly ask: (path: string, init?: RequestInit) => Promise<Answer>;
  /** What the Worker has put into KV. */
  readonly stored: (key: string) => Promise<string | null>;
  readonly stop: () => Promise<void>;
}

export async function startProving(): Promise<Proving> {
  const origin = await serveOrigin();
  const tcp = await serveTcp();
  let output = "";
  const served = await serve(await addHost(await build(FOLDER)), {
    bindings: bindings(origin, tcp),
    compatibilityFlags: ["experimental", "service_binding_extra_handlers"],
    onOutput: (text) => {
      output += text;
    },
  });
  await storeSecret(served);
  return {
    served,
    printed: () => output,
    ask: async (path, init) => {
      const answer = await fetch(new URL(path, served.url), init);
      return { status: answer.status, text: await answer.text(), headers: answer.headers };
    },
    stored: async (key) => (await served.miniflare.getKVNamespace("KV")).get(key),
    stop: async () => {
      await served.dispose();
      origin.close();
      tcp.close();
    },
  };
}

/** `build/index.js` -> `build/host.js`, which has the classes, too. */
async function addHost(script: string): Promise<string> {
  const entry = readFileSync(join(import.meta.dirname, "host.js"), "utf8");
  const bundled = await bundle({ entry, folder: dirname(script), minify: false });
  if (bundled.kind === "failed") throw new Error(bundled.problems.map((one) => one.message).join());
  const host = join(dirname(script), "host.js");
  writeFileSync(host, bundled.value.code);
  return host;
}

/** What a Worker calls that is not in the runtime. */
async function serveOrigin(): Promise<Server> {
  const server = createServer((_request, response) => response.end("from the origin"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

/** Sends back what it is sent. */
async function serveTcp(): Promise<TcpServer> {
  const server = createTcpServer({ allowHalfOpen: true }, (socket) => {
    // A client that just goes away is no matter.
    socket.on("error", () => socket.destroy()).pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

function portOf(server: TcpServer): number {
  return (server.address() as AddressInfo).port;
}

function urlOf(server: Server): string {
  return `http://127.0.0.1:${String(portOf(server))}/`;
}

function bindings(origin: Server, tcp: TcpServer): Partial<WorkerOptions> {
  return {
    kvNamespaces: ["KV"],
    d1Databases: ["DB"],
    r2Buckets: ["BUCKET"],
    queueProducers: { ORDERS: "orders" },
    queueConsumers: { orders: { maxBatchTimeout: 0 } },
    analyticsEngineDatasets: { VISITS: { dataset: "visits" } },
    ratelimits: { LIMITER: { simple: { limit: 2, period: 60 } } },
    secretsStoreSecrets: {
      SECRET: { store_id: "store", secret_name: "secret" },
      NO_SECRET: { store_id: "store", secret_name: "none" },
    },
    versionMetadata: "VERSION",
    email: { send_email: [{ name: "MAIL", destination_address: "you@example.com" }] },
    unsafeTriggerHandlers: true,
    durableObjects: { ROOMS: { className: "Room", useSQLite: true } },
    workflows: { ORDERING: { name: "ordering", className: "Order" } },
    workerLoaders: { LOADER: {} },
    serviceBindings: { SELF: kCurrentWorker, OTHER: echo },
    bindings: { ORIGIN: urlOf(origin), ECHO: portOf(tcp) },
  };
}

/** Another Worker. */
async function echo(request: { method: string; text: () => Promise<string> }): Promise<Response> {
  return new Response(await request.text(), { headers: { "x-method": request.method } });
}

async function storeSecret({ miniflare }: Served): Promise<void> {
  const { create } = (await miniflare.getSecretsStoreSecretAPI("SECRET"))();
  await create("a secret");
}
