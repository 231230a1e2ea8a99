/** The scorecard for people. */
import type { Scorecard, Share } from "./scorecard.ts";

const SHOWN = 12;

export function renderScorecard(card: Scorecard): string {
  const { crate } = card;
  return [
    row("lines of Rust", crate.lines),
    row("public functions", crate.publicFunctions),
    row("  of them setters of dictionaries", crate.dictionarySetters),
    row("members that have functions", crate.members),
    row("functions for each of them", crate.functionsPerMember),
    ...list("functions that differ in an argument's type only", card.differOnlyInArgumentType),
    ...list("numbered names", card.numberedNames),
    ...list("overloads that give another one's type", card.returnsOfAnotherOverload),
    ...part("members with a type in some variant", card.erasedGroups),
    ...part("literal unions that are enums", card.literalUnions),
    ...part("integers that are integers", card.integers),
    ...part("documentation carried", card.documented),
    ...part("deprecations carried", card.deprecated),
    ...part("callbacks that Rust can implement", card.callbacks),
    ...part("rows that are decided", card.decided),
    ...part("core methods, neither erased nor skipped", card.methods),
    ...part("core properties, neither erased nor skipped", card.properties),
    ...part("core parameters that are typed", card.parameters),
  ].join("\n");
}

function row(name: string, value: number | string): string {
  return `${name.padEnd(52)} ${value}`;
}

function list(name: string, offenders: readonly string[]): readonly string[] {
  return [row(name, offenders.length), ...shown(offenders)];
}

function part(name: string, { of, met, missing }: Share): readonly string[] {
  const percent = of === 0 ? "" : ` (${((met / of) * 100).toFixed(1)} %)`;
  return [row(name, `${met} of ${of}${percent}`), ...shown(missing)];
}

function shown(offenders: readonly string[]): readonly string[] {
  const rest = offenders.length - SHOWN;
  const lines = offenders.slice(0, SHOWN).map((one) => `    ${one}`);
  return rest > 0 ? [...lines, `    and ${rest} more: --json has all`] : lines;
}
