/** Imports for what a program has from its operating system elsewhere. */
import type { Runtime } from "./instance.js";
import { view } from "./bytes.js";
import { unit } from "./results.js";
import { text } from "./text.js";

/** The message of a panic; the trap that follows takes it up. */
export const panic = (rt: Runtime) => (message: number, length: number) => {
  rt.panic = text(rt, message, length);
};

const LEVELS = ["error", "warn", "info", "log", "debug"] as const;

export const log = (rt: Runtime) => (level: number, message: number, length: number) => {
  console[LEVELS[level] ?? "log"](text(rt, message, length));
};

export const now = () => () => Date.now();

/** The platform fills no more than this at once. */
const MOST_ENTROPY = 65536;

export const random = (rt: Runtime) => (address: number, length: number) =>
  unit(rt, () => {
    for (let at = 0; at < length; at += MOST_ENTROPY) {
      const size = Math.min(MOST_ENTROPY, length - at);
      crypto.getRandomValues(view(rt, address + at, size));
    }
  });
