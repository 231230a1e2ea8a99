/** Two Workers at the same work, in turns: what the machine does besides hits both. */
import type { Case } from "./cases.ts";
import { newClient } from "./client.ts";
import type { Running } from "./workerd.ts";

const PAIRS = 25;

export interface Compared {
  /** CPU of one request, in ms: medians. */
  readonly rust: number;
  readonly plain: number;
  /** Of each pair, sorted. */
  readonly ratios: readonly number[];
}

export async function compare(one: Case, rust: Running, plain: Running): Promise<Compared> {
  const plainCase = { ...one, sent: { ...one.sent, path: one.plainPath ?? one.sent.path } };
  // Once for the compilers.
  await measure(rust, one);
  await measure(plain, plainCase);
  const pairs: (readonly [number, number])[] = [];
  for (let pair = 0; pair < PAIRS; pair++) {
    if (pair % 2 === 0) {
      const first = await measure(rust, one);
      pairs.push([first, await measure(plain, plainCase)]);
    } else {
      const first = await measure(plain, plainCase);
      pairs.push([await measure(rust, one), first]);
    }
  }
  return {
    rust: median(pairs.map(([first]) => first)),
    plain: median(pairs.map(([, second]) => second)),
    ratios: pairs.map(([first, second]) => first / second).toSorted((a, b) => a - b),
  };
}

async function measure(running: Running, { sent, count }: Case): Promise<number> {
  const client = newClient(running.port);
  const before = running.cpu();
  await client.send(sent, count);
  const used = running.cpu() - before;
  client.close();
  return used / count;
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}
