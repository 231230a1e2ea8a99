/** What is sent to the Worker, and what it makes of it later. */
import { describe, expect, it } from "vitest";
import type { Proving } from "./serve.ts";

const PATIENCE = { timeout: 15_000 };

const MAIL =
  "From: <a@example.com>\r\nTo: <b@example.com>\r\nMessage-ID: <2@example.com>\r\nSubject: News\r\n\r\nHello\r\n";

export function proveEvents(proving: () => Proving): void {
  const arrives = (key: string, text: string): Promise<void> =>
    expect.poll(() => proving().stored(key), PATIENCE).toBe(text);

  describe("queues", () => {
    it("hand structs and texts to the consumer", async () => {
      await proving().ask("queues/send");
      const order = 'Order { item: "tea", count: 2 }';
      await arrives(`queue:${order}`, `("orders", ${JSON.stringify(order)}, 1)`);
      await arrives("queue:plain", '("orders", "plain", 1)');
    });

    it("take batches, and delay what asks for it", async () => {
      await proving().ask("queues/batch");
      const order = 'Order { item: "salt", count: 1 }';
      await arrives(`queue:${order}`, `("orders", ${JSON.stringify(order)}, 1)`);
      expect(await proving().stored("queue:later")).toBeNull();
      await arrives("queue:later", '("orders", "later", 1)');
    });

    it("try again", async () => {
      await proving().ask("queues/retry");
      await arrives("queue:try twice", '("orders", "try twice", 2)');
    });
  });

  describe("email", () => {
    it("is received and refused", async () => {
      const path = "cdn-cgi/handler/email?from=a@example.com&to=b@example.com";
      const answer = await proving().ask(path, { method: "POST", body: MAIL });
      expect(answer.text).toContain("not today");
      const seen = '("a@example.com", "b@example.com", Some("News"), true)';
      expect(await proving().stored("mail")).toBe(seen);
    });
  });
}
