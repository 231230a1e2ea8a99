/**
 * WASI in a Worker: what `std` asks of a system on wasm32-wasip1. Each instance of the module has a system of its own: its files are in its memory, and go with it.
 */
import {
  ConsoleStdout,
  Directory,
  File,
  OpenFile,
  PreopenDirectory,
  WASI,
} from "@bjorn3/browser_wasi_shim";
import { env } from "cloudflare:workers";
import type { Factory, Runtime } from "../glue/instance.js";

type Function = (...parameters: never[]) => unknown;

/** Factories for the functions that a module imports. */
export function wasiShims(
  args: readonly string[],
  names: readonly string[],
): Readonly<Record<string, Factory>> {
  const systems = new WeakMap<Runtime, WASI>();
  const factory =
    (name: string): Factory =>
    (rt) => {
      const system = systems.get(rt) ?? newSystem(args);
      systems.set(rt, system);
      // The instance comes later than its imports; `rt` knows it when they are called.
      system.inst = rt;
      return unsupported(name) ?? system.wasiImport[name] ?? missing(name);
    };
  return Object.fromEntries(names.map((name) => [name, factory(name)]));
}

function newSystem(args: readonly string[]): WASI {
  const files = [
    new OpenFile(new File([])),
    ConsoleStdout.lineBuffered((line) => console.log(line)),
    ConsoleStdout.lineBuffered((line) => console.error(line)),
    new PreopenDirectory("/", new Map([["tmp", new Directory(new Map())]])),
  ];
  return new WASI([...args], variables(), files, { debug: false });
}

/** The Worker's texts: variables and secrets. */
function variables(): string[] {
  const entries = Object.entries(env as Readonly<Record<string, unknown>>);
  return entries.flatMap(([name, value]) =>
    typeof value === "string" ? [`${name}=${value}`] : [],
  );
}

/** Nothing can wait: the shim would do so by asking for the time until it has passed, and while code runs it does not. */
const REASONS: Readonly<Record<string, string>> = {
  poll_oneoff: "a Worker cannot wait (std::thread::sleep): use workers::time::sleep",
  path_symlink: "files in memory have no symbolic links",
  path_readlink: "files in memory have no symbolic links",
  proc_raise: "a Worker has no signals",
};

function unsupported(name: string): Function | undefined {
  const reason = name.startsWith("sock_")
    ? "a Worker has no sockets of WASI (std::net): use workers::sockets"
    : REASONS[name];
  return reason === undefined ? undefined : refuse(name, reason);
}

function missing(name: string): Function {
  return refuse(name, "it is not there in a Worker");
}

function refuse(name: string, reason: string): Function {
  return () => {
    throw new Error(`${name} of WASI: ${reason}`);
  };
}
