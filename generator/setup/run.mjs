/** Runs commands, keeps what they print, and ends them when the set-up is ended. */
import { spawn } from "node:child_process";
import { CommandFailure } from "./failure.mjs";

/**
 * @typedef {object} RunOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {AbortSignal} signal
 * @property {number} [seconds] time limit; 15 minutes by default, so that nothing hangs for ever
 */
/** @typedef {{ stdout: string, output: string }} Run `output` has standard error too */

const DEFAULT_SECONDS = 900;

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<Run>}
 */
export function run(command, args, { cwd, env, signal, seconds = DEFAULT_SECONDS }) {
  signal.throwIfAborted();
  const limit = AbortSignal.timeout(seconds * 1000);
  const line = [command, ...args].join(" ");
  return new Promise((resolve, reject) => {
    // Its own process group: cargo and npm have children, which must end with them.
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      detached: hasGroups(),
    });
    const kept = collect(child);
    const stopListening = onAbort([signal, limit], () => endGroup(child));
    child.once("error", (error) => reject(new CommandFailure(`${command}: ${error.message}`, "")));
    child.once("close", (code, killedBy) => {
      stopListening();
      if (signal.aborted) reject(signal.reason);
      else if (limit.aborted)
        reject(new CommandFailure(`took more than ${seconds} s: ${line}`, kept.output));
      else if (code === 0) resolve(kept);
      else reject(new CommandFailure(`exit code ${code ?? killedBy}: ${line}`, kept.output));
    });
  });
}

function hasGroups() {
  return process.platform !== "win32";
}

/** @param {import("node:child_process").ChildProcessByStdio<null, import("node:stream").Readable, import("node:stream").Readable>} child */
function collect(child) {
  const kept = { stdout: "", output: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    kept.stdout += text;
    kept.output += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => (kept.output += text));
  return kept;
}

/**
 * @param {readonly AbortSignal[]} signals
 * @param {() => void} action
 */
function onAbort(signals, action) {
  for (const signal of signals) signal.addEventListener("abort", action, { once: true });
  return () => signals.forEach((signal) => signal.removeEventListener("abort", action));
}

/** @param {import("node:child_process").ChildProcess} child */
function endGroup(child) {
  if (child.pid === undefined) return;
  try {
    if (hasGroups()) process.kill(-child.pid, "SIGTERM");
    else child.kill();
  } catch {
    // It ended by itself in the meantime.
  }
}
