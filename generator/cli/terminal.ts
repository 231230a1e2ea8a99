/** What a command may do to the outside besides files: print, and look at the environment. */
import { stripVTControlCharacters, styleText } from "node:util";

export type Style = "red" | "green" | "yellow" | "dim" | "bold";

export interface Terminal {
  /** Results: standard output. */
  readonly print: (text: string) => void;
  /** All that is said about the work: standard error. */
  readonly say: (text: string) => void;
  /** Colour, where a person looks at it. */
  readonly style: (style: Style, text: string) => string;
  readonly environment: NodeJS.ProcessEnv;
  readonly workingFolder: string;
  /** The Node.js that runs this. */
  readonly node: string;
  /** Resolves when the user wants it to end. */
  readonly interrupted: () => Promise<void>;
}

export function processTerminal(): Terminal {
  // Whoever reads may have read enough: `coverage kv | head`.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
  const isColoured = process.stderr.isTTY && !process.env["NO_COLOR"];
  return {
    print: (text) => void process.stdout.write(`${text}\n`),
    // Rust's messages bring their colours with them.
    say: (text) =>
      void process.stderr.write(`${isColoured ? text : stripVTControlCharacters(text)}\n`),
    style: (style, text) => (isColoured ? styleText(style, text, { validateStream: false }) : text),
    environment: process.env,
    workingFolder: process.cwd(),
    node: process.execPath,
    interrupted: () =>
      new Promise((resolve) => {
        // Miniflare ends the process at once; whoever waits here ends it when all is put away.
        process.removeAllListeners("SIGINT").removeAllListeners("SIGTERM");
        process.once("SIGINT", resolve);
        process.once("SIGTERM", resolve);
      }),
  };
}
