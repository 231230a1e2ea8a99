/** What the Worker is sent in the body of a request. */
import { describe, expect, it } from "vitest";
import type { Proving } from "./serve.ts";

export function proveBodies(proving: () => Proving): void {
  describe("forms", () => {
    it("have files", async () => {
      const form = new FormData();
      form.append("title", "photos");
      form.append("tag", "a");
      form.append("tag", "b");
      form.append("photo", new File([Uint8Array.of(1, 2, 3)], "one.bin", { type: "image/x" }));
      const { text } = await proving().ask("forms/read", { method: "POST", body: form });
      expect(text).toBe('(["title", "tag", "tag", "photo"], "photos", false, 2)');
    });
  });
}
