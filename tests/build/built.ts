/** Crates built and served as the command line does it. */
import { join } from "node:path";
import { buildWorker, type BuildOptions, type BuiltWorker } from "../../generator/build/build.ts";
import type { Outcome } from "../../generator/build/problem.ts";
import { serveWorker, type ServeOptions, type Served } from "../../generator/build/serve.ts";
import { PROJECT, toolchain } from "../output/run-tool.ts";

export type CrateOptions = Omit<BuildOptions, "toolchain" | "environment" | "node">;

export function buildCrate(options: CrateOptions): Promise<Outcome<BuiltWorker>> {
  return buildWorker({
    ...options,
    toolchain: toolchain(),
    environment: { ...process.env, CARGO_TARGET_DIR: join(PROJECT, "target/workers") },
    node: process.execPath,
  });
}

export interface TestedWorker extends Served {
  readonly built: BuiltWorker;
  /** All that the runtime has printed so far. */
  readonly printed: () => string;
  readonly ask: (path: string, init?: RequestInit) => Promise<Answer>;
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
}

export type WorkerOptions = CrateOptions &
  Pick<ServeOptions, "bindings" | "compatibilityDate" | "compatibilityFlags">;

/** Builds, and serves what was built. */
export async function startWorker(options: WorkerOptions): Promise<TestedWorker> {
  const built = await buildCrate(options);
  if (built.kind === "failed") {
    throw new Error(built.problems.map((one) => one.rendered ?? one.message).join("\n"));
  }
  const lines: string[] = [];
  const served = await serveWorker({
    ...options,
    script: built.value.script,
    environment: process.env,
    onOutput: (text) => void lines.push(text),
  });
  const ask = async (path: string, init?: RequestInit): Promise<Answer> => {
    const answer = await fetch(new URL(path, served.url), { redirect: "manual", ...init });
    return { status: answer.status, text: await answer.text(), headers: answer.headers };
  };
  return { ...served, built: built.value, ask, printed: () => lines.join("") };
}
