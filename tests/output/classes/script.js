/** The Worker on the other end, in JavaScript. */
import { WorkerEntrypoint } from "cloudflare:workers";

export class Script extends WorkerEntrypoint {
  echo(mail) {
    return mail;
  }
  async visit(session) {
    return `seen: ${await session.say("from script")}`;
  }
  throws() {
    throw new TypeError("not this way");
  }
}

const TESTS = {
  add: ({ counter }) => counter.add(5),
  fail: async ({ counter }) => {
    const error = await counter.fail("no further").catch((error) => error);
    return { name: error.name, message: error.message };
  },
  bytes: async ({ counter }) => {
    const given = await counter.bytes(Uint8Array.of(1, 2), Uint8Array.of(3).buffer);
    return [...given];
  },
  session: async ({ counter }) => {
    using session = await counter.open("Eve");
    return [await session.say("one"), await session.say("two")];
  },
  pipelined: ({ counter }) => counter.open("Eve").say("at once"),
  greet: ({ greeter }) => greeter.greet("Ada"),
  "greeter-fetch": async ({ greeter }) => {
    const answer = await greeter.fetch("http://greeter/", { method: "POST" });
    return answer.text();
  },
  hidden: async ({ counter }) => {
    const has = async (name, call) =>
      call().then(
        () => `${name}: yes`,
        (error) => (/does not implement/.test(error.message) ? `${name}: no` : error.message),
      );
    return [
      await has("new", async () => counter.new()),
      await has("fetch", async () => counter.fetch("http://x/calls")),
      await has("drop", async () => counter.drop()),
    ];
  },
  wrong: async ({ counter }) => (await counter.add("five").catch((error) => error)).name,
  panic: async ({ greeter }) => {
    const error = await greeter.panics().catch((error) => error);
    const [, message] = /(on purpose, in an entrypoint)/.exec(error.message) ?? [undefined, error.message];
    return [message, await greeter.greet("after")];
  },
  flow: async ({ env }) => {
    const instance = await env.FLOW.create({ params: { item: "tea", count: 4 } });
    for (let tries = 0; tries < 100; tries++) {
      const { status, output, error } = await instance.status();
      if (status === "complete" || status === "errored") return { status, output, ...error };
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return "it took too long";
  },
};

export default {
  async fetch(request, env) {
    const name = new URL(request.url).pathname.slice(1);
    const counter = env.COUNTER.getByName("script");
    return Response.json((await TESTS[name]({ counter, greeter: env.GREETER, env })) ?? null);
  },
};
