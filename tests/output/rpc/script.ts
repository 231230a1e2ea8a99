/** The Worker on the other end, in TypeScript: it knows what the one in Rust exports by `build/index.d.ts`. */
import type { Desk } from "./build/index.js";

interface Env {
  readonly DESK: Service<Desk>;
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
  pipelined: ({ DESK }) => DESK.open("hall").inner("closet").enter("Bob"),
};

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
    return Response.json((await TESTS[name]?.(env)) ?? null);
  },
};
