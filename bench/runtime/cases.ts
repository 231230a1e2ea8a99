/** What is asked of both Workers. */
import type { Sent } from "./client.ts";

export interface Case {
  readonly name: string;
  readonly sent: Sent;
  /** Where plain JavaScript has another path: another way to do the same. */
  readonly plainPath?: string;
  /** Requests in one measurement. */
  readonly count: number;
  /** Rust's time is to be at most so much of plain JavaScript's. */
  readonly aim: number;
}

const HEADERS = Object.fromEntries(
  Array.from({ length: 8 }, (_, at) => [`x-header-${at}`, `some value, number ${at}`]),
);

const MEGABYTE = new Uint8Array(1 << 20).fill(97);

/** 10 KB. */
const ORDER = JSON.stringify({
  id: 7,
  customer: "Ada Lovelace",
  paid: false,
  lines: Array.from({ length: 120 }, (_, at) => ({
    article: `an article with the number ${at}`,
    count: at,
    price: at * 1.25,
    ...(at % 3 === 0 && { note: "to be wrapped" }),
  })),
});

const IN: Sent = { path: "/in", body: MEGABYTE };
const OUT: Sent = { path: "/out" };

export const CASES: readonly Case[] = [
  {
    name: "headers: all read, ten set",
    sent: { path: "/headers", headers: HEADERS },
    count: 800,
    aim: 1.05,
  },
  {
    name: `JSON, typed, ${Math.round(ORDER.length / 1024)} KB in and out`,
    sent: { path: "/json", body: ORDER },
    count: 500,
    aim: 1.1,
  },
  { name: "KV get", sent: { path: "/kv" }, count: 500, aim: 1.05 },
  {
    name: "100,000 `headers.get` in one request",
    sent: { path: "/get", headers: { "x-value": "some value" } },
    count: 6,
    aim: 0.9,
  },
  { name: "1 MB streamed out, against one chunk per pull", sent: OUT, count: 60, aim: 0.4 },
  {
    name: "... against the best JavaScript",
    sent: OUT,
    plainPath: "/out-best",
    count: 60,
    aim: 1.1,
  },
  { name: "1 MB streamed in, against a default reader", sent: IN, count: 60, aim: 0.2 },
  {
    name: "... against the best JavaScript",
    sent: IN,
    plainPath: "/in-best",
    count: 60,
    aim: 1.2,
  },
  { name: "a Durable Object counter", sent: { path: "/object" }, count: 300, aim: 1.2 },
  { name: "an RPC call with a struct", sent: { path: "/rpc" }, count: 300, aim: 1.2 },
  { name: "10,000 handles made and dropped", sent: { path: "/handles" }, count: 40, aim: 1.5 },
];

export const HELLO: Case = { name: "hello", sent: { path: "/" }, count: 1200, aim: 1.05 };
