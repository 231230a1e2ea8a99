import { describe, expect, test } from "vitest";
import { parseDoc } from "../../generator/parse/docs.ts";

const EMPTY = { text: "", params: {}, throws: [], examples: [], see: [] };

describe("parseDoc", () => {
  test.each<[string, { given: string; want: ReturnType<typeof parseDoc> }]>([
    ["one line", { given: "/** Returns it. */", want: { doc: { ...EMPTY, text: "Returns it." } } }],
    ["nothing to say", { given: "/** */", want: {} }],
    [
      "a plain comment",
      { given: "/* [MDN](https://x) */", want: { doc: { ...EMPTY, text: "[MDN](https://x)" } } },
    ],
    [
      "paragraphs and lists keep their lines",
      {
        given: "/**\n * First.\n *\n * * a\n *   * b\n */",
        want: { doc: { ...EMPTY, text: "First.\n\n* a\n  * b" } },
      },
    ],
    [
      "two sources stitched together say it once",
      {
        given:
          "/* The **`console`** object is here. *\n * The **`console`** object is there.\n *\n * [MDN](https://x)\n */",
        want: {
          doc: { ...EMPTY, text: "The **`console`** object is here.\n\n[MDN](https://x)" },
        },
      },
    ],
    [
      "parameters, with dash, type, default and continuation",
      {
        given:
          "/**\n * @param a - First,\n *   goes on.\n * @param {string} b Second.\n * @param [c=1] Third.\n * @param opts.d Fourth.\n */",
        want: {
          doc: {
            ...EMPTY,
            params: { a: "First,\ngoes on.", b: "Second.", c: "Third.", "opts.d": "Fourth." },
          },
        },
      },
    ],
    [
      "returns, throws and see",
      {
        given:
          "/**\n * @returns {string} The name.\n * @throws {TypeError} if empty.\n * @throws if closed.\n * @see https://x\n */",
        want: {
          doc: {
            ...EMPTY,
            returns: "The name.",
            throws: ["`TypeError` if empty.", "if closed."],
            see: ["https://x"],
          },
        },
      },
    ],
    [
      "a default is a sentence",
      {
        given: '/**\n * Effort.\n * @default "high"\n */',
        want: { doc: { ...EMPTY, text: 'Effort.\n\nDefaults to `"high"`.' } },
      },
    ],
    [
      "links lose their braces",
      {
        given:
          "/** See {@link Queue.send}, {@link Queue | the queue}, {@link https://x docs} and {@linkcode https://y}. */",
        want: {
          doc: {
            ...EMPTY,
            text: "See `Queue.send`, the queue, [docs](https://x) and <https://y>.",
          },
        },
      },
    ],
    [
      "an example keeps its fence, and what looks like a tag in it",
      {
        given: "/**\n * @example\n * ```ts\n * @decorated\n * class A {}\n * ```\n * @see b\n */",
        want: {
          doc: { ...EMPTY, examples: ["```ts\n@decorated\nclass A {}\n```"], see: ["b"] },
        },
      },
    ],
    [
      "an example without a fence gets one",
      {
        given: "/** @example await kv.get(key) */",
        want: { doc: { ...EMPTY, examples: ["```ts\nawait kv.get(key)\n```"] } },
      },
    ],
    [
      "a name that starts with @ is no tag",
      {
        given: "/**\n * @cf/meta/llama is a model.\n */",
        want: { doc: { ...EMPTY, text: "@cf/meta/llama is a model." } },
      },
    ],
    [
      "deprecated alone is no documentation",
      { given: "/** @deprecated Use {@link b}. */", want: { deprecated: "Use `b`." } },
    ],
    ["deprecated without a reason", { given: "/** @deprecated */", want: { deprecated: "" } }],
  ])("%s", (_, { given, want }) => {
    expect(parseDoc(given)).toEqual(want);
  });
});
