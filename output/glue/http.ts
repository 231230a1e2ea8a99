/**
 * Shims of Fetch: requests, responses, headers and bodies: the JavaScript side of `src/http`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import {
  type Runtime,
  boolean,
  callback,
  future,
  get,
  handle,
  number,
  pack,
  promise,
  result,
  text,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readBodyInit,
  readFetchInput,
  readFormDataAppendValue,
  readFormDataSetValue,
  readHeadersInit,
  readRequestInit,
  readRequestInput,
  readResponseInit,
  readResponseJsonMaybeInit,
  writeStrOrFile,
} from "./http-types.js";

/** `body.body` */
export const Body_body =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Body>(rt, self).body);

/** `body.bodyUsed` */
export const Body_bodyUsed =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Body>(rt, self).bodyUsed);

/** `body.arrayBuffer()` */
export const Body_arrayBuffer =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.bytes, () => get<Body>(rt, self).arrayBuffer());

/** `body.bytes()` */
export const Body_bytes =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.bytes, () => get<Body>(rt, self).bytes());

/** `body.text()` */
export const Body_text =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.text, () => get<Body>(rt, self).text());

/** `body.json()` */
export const Body_json =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.handle, () => get<Body>(rt, self).json());

/** `body.formData()` */
export const Body_formData =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.handle, () => get<Body>(rt, self).formData());

/** `body.blob()` */
export const Body_blob =
  (rt: Runtime) =>
  (self: number, slot: number): void =>
    promise(rt, slot, answer.handle, () => get<Body>(rt, self).blob());

/** `fetchEvent.request` */
export const FetchEvent_request =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<FetchEvent>(rt, self).request);

/** `fetchEvent.respondWith(promise)` */
export const FetchEvent_respondWith =
  (rt: Runtime) =>
  (self: number, promiseArgument: number): number =>
    unit(rt, () =>
      get<FetchEvent>(rt, self).respondWith(future(rt, promiseArgument)),
    );

/** `fetchEvent.passThroughOnException()` */
export const FetchEvent_passThroughOnException =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<FetchEvent>(rt, self).passThroughOnException());

/** `new FormData()` */
export const FormData_constructor = (rt: Runtime) => (): number =>
  handle(rt, () => new FormData());

/** `formData.append(name, value)` */
export const FormData_append =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    unit(rt, () =>
      get<any>(rt, self).append(
        text(rt, name, nameLength),
        readFormDataAppendValue(pack(rt, packed, packedLength)),
      ),
    );

/** `formData.append(name, value, filename)` */
export const FormData_append_with_filename =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    value: number,
    filename: number,
    filenameLength: number,
  ): number =>
    unit(rt, () =>
      get<FormData>(rt, self).append(
        text(rt, name, nameLength),
        get<Blob>(rt, value),
        text(rt, filename, filenameLength),
      ),
    );

/** `formData.delete(name)` */
export const FormData_delete =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    unit(rt, () => get<FormData>(rt, self).delete(text(rt, name, nameLength)));

/** `formData.get(name)` */
export const FormData_get =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    result(rt, answer.optional(answer.pack(writeStrOrFile)), () =>
      get<FormData>(rt, self).get(text(rt, name, nameLength)),
    );

/** `formData.getAll(name)` */
export const FormData_getAll =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    result(rt, answer.pack(write.list(writeStrOrFile)), () =>
      get<FormData>(rt, self).getAll(text(rt, name, nameLength)),
    );

/** `formData.has(name)` */
export const FormData_has =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    boolean(rt, () => get<FormData>(rt, self).has(text(rt, name, nameLength)));

/** `formData.set(name, value)` */
export const FormData_set =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    unit(rt, () =>
      get<any>(rt, self).set(
        text(rt, name, nameLength),
        readFormDataSetValue(pack(rt, packed, packedLength)),
      ),
    );

/** `formData.set(name, value, filename)` */
export const FormData_set_with_filename =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    value: number,
    filename: number,
    filenameLength: number,
  ): number =>
    unit(rt, () =>
      get<FormData>(rt, self).set(
        text(rt, name, nameLength),
        get<Blob>(rt, value),
        text(rt, filename, filenameLength),
      ),
    );

/** `formData.entries()` */
export const FormData_entries =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.list(write.tuple(write.text, writeStrOrFile))),
      () => get<FormData>(rt, self).entries(),
    );

/** `formData.keys()` */
export const FormData_keys =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.list(write.text)), () =>
      get<FormData>(rt, self).keys(),
    );

/** `formData.values()` */
export const FormData_values =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.list(writeStrOrFile)), () =>
      get<FormData>(rt, self).values(),
    );

/** `formData.forEach(callback)` */
export const FormData_forEach =
  (rt: Runtime) =>
  (self: number, callbackArgument: number): number =>
    unit(rt, () =>
      get<FormData>(rt, self).forEach(
        callback(
          rt,
          { lasts: "call" },
          callbackArgument,
          writeStrOrFile,
          write.text,
        ),
      ),
    );

/** `new Headers()` */
export const Headers_constructor = (rt: Runtime) => (): number =>
  handle(rt, () => new Headers());

/** `new Headers(init)` */
export const Headers_constructor_with =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(
      rt,
      () => new Headers(readHeadersInit(pack(rt, packed, packedLength))),
    );

/** `headers.get(name)` */
export const Headers_get =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    result(rt, answer.optionalText, () =>
      get<Headers>(rt, self).get(text(rt, name, nameLength)),
    );

/** `headers.getAll(name)` */
export const Headers_getAll =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    result(rt, answer.pack(write.list(write.text)), () =>
      get<Headers>(rt, self).getAll(text(rt, name, nameLength)),
    );

/** `headers.getSetCookie()` */
export const Headers_getSetCookie =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.list(write.text)), () =>
      get<Headers>(rt, self).getSetCookie(),
    );

/** `headers.has(name)` */
export const Headers_has =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    boolean(rt, () => get<Headers>(rt, self).has(text(rt, name, nameLength)));

/** `headers.set(name, value)` */
export const Headers_set =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    value: number,
    valueLength: number,
  ): number =>
    unit(rt, () =>
      get<Headers>(rt, self).set(
        text(rt, name, nameLength),
        text(rt, value, valueLength),
      ),
    );

/** `headers.append(name, value)` */
export const Headers_append =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    value: number,
    valueLength: number,
  ): number =>
    unit(rt, () =>
      get<Headers>(rt, self).append(
        text(rt, name, nameLength),
        text(rt, value, valueLength),
      ),
    );

/** `headers.delete(name)` */
export const Headers_delete =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    unit(rt, () => get<Headers>(rt, self).delete(text(rt, name, nameLength)));

/** `headers.forEach(callback)` */
export const Headers_forEach =
  (rt: Runtime) =>
  (self: number, callbackArgument: number): number =>
    unit(rt, () =>
      get<Headers>(rt, self).forEach(
        callback(
          rt,
          { lasts: "call" },
          callbackArgument,
          write.text,
          write.text,
        ),
      ),
    );

/** `headers.entries()` */
export const Headers_entries =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.list(write.tuple(write.text, write.text))),
      () => get<Headers>(rt, self).entries(),
    );

/** `headers.keys()` */
export const Headers_keys =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.list(write.text)), () =>
      get<Headers>(rt, self).keys(),
    );

/** `headers.values()` */
export const Headers_values =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.list(write.text)), () =>
      get<Headers>(rt, self).values(),
    );

/** `new Request(input)` */
export const Request_constructor =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(
      rt,
      () => new Request(readRequestInput(pack(rt, packed, packedLength))),
    );

/** `new Request(input, init)` */
export const Request_constructor_with =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const input = readRequestInput(p);
      const init = readRequestInit(p);
      return new Request(input, init);
    });

/** `request.clone()` */
export const Request_clone =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Request>(rt, self).clone());

/** `request.method` */
export const Request_method =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Request>(rt, self).method);

/** `request.url` */
export const Request_url =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Request>(rt, self).url);

/** `request.headers` */
export const Request_headers =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Request>(rt, self).headers);

/** `request.redirect` */
export const Request_redirect =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Request>(rt, self).redirect);

/** `request.fetcher` */
export const Request_fetcher =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Request>(rt, self).fetcher);

/** `request.signal` */
export const Request_signal =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Request>(rt, self).signal);

/** `request.cf` */
export const Request_cf =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Request>(rt, self).cf);

/** `request.integrity` */
export const Request_integrity =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Request>(rt, self).integrity);

/** `request.keepalive` */
export const Request_keepalive =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Request>(rt, self).keepalive);

/** `request.cache` */
export const Request_cache =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.optionalText, () => get<Request>(rt, self).cache);

/** `new Response(body)` */
export const Response_constructor =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(
      rt,
      () => new Response(readBodyInit(pack(rt, packed, packedLength))),
    );

/** `new Response(body, init)` */
export const Response_constructor_with =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const body = readBodyInit(p);
      const init = readResponseInit(p);
      return new Response(body, init);
    });

/** `Response.error()` */
export const Response__error = (rt: Runtime) => (): number =>
  handle(rt, () => Response.error());

/** `Response.redirect(url)` */
export const Response__redirect =
  (rt: Runtime) =>
  (url: number, urlLength: number): number =>
    handle(rt, () => Response.redirect(text(rt, url, urlLength)));

/** `Response.redirect(url, status)` */
export const Response__redirect_with =
  (rt: Runtime) =>
  (url: number, urlLength: number, status: number): number =>
    handle(rt, () => Response.redirect(text(rt, url, urlLength), status));

/** `Response.json(any)` */
export const Response__json =
  (rt: Runtime) =>
  (any: number): number =>
    handle(rt, () => Response.json(get<any>(rt, any)));

/** `Response.json(any, maybeInit)` */
export const Response__json_with =
  (rt: Runtime) =>
  (any: number, packed: number, packedLength: number): number =>
    handle(rt, () =>
      Response.json(
        get<any>(rt, any),
        readResponseJsonMaybeInit(pack(rt, packed, packedLength)),
      ),
    );

/** `response.clone()` */
export const Response_clone =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Response>(rt, self).clone());

/** `response.status` */
export const Response_status =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<Response>(rt, self).status);

/** `response.statusText` */
export const Response_statusText =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Response>(rt, self).statusText);

/** `response.headers` */
export const Response_headers =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Response>(rt, self).headers);

/** `response.ok` */
export const Response_ok =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Response>(rt, self).ok);

/** `response.redirected` */
export const Response_redirected =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<Response>(rt, self).redirected);

/** `response.url` */
export const Response_url =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Response>(rt, self).url);

/** `response.webSocket` */
export const Response_webSocket =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Response>(rt, self).webSocket);

/** `response.cf` */
export const Response_cf =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<Response>(rt, self).cf);

/** `response.type` */
export const Response_type =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<Response>(rt, self).type);

/** `fetch(input)` */
export const globalThis_fetch =
  (rt: Runtime) =>
  (packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () =>
      fetch(readFetchInput(pack(rt, packed, packedLength))),
    );

/** `fetch(input, init)` */
export const globalThis_fetch_with =
  (rt: Runtime) =>
  (packed: number, packedLength: number, slot: number): void =>
    promise(rt, slot, answer.handle, () => {
      const p = pack(rt, packed, packedLength);
      const input = readFetchInput(p);
      const init = readRequestInit(p);
      return fetch(input, init);
    });
