/**
 * Shims of URLs and URL patterns: the JavaScript side of `src/url`.
 *
 * Generated from @cloudflare/workers-types 5.20261117.1, workerd 1.20261117.1, @webref/idl 3.85.0. Do not edit.
 */
import * as answer from "./runtime/answer.js";
import * as read from "./runtime/read.js";
import {
  type Runtime,
  boolean,
  callback,
  get,
  handle,
  number,
  optionalText,
  pack,
  result,
  text,
  unit,
} from "./runtime/runtime.js";
import * as write from "./runtime/write.js";
import {
  readURLPatternOptions,
  readUrlBase,
  readUrlCanParseBase,
  readUrlCanParseUrl,
  readUrlCreateObjectUrlObject,
  readUrlParseBase,
  readUrlParseUrl,
  readUrlPatternExecInput,
  readUrlPatternInput,
  readUrlPatternTestInput,
  readUrlSearchParamsInit,
  readUrlUrl,
  writeURLPatternResult,
} from "./url-types.js";

/** `new URL(url)` */
export const URL_constructor =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(rt, () => new URL(readUrlUrl(pack(rt, packed, packedLength))));

/** `new URL(url, base)` */
export const URL_constructor_with =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const url = readUrlUrl(p);
      const base = readUrlBase(p);
      return new URL(url, base);
    });

/** `url.href` */
export const URL_href =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URL>(rt, self).href);

/** `url.href = value` */
export const URL_href_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<URL>(rt, self).href = text(rt, value, valueLength);
    });

/** `url.origin` */
export const URL_origin =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URL>(rt, self).origin);

/** `url.protocol` */
export const URL_protocol =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URL>(rt, self).protocol);

/** `url.protocol = value` */
export const URL_protocol_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<URL>(rt, self).protocol = text(rt, value, valueLength);
    });

/** `url.username` */
export const URL_username =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URL>(rt, self).username);

/** `url.username = value` */
export const URL_username_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<URL>(rt, self).username = text(rt, value, valueLength);
    });

/** `url.password` */
export const URL_password =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URL>(rt, self).password);

/** `url.password = value` */
export const URL_password_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<URL>(rt, self).password = text(rt, value, valueLength);
    });

/** `url.host` */
export const URL_host =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URL>(rt, self).host);

/** `url.host = value` */
export const URL_host_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<URL>(rt, self).host = text(rt, value, valueLength);
    });

/** `url.hostname` */
export const URL_hostname =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URL>(rt, self).hostname);

/** `url.hostname = value` */
export const URL_hostname_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<URL>(rt, self).hostname = text(rt, value, valueLength);
    });

/** `url.port` */
export const URL_port =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URL>(rt, self).port);

/** `url.port = value` */
export const URL_port_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<URL>(rt, self).port = text(rt, value, valueLength);
    });

/** `url.pathname` */
export const URL_pathname =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URL>(rt, self).pathname);

/** `url.pathname = value` */
export const URL_pathname_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<URL>(rt, self).pathname = text(rt, value, valueLength);
    });

/** `url.search` */
export const URL_search =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URL>(rt, self).search);

/** `url.search = value` */
export const URL_search_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<URL>(rt, self).search = text(rt, value, valueLength);
    });

/** `url.searchParams` */
export const URL_searchParams =
  (rt: Runtime) =>
  (self: number): number =>
    handle(rt, () => get<URL>(rt, self).searchParams);

/** `url.hash` */
export const URL_hash =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URL>(rt, self).hash);

/** `url.hash = value` */
export const URL_hash_set =
  (rt: Runtime) =>
  (self: number, value: number, valueLength: number): number =>
    unit(rt, () => {
      get<URL>(rt, self).hash = text(rt, value, valueLength);
    });

/** `url.toJSON()` */
export const URL_toJSON =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URL>(rt, self).toJSON());

/** `url.toString()` */
export const URL_toString =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URL>(rt, self).toString());

/** `URL.canParse(url)` */
export const URL__canParse =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    boolean(rt, () =>
      URL.canParse(readUrlCanParseUrl(pack(rt, packed, packedLength))),
    );

/** `URL.canParse(url, base)` */
export const URL__canParse_with =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    boolean(rt, () => {
      const p = pack(rt, packed, packedLength);
      const url = readUrlCanParseUrl(p);
      const base = readUrlCanParseBase(p);
      return URL.canParse(url, base);
    });

/** `URL.parse(url)` */
export const URL__parse =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(rt, () =>
      URL.parse(readUrlParseUrl(pack(rt, packed, packedLength))),
    );

/** `URL.parse(url, base)` */
export const URL__parse_with =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const url = readUrlParseUrl(p);
      const base = readUrlParseBase(p);
      return URL.parse(url, base);
    });

/** `URL.createObjectURL(object)` */
export const URL__createObjectURL =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    result(rt, answer.text, () =>
      URL.createObjectURL(
        readUrlCreateObjectUrlObject(pack(rt, packed, packedLength)),
      ),
    );

/** `URL.revokeObjectURL(object_url)` */
export const URL__revokeObjectURL =
  (rt: Runtime) =>
  (object_url: number, object_urlLength: number): number =>
    unit(rt, () => URL.revokeObjectURL(text(rt, object_url, object_urlLength)));

/** `new URLPattern(input)` */
export const URLPattern_constructor =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(
      rt,
      () => new URLPattern(readUrlPatternInput(pack(rt, packed, packedLength))),
    );

/** `new URLPattern(input, baseURL, patternOptions)` */
export const URLPattern_constructor_with =
  (rt: Runtime) =>
  (
    baseURL: number,
    baseURLLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    handle(rt, () => {
      const p = pack(rt, packed, packedLength);
      const input = readUrlPatternInput(p);
      const patternOptions = read.optional(readURLPatternOptions)(p);
      return new URLPattern(
        input,
        optionalText(rt, baseURL, baseURLLength),
        patternOptions,
      );
    });

/** `urlPattern.protocol` */
export const URLPattern_protocol =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URLPattern>(rt, self).protocol);

/** `urlPattern.username` */
export const URLPattern_username =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URLPattern>(rt, self).username);

/** `urlPattern.password` */
export const URLPattern_password =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URLPattern>(rt, self).password);

/** `urlPattern.hostname` */
export const URLPattern_hostname =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URLPattern>(rt, self).hostname);

/** `urlPattern.port` */
export const URLPattern_port =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URLPattern>(rt, self).port);

/** `urlPattern.pathname` */
export const URLPattern_pathname =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URLPattern>(rt, self).pathname);

/** `urlPattern.search` */
export const URLPattern_search =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URLPattern>(rt, self).search);

/** `urlPattern.hash` */
export const URLPattern_hash =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URLPattern>(rt, self).hash);

/** `urlPattern.hasRegExpGroups` */
export const URLPattern_hasRegExpGroups =
  (rt: Runtime) =>
  (self: number): number =>
    boolean(rt, () => get<URLPattern>(rt, self).hasRegExpGroups);

/** `urlPattern.test(input)` */
export const URLPattern_test =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    boolean(rt, () =>
      get<URLPattern>(rt, self).test(
        readUrlPatternTestInput(pack(rt, packed, packedLength)),
      ),
    );

/** `urlPattern.test(input, baseURL)` */
export const URLPattern_test_with =
  (rt: Runtime) =>
  (
    self: number,
    baseURL: number,
    baseURLLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    boolean(rt, () =>
      get<URLPattern>(rt, self).test(
        readUrlPatternTestInput(pack(rt, packed, packedLength)),
        text(rt, baseURL, baseURLLength),
      ),
    );

/** `urlPattern.exec(input)` */
export const URLPattern_exec =
  (rt: Runtime) =>
  (self: number, packed: number, packedLength: number): number =>
    result(rt, answer.optional(answer.pack(writeURLPatternResult)), () =>
      get<URLPattern>(rt, self).exec(
        readUrlPatternExecInput(pack(rt, packed, packedLength)),
      ),
    );

/** `urlPattern.exec(input, baseURL)` */
export const URLPattern_exec_with =
  (rt: Runtime) =>
  (
    self: number,
    baseURL: number,
    baseURLLength: number,
    packed: number,
    packedLength: number,
  ): number =>
    result(rt, answer.optional(answer.pack(writeURLPatternResult)), () =>
      get<URLPattern>(rt, self).exec(
        readUrlPatternExecInput(pack(rt, packed, packedLength)),
        text(rt, baseURL, baseURLLength),
      ),
    );

/** `new URLSearchParams()` */
export const URLSearchParams_constructor = (rt: Runtime) => (): number =>
  handle(rt, () => new URLSearchParams());

/** `new URLSearchParams(init)` */
export const URLSearchParams_constructor_with =
  (rt: Runtime) =>
  (packed: number, packedLength: number): number =>
    handle(
      rt,
      () =>
        new URLSearchParams(
          readUrlSearchParamsInit(pack(rt, packed, packedLength)),
        ),
    );

/** `urlSearchParams.size` */
export const URLSearchParams_size =
  (rt: Runtime) =>
  (self: number): number =>
    number(rt, () => get<URLSearchParams>(rt, self).size);

/** `urlSearchParams.append(name, value)` */
export const URLSearchParams_append =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    value: number,
    valueLength: number,
  ): number =>
    unit(rt, () =>
      get<URLSearchParams>(rt, self).append(
        text(rt, name, nameLength),
        text(rt, value, valueLength),
      ),
    );

/** `urlSearchParams.delete(name)` */
export const URLSearchParams_delete =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    unit(rt, () =>
      get<URLSearchParams>(rt, self).delete(text(rt, name, nameLength)),
    );

/** `urlSearchParams.delete(name, value)` */
export const URLSearchParams_delete_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    value: number,
    valueLength: number,
  ): number =>
    unit(rt, () =>
      get<URLSearchParams>(rt, self).delete(
        text(rt, name, nameLength),
        text(rt, value, valueLength),
      ),
    );

/** `urlSearchParams.get(name)` */
export const URLSearchParams_get =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    result(rt, answer.optionalText, () =>
      get<URLSearchParams>(rt, self).get(text(rt, name, nameLength)),
    );

/** `urlSearchParams.getAll(name)` */
export const URLSearchParams_getAll =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    result(rt, answer.pack(write.list(write.text)), () =>
      get<URLSearchParams>(rt, self).getAll(text(rt, name, nameLength)),
    );

/** `urlSearchParams.has(name)` */
export const URLSearchParams_has =
  (rt: Runtime) =>
  (self: number, name: number, nameLength: number): number =>
    boolean(rt, () =>
      get<URLSearchParams>(rt, self).has(text(rt, name, nameLength)),
    );

/** `urlSearchParams.has(name, value)` */
export const URLSearchParams_has_with =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    value: number,
    valueLength: number,
  ): number =>
    boolean(rt, () =>
      get<URLSearchParams>(rt, self).has(
        text(rt, name, nameLength),
        text(rt, value, valueLength),
      ),
    );

/** `urlSearchParams.set(name, value)` */
export const URLSearchParams_set =
  (rt: Runtime) =>
  (
    self: number,
    name: number,
    nameLength: number,
    value: number,
    valueLength: number,
  ): number =>
    unit(rt, () =>
      get<URLSearchParams>(rt, self).set(
        text(rt, name, nameLength),
        text(rt, value, valueLength),
      ),
    );

/** `urlSearchParams.sort()` */
export const URLSearchParams_sort =
  (rt: Runtime) =>
  (self: number): number =>
    unit(rt, () => get<URLSearchParams>(rt, self).sort());

/** `urlSearchParams.entries()` */
export const URLSearchParams_entries =
  (rt: Runtime) =>
  (self: number): number =>
    result(
      rt,
      answer.pack(write.list(write.tuple(write.text, write.text))),
      () => get<URLSearchParams>(rt, self).entries(),
    );

/** `urlSearchParams.keys()` */
export const URLSearchParams_keys =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.list(write.text)), () =>
      get<URLSearchParams>(rt, self).keys(),
    );

/** `urlSearchParams.values()` */
export const URLSearchParams_values =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.pack(write.list(write.text)), () =>
      get<URLSearchParams>(rt, self).values(),
    );

/** `urlSearchParams.forEach(callback)` */
export const URLSearchParams_forEach =
  (rt: Runtime) =>
  (self: number, callbackArgument: number): number =>
    unit(rt, () =>
      get<URLSearchParams>(rt, self).forEach(
        callback(
          rt,
          { lasts: "call" },
          callbackArgument,
          write.text,
          write.text,
        ),
      ),
    );

/** `urlSearchParams.toString()` */
export const URLSearchParams_toString =
  (rt: Runtime) =>
  (self: number): number =>
    result(rt, answer.text, () => get<URLSearchParams>(rt, self).toString());
