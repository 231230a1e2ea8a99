/** A difference as text for a terminal, and as Markdown for a pull request. */
import type { InputVersion } from "../lower/plan.ts";
import type { Change, RustChange, SurfaceDiff } from "./compare.ts";

export interface DiffStyle {
  readonly removed: (text: string) => string;
  readonly added: (text: string) => string;
  readonly heading: (text: string) => string;
}

const PLAIN: DiffStyle = {
  removed: (text) => text,
  added: (text) => text,
  heading: (text) => text,
};

interface Part {
  readonly title: string;
  readonly count: number;
  readonly changes: readonly Folded[];
}

/** A type that is new or gone as a whole stands for its members. */
interface Folded extends Change {
  readonly members: number;
}

function folded(changes: readonly Change[]): readonly Folded[] {
  const whole = new Set(changes.filter(isWhole).map(({ path, kind }) => `${kind} ${path}`));
  const ownerKey = (one: Change): string => `${one.kind} ${ownerPath(one.path)}`;
  const counts = new Map<string, number>();
  const kept = changes.filter((one) => {
    const isPart = isWhole(one) && whole.has(ownerKey(one));
    if (isPart) counts.set(ownerKey(one), (counts.get(ownerKey(one)) ?? 0) + 1);
    return !isPart;
  });
  return kept.map((one) => ({ ...one, members: counts.get(`${one.kind} ${one.path}`) ?? 0 }));
}

function isWhole({ kind }: Change): boolean {
  return kind === "added" || kind === "removed";
}

/** Empty of what stands in nothing. `KVNamespace` of `KVNamespace.get`, `Response` of `Response::json`, `Headers` of `Headers[Symbol.iterator]`. */
function ownerPath(path: string): string {
  return /^(.*)(?:\.[^.:[\]]+|::\w+|\[.*\])$/.exec(path)?.[1] ?? "";
}

/** Breaking ones first: who has little time reads the first part. */
function partsOf({ changes }: SurfaceDiff): readonly Part[] {
  const rest = changes.filter(({ breaking }) => !breaking);
  const ofKind = (...kinds: readonly string[]): readonly Change[] =>
    rest.filter(({ kind }) => kinds.includes(kind));
  const part = (title: string, of: readonly Change[]): Part => ({
    title,
    count: of.length,
    changes: folded(of),
  });
  return [
    part(
      "Breaking",
      changes.filter(({ breaking }) => breaking),
    ),
    part("Added", ofKind("added")),
    part("Deprecated", ofKind("deprecated")),
    part("Changed, and nothing breaks", ofKind("changed", "removed")),
  ].filter(({ count }) => count > 0);
}

export function diffSummary({ changes }: SurfaceDiff): string {
  if (changes.length === 0) return "nothing differs";
  const breaking = changes.filter((one) => one.breaking).length;
  const added = changes.filter((one) => !one.breaking && one.kind === "added").length;
  const rest = changes.length - breaking - added;
  return `${breaking} breaking, ${added} added, ${rest} other`;
}

export function renderDiffText(diff: SurfaceDiff, style: DiffStyle = PLAIN): string {
  const blocks = [`${versionsText(diff)}\n${diffSummary(diff)}`];
  for (const { title, count, changes } of partsOf(diff)) {
    const heading = style.heading(`${title} (${count})`);
    blocks.push([heading, ...changes.flatMap((one) => changeLines(one, style))].join("\n"));
  }
  return blocks.join("\n\n");
}

function changeLines(change: Folded, style: DiffStyle): readonly string[] {
  const { path, product, kind, declared } = change;
  const lines = [`  ${path}  (${product}, ${kind}${membersText(change)})`];
  const { before, after } = declared ?? {};
  const rust = shownItems(change);
  if (before !== undefined) lines.push(style.removed(`    - ${before}`));
  if (after !== undefined) lines.push(style.added(`    + ${after}`));
  return [...lines, ...rust.flatMap((one) => rustLines(one, style))];
}

function membersText({ members }: Folded): string {
  return members === 0 ? "" : ` with ${members} member${members === 1 ? "" : "s"}`;
}

/** Of a type that is new or gone as a whole, its own item. */
function shownItems({ rust, members, kind }: Folded): readonly RustChange[] {
  return members === 0 ? rust : rust.filter((one) => one.kind === kind).slice(0, 1);
}

function rustLines(change: RustChange, style: DiffStyle): readonly string[] {
  const { rust, before, after, kind } = change;
  const lines = [`    ${rust}${kind === "deprecated" ? ": deprecated" : ""}`];
  if (before !== undefined) lines.push(style.removed(`      - ${before}`));
  if (after !== undefined) lines.push(style.added(`      + ${after}`));
  return lines;
}

export function renderDiffMarkdown(diff: SurfaceDiff): string {
  const blocks = [`# ${versionsText(diff)}`, `${diffSummary(diff)}.`];
  for (const { title, count, changes } of partsOf(diff)) {
    blocks.push(`## ${title} (${count})`);
    for (const [product, ofProduct] of byProduct(changes)) {
      blocks.push(`### ${product}`, ...ofProduct.map(markdownOf));
    }
  }
  return `${blocks.join("\n\n")}\n`;
}

function byProduct(changes: readonly Folded[]): ReadonlyMap<string, readonly Folded[]> {
  const groups = new Map<string, Folded[]>();
  for (const change of changes) {
    groups.set(change.product, [...(groups.get(change.product) ?? []), change]);
  }
  return groups;
}

function markdownOf(change: Folded): string {
  const { path, kind, declared } = change;
  const rust = shownItems(change);
  const lines = (sign: string, texts: readonly (string | undefined)[]): readonly string[] =>
    texts.filter((one) => one !== undefined).map((one) => `${sign} ${one}`);
  const declaredLines = [...lines("-", [declared?.before]), ...lines("+", [declared?.after])];
  const rustDiff = rust.flatMap((one) => [...lines("-", [one.before]), ...lines("+", [one.after])]);
  const blocks = [`**\`${path}\`**: ${kind}${membersText(change)}`];
  // A fence that no text within ends.
  if (declaredLines.length > 0) blocks.push(["````diff", ...declaredLines, "````"].join("\n"));
  if (rustDiff.length > 0) blocks.push(["````diff", ...rustDiff, "````"].join("\n"));
  return blocks.join("\n\n");
}

function versionsText({ before, after }: SurfaceDiff): string {
  const moved = after.filter(
    ({ name, version }) => before.find((one) => one.name === name)?.version !== version,
  );
  if (moved.length === 0) return `${inputsText(before)}: the same inputs`;
  return moved
    .map(({ name, version }) => {
      const old = before.find((one) => one.name === name)?.version;
      return `${name} ${old ?? "(none)"} -> ${version}`;
    })
    .join(", ");
}

function inputsText(inputs: readonly InputVersion[]): string {
  return inputs.map(({ name, version }) => `${name} ${version}`.trim()).join(", ");
}
