import { describe, expect, test } from "vitest";
import { transformed } from "./transformed.ts";

/** What a text becomes: the declarations that are listed, among others. */
type Case = readonly [name: string, example: { given: string; want: readonly string[] }];

const named: readonly Case[] = [
  [
    "an object type gets the name of where it stands",
    {
      given: "interface Meta { timings?: { sql_ms: number; at: { x: string }[] } }",
      want: [
        "Meta { timings?: MetaTimings }",
        "MetaTimings { sql_ms: number; at: MetaTimingsAtItem[] }",
        "MetaTimingsAtItem { x: string }",
      ],
    },
  ],
  [
    "an argument's by its operation, a list's in the singular",
    {
      given: "interface A { run(options: { x: string }): Promise<{ rows: { y: string }[] }> }",
      want: [
        "A { run(options: ARunOptions): Promise<ARunResult> }",
        "ARunOptions { x: string }",
        "ARunResult { rows: ARunResultRow[] }",
        "ARunResultRow { y: string }",
      ],
    },
  ],
  [
    "alike types at one name are one",
    {
      given: "interface A { f(o: { x: string }): void; f(o: { x: string }, y: number): void }",
      want: ["A { f(o: AFO): undefined; f(o: AFO, y: number): undefined }", "AFO { x: string }"],
    },
  ],
  [
    "an alias of an object type is an interface",
    {
      given: "type A<T> = { x: T; inner: { y: T } }",
      want: ["A<T> { x: T; inner: AInner<T> }", "AInner<T> { y: T }"],
    },
  ],
  [
    "an alias among other arms leaves its name",
    {
      given: "type Out = Uint8Array | { audio: string }",
      want: ["Out = Uint8Array | OutWithAudio", "OutWithAudio { audio: string }"],
    },
  ],
  ["`{}` is anything", { given: "interface A { x: {} }", want: ["A { x: unknown }"] }],
];

const merged: readonly Case[] = [
  [
    "arms that differ by presence",
    {
      given:
        "type L = { keys: string[] } & ({ done: true } | { done: false; cursor: string; none?: never })",
      want: ["L { keys: string[]; done: boolean; cursor?: string; none?: never }"],
    },
  ],
  [
    "arms that are declarations stay a choice",
    { given: "interface A { a: 1 } interface B { b: 1 } type C = A | B", want: ["C = A | B"] },
  ],
  [
    "an intersection with declarations is their child",
    {
      given: "interface F<T> { f(x: T): void } type S<T> = F<T> & { id: string }",
      want: ["S<T> extends F<T> { id: string }"],
    },
  ],
  [
    "an intersection in a slot is one object",
    {
      given: "interface A { x: 1 } interface B { a: A & Record<string, unknown> }",
      want: ["B { a: BA }", "BA { x: 1; [key: string]: unknown }"],
    },
  ],
  [
    "a text with an empty object is a text",
    { given: 'interface A { x: "a" | (string & {}) }', want: ['A { x: "a" | string }'] },
  ],
  [
    "a value of the user's swallows what is added",
    {
      given: "interface A<M> { run<N extends keyof M>(x: M[N] & { stream: true }): void }",
      want: ["A<M> { run<N extends keyof M>(x: M[N]): undefined }"],
    },
  ],
  [
    "lists are intersected by their items",
    {
      given: "interface A { x: 1 } interface B { y: 2 } interface C { l: A[] & B[] }",
      want: ["C { l: CLItem[] }", "CLItem { x: 1; y: 2 }"],
    },
  ],
];

const evaluated: readonly Case[] = [
  [
    "utility types, nested, in any order of the text",
    {
      given: `type M = Pick<Partial<V>, "values"> & Omit<V, "values"> & { score: number }
        interface V { id: string; values: number[] }`,
      want: ["M { values?: number[]; id: string; score: number }"],
    },
  ],
  [
    "nested objects keep the name of where they are written",
    {
      given: 'interface A { x: { y: 1 }; z: 2 } type B = Omit<A, "z">',
      want: ["B { x: AX }"],
    },
  ],
  [
    "arms of unions",
    {
      given:
        'type A = "a" | "b" | string[] | null; type B = Exclude<NonNullable<A>, "a" | string[]>',
      want: ['B = "b"'],
    },
  ],
  [
    "common members of a union",
    {
      given:
        'type U = A | B; interface A { x: 1; k: "a" } interface B { x: 1; k: "b" } type C = Omit<U, "k">',
      want: ["C { x: 1 }"],
    },
  ],
  [
    "a parameter's stay",
    {
      given: "interface A<T> { f(x: Partial<T>): void }",
      want: ["A<T> { f(x: Partial<T>): undefined }"],
    },
  ],
  [
    "an alias that is made of its parameters is written out",
    {
      given: "type Or<A, B> = A | B; interface X { x: Or<string, Date> }",
      want: ["X { x: string | Date }"],
    },
  ],
];

describe.each([
  ["anonymous types", named],
  ["unions and intersections", merged],
  ["what TypeScript computes", evaluated],
])("%s", (_, cases) => {
  test.each(cases)("%s", (_, { given, want }) => {
    const { text, diagnostics } = transformed({ root: given });
    expect(diagnostics).toEqual([]);
    expect(text).toEqual(expect.arrayContaining([...want]));
  });
});

describe("what cannot be kept", () => {
  test("different types at one name", () => {
    const { diagnostics } = transformed({
      root: "interface A { bC: { x: 1 } }\ninterface AB { c: { y: 1 } }",
    });
    expect(diagnostics).toEqual([
      "root.d.ts:2:16 name-collision the anonymous type here would be ABC, as is the different one at A.bC",
    ]);
  });

  test("an anonymous type and a declaration of its name", () => {
    const { diagnostics } = transformed({ root: "interface A { b: { x: 1 } } interface AB {}" });
    expect(diagnostics).toEqual([
      "root.d.ts:1:15 name-collision the anonymous type here would be AB, as is the different one at AB",
    ]);
  });

  test("a part of an intersection that the overlay has decided to leave out", () => {
    const root =
      "type A<T> = (T extends string ? { x: T } : unknown) & { y: number }; type B = { z: 1 };";
    const says = (path: string): string =>
      `{ "${path}": { "leavesOut": "x", "reason": "Nobody asks for it." } }`;
    expect(transformed({ root, overrides: says("A") }).diagnostics).toEqual([]);
    expect(transformed({ root, overrides: says("B") }).diagnostics.join()).toMatch(
      /stale-override "leavesOut" changes nothing.*is left out|is left out.*changes nothing/s,
    );
  });

  test("a part of an intersection that TypeScript computes", () => {
    const { diagnostics, text } = transformed({
      root: "type F<T> = (T extends string ? { a: T } : unknown) & { b: 1 }",
    });
    expect(text).toEqual(["F<T> { b: 1 }"]);
    expect(diagnostics).toEqual([expect.stringMatching(/^root\.d\.ts:1:6 erased-type /)]);
  });
});
