/** Calls back when a crate's sources or configuration have changed: once for what is saved together, and never twice at a time. */
import { relative, sep } from "node:path";
import { watch } from "chokidar";
import { localCrates } from "../config/crate-features.ts";

/** What tools make, which is no source. */
const MADE = new Set(["target", "node_modules", ".git", ".wrangler"]);

/** These names may be a source's further down. */
const MADE_AT_TOP = new Set(["build", "dist"]);

function isMade(steps: readonly string[]): boolean {
  return steps.some((one) => MADE.has(one)) || MADE_AT_TOP.has(steps[0] ?? "");
}

const SOURCE =
  /\.(?:rs|[cm]?[jt]sx?)$|^Cargo\.(?:toml|lock)$|^wrangler\.(?:jsonc?|toml)$|^\.dev\.vars(?:\.|$)/;

/** Editors write a file in several steps. */
const TOGETHER_MS = 20;

export function watchCrate(
  folder: string,
  onChange: () => Promise<void>,
): { readonly close: () => Promise<void> } {
  const changes = new Changes(onChange);
  const folders = [folder, ...localCrates(folder)];
  const watcher = watch(folders, {
    ignoreInitial: true,
    ignored: (path) => folders.some((one) => isMade(relative(one, path).split(sep))),
  });
  watcher.on("all", (_event, path) => {
    const name = path.split(sep).at(-1) ?? "";
    if (SOURCE.test(name)) changes.note();
  });
  return {
    close: async () => {
      await watcher.close();
      await changes.end();
    },
  };
}

class Changes {
  readonly #onChange: () => Promise<void>;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;
  #isStale = false;

  constructor(onChange: () => Promise<void>) {
    this.#onChange = onChange;
  }

  note(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#start(), TOGETHER_MS);
  }

  /** Waits for what is being built. */
  async end(): Promise<void> {
    clearTimeout(this.#timer);
    this.#isStale = false;
    await this.#running;
  }

  #start(): void {
    this.#isStale = true;
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
  }

  async #run(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      await this.#onChange();
    }
  }
}
