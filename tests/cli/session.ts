/** The command line as a user runs it: a process in a folder, and what it says. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { PROJECT } from "../cargo.ts";

export interface Ended {
  readonly code: number | null;
  readonly said: string;
}

/** What is built shares a target folder, so that the crate `workers` is compiled once for each set of features. */
export const TARGET = join(PROJECT, "target", "projects");

export class Session {
  readonly #child: ChildProcess;
  readonly #ended: Promise<number | null>;
  said = "";

  constructor(words: readonly string[], folder: string) {
    this.#child = spawn(process.execPath, [join(PROJECT, "generator/cli/bin.mjs"), ...words], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: "1", CARGO_TARGET_DIR: TARGET },
    });
    const listen = (bytes: Buffer): void => {
      this.said += String(bytes);
    };
    this.#child.stdout?.on("data", listen);
    this.#child.stderr?.on("data", listen);
    this.#ended = new Promise((resolve) => this.#child.on("exit", resolve));
  }

  async end(signal?: NodeJS.Signals): Promise<Ended> {
    if (signal !== undefined) this.#child.kill(signal);
    return { code: await this.#ended, said: this.said };
  }

  /** Waits until it has said that, and forgets what it said before. */
  async until(text: string, milliseconds = 300_000): Promise<string> {
    await eventually(
      () => this.said.includes(text),
      milliseconds,
      () => this.said,
    );
    const said = this.said;
    this.said = "";
    return said;
  }
}

export function run(words: readonly string[], folder: string): Promise<Ended> {
  return new Session(words, folder).end();
}

export async function eventually(
  isSo: () => boolean | Promise<boolean>,
  milliseconds: number,
  told: () => string,
): Promise<void> {
  const end = performance.now() + milliseconds;
  while (!(await isSo())) {
    if (performance.now() > end)
      throw new Error(`not within ${milliseconds} ms; so far:\n${told()}`);
    await new Promise((resolve) => setTimeout(resolve, 15));
  }
}
