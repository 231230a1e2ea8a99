/** Builds a Worker with eyes in it, and serves it. */
import { join } from "node:path";
import { bundle } from "../../generator/build/bundle.ts";
import type { BuiltWorker } from "../../generator/build/build.ts";
import { planEntry } from "../../generator/build/entry.ts";
import { writeFiles } from "../../generator/build/output-files.ts";
import type { Served, ServeOptions } from "../../generator/build/serve.ts";
import { PROJECT } from "../cargo.ts";
import { buildWith, serve } from "../workers.ts";

const HOST = JSON.stringify(join(import.meta.dirname, "host.js"));
const WATCHING = `import { watching, watched } from ${HOST};\nconst createWorker = watching(create);\n`;

/** How much an instance has of everything. */
export interface Sizes {
  readonly retired: boolean;
  readonly closed: boolean;
  readonly handles: number;
  readonly contexts: number;
  readonly calls: number;
  readonly closures: number;
  readonly timers: number;
  readonly streams: number;
  /** Of memory, 64 KB each. */
  readonly pages: number;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
}

export interface Watched {
  readonly served: Served;
  readonly printed: () => string;
  readonly ask: (path: string, init?: RequestInit) => Promise<Answer>;
  /** Of the instances that are not garbage, the oldest first. */
  readonly sizes: () => Promise<readonly Sizes[]>;
  readonly stop: () => Promise<void>;
}

export interface WatchedOptions {
  /** Of whoever asks: what others build meanwhile goes elsewhere. */
  readonly name: string;
  readonly features?: readonly string[];
  readonly noDefaultFeatures?: true;
  /** With the names of Rust's functions. */
  readonly debug?: boolean;
  readonly options?: Partial<ServeOptions>;
  /** Otherwise than `build` would. */
  readonly serve?: (script: string, onOutput: (text: string) => void) => Promise<Served>;
}

const FOLDER = "tests/isolation/worker";

export async function startWatched({
  name,
  features = [],
  noDefaultFeatures,
  debug = false,
  options,
  serve: serveIt = (script, onOutput) => serve(script, { ...options, onOutput }),
}: WatchedOptions): Promise<Watched> {
  const built = await buildWith(FOLDER, {
    outputFolder: join(PROJECT, FOLDER, "build", name),
    debug,
    cargoParameters: [
      ...features.map((one) => `--features=${one}`),
      ...(noDefaultFeatures ? ["--no-default-features"] : []),
    ],
  });
  await addHost(built);
  let output = "";
  const served = await serveIt(built.script, (text) => {
    output += text;
  });
  const ask = async (path: string, init?: RequestInit): Promise<Answer> => {
    const answer = await fetch(new URL(path, served.url), init);
    return { status: answer.status, text: await answer.text() };
  };
  return {
    served,
    ask,
    printed: () => output,
    sizes: async () => JSON.parse((await ask("-/sizes")).text) as Sizes[],
    stop: () => served.dispose(),
  };
}

/** The entry that `build` writes, with another `createWorker`. */
async function addHost({ wasm, glue, script }: BuiltWorker): Promise<void> {
  const entry = planEntry(wasm, glue);
  if (entry.kind === "failed") throw new Error(entry.problems[0]?.message);
  const text = entry.value
    .replace("import { createWorker }", "import { createWorker as create }")
    .replace("const worker = createWorker(", `${WATCHING}const worker = createWorker(`)
    .replace("export default worker.default", "export default watched(worker.default)");
  const js = await bundle({ entry: text, folder: glue.folder, minify: false });
  if (js.kind === "failed") throw new Error(js.problems[0]?.message);
  await writeFiles(join(script, ".."), { "index.js": js.value.code });
}
