/**
 * Chooses between the widths that run-time type information and WebIDL give.
 *
 *   result     rtti int, webidl unsigned long long   --- is --->  unsigned long long: what the value can be
 *   argument   rtti int, webidl long long            --- is --->  long: what the conversion accepts
 */
import type { NumberWidth } from "../model/type-ref.ts";

export type WidthPosition = "argument" | "return";

interface Range {
  readonly bits: number;
  readonly isSigned: boolean;
}

/** Of floats, the integers that they hold. */
const RANGES: Readonly<Record<NumberWidth, Range>> = {
  byte: { bits: 8, isSigned: true },
  octet: { bits: 8, isSigned: false },
  short: { bits: 16, isSigned: true },
  "unsigned short": { bits: 16, isSigned: false },
  long: { bits: 32, isSigned: true },
  "unsigned long": { bits: 32, isSigned: false },
  "long long": { bits: 64, isSigned: true },
  "unsigned long long": { bits: 64, isSigned: false },
  float: { bits: 128, isSigned: true },
  "unrestricted double": { bits: 1024, isSigned: true },
};

export function settledWidth(
  rtti: NumberWidth | undefined,
  webidl: NumberWidth,
  position: WidthPosition,
): NumberWidth {
  if (rtti === undefined || position === "return") return webidl;
  if (holds(rtti, webidl)) return webidl;
  if (holds(webidl, rtti)) return rtti;
  return RANGES[webidl].bits < RANGES[rtti].bits ? webidl : rtti;
}

/** Whether every value of one is a value of the other. */
function holds(wide: NumberWidth, narrow: NumberWidth): boolean {
  const [outer, inner] = [RANGES[wide], RANGES[narrow]];
  if (outer.isSigned === inner.isSigned) return outer.bits >= inner.bits;
  return outer.isSigned && outer.bits > inner.bits;
}
