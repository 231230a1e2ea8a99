/** Builds a crate as `workers-bindgen build` does, and serves it on workerd. */
import { join } from "node:path";
import { type BuildOptions, buildWorker, type BuiltWorker } from "../generator/build/build.ts";
import { serveWorker, type Served, type ServeOptions } from "../generator/build/serve.ts";
import { findToolchain } from "../generator/setup/toolchain.mjs";
import { PROJECT } from "./cargo.ts";

/** Builds `folder` (from the project's root) and gives the path of its `index.js`. */
export async function build(folder: string): Promise<string> {
  return (await buildWith(folder)).script;
}

export async function buildWith(
  folder: string,
  options: Partial<BuildOptions> = {},
): Promise<BuiltWorker> {
  const crate = join(PROJECT, folder);
  const toolchain = findToolchain({ projectRoot: PROJECT, crateRoot: crate });
  if ("missing" in toolchain) throw new Error(`no Rust: ${toolchain.tried.join("; ")}`);
  const environment = { ...process.env, CARGO_TARGET_DIR: join(PROJECT, "target", "workers") };
  const built = await buildWorker({
    folder: crate,
    toolchain,
    environment,
    node: process.execPath,
    ...options,
  });
  if (built.kind !== "done")
    throw new Error(built.problems.map((one) => one.rendered ?? one.message).join("\n"));
  return built.value;
}

export async function serve(script: string, options: Partial<ServeOptions> = {}): Promise<Served> {
  return serveWorker({ script, environment: process.env, ...options });
}
