/** Nothing is left of what requests had: a short run of what `npm run bench soak` does at length. */
import { expect, it } from "vitest";
import { soak } from "./soak.ts";

const REQUESTS = 2300;

/** Tables are made when they are first needed, grow with what there is at a time, and stay as large. There is a hundred of each kind of request. */
const TABLES_COUNT = 10;
const TABLES = 32 * 1024;

it("thousands of requests leave nothing behind", async () => {
  const { before, during, after, lost } = await soak("soak", REQUESTS);
  expect(lost).toBeLessThan(REQUESTS / 100);
  // The Worker's own, and those of objects that have not been evicted yet.
  expect(during.instances).toBeGreaterThan(1);
  const { bytes, pages, ...counted } = after;
  expect(counted).toMatchObject({
    handles: 0,
    contexts: 0,
    calls: 0,
    closures: 0,
    timers: 0,
    streams: 0,
    objects: 0,
    instances: 1,
  });
  expect(counted.blocks - before.blocks).toBeLessThan(TABLES_COUNT);
  expect(bytes - before.bytes).toBeLessThan(TABLES);
  expect(pages).toBeGreaterThan(0);
});
