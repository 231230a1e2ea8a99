/** What happens in Durable Objects without a request: alarms, messages while they sleep. */
import { describe, expect, it } from "vitest";
import type { Proving } from "./serve.ts";
import { connect } from "./sockets.ts";

const PATIENCE = { timeout: 15_000 };

const BYTES = Uint8Array.of(1, 2, 255);

export function proveObjects(proving: () => Proving): void {
  const says = (path: string, text: string): Promise<void> =>
    expect.poll(async () => (await proving().ask(path)).text, PATIENCE).toBe(text);

  describe("WebSockets", () => {
    it("echo", async () => {
      const client = await connect(proving(), "web-sockets/echo");
      client.send("text");
      client.send(BYTES);
      await expect.poll(() => client.received, PATIENCE).toEqual(["text", "0102ff"]);
      client.close(1000, "bye");
      await expect
        .poll(() => client.received, PATIENCE)
        .toContainEqual(expect.stringMatching(/^1000/));
    });
  });

  describe("workflows", () => {
    it("run their steps, sleep, and wait for events", async () => {
      expect((await proving().ask("workflows/create")).text).toBe('"order-1"');
      expect((await proving().ask("workflows/pay")).text).toBe("()");
      await says("workflows/status", '("complete", Some(Ok("tea for 5, paid 5")))');
      expect((await proving().ask("workflows/nobody")).text).toContain("instance.not_found");
    });
  });

  describe("objects", () => {
    it("ring, and ring again after an error", async () => {
      expect((await proving().ask("objects/set-alarm")).text).toBe("(true, true)");
      await says("objects/set-alarm?inside=rang", "Some((true, true))");
    });

    it("hold sockets", async () => {
      const client = await connect(proving(), "objects/socket");
      client.send("hello");
      client.send("ping");
      client.send("bye");
      await expect.poll(() => client.received, PATIENCE).toHaveLength(4);
      expect([...client.received].sort()).toEqual([
        "4001 as you wish",
        'bye Ada 2 1 ["lobby", "first"]',
        'hello Ada 1 1 ["lobby", "first"]',
        "pong",
      ]);
    });

    it("hear that a socket was closed", async () => {
      const client = await connect(proving(), "objects/socket");
      client.close(4000, "enough");
      await says("objects/socket?inside=was-closed", 'Some((4000, "enough"))');
    });
  });
}
