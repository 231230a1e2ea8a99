import { expect, test } from "vitest";
import { transformed } from "./transformed.ts";

/** `path: shape direction` */
function uses(root: string): readonly string[] {
  return transformed({ root }).model.declarations.map((one) => {
    const shape = one.kind === "interface" ? one.shape : one.kind;
    return `${one.path}: ${shape} ${one.direction}`;
  });
}

test.each<readonly [string, { given: string; want: readonly string[] }]>([
  [
    "arguments go in, results and attributes come out",
    {
      given: `interface In { x: string } interface Out { x: string } interface Both { x: string } interface None { x: string }
        declare class A { f(x?: In | null): Promise<Out[]>; get a(): Both; g(x: Both): void }`,
      want: [
        "In: dictionary input",
        "Out: dictionary output",
        "Both: dictionary both",
        "None: dictionary none",
        "A: object output",
      ],
    },
  ],
  [
    "through aliases, parents, members and type arguments",
    {
      given: `interface Root { r: Leaf } interface Leaf {} interface In extends Root {} interface Item {}
        type Alias = Map<string, Item> | In; declare function f(x: Alias): void;`,
      want: [
        "Root: dictionary input",
        "Leaf: dictionary input",
        "In: dictionary input",
        "Item: dictionary input",
        "Alias: alias input",
        "function f: function none",
      ],
    },
  ],
  [
    "a callback turns the way round",
    {
      given: `interface Ev { x: 1 } interface Back { x: 1 } declare function on(f: (e: Ev) => Back): void;`,
      want: ["Ev: dictionary output", "Back: dictionary input", "function on: function none"],
    },
  ],
  [
    "so do functions that the user supplies",
    {
      given: `interface C { x: 1 } interface Source { start?(c: C): void; type?: string } interface L { handle(e: C): void }
        declare class A { constructor(s: Source, l: L) }`,
      want: [
        "C: dictionary output",
        "Source: callbacks input",
        "L: callbacks input",
        "A: object output",
      ],
    },
  ],
  [
    "so do optional methods of a class",
    {
      given: "interface Req { x: 1 } declare abstract class Entry { fetch?(r: Req): void }",
      want: ["Req: dictionary output", "Entry: object none"],
    },
  ],
  [
    "a table of types is used by what is taken from its rows",
    {
      given: `interface In { x: 1 } interface Out { x: 1 } interface Row { inputs: In; outputs: Out } interface Models { a: Row }
        declare class Ai<M = Models> { run<N extends keyof M>(x: M[N]["inputs"]): Promise<M[N]["outputs"]> }`,
      want: [
        "In: dictionary input",
        "Out: dictionary output",
        "Row: dictionary none",
        "Models: dictionary none",
        "Ai: object output",
      ],
    },
  ],
  [
    "what is related to an object is one",
    {
      given:
        "interface P { x: 1 } declare class A { f(): void } interface Q extends A, P {} interface E extends Error {}",
      want: ["P: object none", "A: object output", "Q: object none", "E: object none"],
    },
  ],
])("%s", (_, { given, want }) => {
  expect(
    uses(given).map((one) => one.replace(/^(\w+): function/, "function $1: function")),
  ).toEqual(want);
});
