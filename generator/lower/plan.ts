/**
 * What will be emitted, in the words of Rust. One record holds a function's Rust signature, its import and its shim, so that the two emitters print two
 * views of one thing. All decisions are made: an emitter neither looks anything up nor reports anything.
 */

/** A Rust item by its place: module (a product) and name. `crate::kv::KvNamespace`. */
export interface RustPath {
  readonly module: string;
  readonly name: string;
}

export type RustNumber =
  "i8" | "u8" | "i16" | "u16" | "i32" | "u32" | "i64" | "u64" | "f32" | "f64";

/** How a value crosses, on both sides. `ts` is the TypeScript type that the glue gives it. */
export type Codec =
  | { readonly kind: "unit" }
  | { readonly kind: "boolean" }
  | { readonly kind: "number"; readonly rust: RustNumber }
  /** `either`: JavaScript may give a number, too. */
  | { readonly kind: "bigint"; readonly rust: "i64" | "u64"; readonly either?: true }
  | { readonly kind: "text"; readonly ts?: string }
  /** `js` is what JavaScript is handed or gives: a result may be any of them. */
  | {
      readonly kind: "bytes";
      readonly js: "ArrayBuffer" | "Uint8Array";
      readonly mode: "copy" | "view" | "fill";
    }
  | { readonly kind: "date" }
  /** An `Error` of the language: the crate's own. */
  | { readonly kind: "error" }
  /** A number that counts a time; `whole`: JavaScript takes whole units. */
  | {
      readonly kind: "time";
      readonly rust: "Duration" | "Date";
      readonly unit: "seconds" | "milliseconds";
      readonly whole: boolean;
    }
  /** A handle with a Rust type of its own. */
  | { readonly kind: "handle"; readonly rust: RustPath; readonly ts: string }
  /** A handle without one: `Js`. */
  | { readonly kind: "untyped"; readonly ts: string }
  /**
   * A value of the user's: `T: IntoJs` or `T: FromJs`; with `shape` the rest arguments of a call. A whole argument or result crosses as one handle, part of
   * a pack as a value pack.
   */
  | {
      readonly kind: "generic";
      readonly parameter: string;
      readonly ts: string;
      readonly shape?: "rest";
    }
  /** `absent` is what JavaScript is given for `None`; results accept both. */
  | {
      readonly kind: "optional";
      readonly of: Codec;
      readonly absent: "undefined" | "null";
      /** JavaScript gives what the `next` of an iterator gives. */
      readonly js?: "step";
    }
  /** What is walked through step by step: a handle. Its items cross as values, with `later` in promises. */
  | { readonly kind: "iterator"; readonly of: Codec; readonly later: boolean }
  /** `js` is what JavaScript is handed where that is no array; whatever it gives is walked through. */
  | { readonly kind: "list"; readonly of: Codec; readonly js?: ListClass }
  /** Items from `required` on may be absent; with `rest` the last of them is a list of all that remain. */
  | {
      readonly kind: "tuple";
      readonly of: readonly Codec[];
      readonly required?: number;
      readonly rest?: true;
    }
  /** A string map; `js` says whether JavaScript has a plain object or a `Map`. */
  | { readonly kind: "map"; readonly of: Codec; readonly js: "object" | "Map" }
  /** `boxed` where the type contains itself; `arguments` fill the struct's type parameters. */
  | {
      readonly kind: "struct";
      readonly rust: RustPath;
      readonly ts: string;
      readonly glue: GlueName;
      readonly boxed: boolean;
      readonly arguments?: readonly Codec[];
    }
  | { readonly kind: "enum"; readonly rust: RustPath; readonly ts: string }
  | {
      readonly kind: "union";
      readonly rust: RustPath;
      readonly ts: string;
      readonly glue: GlueName;
      readonly borrows: boolean;
    }
  | CallbackCodec
  /** A future of the user's: JavaScript is given a promise. `unit`: whatever its output is. */
  | { readonly kind: "future"; readonly of: Codec };

/** A closure of the user's: JavaScript is given a function, whose arguments cross in a pack. */
export interface CallbackCodec {
  readonly kind: "callback";
  readonly parameters: readonly Codec[];
  /** `unit`: nothing is asked for. */
  readonly result: Codec;
  /** `either`: a value, or a future of one. */
  readonly gives: "value" | "promise" | "either";
  /** The type parameter that it returns, if it is no value. */
  readonly returns?: string;
  /** JavaScript has it for the call only, until it has called it, until it is garbage, or until Rust takes it back. */
  readonly lasts: "call" | "once" | "long" | "registered";
  /** How often it can be called: `once` is `FnOnce`. */
  readonly calls: "once" | "many";
  /** Its result is that of the whole call, and stays in Rust. `told`: JavaScript gets to know an `Err`. */
  readonly kept?: "told" | "quiet";
}

/** What is a list in Rust, and in JavaScript something of its own. */
export type ListClass =
  | "Set"
  | "Iterator"
  | "Int8Array"
  | "Int16Array"
  | "Uint16Array"
  | "Int32Array"
  | "Uint32Array"
  | "Float32Array"
  | "Float64Array"
  | "BigInt64Array"
  | "BigUint64Array";

/** An exported identifier of the glue: its module (a product, `experimental` apart) and name without `read`/`write`. */
export interface GlueName {
  readonly module: string;
  readonly experimental: boolean;
  readonly name: string;
}

/** What every public item carries. Paragraphs and list lines are rustdoc Markdown, one entry a line. */
export interface ItemHead {
  readonly jsName: string;
  readonly rustName: string;
  readonly docs: readonly string[];
  readonly deprecated?: string;
  /** Features all of which must be on, apart from the product's own: `#[cfg(feature = "..")]`, sorted. */
  readonly features: readonly string[];
  /** Path in the model (and in the ledger): `KVNamespace.get`. */
  readonly path: string;
}

/** `handle`, `text`, ... by themselves; `packed` in the function's one pack. */
export type Passing = "direct" | "packed";

export interface PlannedParameter {
  readonly rustName: string;
  /** camelCase identifier for the shim's parameters. */
  readonly jsName: string;
  readonly codec: Codec;
  readonly passing: Passing;
}

/** Which `rt` function takes the result, and which the glue gives it with. */
export type ResultBy =
  /** What a closure of the call gave: the import gives nothing. */
  | "kept"
  | "unit"
  | "boolean"
  | "number"
  | "handle"
  | "optional-handle"
  | "take"
  | "value"
  | "optional-value";

export interface PlannedReturn {
  readonly codec: Codec;
  readonly by: ResultBy;
  /** `later`: a `Promise<..>`; the import has a slot. */
  readonly when: "now" | "later";
  /** An infallible one gives the plain value (`rt::attribute`). Always true for `later`. */
  readonly fallible: boolean;
  /** The list is given as its iterator. */
  readonly iterates?: true;
}

export interface TypeParameter {
  readonly name: string;
  readonly bound:
    | "IntoJs"
    | "FromJs"
    | "IntoJs + FromJs"
    | "'static"
    | "none"
    /** `Future<Output = Result<..>> + 'static` */
    | { readonly kind: "future"; readonly of: Codec }
    /** `Reply<.., M>`: `M` is the parameter `by`. */
    | { readonly kind: "reply"; readonly of: Codec; readonly by: string };
}

export interface PlannedImport {
  /** `workers:kv` */
  readonly module: string;
  /** `KVNamespace.get:text` */
  readonly name: string;
  /** Name in the file's `mod sys`. */
  readonly rustName: string;
  /** The factory's identifier in the glue: `KVNamespace_get_text`. */
  readonly glueName: string;
  readonly experimental: boolean;
}

export type ShimArgument =
  | { readonly kind: "parameter"; readonly index: number }
  /** `{ ...base, name: value }`: an object with what the function's name says, or what is asked for by itself. */
  | {
      readonly kind: "object";
      /** What the declaration calls the argument. */
      readonly name: string;
      readonly base?: ShimArgument;
      readonly members: readonly { readonly jsName: string; readonly value: ShimArgument }[];
    }
  /** TypeScript text: `"text"`, `undefined`. */
  | { readonly kind: "literal"; readonly ts: string }
  | { readonly kind: "spread"; readonly index: number };

export type ShimCall =
  /** `receiver.name(..)`; the receiver is the shim's first parameter */
  | {
      readonly kind: "method";
      readonly receiver: string;
      readonly jsName: string;
      readonly arguments: readonly ShimArgument[];
    }
  | { readonly kind: "get"; readonly receiver: string; readonly jsName: string }
  | {
      readonly kind: "set";
      readonly receiver: string;
      readonly jsName: string;
      readonly value: ShimArgument;
    }
  /** `new callee(..)` */
  | {
      readonly kind: "construct";
      readonly callee: string;
      readonly arguments: readonly ShimArgument[];
    }
  /** `callee(..)`: a global function, a static, a module's export */
  | { readonly kind: "call"; readonly callee: string; readonly arguments: readonly ShimArgument[] }
  /** `expression`: a global variable, a static attribute */
  | { readonly kind: "read"; readonly expression: string };

/** What takes back what a call has registered: `removeEventListener(type, handler)`, `clearInterval(result)`. */
export interface PlannedUndo {
  readonly callee: string;
  readonly arguments: readonly (ShimArgument | "result")[];
}

export interface PlannedShim {
  readonly call: ShimCall;
  /** The call's closure is Rust's to take back: the function gives a guard. */
  readonly undo?: PlannedUndo;
  /** It may be any of several overloads, which TypeScript does not see. */
  readonly isLoose?: true;
  /** `import { name as local } from "specifier"` that the call needs; it is known by its own name if there is no other. */
  readonly imports: readonly {
    readonly specifier: string;
    readonly name: string;
    readonly local?: string;
  }[];
}

/** The twin of a call that a name types: `run_model(models::Whisper, inputs)`. */
export interface PlannedPick {
  readonly rustName: string;
  readonly trait: RustPath;
  /** The parameter that is the name. */
  readonly name: number;
  /** The associated types, in the places of the function's letters. */
  readonly types: readonly { readonly letter: string; readonly associated: string }[];
}

export interface PlannedFunction extends ItemHead {
  readonly kind: "function";
  readonly pick?: PlannedPick;
  readonly receiver: "self" | "none";
  readonly typeParameters: readonly TypeParameter[];
  readonly parameters: readonly PlannedParameter[];
  readonly returns: PlannedReturn;
  readonly import: PlannedImport;
  readonly shim: PlannedShim;
}

/** A method that a class of the user's may have, and JavaScript calls. Its arguments cross as handles. */
export interface PlannedMethod extends ItemHead {
  readonly kind: "method";
  readonly parameters: readonly PlannedParameter[];
  /** JavaScript awaits it. */
  readonly returns: PlannedReturn;
  /** What an implementation must have: it has no default. */
  readonly required: boolean;
}

/** A class that the user's own extend: a trait. */
export interface PlannedTrait extends ItemHead {
  readonly kind: "trait";
  /** The class in JavaScript: where it is imported from, and its name there. */
  readonly base: { readonly specifier: string; readonly name: string };
  readonly typeParameters: readonly TypeParameter[];
  /** What an object is made of. */
  readonly made: readonly PlannedGiven[];
  readonly functions: readonly PlannedMethod[];
}

/** A parameter of a constructor that the platform calls; the `environment` is the crate's own type. */
export interface PlannedGiven {
  readonly rustName: string;
  readonly codec: Codec | { readonly kind: "environment" };
}

/** Something that a Worker is sent: a type that stands for it, what its handler takes and what that gives. */
export interface PlannedHandled extends ItemHead {
  readonly kind: "event";
  /** Nothing that has a type of its own is `untyped`. */
  readonly subject: Codec;
  readonly answer: Codec;
}

export interface PlannedConstant extends ItemHead {
  readonly kind: "constant";
  readonly rust: RustNumber | "&'static str" | "bool";
  readonly value: string;
}

/** A function that listens to one event, by the parent's function for any: `self.add_listener("message", ..)`. */
export interface PlannedEvent extends ItemHead {
  /** `message` */
  readonly type: string;
  /** The class of what the closure is given; `isLeast`: the parent's function gives that anyway. */
  readonly event: RustPath;
  readonly isLeast: boolean;
  readonly by: string;
}

/** A class or interface: a newtype over a handle, or over its parent. */
export interface PlannedClass extends ItemHead {
  readonly kind: "class";
  readonly parent?: RustPath;
  /** The parent's parents, the nearest first. */
  readonly ancestors?: readonly RustPath[];
  /** An error that JavaScript throws, and its `name` if all of the class have one. */
  readonly error?: { readonly name?: string };
  /** The function that gives what `Display` shows. */
  readonly display?: string;
  readonly constants: readonly PlannedConstant[];
  readonly functions: readonly PlannedFunction[];
  readonly events?: readonly PlannedEvent[];
  /** Dropping it disposes of it: at once, or in a promise. A child of such a class has that from its parent. */
  readonly disposal?: "now" | "later";
  /** `for item in &object`: the function that gives the iterator, and the items. */
  readonly iterates?: { readonly by: string; readonly of: Codec };
  /** `object.await`: what that gives, and the features behind which it is. */
  readonly awaits?: { readonly of: Codec; readonly features: readonly string[] };
}

export interface PlannedField extends ItemHead {
  readonly codec: Codec;
  /** Of the setter: what a closure takes and gives. */
  readonly typeParameters?: readonly TypeParameter[];
  /** Optional fields have an `optional` codec; a required one is an argument of `new`. */
  readonly required: boolean;
  /** Declared by the experimental entry only. */
  readonly experimental: boolean;
  /** The members that the declaration does not name, as a map: `[key: string]: T`. It is the last field. */
  readonly rest?: true;
}

/** A member of a dictionary that is always the same: the Rust struct has no field for it, and the object in JavaScript has it. */
export interface FixedMember {
  readonly jsName: string;
  readonly path: string;
  readonly value: string | number | boolean;
}

/** A dictionary. */
export interface PlannedStruct extends ItemHead {
  readonly kind: "struct";
  readonly direction: "input" | "output" | "both";
  /**
   * `pack`: functions mention it. `value`: none does; it is a value like a user's own (`IntoJs`, `FromJs`), and the glue does not know it. `both`: a value mentions it,
   * too.
   */
  readonly crossing: "pack" | "value" | "both";
  readonly fields: readonly PlannedField[];
  readonly fixed?: readonly FixedMember[];
  /** Letters that stand for values of the user's, which cross as value packs. */
  readonly typeParameters?: readonly string[];
  /** Shims add to it what the function's name says. */
  readonly isPartial?: true;
  /** It is a value, too, and holds closures: what makes the object of it. */
  readonly object?: PlannedFunction;
  readonly glue: GlueName;
  /** The declared type's text; absent: the glue declares an interface of the glue name from the fields. */
  readonly ts?: string;
}

export interface PlannedVariant {
  readonly rustName: string;
  readonly value: string;
  readonly docs: readonly string[];
}

/** String literals. An open one has `Other(String)`. */
export interface PlannedEnum extends ItemHead {
  readonly kind: "enum";
  readonly variants: readonly PlannedVariant[];
  readonly open: boolean;
}

export interface PlannedArm {
  readonly rustName: string;
  /** What the arm holds; nothing if it stands for one value. */
  readonly codec: Codec;
  readonly literal?: string | number | boolean;
  /** `Other`: what JavaScript gave is none of the rest. Always the last one. */
  readonly isOther?: true;
}

/** How a value of JavaScript is seen to be of an arm. */
export type ArmShape =
  | {
      readonly kind:
        "any" | "text" | "number" | "boolean" | "bigint" | "bytes" | "date" | "function" | "map";
    }
  | { readonly kind: "nothing" }
  | { readonly kind: "literal"; readonly values: readonly (string | number | boolean)[] }
  | { readonly kind: "list"; readonly of: ArmShape }
  /** By its class, an expression of the glue. */
  | { readonly kind: "instance"; readonly of: string }
  | { readonly kind: "object"; readonly keys: readonly ArmKey[] };

/** What a property must be; an optional one may be absent, too: one that must be absent is an optional `nothing`. */
export interface ArmKey {
  readonly jsName: string;
  readonly shape: ArmShape;
  readonly optional: boolean;
}

/** In the order in which they are tried. */
export interface ArmTest {
  readonly arm: number;
  readonly shape: ArmShape;
}

/**
 * A value of more than one type. What is only passed is `impl Into<..>`; with `borrows` it has a lifetime, since text and bytes are `Cow`s. What JavaScript gives is
 * told apart by the tests, and has the arm `Other`.
 */
export interface PlannedUnion extends ItemHead {
  readonly kind: "union";
  readonly direction: "input" | "output" | "both";
  readonly crossing: PlannedStruct["crossing"];
  readonly arms: readonly PlannedArm[];
  readonly tests: readonly ArmTest[];
  readonly borrows: boolean;
  readonly glue: GlueName;
  /** The type of what the glue makes of it. */
  readonly ts: string;
}

/** What a call with a name takes and gives: `trait Model { const NAME; type Input: IntoJs; .. }`. */
export interface PlannedKeyTrait extends ItemHead {
  readonly kind: "key-trait";
  readonly types: readonly {
    readonly jsName: string;
    readonly rustName: string;
    readonly bounds: readonly ("IntoJs" | "FromJs")[];
  }[];
}

/** The types of the names in a table, in a module of their own: `models`. */
export interface PlannedKeys extends ItemHead {
  readonly kind: "keys";
  readonly trait: RustPath;
  /** The trait's associated types, in the order of each key's. */
  readonly associated: readonly string[];
  readonly keys: readonly PlannedKey[];
}

export interface PlannedKey extends ItemHead {
  readonly types: readonly Codec[];
}

export type PlannedType =
  | PlannedClass
  | PlannedTrait
  | PlannedStruct
  | PlannedEnum
  | PlannedUnion
  | PlannedKeyTrait
  | PlannedKeys;

export interface PlannedProduct {
  /** `durable_objects` */
  readonly module: string;
  /** `durable-objects` */
  readonly feature: string;
  readonly isDefault: boolean;
  readonly title: string;
  readonly link: string;
  /** Features that this one switches on: its structs, unions and parents need them. */
  readonly needs: readonly string[];
  readonly types: readonly PlannedType[];
  /** Global functions and variables, module exports. */
  readonly functions: readonly PlannedFunction[];
}

export type LedgerStatus = "bound" | "adapted" | "erased" | "skipped";

export interface LedgerItem {
  /** `KVNamespace.get`, `KVNamespace.get(key)` */
  readonly path: string;
  readonly product: string;
  readonly kind: string;
  readonly entries: readonly string[];
  readonly status: LedgerStatus;
  /** For erased and skipped: construct and what the rule lacks. For adapted: what was adapted. */
  readonly reason?: string;
  /** `kv::KvNamespace::get_text` */
  readonly rust?: string;
}

/** A getter of `Env` for one kind of binding. */
export interface PlannedBinding {
  readonly rustName: string;
  readonly rust: RustPath;
  readonly feature: string;
  readonly docs: readonly string[];
  /** Where the Wrangler configuration has it: `kv_namespaces`. */
  readonly wrangler: readonly string[];
}

export interface InputVersion {
  readonly name: string;
  readonly version: string;
}

export interface BindingPlan {
  readonly inputs: readonly InputVersion[];
  readonly products: readonly PlannedProduct[];
  readonly bindings: readonly PlannedBinding[];
  readonly events: readonly PlannedHandled[];
  /** Types that stand at the crate's root and in the prelude, too. */
  readonly rootTypes: readonly RustPath[];
  readonly ledger: readonly LedgerItem[];
}
