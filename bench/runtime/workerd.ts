/** workerd without anything around it, one process for each Worker, so that the operating system says what each costs. */
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { findRuntime } from "../../generator/build/serve.ts";

export interface Running {
  readonly port: number;
  /** Of all its threads, user and system, in ms. */
  readonly cpu: () => number;
  /** Resident, in bytes. */
  readonly memory: () => number;
  readonly stop: () => Promise<void>;
}

/** A folder with `index.js`, and `index.wasm` if it has one. */
export interface Packed {
  readonly folder: string;
  readonly remove: () => void;
}

const KV = join(import.meta.dirname, "plain/kv.js");

/** Files by the names that they have for the Worker; whether it has the classes that are called in it. */
export function pack(files: Readonly<Record<string, string>>, hasClasses: boolean): Packed {
  const folder = mkdtempSync(join(tmpdir(), "workers-bindgen-"));
  for (const [name, file] of Object.entries({ ...files, "kv.js": KV })) {
    cpSync(file, join(folder, name));
  }
  writeFileSync(join(folder, "config.capnp"), renderConfig("index.wasm" in files, hasClasses));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** An object that is in memory alone, so that no disk is measured. */
const CLASSES = `      durableObjectNamespaces = [(className = "Counter", uniqueKey = "counter")],
      durableObjectStorage = (inMemory = void),
`;
const CALLED = `,
        (name = "COUNTER", durableObjectNamespace = "Counter"),
        (name = "ORDERS", service = (name = "main", entrypoint = "Orders"))`;

function renderConfig(hasModule: boolean, hasClasses: boolean): string {
  const date = findRuntime().compatibilityDate;
  const module = hasModule ? `, (name = "./index.wasm", wasm = embed "index.wasm")` : "";
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "index.js", esModule = embed "index.js")${module}],
      compatibilityDate = "${date}",
${hasClasses ? CLASSES : ""}      bindings = [(name = "KV", kvNamespace = "kv")${hasClasses ? CALLED : ""}])),
    (name = "kv", worker = (
      modules = [(name = "kv.js", esModule = embed "kv.js")], compatibilityDate = "${date}"))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]);
`;
}

/** Ready when it listens. */
export async function start({ folder }: Packed): Promise<Running> {
  const parameters = ["serve", "--experimental", "--control-fd=3", "config.capnp"];
  const child = spawn(findRuntime().binary, parameters, {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  const port = await listening(child.stdio[3] as Readable);
  return {
    port,
    cpu: () => cpuOf(child.pid),
    memory: () => memoryOf(child.pid),
    stop: () => ended(child),
  };
}

function listening(control: Readable): Promise<number> {
  return new Promise((resolve) => {
    control.on("data", (bytes: Buffer) => {
      const [, port] = /"port":(\d+)/.exec(String(bytes)) ?? [];
      if (port !== undefined) resolve(Number(port));
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once("exit", () => resolve());
    child.kill("SIGKILL");
  });
}

/** What the scheduler has counted: finer than the ticks of `stat`. */
function cpuOf(pid = 0): number {
  const tasks = `/proc/${pid}/task`;
  const times = readdirSync(tasks).map((task) =>
    Number(readFileSync(join(tasks, task, "schedstat"), "utf8").split(" ")[0]),
  );
  return times.reduce((sum, time) => sum + time, 0) / 1e6;
}

function memoryOf(pid = 0): number {
  const [, kilobytes] = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kilobytes) * 1024;
}
