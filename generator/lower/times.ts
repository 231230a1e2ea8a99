/**
 * Numbers that are a time, and bytes that are lent: facts of one place, which its type does not tell.
 *
 *   expirationTtl?: number  "duration": "seconds"  -> expiration_ttl: Option<Duration>
 *   retryDelayMs: number    "duration": "milliseconds" -> retry_delay: Duration
 *   expiration?: number     "date": "seconds"      -> expiration: Option<Date>
 *   digest(data: ArrayBuffer)  "bytes": "view"     -> JavaScript sees the bytes where they are
 */
import type { Facts } from "../model/facts.ts";
import type { NumberWidth } from "../model/type-ref.ts";
import { words } from "./names.ts";
import type { Codec } from "./plan.ts";
import type { Site } from "./site.ts";

/** What the numbers of a place count, if they are times. */
export interface TimeFact {
  readonly rust: "Duration" | "Date";
  readonly unit: "seconds" | "milliseconds";
}

/** The place of a type with the facts that hold there. */
export function siteWithFacts(site: Site, facts: Facts | undefined): Site {
  const time = timeOf(facts);
  const { bytes, iterates } = facts ?? {};
  if (time === undefined && bytes === undefined && iterates === undefined) return site;
  return { ...site, ...(time && { time }), ...(bytes && { bytes }), ...(iterates && { iterates }) };
}

/** Inside of a declared type only its own facts hold. */
export function siteInside(site: Site, facts: Facts | undefined): Site {
  const { time: _time, bytes: _bytes, ...others } = site;
  return siteWithFacts(others, facts);
}

function timeOf(facts: Facts | undefined): TimeFact | undefined {
  if (facts?.duration !== undefined) return { rust: "Duration", unit: facts.duration };
  return facts?.date === undefined ? undefined : { rust: "Date", unit: facts.date };
}

/** A number of the place: the run time takes whole units where its width is that of an integer. */
export function lowerTime(time: TimeFact, width: NumberWidth | undefined): Codec {
  const isWhole = width !== undefined && width !== "float" && width !== "unrestricted double";
  return { kind: "time", ...time, whole: isWhole };
}

const UNITS: ReadonlySet<string> = new Set([
  "ms",
  "millis",
  "milliseconds",
  "sec",
  "secs",
  "seconds",
]);

/** A `Duration` has no unit in its name: `retryDelayMs` is `retryDelay`, `msDelay` is `Delay`. */
export function withoutUnit(jsName: string, facts: Facts | undefined): string {
  if (timeOf(facts) === undefined) return jsName;
  const parts = words(jsName);
  const kept = parts.filter(
    (word, index) => !((index === 0 || index === parts.length - 1) && UNITS.has(word)),
  );
  return kept.length === 0 || kept.length === parts.length ? jsName : kept.join("_");
}
