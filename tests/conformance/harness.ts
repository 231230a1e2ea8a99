/**
 * From the plan to a running harness: the crate of all cases, compiled, and a Worker in which every global and module that the glue uses is a recorder.
 *
 * The glue may be changed on its way into the bundle, which is how mutations are tried: the wasm stays as it is.
 */
import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { build, type Plugin } from "esbuild";
import { runCargo } from "../../generator/build/cargo.ts";
import { planEntry } from "../../generator/build/entry.ts";
import { findGlue, type Glue } from "../../generator/build/glue.ts";
import { serveWorker, type Served } from "../../generator/build/serve.ts";
import { readWasm, type WasmModule } from "../../generator/build/wasm.ts";
import { findToolchain } from "../../generator/setup/toolchain.mjs";
import { PROJECT } from "../cargo.ts";
import type { Surfaces, ValueSurface } from "./worker/surface.ts";
import type { Outcome, Run } from "./worker/run.ts";
import type { Values } from "./declared/surfaces.ts";

const FOLDER = join(PROJECT, "target/conformance");
const WORKER = join(import.meta.dirname, "worker");

/** Writes what has changed: cargo goes by the time of a file. */
export function writeCrate(files: Readonly<Record<string, string>>): string {
  const folder = join(FOLDER, "crate");
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, "utf8") === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

export interface Compiled {
  readonly file: string;
  readonly wasm: WasmModule;
  readonly glue: Glue;
}

export async function compileCrate(folder: string): Promise<Compiled> {
  const toolchain = findToolchain({ projectRoot: PROJECT, crateRoot: folder });
  if ("missing" in toolchain) throw new Error(`no Rust: ${toolchain.tried.join("; ")}`);
  const environment = {
    ...process.env,
    CARGO_TARGET_DIR: process.env["CONFORMANCE_TARGET"] ?? join(FOLDER, "target"),
  };
  const built = await runCargo({
    folder,
    toolchain,
    environment,
    profile: "dev",
    stackSize: STACK_SIZE,
  });
  if (built.kind === "failed") {
    throw new Error(built.problems.map((one) => one.rendered ?? one.message).join("\n"));
  }
  const glue = findGlue(built.value.workersManifest);
  if (glue.kind === "failed") throw new Error(glue.problems.map((one) => one.message).join("\n"));
  const wasm = readWasm(readFileSync(built.value.wasm));
  if (wasm.kind === "fault") throw new Error(wasm.message);
  return { file: built.value.wasm, wasm, glue: glue.value };
}

/** Without optimisation a frame is large. */
const STACK_SIZE = 1 << 20;

/** Changes a file of the glue: `kv.ts`, `experimental/kv.ts`. */
export type Change = (path: string, text: string) => string;

export interface Scene {
  readonly surfaces: Surfaces;
  readonly values: Values;
  readonly compiled: Compiled;
}

export async function bundleWorker(
  scene: Scene,
  name: string,
  change: Change = (_path, text) => text,
): Promise<string> {
  const { glue, file } = scene.compiled;
  const folder = join(FOLDER, "workers", name);
  mkdirSync(folder, { recursive: true });
  const { outputFiles } = await build({
    stdin: {
      contents: entryText(scene),
      resolveDir: glue.folder,
      sourcefile: "entry.ts",
      loader: "ts",
    },
    outfile: "index.js",
    bundle: true,
    write: false,
    format: "esm",
    target: "es2023",
    external: ["./index.wasm"],
    logLevel: "silent",
    tsconfigRaw: "{}",
    plugins: [recorders(scene, change)],
  });
  const script = join(folder, "index.js");
  writeFileSync(script, outputFiles[0]?.text ?? "");
  const module = join(folder, "index.wasm");
  rmSync(module, { force: true });
  try {
    linkSync(file, module);
  } catch {
    copyFileSync(file, module);
  }
  return script;
}

const OWN = "conform";

/** The entry that `build` would make, with the cases' own imports, and the harness in the place of the Worker. */
function entryText({ compiled: { wasm, glue }, surfaces }: Scene): string {
  const imports = wasm.imports.filter((one) => one.module !== OWN);
  const entry = planEntry({ ...wasm, imports }, glue);
  if (entry.kind === "failed") throw new Error(entry.problems.map((one) => one.message).join("\n"));
  return [
    `import { harness, imports } from "conform:harness";`,
    `import { serve } from ${JSON.stringify(join(WORKER, "serve.ts"))};`,
    entry.value
      .replace("  shims: {\n", `  shims: {\n    ${OWN}: imports,\n`)
      .replace("export default worker.default;", "export default serve(worker.default, harness);"),
    `// ${String(Object.keys(surfaces).length)} types\n`,
  ].join("\n");
}

/** Free names of the glue are the recorders of what they name; so is what it imports of the platform. */
function recorders({ surfaces, values, compiled: { glue } }: Scene, change: Change): Plugin {
  const texts: Readonly<Record<string, string>> = {
    "conform:harness": harnessText(surfaces),
    "conform:globals": moduleText("globalThis", values.globals),
    ...Object.fromEntries(
      Object.entries(values.modules).map(([path, of]) => [path, moduleText(path, of)]),
    ),
  };
  const globals = Object.keys(values.globals).join(", ");
  return {
    name: "recorders",
    setup(into) {
      into.onResolve({ filter: /^(?:conform|cloudflare|node):/ }, ({ path }) => ({
        path,
        namespace: "conform",
      }));
      into.onLoad({ filter: /.*/, namespace: "conform" }, ({ path }) => ({
        contents: texts[path] ?? "",
        loader: "ts",
        resolveDir: WORKER,
      }));
      into.onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (!path.startsWith(glue.folder)) return undefined;
        const inner = path.slice(glue.folder.length + 1);
        const text = change(inner, readFileSync(path, "utf8"));
        const isOwn = /^(?:runtime|loader)\//.test(inner);
        const head = isOwn ? "" : `import { ${globals} } from "conform:globals";\n`;
        return { contents: head + text, loader: "ts" };
      });
    },
  };
}

function harnessText(surfaces: Surfaces): string {
  return `import { caseImports } from "./imports.ts";
import { Recorder } from "./recorder.ts";
import { newState } from "./state.ts";
const current = { rt: undefined };
const memory = () => current.rt?.exports.memory?.buffer;
const recorder = new Recorder(${JSON.stringify(surfaces)}, newState(), memory);
export const harness = { recorder, current, variables: new Map() };
export const imports = caseImports(recorder, current);
`;
}

function moduleText(on: string, values: Values["globals"]): string {
  const lines = Object.entries(values).map(([name, surface]) => {
    const made = (as: ValueSurface): string =>
      `harness.recorder.value(${JSON.stringify(on)}, ${JSON.stringify(name)}, ${JSON.stringify(as)})`;
    if (surface.kind !== "variable") return `export const ${name}: any = ${made(surface)};`;
    const usual = made({ kind: "namespace", members: surface.classes });
    return `let ${name}_: any = ${usual}; export { ${name}_ as ${name} };
harness.variables.set(${JSON.stringify(`${on}.${name}`)}, (value: unknown, isOver: boolean) => { ${name}_ = isOver ? ${usual} : value; });`;
  });
  return [`import { harness } from "conform:harness";`, ...lines].join("\n");
}

export interface Harness {
  readonly run: (runs: readonly Run[]) => Promise<readonly Outcome[]>;
  readonly dispose: () => Promise<void>;
}

export async function serveHarness(script: string): Promise<Harness> {
  let printed = "";
  const served: Served = await serveWorker({
    script,
    environment: process.env,
    onOutput: (text) => {
      printed += text;
    },
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}\n${printed}`);
  });
  return {
    dispose: served.dispose,
    run: async (runs) => {
      const answer = await fetch(served.url, { method: "POST", body: JSON.stringify(runs) });
      const text = await answer.text();
      if (!answer.ok)
        throw new Error(`${String(answer.status)} ${text.slice(0, 2000)}\n${printed}`);
      return JSON.parse(text) as readonly Outcome[];
    },
  };
}
