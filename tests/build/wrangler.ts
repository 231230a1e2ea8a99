/** Wrangler, as a user would call it, but never on the network. */
import { spawn, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { TARGET } from "./user-crate.ts";

const BIN = join(
  dirname(createRequire(import.meta.url).resolve("wrangler/package.json")),
  "bin/wrangler.js",
);
const LIMIT = 120_000;

interface Run {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

function start(folder: string, words: readonly string[]): Run {
  const child = spawn(process.execPath, [BIN, ...words], {
    cwd: folder,
    env: {
      ...process.env,
      CARGO_TARGET_DIR: TARGET,
      WRANGLER_SEND_METRICS: "false",
      CI: "true",
      NO_COLOR: "1",
      XDG_CONFIG_HOME: join(folder, ".config"),
      // No account is asked for what a dry run says.
      CLOUDFLARE_API_TOKEN: "",
    },
  });
  let said = "";
  const limit = setTimeout(() => child.kill("SIGKILL"), LIMIT);
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => (said += text));
  }
  const ended = new Promise<number | null>((resolve) => {
    child.on("close", (code) => {
      clearTimeout(limit);
      resolve(code);
    });
  });
  return { child, said: () => said, ended };
}

export async function wrangler(folder: string, words: readonly string[]): Promise<string> {
  const { ended, said } = start(folder, words);
  const code = await ended;
  return code === 0 ? said() : `exit ${code ?? "?"}\n${said()}`;
}

/** Serves until `ask` has had its answers. */
export async function whileServing<T>(
  folder: string,
  words: readonly string[],
  ask: (url: URL) => Promise<T>,
): Promise<T> {
  const { child, ended, said } = start(folder, [...words, "--port", "0", "--ip", "127.0.0.1"]);
  let isOver = false;
  void ended.then(() => (isOver = true));
  try {
    for (;;) {
      const url = /Ready on (http:\S+)/.exec(said())?.[1];
      if (url !== undefined) return await ask(new URL(url));
      if (isOver) throw new Error(`wrangler ended: ${said()}`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  } finally {
    child.kill("SIGINT");
    await ended;
  }
}
