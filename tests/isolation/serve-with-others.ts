/** The Worker as Miniflare serves it, with bindings for its own classes, and others beside it of which it is told. */
import { dirname, join } from "node:path";
import type { Readable } from "node:stream";
import { Log, LogLevel, Miniflare } from "miniflare";
import { findRuntime, type Served } from "../../generator/build/serve.ts";
import { listen } from "../workerd.ts";

/** The events that are about another Worker. */
const REPORTS = {
  tail: { tails: ["main"] },
  trace: { tails: [{ name: "main", entrypoint: "Traces" }] },
  tailStream: { streamingTails: ["main"] },
} as const;

type Report = keyof typeof REPORTS;

const watchedBy = (report: Report): string => `watched-by-${report.toLowerCase()}`;

export async function serveWithOthers(
  script: string,
  onOutput: (text: string) => void,
): Promise<Served> {
  const { binary, compatibilityDate } = findRuntime();
  process.env["MINIFLARE_WORKERD_PATH"] = binary;
  const reports = Object.keys(REPORTS) as Report[];
  const miniflare = new Miniflare({
    log: new Log(LogLevel.NONE),
    unsafeTriggerHandlers: true,
    handleRuntimeStdio: (stdout: Readable, stderr: Readable) => {
      for (const one of [stdout, stderr]) one.on("data", (bytes) => onOutput(String(bytes)));
    },
    workers: [
      {
        ...main(script),
        compatibilityDate,
        serviceBindings: {
          DESK: { name: "main", entrypoint: "Desk" },
          PORTER: { name: "main", entrypoint: "Porter" },
          PIPE: { name: "main", entrypoint: "Pipe" },
          ...Object.fromEntries(reports.map((one) => [`WATCHED_BY_${one}`, watchedBy(one)])),
        },
      },
      ...reports.map((one) => ({
        name: watchedBy(one),
        modules: true as const,
        script: "export default { fetch() { return new Response(); } };",
        compatibilityDate,
        ...REPORTS[one],
      })),
    ] as never,
  });
  const url = await miniflare.ready;
  return { url, miniflare, dispose: () => miniflare.dispose() };
}

/** Without Miniflare, which would be between a client and the Worker. */
export async function serveBare(script: string, onOutput: (text: string) => void): Promise<Served> {
  const listening = await listen(
    {
      script,
      bindings: [`(name = "OBJECTS", durableObjectNamespace = "Suspect")`],
      objects: ["Suspect"],
      sockets: { http: { speaks: "http" } },
    },
    onOutput,
  );
  const url = new URL(`http://127.0.0.1:${listening.ports["http"] ?? 0}`);
  // Nobody asks for that one.
  return { url, miniflare: undefined as never, dispose: listening.stop };
}

function main(script: string) {
  const folder = dirname(script);
  return {
    name: "main",
    modulesRoot: folder,
    modules: [
      { type: "ESModule" as const, path: script },
      { type: "CompiledWasm" as const, path: join(folder, "index.wasm") },
    ],
    compatibilityFlags: ["experimental", "service_binding_extra_handlers"],
    durableObjects: { OBJECTS: { className: "Suspect", useSQLite: true } },
    workflows: { FLOW: { name: "flow", className: "Flow" } },
  };
}
