import { describe, expect, it } from "vitest";
import { firstSentence, rustdocText } from "../../generator/emit/rustdoc-text.ts";

const cases: readonly (readonly [string, { given: readonly string[]; want: readonly string[] }])[] =
  [
    ["brackets are no links", { given: ["an [a] b[0]"], want: ["an \\[a\\] b\\[0\\]"] }],
    ["links stay", { given: ["[a](https://x.y/z)"], want: ["[a](https://x.y/z)"] }],
    ["links to items stay", { given: ["[`a`](Self::a)"], want: ["[`a`](Self::a)"] }],
    ["relative links lose their target", { given: ["[a](./b.md)"], want: ["a"] }],
    [
      "links from the root are Cloudflare's",
      { given: ["[a](/kv/)"], want: ["[a](https://developers.cloudflare.com/kv/)"] },
    ],
    ["bare URLs", { given: ["See https://x.y/z."], want: ["See <https://x.y/z>."] }],
    ["URLs in angles", { given: ["See <https://x.y/z>."], want: ["See <https://x.y/z>."] }],
    ["tags and type arguments", { given: ["a Map<K, V> <br/>"], want: ["a Map\\<K, V> \\<br/>"] }],
    ["comparisons", { given: ["a < b"], want: ["a < b"] }],
    ["code is left alone", { given: ["`Map<K>[0]`"], want: ["`Map<K>[0]`"] }],
    [
      "code over a line's end",
      { given: ["`Map<K>", "[0]` [a]"], want: ["`Map<K>", "[0]` \\[a\\]"] },
    ],
    ["an open backtick", { given: ["a ` b [c]"], want: ["a \\` b \\[c\\]"] }],
    ["link tags", { given: ["{@link Foo} {@link Foo|bar}"], want: ["`Foo` `bar`"] }],
    ["link tags to pages", { given: ["{@link https://x.y z}"], want: ["[z](https://x.y)"] }],
    ["fences name a language", { given: ["```", "[x]", "```"], want: ["```text", "[x]", "```"] }],
    ["fences keep theirs", { given: ["```ts a", "<T>", "```"], want: ["```ts", "<T>", "```"] }],
    ["fences are closed", { given: ["```js", "x"], want: ["```js", "x", "```"] }],
    ["indented text is no code", { given: ["a", "", "     b"], want: ["a", "", "b"] }],
    ["lists may be deep", { given: ["- a", "    - b"], want: ["- a", "    - b"] }],
    ["tabs and spaces", { given: ["a\t", "", "", "", ""], want: ["a"] }],
  ];

describe("rustdocText", () => {
  it.each(cases)("%s", (_, { given, want }) => {
    expect(rustdocText(given)).toEqual(want);
  });
});

describe("firstSentence", () => {
  it.each([
    ["a sentence", { given: ["One. Two."], want: "One." }],
    ["over lines", { given: ["One", "two. Three."], want: "One two." }],
    ["of a paragraph", { given: ["One", "", "Two."], want: "One" }],
    ["a version is no end", { given: ["Since 1.5 of it. No."], want: "Since 1.5 of it." }],
  ])("%s", (_, { given, want }) => {
    expect(firstSentence(given)).toBe(want);
  });
});
