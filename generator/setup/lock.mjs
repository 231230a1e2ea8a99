/**
 * One set-up at a time: the second waits for the first and then finds the work done. A lock is a file that its owner
 * touches every second, so one that was left by a killed process is known by its age.
 */
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

const BEAT = 1_000;
/** Many beats: a machine that is busy or was asleep must not lose its lock. */
const STALE = 30_000;
const POLL = 200;

/**
 * @template T
 * @param {string} file
 * @param {{ signal: AbortSignal, onWait: (owner: string) => void }} options
 * @param {() => Promise<T>} action
 * @returns {Promise<T>}
 */
export async function withLock(file, { signal, onWait }, action) {
  const mine = JSON.stringify({ pid: process.pid, host: hostname(), id: randomUUID() });
  mkdirSync(dirname(file), { recursive: true });
  await acquire(file, mine, { signal, onWait });
  const beat = setInterval(() => touch(file), BEAT);
  try {
    return await action();
  } finally {
    clearInterval(beat);
    if (read(file) === mine) rmSync(file, { force: true });
  }
}

/**
 * @param {string} file
 * @param {string} mine
 * @param {{ signal: AbortSignal, onWait: (owner: string) => void }} options
 */
async function acquire(file, mine, { signal, onWait }) {
  let told = false;
  while (!(await take(file, mine))) {
    const owner = read(file);
    if (owner !== undefined && isStale(file, owner)) {
      rmSync(file, { force: true });
      continue;
    }
    if (!told) onWait(owner ?? "");
    told = true;
    await wait(POLL, undefined, { signal });
  }
}

/**
 * Looks again after a moment: of two processes that both removed a stale lock, one may have removed the other's.
 * @param {string} file
 * @param {string} mine
 */
async function take(file, mine) {
  try {
    writeFileSync(file, mine, { flag: "wx" });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === "EEXIST") return false;
    throw error;
  }
  await wait(20);
  return read(file) === mine;
}

/**
 * @param {string} file
 * @param {string} owner
 */
function isStale(file, owner) {
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
  return age > STALE || isDeadHere(owner);
}

/**
 * An owner on this machine need not be waited for: its process is there or it is not.
 * @param {string} owner
 */
function isDeadHere(owner) {
  try {
    const { pid, host } = JSON.parse(owner);
    if (host !== hostname()) return false;
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === "ESRCH";
  }
}

/** @param {string} file */
function touch(file) {
  const now = new Date();
  try {
    utimesSync(file, now, now);
  } catch {
    // Somebody removed the folder under us; the work itself will say so.
  }
}

/**
 * @param {string} file
 * @returns {string | undefined}
 */
function read(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
