/**
 * Documentation comments to `Doc`.
 *
 *   /** Stores a value.
 *    * @param key - The {@link Key} to store under.
 *    * @default 60 *\/
 *   --- becomes --->
 *   { text: "Stores a value.\n\nDefaults to `60`.", params: { key: "The `Key` to store under." }, ... }
 */
import type { Doc } from "../model/api.ts";

export interface ParsedDoc {
  readonly doc?: Doc;
  readonly deprecated?: string;
}

/** A block tag with what follows it; the text before the first tag has the tag `""`. */
interface Block {
  readonly tag: string;
  readonly text: string;
}

const FENCE = /^\s*(```|~~~)/;
const BLOCK_TAG = /^\s*@([A-Za-z]+)(?=\s|$)\s?(.*)$/;
const INLINE_LINK = /\{@(?:link|linkcode|linkplain)\s+([^}\s|]+)\s*\|?\s*([^}]*)\}/g;

/** Parses a whole comment, frame included. */
export function parseDoc(comment: string): ParsedDoc {
  const blocks = splitBlocks(stripFrame(comment));
  const deprecated = blocks.find((block) => block.tag === "deprecated");
  const doc = docOf(blocks);
  return {
    ...(isEmpty(doc) ? {} : { doc }),
    ...(deprecated && { deprecated: resolveLinks(deprecated.text) }),
  };
}

function docOf(blocks: readonly Block[]): Doc {
  const texts = (...tags: string[]): string[] =>
    blocks.filter((block) => tags.includes(block.tag)).map((block) => resolveLinks(block.text));
  const returns = texts("returns", "return").map(stripBraces).find(Boolean);
  return {
    text: bodyOf(blocks),
    params: Object.fromEntries(
      texts("param", "arg", "argument")
        .map(splitParam)
        .filter(([name]) => name !== ""),
    ),
    ...(returns !== undefined && { returns }),
    throws: texts("throws", "throw", "exception").map(quoteBraces),
    examples: blocks
      .filter((block) => block.tag === "example" && block.text !== "")
      .map((block) => fenceExample(block.text)),
    see: texts("see").filter(Boolean),
  };
}

function isEmpty(doc: Doc): boolean {
  return (
    doc.text === "" &&
    Object.keys(doc.params).length === 0 &&
    doc.returns === undefined &&
    doc.throws.length + doc.examples.length + doc.see.length === 0
  );
}

/** The lines inside the comment frame. */
function stripFrame(comment: string): readonly string[] {
  const inner = comment.replace(/^\/\*+/, "").replace(/\**\*\/$/, "");
  const lines = inner.split(/\r?\n/).map((line) => line.replace(/^\s*\* ?/, "").trimEnd());
  return dropAlternative([(lines[0] ?? "").trimStart(), ...lines.slice(1)]);
}

/**
 * Comments that were stitched together from two sources state their first paragraph twice, the first one ending in a stray `*`:
 *
 *   /* The **`x`** object. *
 *    * The **`x`** object is a thing.
 */
function dropAlternative(lines: readonly string[]): readonly string[] {
  const [first = "", second = "", ...rest] = lines;
  if (!first.endsWith(" *") || second === "") return lines;
  const kept = first.slice(0, -2).trimEnd();
  const lead = kept.split("**").slice(0, 2).join("**");
  return second.startsWith(lead) ? [kept, ...rest] : [kept, second, ...rest];
}

function splitBlocks(lines: readonly string[]): readonly Block[] {
  const blocks: { tag: string; lines: string[] }[] = [{ tag: "", lines: [] }];
  let fenced = false;
  for (const line of lines) {
    if (FENCE.test(line)) fenced = !fenced;
    const [, tag, text = ""] = (!fenced && BLOCK_TAG.exec(line)) || [];
    if (tag !== undefined) blocks.push({ tag, lines: [text] });
    else blocks.at(-1)?.lines.push(line);
  }
  return blocks.map((block) => ({
    tag: block.tag,
    text: dedent(block.lines),
  }));
}

/** Removes what all lines but the first are indented by; the first stands behind its tag. */
function dedent(lines: readonly string[]): string {
  const [first = "", ...rest] = lines;
  const indents = rest
    .filter((line) => line.trim() !== "")
    .map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents, 40);
  const text = [first, ...rest.map((line) => line.slice(indent))].join("\n");
  return text.replace(/^(?:[ \t]*\n)+/, "").trimEnd();
}

/** The prose: the text before the first tag, and the tags that are read as sentences. */
function bodyOf(blocks: readonly Block[]): string {
  return blocks
    .map(sentenceOf)
    .filter((text) => text !== "")
    .join("\n\n");
}

function sentenceOf(block: Block): string {
  const text = resolveLinks(block.text);
  if (block.tag === "" || text === "") return text;
  switch (block.tag) {
    case "remarks":
    case "description":
    case "summary":
      return text;
    case "default":
    case "defaultValue":
      return defaultSentence(text);
    case "property":
    case "prop": {
      const [name, rest] = splitParam(text);
      return `- \`${name}\`: ${rest}`;
    }
    case "note":
    case "warning":
    case "important":
      return `**${block.tag[0]?.toUpperCase()}${block.tag.slice(1)}:** ${text}`;
    case "minItems":
    case "maxItems":
    case "minimum":
    case "maximum":
      return `${block.tag.startsWith("min") ? "At least" : "At most"} ${text}${block.tag.endsWith("Items") ? " items" : ""}.`;
    default:
      return "";
  }
}

function defaultSentence(text: string): string {
  const isCode = !/[\s`]/.test(text) || /^["'[{]/.test(text);
  const value = text.replace(/\.$/, "");
  return `Defaults to ${isCode ? `\`${value}\`` : value}.`;
}

/** `{type} name - text` to name and text; `[name=default]` is `name`. */
function splitParam(text: string): readonly [string, string] {
  const bare = stripBraces(text);
  const [, bracketed, plain, rest = ""] =
    /^(?:\[([^\]=]+)[^\]]*\]|(\S+))\s*([^]*)$/.exec(bare) ?? [];
  return [(bracketed ?? plain ?? "").trim(), rest.replace(/^[-–—:]\s*/, "")];
}

function stripBraces(text: string): string {
  return text.replace(/^\{[^}]*\}\s*/, "").replace(/^[-–—]\s+/, "");
}

/** `{TypeError} if ...` to `` `TypeError` if ... `` */
function quoteBraces(text: string): string {
  return text.replace(/^\{([^}]*)\}/, "`$1`");
}

function fenceExample(text: string): string {
  const captioned = text.replace(/^<caption>([^]*?)<\/caption>\s*/, "$1\n\n");
  return /^\s*(```|~~~)/m.test(captioned) ? captioned : `\`\`\`ts\n${captioned}\n\`\`\``;
}

/** `{@link Target}` has no meaning outside its source: a name is quoted, an address stays a link. */
function resolveLinks(text: string): string {
  return text.replace(INLINE_LINK, (_, target: string, label: string) => {
    const shown = label.trim();
    if (/^https?:/.test(target)) {
      return shown ? `[${shown}](${target})` : `<${target}>`;
    }
    return shown || `\`${target.replace(/\(\)$/, "")}\``;
  });
}
