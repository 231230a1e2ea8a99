import { describe, expect, it } from "vitest";
import {
  rustFieldName,
  rustMemberName,
  rustTypeName,
  rustVariantName,
  shimName,
  words,
} from "../../generator/lower/names.ts";

type Table = readonly (readonly [given: string, want: string])[];

describe("words", () => {
  it.each([
    ["", ""],
    ["KVNamespace", "kv namespace"],
    ["URLSearchParams", "url search params"],
    ["ssecKeyMd5", "ssec key md5"],
    ["getHTMLURL", "get htmlurl"],
    ["R2Object", "r2 object"],
    ["D1PreparedStatement", "d1 prepared statement"],
    ["toBase64", "to base64"],
    ["SHA256Sum", "sha256 sum"],
    ["sha256", "sha256"],
    ["userIDs", "user ids"],
    ["IPv4Address", "ipv4 address"],
    ["webSocketURLs", "web socket urls"],
    ["WebGPU", "web gpu"],
    ["UTF8Text", "utf8 text"],
    ["snake_case-and more", "snake case and more"],
    ["Ünïcode", "ünïcode"],
  ] satisfies Table)("%s", (given, want) => {
    expect(words(given).join(" ")).toBe(want);
  });
});

describe("names of types", () => {
  it.each([
    ["KVNamespace", "KvNamespace"],
    ["URL", "Url"],
    ["Cloudflare.Env", "CloudflareEnv"],
    ["Box", "JsBox"],
    ["Result", "JsResult"],
    ["2D", "N2D"],
    ["$", "N"],
  ] satisfies Table)("%s", (given, want) => {
    expect(rustTypeName(given)).toBe(want);
  });
});

describe("names of members", () => {
  it.each([
    ["expirationTtl", "expiration_ttl"],
    ["innerHTML", "inner_html"],
    ["$public", "public"],
    ["type", "type_"],
    ["gen", "gen_"],
    ["self", "self_"],
    ["clone", "try_clone"],
    ["toString", "to_js_string"],
    ["from", "from_value"],
    ["0", "n0"],
    ["", "value"],
  ] satisfies Table)("%s", (given, want) => {
    expect(rustMemberName(given)).toBe(want);
  });

  it.each([
    ["clone", "clone"],
    ["type", "type_"],
  ] satisfies Table)("a field %s hides no method", (given, want) => {
    expect(rustFieldName(given)).toBe(want);
  });
});

describe("names of variants", () => {
  it.each([
    ["no-store", "NoStore"],
    ["application/json", "ApplicationJson"],
    ["1.1", "N1_1"],
    ["-1", "Minus1"],
    ["", "Empty"],
    ["self", "Self_"],
    ["other", "Other_"],
    [">=", "GreaterEqual"],
    ["$eq", "DollarEq"],
    ["*", "Star"],
  ] satisfies Table)("%s", (given, want) => {
    expect(rustVariantName(given)).toBe(want);
  });
});

describe("names in shims", () => {
  it.each([
    ["key", "key"],
    ["default", "default_"],
    ["self", "self_"],
    ["rt", "rt_"],
    ["$public", "public_"],
    ["a-b", "a_b"],
  ] satisfies Table)("%s", (given, want) => {
    expect(shimName(given)).toBe(want);
  });
});
