/** What the Worker is sent in the body of a request. */
import { describe, expect, it } from "vitest";
import type { Proving } from "./serve.ts";

const MEGABYTE = 1024 * 1024;

export function proveBodies(proving: () => Proving): void {
  describe("streams", () => {
    const post = (path: string, body: string | Uint8Array<ArrayBuffer>) =>
      proving().ask(path, { method: "POST", body });

    it("of ten megabytes are read with bounded memory", async () => {
      const memory = async (): Promise<number> =>
        Number((await proving().ask("streams/memory")).text);
      await post("streams/count", new Uint8Array(MEGABYTE));
      const before = await memory();
      const body = new Uint8Array(10 * MEGABYTE).fill(1);
      const { text } = await post("streams/count", body);
      expect(text).toBe(`(${String(body.length)}, ${String(body.length)})`);
      expect((await memory()) - before).toBeLessThan(MEGABYTE);
    });

    it("of ten megabytes are made with bounded memory", async () => {
      const before = Number((await proving().ask("streams/memory")).text);
      const { text } = await proving().ask("streams/made");
      expect(text).toHaveLength(10 * MEGABYTE);
      const after = Number((await proving().ask("streams/memory")).text);
      expect(after - before).toBeLessThan(MEGABYTE);
    });

    it("go through Rust", async () => {
      expect((await post("streams/upper-case", "abc")).text).toBe("ABC");
      const long = "xyz".repeat(100_000);
      expect((await post("streams/upper-case", long)).text).toBe(long.toUpperCase());
    });
  });

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
