/**
 * Makes the inputs' Markdown fit for rustdoc, which reads `[x]` as a link to an item, indented text as Rust, and `<T>` as HTML.
 *
 *   Gets {@link Foo} from [a] Map<K>, see https://example.com/x.
 *   --- becomes --->
 *   Gets `Foo` from \[a\] Map\<K>, see <https://example.com/x>.
 */
import type { Lines } from "./writer.ts";

/** Lines without `///`. Code, in spans and fences, is left alone. */
export function rustdocText(docs: Lines): Lines {
  const out: string[] = [];
  let prose: string[] = [];
  let fence: string | undefined;
  const flush = (): void => {
    if (prose.length > 0) out.push(...proseLines(prose));
    prose = [];
  };
  for (const line of docs.flatMap(cleanLines)) {
    const mark = /^\s*(`{3,}|~{3,})(.*)$/.exec(line);
    if (fence !== undefined) {
      out.push(line);
      if (mark?.[1]?.startsWith(fence) && mark[2]?.trim() === "") {
        fence = undefined;
      }
    } else if (mark?.[1] !== undefined) {
      flush();
      fence = mark[1];
      out.push(fence + language(mark[2] ?? ""));
    } else {
      prose.push(line);
    }
  }
  flush();
  if (fence !== undefined) out.push(fence);
  return trimmed(out);
}

function cleanLines(entry: string): Lines {
  return entry.split(/\r\n|\r|\n/).map((line) => line.replaceAll("\t", "    ").trimEnd());
}

/** A fence that names no language, or an unknown word, would be a doctest. */
function language(info: string): string {
  const word = /^[\w-]+/.exec(info.trim())?.[0] ?? "";
  if (word === "" || /^(ignore|no_run|should_panic|compile_fail|edition.*)$/.test(word)) {
    return word === "" ? "text" : `${word}`;
  }
  return word === "rust" ? info.trim() : word;
}

function trimmed(lines: Lines): Lines {
  const first = lines.findIndex((line) => line !== "");
  const last = lines.findLastIndex((line) => line !== "");
  const kept = first < 0 ? [] : lines.slice(first, last + 1);
  return kept.filter((line, index) => line !== "" || kept[index - 1] !== "");
}

/** Paragraphs are read as a whole, since code spans and links go over line ends. */
function proseLines(lines: Lines): Lines {
  let inList = false;
  const shifted = lines.map((line) => {
    if (/^\s*([-*+]|\d+[.)])\s/.test(line)) inList = true;
    else if (/^\S/.test(line)) inList = false;
    return shiftedLine(line, inList ? 4 : 0);
  });
  return shifted
    .join("\n")
    .split(/(\n\s*\n)/)
    .map((part) => inlineText(part))
    .join("")
    .split("\n");
}

/** Four columns make code; so deep only a list may be. */
function shiftedLine(line: string, most: number): string {
  const text = line.trimStart();
  return " ".repeat(Math.min(line.length - text.length, most)) + text;
}

/** Code spans, autolinks, links and images, `{@link}`, URLs, escapes: each kept or rewritten; then what must be escaped. */
const TOKEN =
  /(?<code>(?<!`)(?<ticks>`+)(?!`)[\s\S]*?(?<!`)\k<ticks>(?!`))|(?<escape>\\[\s\S])|(?<auto><(?:https?:\/\/|mailto:)[^\s<>]+>)|\{@link(?:code|plain)?\s+(?<target>[^}|\s]+)(?:[|\s]\s*(?<label>[^}]*))?\}|(?<image>!?)\[(?<name>(?:`[^`]*`|\\.|[^\][\\])*)\]\((?<url>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)|(?<bare>https?:\/\/[^\s<>()[\]`"]+)|(?<bracket>[[\]])|(?<angle><(?=[A-Za-z/!?]))|(?<tick>`)/g;

function inlineText(text: string): string {
  return text.replace(TOKEN, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Readonly<Record<string, string | undefined>>;
    if (groups["target"] !== undefined) {
      return linkTag(groups["target"], groups["label"]);
    }
    if (groups["name"] !== undefined) {
      return link(whole, groups["name"], groups["url"] ?? "");
    }
    if (groups["bare"] !== undefined) return bareUrl(groups["bare"]);
    if (groups["bracket"] ?? groups["angle"] ?? groups["tick"]) {
      return `\\${whole}`;
    }
    return whole;
  });
}

function linkTag(target: string, label: string | undefined): string {
  const shown = label?.trim() ?? "";
  if (/^https?:/.test(target)) {
    return shown === "" ? `<${target}>` : `[${inlineText(shown)}](${target})`;
  }
  return `\`${shown === "" ? target : shown.replaceAll("`", "")}\``;
}

/** Links that lead nowhere from a page of rustdoc's lose their target. */
function link(whole: string, name: string, url: string): string {
  const kept = /^(https?:|mailto:|#)/.test(url) || /^(crate|super|self|Self)::/.test(url);
  if (kept) return whole;
  return url.startsWith("/")
    ? whole.replace(`(${url}`, `(https://developers.cloudflare.com${url}`)
    : inlineText(name);
}

function bareUrl(text: string): string {
  const url = text.replace(/[.,;:!?'*_]+$/, "");
  return `<${url}>${text.slice(url.length)}`;
}

/** The first sentence, for a file's header. */
export function firstSentence(docs: Lines): string {
  const paragraph: string[] = [];
  for (const line of rustdocText(docs)) {
    if (line === "" || line.startsWith("```")) break;
    paragraph.push(line);
  }
  const whole = paragraph.join(" ");
  return /^.*?[.!?](?=\s+[A-Z`[]|$)/.exec(whole)?.[0] ?? whole;
}
