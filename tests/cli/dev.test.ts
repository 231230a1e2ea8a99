/** `dev`, as an author uses it: two Workers that bind each other, saved, broken, mended. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OUTPUT } from "../cargo.ts";
import { eventually, run, Session } from "./session.ts";

/** Other runs of these tests have others. */
const PORT = 20_000 + (process.pid % 20_000);

let folder = "";
let session: Session | undefined;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "dev-"));
  write("front", front("Hello"), {
    kv_namespaces: [{ binding: "VISITS" }],
    services: [{ binding: "BACK", service: "back" }],
    vars: { NAME: "Ada" },
  });
  write("back", BACK, {
    durable_objects: { bindings: [{ name: "COUNTER", class_name: "Counter" }] },
    migrations: [{ tag: "v1", new_sqlite_classes: ["Counter"] }],
  });
});
afterAll(async () => {
  await session?.end("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, source: string, config: object): void {
  const path = OUTPUT.replaceAll("\\", "/");
  mkdirSync(join(folder, name, "src"), { recursive: true });
  writeFileSync(
    join(folder, name, "Cargo.toml"),
    `[package]\nname = "${name}"\nversion = "0.1.0"\nedition = "2021"\n\n[dependencies]\nworkers = { path = "${path}", features = ["kv", "durable-objects"] }\n`,
  );
  writeFileSync(join(folder, name, "wrangler.json"), JSON.stringify({ name, ...config }));
  save(name, source);
}

const save = (name: string, source: string): void =>
  writeFileSync(join(folder, name, "src/lib.rs"), source);

const front = (greeting: string): string => `use workers::prelude::*;

#[event(fetch)]
async fn fetch(request: Request, env: Env) -> Result<Response> {
    if request.url().ends_with("/panic") {
        panic!("no way");
    }
    if request.url().ends_with("/back") {
        return env.service("BACK")?.fetch("http://back/").await;
    }
    let kv = env.kv("VISITS")?;
    let visits = kv.get_json::<u32>("n").await?.unwrap_or(0) + 1;
    kv.put("n", visits.to_string()).await?;
    Response::ok(format!("${greeting} {}: {visits}", env.text("NAME")?))
}
`;

const BACK = `use workers::durable_objects::{DurableObject, DurableObjectState};
use workers::prelude::*;

#[event(fetch)]
async fn fetch(_request: Request, env: Env) -> Result<Response> {
    env.durable_object("COUNTER")?.get_by_name("a")?.fetch("http://a/").await
}

struct Counter;

#[export]
impl DurableObject for Counter {
    fn new(_state: DurableObjectState, _env: Env) -> Self {
        Counter
    }

    async fn fetch(&self, _request: Request) -> Result<Response> {
        Response::ok("from an object")
    }
}
`;

async function ask(path: string, port = PORT, accept = "text/plain"): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { accept } });
  return `${answer.status} ${await answer.text()}`;
}

describe("dev", () => {
  it("serves several Workers that bind each other", async () => {
    session = new Session(["dev", "front", "back", "--port", String(PORT)], folder);
    await session.until(`back: http://127.0.0.1:${PORT + 1}/`);
    expect(await ask("/")).toBe("200 Hello Ada: 1");
    expect(await ask("/back")).toBe("200 from an object");
    expect(await ask("/", PORT + 1)).toBe("200 from an object");
  });

  it("swaps a Worker that was saved, and keeps its state", async () => {
    save("front", front("Good day"));
    await session?.until("ready after");
    expect(await ask("/")).toBe("200 Good day Ada: 2");
  });

  it("shows in the browser what the compiler says, and where", async () => {
    save("front", front("Hello").replace("Response::ok", "Respons::ok"));
    const said = await session?.until("broken after");
    expect(said).toMatch(/src[\\/]lib\.rs:14:5/);
    const page = await ask("/", PORT, "text/html");
    expect(page).toContain("500 <!doctype html>");
    expect(page).toContain("This Worker cannot be built");
    expect(page).toMatch(/src[\\/]lib\.rs:14:5/);
    expect(await ask("/", PORT + 1)).toBe("200 from an object");
  });

  it("says where Rust panicked", async () => {
    save("front", front("Hello"));
    await session?.until("ready after");
    expect(await ask("/panic")).toMatch(
      /^500 This Worker has failed:\nError: no way, at src[\\/]lib\.rs:6:9/,
    );
    await session?.until("no way, at src");
    expect(await ask("/")).toBe("200 Hello Ada: 3");
  });

  it("keeps the others going while a Worker with a class is broken", async () => {
    save(
      "back",
      BACK.replace("from an object", "mended").replace("struct Counter", "struct Broken"),
    );
    await session?.until("broken after");
    expect(await ask("/back")).toContain("500 This Worker cannot be built");
    expect(await ask("/")).toBe("200 Hello Ada: 4");
    save("back", BACK.replace("from an object", "mended"));
    await session?.until("ready after");
    expect(await ask("/back")).toBe("200 mended");
  });

  it("reads the configuration again, and says what is wrong with it", async () => {
    const file = join(folder, "back/wrangler.json");
    writeFileSync(file, '{ "name": "back", "kv_namespace": [{ "binding": "A" }] }');
    const said = await session?.until("broken after");
    expect(said).toContain(
      'wrangler.json:1:19 error wrangler-unknown-key: there is no kind of binding "kv_namespace"',
    );
    expect(await ask("/", PORT + 1)).toContain("did you mean kv_namespaces?");
  });

  it("says that the port is in use", async () => {
    const { code, said } = await run(["dev", "front", "--port", String(PORT)], folder);
    expect([code, said]).toEqual([
      1,
      expect.stringContaining(`the port ${PORT} of 127.0.0.1 is in use`),
    ]);
  });

  it("says that there is no crate", async () => {
    const { code, said } = await run(["dev"], folder);
    expect([code, said]).toEqual([1, expect.stringContaining("there is no Cargo.toml in .")]);
  });

  it("ends cleanly", async () => {
    const ended = await session?.end("SIGINT");
    session = undefined;
    expect(ended?.code).toBe(0);
    await eventually(
      () => isFree(PORT),
      5000,
      () => "the port is still in use",
    );
  });

  it("ends while it builds", async () => {
    save("front", front("Good evening"));
    const other = new Session(["dev", "front", "--port", String(PORT + 10)], folder);
    await other.until("Compiling front");
    const { code } = await other.end("SIGINT");
    // It may just have been built.
    expect([0, 130]).toContain(code);
  });
});

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });
}
