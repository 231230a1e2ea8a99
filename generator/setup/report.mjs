/** What the set-up prints: one line for each step, and how long it took. */
import { CommandFailure, SetupFailure } from "./failure.mjs";

/** npm tells the reason first and ends with its help; a compiler ends with the reason. */
const HEAD_LINES = 12;
const TAIL_LINES = 24;

/** @typedef {ReturnType<typeof reportTo>} Report */

/** @param {{ write(text: string): unknown }} stream */
export function reportTo(stream) {
  /** @param {string} text */
  const line = (text) => void stream.write(`set-up: ${text}\n`);
  return {
    line,
    /**
     * @template T
     * @param {string} name
     * @param {() => Promise<T>} action
     * @returns {Promise<T>}
     */
    async step(name, action) {
      const start = performance.now();
      const seconds = () => `${((performance.now() - start) / 1000).toFixed(1)} s`;
      // The name goes out first: a step can take a minute, and who watches wants to know which.
      stream.write(`set-up: ${name} ... `);
      try {
        const result = await action();
        stream.write(`${seconds()}\n`);
        return result;
      } catch (error) {
        stream.write(`failed after ${seconds()}\n`);
        throw error;
      }
    },
  };
}

/**
 * @param {unknown} error
 * @returns {string}
 */
export function describeFailure(error) {
  if (error instanceof SetupFailure) {
    return [
      `set-up failed: ${error.message}`,
      ...excerpt(error.output),
      "",
      "By hand:",
      error.byHand,
      "",
    ].join("\n");
  }
  if (error instanceof CommandFailure)
    return [`set-up failed: ${error.message}`, ...excerpt(error.output), ""].join("\n");
  return `set-up failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`;
}

/** @param {string} output */
function excerpt(output) {
  const lines = output.split("\n").filter((line) => line.trim() !== "");
  const left = lines.length - HEAD_LINES - TAIL_LINES;
  const shown =
    left > 0
      ? [...lines.slice(0, HEAD_LINES), `(${left} lines left out)`, ...lines.slice(-TAIL_LINES)]
      : lines;
  return shown.map((line) => `  | ${line}`);
}
