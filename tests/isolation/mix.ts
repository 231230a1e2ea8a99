/** A mixture of requests, some of which are given up: what a Worker has to forget again and again. */
import { ask as askAndLeave } from "./hang-up.ts";
import type { Watched } from "./serve.ts";

type Step = (watched: Watched, at: number) => Promise<unknown>;

/** More than have an instance of their own, and so many that each has been evicted before it is used again. */
const OBJECTS = 600;

const get =
  (path: string): Step =>
  async (watched) =>
    (await watched.ask(path)).status;

const post =
  (path: string, body: string): Step =>
  (watched) =>
    watched.ask(path, { method: "POST", body });

/** An object that sleeps. */
const use =
  (how: "use" | "wake"): Step =>
  async (watched, at) =>
    (await watched.ask(`-/call/${how}/${at % OBJECTS}`)).status;

/** Goes away after some ms, or as soon as the answer begins. */
const leave =
  (path: string, after: number | "answering", body?: string): Step =>
  async ({ served }) => {
    const asked = askAndLeave(served.url, path, body);
    if (after === "answering") await asked.answering;
    else await new Promise((resolve) => setTimeout(resolve, after));
    asked.reset();
  };

export const MIX: readonly Step[] = [
  get("neighbour/0"),
  get("work/kv"),
  get("work/closure"),
  get("work/listener"),
  get("work/rewriter"),
  get("work/timer"),
  get("work/stream"),
  leave("work/stream", "answering"),
  post("work/body", "x".repeat(100_000)),
  leave("work/half", "answering", "x".repeat(100_000)),
  get("work/wait"),
  get("work/left"),
  get("work/select"),
  get("work/many"),
  get("work/fails"),
  leave("work/hangs", 3),
  get("fetch/throw-unit"),
  get("fetch/throw-later"),
  get("spawn_local/none"),
  get("shared/lock/0"),
  leave("shared/lock/5", 2),
  use("use"),
  use("wake"),
];

/** `count` of them, a few at a time. Gives how many were lost: now and then a kept connection is closed just when it is used again. */
export async function sendMix(watched: Watched, count: number, clients = 24): Promise<number> {
  let next = 0;
  let lost = 0;
  const work = async (): Promise<void> => {
    while (next < count) {
      const at = next++;
      await MIX[at % MIX.length]?.(watched, Math.floor(at / MIX.length)).catch(() => lost++);
    }
  };
  await Promise.all(Array.from({ length: clients }, work));
  return lost;
}
