// Who calls the Worker's classes, from JavaScript. Each gives what it was told, and what there is afterwards.

/** What is rejected, as a text. */
const told = (promise) =>
  Promise.resolve(promise).then(
    () => ({}),
    (error) => ({ error: String(error) }),
  );

const ok = async (answer) => {
  const text = await (await answer).text();
  if (text !== "fine") throw new Error(text);
};

/** An object that stores something before, while another one of its class is busy; afterwards it must be there, and nothing else. */
const object = (call) => async (env, cause, kind) => {
  const name = `${kind}/${cause}`;
  const busy = env.OBJECTS.getByName("calm").wait(30);
  await env.OBJECTS.getByName(name).put();
  const answer = await told(call(env.OBJECTS.getByName(name), cause));
  const after = await env.OBJECTS.getByName(name).stored();
  await busy;
  return { ...answer, after };
};

/** An object that cannot be made, whatever is called. */
const made = async (env, cause) => {
  const busy = env.OBJECTS.getByName("calm").wait(30);
  const answer = await told(env.OBJECTS.getByName(`new/${cause}`).put());
  await busy;
  return answer;
};

async function open(object, cause = "") {
  const init = { headers: { upgrade: "websocket" } };
  const { webSocket } = await object.fetch(`http://object/socket/${cause}`, init);
  webSocket.accept();
  return webSocket;
}

const answers = (socket) =>
  new Promise((resolve, reject) => {
    socket.addEventListener("message", ({ data }) => resolve(data), { once: true });
    socket.addEventListener("close", ({ code }) => reject(new Error(`closed: ${code}`)));
    socket.send("ping");
  });

/** Two sockets of an object: what is done with the one must not close the other. */
const sockets =
  (act, remains) =>
  async ({ OBJECTS }, cause, kind) => {
    const object = OBJECTS.getByName(`${kind}/${cause}`);
    await object.put();
    const one = await open(object, cause);
    const other = await open(object);
    await answers(other);
    act(one, cause);
    const after = [await answers(other), ...(remains ? [await answers(one)] : [])];
    other.close();
    return { after: `${await object.stored()} ${after}` };
  };

const flow = (in_step) => async (env, cause) => {
  const instance = await env.FLOW.create({ params: { in_step, cause } });
  for (;;) {
    const { status, error } = await instance.status();
    if (status === "complete") return {};
    if (status === "errored") return { error: `${error.name}: ${error.message}` };
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
};

/** Something happens in another Worker, of which this one is told. */
const report = (handler) => async (env, cause) => {
  globalThis.told[handler] = cause;
  await env[`WATCHED_BY_${handler}`].fetch("http://watched/");
  return {};
};

const METADATA = { pipelineId: "1", pipelineName: "shop" };

const CALLERS = {
  "object-fetch": object((stub, cause) => ok(stub.fetch(`http://object/fetch/${cause}`))),
  "object-method": object((stub, cause) => stub.method(cause)),
  "object-method-at-once": object((stub, cause) => stub.methodAtOnce(cause)),
  "object-task": object((stub, cause) => stub.task(cause)),
  "object-transaction": object((stub, cause) => stub.transaction(cause)),
  "object-transaction-sync": object((stub, cause) => stub.transactionSync(cause)),
  "object-block": object((stub, cause) => stub.block(cause)),
  "object-alarm": object((stub, cause) => stub.setAlarm(cause)),
  "object-new": made,
  "object-message": sockets((socket, cause) => socket.send(cause), true),
  "object-close": sockets((socket, cause) => socket.close(1000, cause), false),
  "entrypoint-fetch": ({ DESK }, cause) => told(ok(DESK.fetch(`http://desk/fetch/${cause}`))),
  "entrypoint-method": ({ DESK }, cause) => told(DESK.method(cause)),
  "entrypoint-method-at-once": ({ DESK }, cause) => told(DESK.methodAtOnce(cause)),
  "entrypoint-new": ({ PORTER }, cause) => {
    globalThis.told.makes = cause;
    return told(PORTER.nothing()).finally(() => delete globalThis.told.makes);
  },
  target: async ({ DESK }, cause) => {
    using clerk = await DESK.clerk();
    return await told(clerk.method(cause));
  },
  pipeline: ({ PIPE }, cause) => told(PIPE.run([cause], METADATA)),
  "flow-run": flow(false),
  "flow-step": flow(true),
  tail: report("tail"),
  trace: report("trace"),
  use: ({ OBJECTS }, name) => told(OBJECTS.getByName(name).put()),
  wake: ({ OBJECTS }, name) => told(OBJECTS.getByName(name).setAlarm("none")),
  tailStream: report("tailStream"),
};

export async function call(kind, cause, env) {
  const answer = await CALLERS[kind](env, cause, kind);
  return Response.json(answer, { status: answer.error === undefined ? 200 : 500 });
}
