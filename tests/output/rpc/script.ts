/** The Worker on the other end, in TypeScript: it knows what the one in Rust exports by `build/index.d.ts`. */
import { RpcTarget, WorkerEntrypoint } from "cloudflare:workers";
import type { Desk, Keeper, Room, Tree } from "./build/index.js";

interface Env {
  readonly DESK: Service<Desk>;
  readonly KEEPER: DurableObjectNamespace<Keeper>;
}

interface Failed extends Error {
  readonly code?: string;
  readonly left?: unknown;
}

const TESTS: Readonly<Record<string, (env: Env) => unknown>> = {
  echo: async ({ DESK }) => {
    const mail = await DESK.echo({
      to: ["Ada", "Eve"],
      sentAt: new Date(0),
      urgency: "later",
      attachment: Uint8Array.of(1, 2).buffer,
      headers: { subject: "tea" },
      "reply-to": "Bob",
    });
    const { attachment, urgency } = mail;
    const given: Uint8Array | undefined = attachment;
    const soon: "now" | "later" = urgency;
    return { ...mail, attachment: [...(given ?? [])], soon };
  },
  tree: async ({ DESK }) => {
    const { value, children } = await DESK.tree({ value: 1, children: [{ value: 2n ** 60n, children: [] }] });
    return [value, String(children[0]?.value)];
  },
  page: async ({ DESK }) => {
    const { items, next } = await DESK.page();
    const [first] = items;
    return [first?.key, first?.at, next, (await DESK.page(next)).items.length];
  },
  write: ({ DESK }) => DESK.write({ kind: "entry", text: "a" }, 2),
  tomorrow: ({ DESK }) => DESK.tomorrow(new Date(0)),
  same: async ({ DESK }) => {
    const [number, bytes] = await DESK.same(5, new DataView(Uint8Array.of(7, 8).buffer));
    return [number, bytes instanceof Uint8Array && [...bytes]];
  },
  pass: async ({ DESK }) => {
    const text = new Response("through Rust").body;
    return text === null ? "" : new Response(await DESK.pass(text)).text();
  },
  answer: async ({ DESK }) => {
    const answer = await DESK.answer(new Request("http://desk/", { method: "POST", body: "tea" }));
    return [answer.status, await answer.text()];
  },
  ask: async ({ DESK }) => (await DESK.ask("http://asked/")).url,
  open: async ({ DESK }) => {
    using room = await DESK.open("hall");
    using inner = await room.inner("closet");
    return [await room.enter("Ada"), await inner.enter("Eve")];
  },
  openAll: async ({ DESK }) => {
    using opened = await DESK.openAll(["a", "b"]);
    return Promise.all(opened.rooms.map((room) => room.enter("Ada")));
  },
  enter: async ({ DESK }) => {
    using room = await DESK.open("its own");
    // What is declared as a target may be a stub of one.
    const its = await DESK.enter(room as unknown as Room, "Ada");
    return [its, await DESK.enter(new Cellar()), await room.enter("Eve")];
  },
  sum: async ({ DESK }) => {
    const seen: number[] = [];
    const sum = await DESK.sum(3, async (n) => {
      seen.push(n);
      return n * 2;
    });
    return [sum, seen];
  },
  fails: ({ DESK }) =>
    DESK.sum(1, () => {
      throw new RangeError("no further");
    }).catch(({ name, message }: Error) => [name, message]),
  counter: async ({ DESK }) => {
    using counter = await DESK.counter(5);
    await counter(1);
    return counter(2);
  },
  politely: async ({ DESK }) => {
    using say = await DESK.politely((what) => `say ${what}`);
    return say("tea");
  },
  errors: async ({ DESK }) => {
    const failed = async (how: string) => {
      const thrown: unknown = await DESK.fail(how).catch((error: unknown) => error);
      const { name, message, code, cause, left } = thrown as Failed;
      return [name, message, code, cause && String(cause), left].filter(Boolean);
    };
    return Promise.all(["range", "named", "cause", "property"].map(failed));
  },
  explain: ({ DESK }) => DESK.explain(new RangeError("no", { cause: new TypeError("why") })),
  keeper: async ({ KEEPER }) => {
    using room = await KEEPER.getByName("script").open("hall");
    return room.enter("Ada");
  },
  "keeper-counter": async ({ KEEPER }) => {
    using counter = await KEEPER.getByName("script").counter();
    return counter(2);
  },
  pipelined: ({ DESK }) => DESK.open("hall").inner("closet").enter("Bob"),
};

/** A room of its own. */
class Cellar extends RpcTarget implements Room {
  #name: string;
  constructor(name = "the cellar") {
    super();
    this.#name = name;
  }
  enter(who: string): string {
    return `${who} is in ${this.#name}`;
  }
  inner(name: string): Cellar {
    return new Cellar(`${this.#name}/${name}`);
  }
}

/** The same that Rust exports. */
export class Office extends WorkerEntrypoint implements Pick<Desk, "tree" | "sum" | "politely"> {
  echo(mail: unknown): unknown {
    return mail;
  }
  tree(tree: Tree): Tree {
    return tree;
  }
  page(from: number) {
    return { items: [{ key: "only", at: [from, true] }], next: undefined };
  }
  write(entry: { readonly kind: string; readonly text: string; readonly level: number }): string {
    return Object.values(entry).join();
  }
  tomorrow(at: Date): Date {
    return new Date(at.getTime() + 1);
  }
  same(number: number, bytes: Uint8Array): unknown {
    return [number, bytes];
  }
  pass(body: ReadableStream): ReadableStream {
    return body;
  }
  async answer(request: Request): Promise<Response> {
    return new Response(await request.text(), { status: 202 });
  }
  ask(url: string): Request {
    return new Request(url);
  }
  open(name: string): Cellar {
    return new Cellar(name);
  }
  openAll(names: readonly string[]): unknown {
    return { rooms: names.map((name) => new Cellar(name)) };
  }
  async enter(room: Rpc.Stub<Room>, who: string): Promise<string> {
    return `${await room.enter(who)}, ${await room.inner("closet").enter(who)}`;
  }
  async sum(count: number, each: (n: number) => number | Promise<number>): Promise<number> {
    let sum = 0;
    for (let n = 0; n < count; n++) sum += await each(n);
    return sum;
  }
  counter(sum: number): (n: number) => number {
    return (n) => (sum += n);
  }
  fail(how: string): void {
    class StockError extends Error {
      override readonly name = "StockError";
      constructor(readonly code: string) {
        super("sold out");
      }
    }
    if (how === "range") throw new RangeError("too far");
    if (how === "named") throw new StockError("E_STOCK");
    if (how === "cause") throw new Error("no tea", { cause: new StockError("E_STOCK") });
    throw Object.assign(new TypeError("more"), { left: [1, 2] });
  }
  explain(error: Error & { readonly code?: string }): string {
    return `${String(error)} ${String(error.code)} because of ${String(error.cause)}`;
  }
  politely(say: (what: string) => string | Promise<string>): (what: string) => Promise<string> {
    const own = (say as unknown as Rpc.Stub<typeof say>).dup();
    return async (what) => `I beg you, ${await own(what)}`;
  }
}

/** What the declarations refuse. */
export function refused({ DESK }: Env): readonly unknown[] {
  return [
    // @ts-expect-error a number
    DESK.page("one"),
    // @ts-expect-error no such urgency
    DESK.echo({ to: [], sentAt: new Date(), urgency: "never", headers: {} }),
    // @ts-expect-error its text is missing
    DESK.write({ level: 1 }),
    // @ts-expect-error there is no such method
    DESK.nothing(),
    // @ts-expect-error a text
    DESK.open("x").enter(1),
  ];
}

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    const name = new URL(request.url).pathname.slice(1);
    const value = (await TESTS[name]?.(env)) ?? null;
    return typeof value === "string" ? new Response(value) : Response.json(value);
  },
};
