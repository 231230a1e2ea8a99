/** Adds facts to what has some already. */
import type { Facts } from "../model/facts.ts";

export function withFacts<T extends { readonly facts?: Facts }>(item: T, facts: Facts): T {
  const decidedBy = { ...item.facts?.decidedBy, ...facts.decidedBy };
  const all = { ...item.facts, ...facts };
  const isDecided = Object.keys(decidedBy).length > 0;
  return { ...item, facts: isDecided ? { ...all, decidedBy } : all };
}
