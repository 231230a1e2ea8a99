/** Very many requests of all kinds, and what is left of them in the end. */
import { soak } from "../tests/isolation/soak.ts";
import type { Table } from "./table.ts";

const REQUESTS = 100_000;

export async function measureSoak(): Promise<Table> {
  const { before, after, lost, memory } = await soak("bench", REQUESTS);
  const names = Object.keys(after) as (keyof typeof after)[];
  const rows = names.map((name) => {
    const aim = name === "pages" || name === "bytes" ? "about the same" : "the same";
    return [name, `${before[name]} before, ${after[name]} after`, aim] as const;
  });
  const resident = memory.map((bytes) => `${Math.round(bytes / 2 ** 20)}`).join(", ");
  return {
    title: `What ${REQUESTS.toLocaleString("en")} mixed requests leave behind`,
    rows: [
      ...rows,
      ["requests lost on the way", String(lost), "few"],
      ["MB resident, after each tenth", resident, "no growth"],
    ],
  };
}
