/** What each product does when Rust calls it, on workerd. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { proveBodies } from "./bodies.ts";
import { proveEvents } from "./events.ts";
import { EXPECTED } from "./expected/expected.ts";
import { proveObjects } from "./objects.ts";
import { type Proving, startProving } from "./serve.ts";

let proving: Proving;
beforeAll(async () => {
  proving = await startProving();
});
afterAll(() => proving?.stop());

describe.each(Object.entries(EXPECTED))("%s", (product, routes) => {
  it.each(Object.entries(routes))("%s", async (route, wanted) => {
    const text = typeof wanted === "string" ? wanted : (expect.stringMatching(wanted) as string);
    expect(await proving.ask(`${product}/${route}`)).toMatchObject({ text, status: 200 });
  });
});

proveBodies(() => proving);
proveEvents(() => proving);
proveObjects(() => proving);
