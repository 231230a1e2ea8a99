/** Each product has an example in its documentation, or a reason to have none. The crate's doctests compile them. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";

const WITHOUT: Readonly<Record<string, string>> = {
  node: "It is for servers that are written for Node.js, in JavaScript.",
  pages: "Nothing of it is bound: Pages Functions are files of JavaScript.",
  "pub-sub": "Nothing of it is bound: nothing that can be called gives or takes a message.",
};

it("has an example for each product", () => {
  const text = readFileSync("idl/products.jsonc", "utf8");
  const products = [...text.matchAll(/^ {2}"([a-z0-9-]+)": \{$/gm)].map(([, name = ""]) => name);
  const examples = readdirSync("idl/examples").map((file) => file.replace(/\.rs$/, ""));
  const missing = products.filter((one) => !examples.includes(one));
  expect(products.length).toBeGreaterThan(50);
  expect(missing.sort()).toEqual(Object.keys(WITHOUT).sort());
  expect(examples.filter((one) => !products.includes(one))).toEqual([]);
});
