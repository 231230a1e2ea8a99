/** The platform's limits (https://developers.cloudflare.com/workers/platform/limits/, as of November 2026), and how near a Worker is. */
import type { Sizes } from "./sizes.ts";

const MEGABYTE = 1024 * 1024;

interface Limit {
  readonly name: string;
  readonly value: number;
  readonly of: (sizes: Sizes) => number;
}

const LIMITS: readonly Limit[] = [
  { name: "Free plan, gzip", value: 3 * MEGABYTE, of: ({ total }) => total.gzip },
  { name: "Paid plan, gzip", value: 10 * MEGABYTE, of: ({ total }) => total.gzip },
  { name: "before compression", value: 64 * MEGABYTE, of: ({ total }) => total.raw },
];

/** Of the top-level code, on every plan. */
export const STARTUP_LIMIT = 1000;

export interface LimitUse {
  readonly name: string;
  readonly limit: number;
  readonly used: number;
}

export function limitUses(sizes: Sizes): readonly LimitUse[] {
  return LIMITS.map(({ name, value, of }) => ({ name, limit: value, used: of(sizes) }));
}
