/** What the routes answer, by product: the text that Rust's `Debug` gives, or what it must match. */
import { crypto } from "./crypto.ts";
import { data } from "./data.ts";
import { services } from "./services.ts";
import { web } from "./web.ts";

export type Expected = Readonly<Record<string, string | RegExp>>;

export const EXPECTED: Readonly<Record<string, Expected>> = {
  ...data,
  ...services,
  ...web,
  crypto,
};
