/** Many requests of all kinds: what is left of them. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sendMix } from "./mix.ts";
import { type Sizes, startWatched, type Watched } from "./serve.ts";

export interface Held extends Omit<Sizes, "retired" | "closed"> {
  /** Of Rust's heap. */
  readonly bytes: number;
  readonly blocks: number;
  /** Durable Objects in the Worker's own instance. */
  readonly objects: number;
  /** Of the module, with those of Durable Objects. */
  readonly instances: number;
}

export interface Soaked {
  readonly before: Held;
  /** Just after the last request. */
  readonly during: Held;
  readonly after: Held;
  /** Requests that came to nothing on the way. */
  readonly lost: number;
  /** Of the runtime's process, resident, after each tenth of the requests. */
  readonly memory: readonly number[];
}

/** A disk in memory: it is not the disk that is tried. */
const MEMORY = "/dev/shm";

/** So that all tables have the size that they need. */
const WARM_UP = 420;

export async function soak(name: string, requests: number): Promise<Soaked> {
  const disk = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), "workers-bindgen-"));
  const watched = await startWatched({
    name,
    noDefaultFeatures: true,
    options: {
      bindings: {
        kvNamespaces: ["KV"],
        durableObjects: { OBJECTS: { className: "Suspect", useSQLite: true } },
        ...(existsSync(MEMORY) && { durableObjectsPersist: disk }),
      },
    },
  });
  try {
    await sendMix(watched, WARM_UP);
    const before = await settled(watched);
    const memory: number[] = [];
    let lost = 0;
    for (let tenth = 0; tenth < 10; tenth++) {
      lost += await sendMix(watched, requests / 10);
      memory.push(residentMemory());
    }
    const during = await held(watched);
    return { before, during, after: await settled(watched), lost, memory };
  } finally {
    await watched.stop();
    rmSync(disk, { recursive: true, force: true });
  }
}

type Heap = Pick<Held, "bytes" | "blocks" | "objects">;

const PATIENCE = 60_000;

/**
 * What the platform ends, it ends without a word: that is found out later, by the next requests, one for each. A Durable Object is evicted when it has had nothing to do for ten
 * seconds, and freed when it is collected.
 */
async function settled(watched: Watched): Promise<Held> {
  const since = performance.now();
  for (;;) {
    const now = await held(watched);
    const isDone = now.contexts + now.closures + now.objects === 0 && now.instances === 1;
    if (isDone || performance.now() - since > PATIENCE) return now;
    await Promise.all(Array.from({ length: 20 }, () => watched.ask("neighbour/1")));
    await watched.ask("-/garbage");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Of the largest process that this one has started. Where there is no /proc, nobody knows. */
export function residentMemory(): number {
  const children = `/proc/${process.pid}/task/${process.pid}/children`;
  if (!existsSync(children)) return NaN;
  const processes = readFileSync(children, "utf8").trim().split(" ");
  const sizes = processes.map((one) => {
    const [, kilobytes] = /VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${one}/status`, "utf8")) ?? [];
    return Number(kilobytes ?? 0) * 1024;
  });
  return Math.max(...sizes);
}

async function held(watched: Watched): Promise<Held> {
  const sizes = await watched.sizes();
  // The Worker's own was there first; the others are those of objects.
  const { retired, closed, ...rest } = sizes[0] ?? ({} as Sizes);
  if (retired || closed) throw new Error("the instance has trapped");
  const heap = JSON.parse((await watched.ask("heap/")).text) as Heap;
  return { ...rest, ...heap, instances: sizes.length };
}
