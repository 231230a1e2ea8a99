/** What the crate's own files say that no input says: lints, features of the run time, names at the root. */
import type { FeatureView } from "./templates.ts";

export const VERSION = "0.1.0";
export const RUST_VERSION = "1.85";

export const ALLOWANCES = [
  {
    reason: "The signatures and names are the platform's.",
    lints: [
      "clippy::len_without_is_empty",
      "clippy::large_enum_variant",
      "clippy::module_inception",
      "clippy::new_ret_no_self",
      "clippy::should_implement_trait",
      "clippy::too_many_arguments",
      "clippy::type_complexity",
      "clippy::wrong_self_convention",
    ],
  },
  {
    reason: "So is the documentation.",
    lints: [
      "clippy::doc_lazy_continuation",
      "clippy::doc_overindented_list_items",
      "rustdoc::redundant_explicit_links",
    ],
  },
] as const;

/** Features of the hand-written part. */
export const RUNTIME_FEATURES: readonly FeatureView[] = [
  {
    name: "allocator",
    about: "A small allocator as the global one.",
    needs: "",
  },
  {
    name: "experimental",
    about: "What the runtime has only with experimental flags.",
    needs: "",
  },
  {
    name: "futures",
    about: "Streams and connections are those of the crate futures.",
    needs: '"dep:futures-core", "dep:futures-io"',
  },
  {
    name: "getrandom",
    about: "Serves the crate getrandom, and so rand, uuid and others.",
    needs: '"dep:getrandom"',
  },
  {
    name: "serde",
    about: "JSON by serde: bodies, and any value in `rt::json::Json`.",
    needs: '"dep:serde", "dep:serde_json"',
  },
];

/** Features of the run time that are on by default. */
export const DEFAULT_FEATURES: readonly string[] = ["allocator"];

export interface NamedExports {
  readonly path: string;
  readonly names: readonly string[];
  readonly features: readonly string[];
}

/** What the hand-written part gives to the crate's root. */
export const ROOT_EXPORTS: readonly NamedExports[] = [
  { path: "rt::class", names: ["Call", "Exported", "Function", "IntoStub"], features: [] },
  { path: "rt::executor", names: ["spawn_local"], features: [] },
  {
    path: "rt::stream",
    names: ["ByteSender", "ByteSink", "ByteStream", "Duplex", "ItemSender"],
    features: [],
  },
  { path: "rt::worker", names: ["Env", "FromEnv"], features: [] },
  {
    path: "rt",
    names: [
      "random",
      "time",
      "AsyncDisposable",
      "Bytes",
      "Date",
      "Disposable",
      "Error",
      "ErrorKind",
      "FromJs",
      "IntoJs",
      "Js",
      "JsIterator",
      "JsStream",
      "JsType",
      "Listener",
      "Promise",
      "Registration",
      "Result",
    ],
    features: [],
  },
  {
    path: "workers_macros",
    names: ["event", "export", "rpc", "worker_test", "FromJs", "IntoJs"],
    features: [],
  },
  { path: "rt::json", names: ["Json"], features: ["serde"] },
  {
    path: "rt::worker",
    names: ["Body", "IntoResponse", "ResponseBuilder"],
    features: ["http"],
  },
];

export const PRELUDE_EXPORTS: readonly NamedExports[] = [
  {
    path: "crate",
    names: [
      "console_error",
      "console_log",
      "event",
      "export",
      "rpc",
      "worker_test",
      "Env",
      "Error",
      "FromJs",
      "IntoJs",
      "Exported",
      "IntoStub",
      "Js",
      "Promise",
      "Result",
    ],
    features: [],
  },
  { path: "crate", names: ["IntoResponse"], features: ["http"] },
];
