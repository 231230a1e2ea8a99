/** All that was recorded, type-checked: against the entries in which it is declared. */
import { programText, type Printed } from "./program.ts";
import { typecheck } from "./typecheck.ts";

export interface Refused {
  readonly name: string;
  readonly line: string;
  readonly message: string;
}

/**
 * A member of a dictionary, a value of an enum may be in the experimental entry alone, so that what the root entry refuses is held against that one. Nothing is
 * suppressed: what both refuse is refused.
 */
export function checkPrinted(printed: readonly Printed[]): readonly Refused[] {
  const refused = check(printed, "@cloudflare/workers-types");
  const names = new Set(refused.map((one) => one.name));
  const again = printed.filter((one) => names.has(one.name));
  const twice = check(again, "@cloudflare/workers-types/experimental");
  const both = new Set(twice.map((one) => one.name));
  return refused.filter((one) => both.has(one.name));
}

function check(
  printed: readonly Printed[],
  types: Parameters<typeof typecheck>[1],
): readonly Refused[] {
  if (printed.length === 0) return [];
  const { text, functionAt } = programText(printed);
  const lines = text.split("\n");
  return typecheck({ "recorded.ts": text }, types).map(({ line, message }) => ({
    name: functionAt(line),
    line: (lines[line] ?? "").trim(),
    message,
  }));
}
