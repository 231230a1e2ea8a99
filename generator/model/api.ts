/**
 * What the platform offers, in the words of WebIDL. The front ends produce `Declarations` of these, one per input; the transform phase merges them
 * into one `ApiModel`. Plain readonly data.
 */
import type { Origin } from "../source.ts";
import type { Facts } from "./facts.ts";
import type { TypeRef } from "./type-ref.ts";

export interface TypeParameter {
  readonly name: string;
  readonly constraint?: TypeRef;
  readonly default?: TypeRef;
}

/** A documentation comment. `text` is Markdown without the comment frame. */
export interface Doc {
  readonly text: string;
  /** `@param name text` */
  readonly params: Readonly<Record<string, string>>;
  readonly returns?: string;
  readonly throws: readonly string[];
  readonly examples: readonly string[];
  /** Examples that the overlay gives: in the language of the output. */
  readonly uses?: readonly string[];
  readonly see: readonly string[];
}

interface Documented {
  readonly doc?: Doc;
  /** The text behind `@deprecated`; empty if it has none. */
  readonly deprecated?: string;
  readonly origins: readonly Origin[];
  /** The entries that declare it: `root`, `experimental`; empty for inputs without entries. */
  readonly entries: readonly string[];
  /** What the transform phase adds from run-time information, WebIDL and the overlay. */
  readonly facts?: Facts;
}

export interface Argument {
  readonly jsName: string;
  readonly type: TypeRef;
  readonly optional: boolean;
  readonly rest: boolean;
  /** By which the overload is told from others: members of the object that is passed, which its type does not have. */
  readonly members?: readonly ArgumentMember[];
  readonly facts?: Facts;
}

/** A literal is passed without being asked for. */
export interface ArgumentMember {
  readonly jsName: string;
  readonly type: TypeRef;
}

export interface Signature extends Documented {
  readonly typeParameters: readonly TypeParameter[];
  readonly arguments: readonly Argument[];
  readonly returns: TypeRef;
}

/** A method; its overloads are its signatures, in the order of the text. */
export interface Operation extends Documented {
  readonly kind: "operation";
  readonly jsName: string;
  /** Only the code of subclasses sees it. */
  readonly protected?: true;
  readonly static: boolean;
  readonly optional: boolean;
  readonly signatures: readonly Signature[];
}

export interface Attribute extends Documented {
  readonly kind: "attribute";
  readonly jsName: string;
  /** Only the code of subclasses sees it. */
  readonly protected?: true;
  readonly type: TypeRef;
  readonly static: boolean;
  readonly readonly: boolean;
  /** `name?: type` */
  readonly optional: boolean;
}

export interface Constructor extends Documented {
  readonly kind: "constructor";
  readonly signatures: readonly Signature[];
}

export interface Constant extends Documented {
  readonly kind: "constant";
  readonly jsName: string;
  readonly type: TypeRef;
  readonly value?: number | string | boolean;
}

/** `[key: string]: value` */
export interface IndexSignature extends Documented {
  readonly kind: "index";
  readonly key: TypeRef;
  readonly value: TypeRef;
  readonly readonly: boolean;
}

/** An object that is called: `(x: A): B` in an interface. */
export interface CallSignature extends Documented {
  readonly kind: "call";
  readonly signatures: readonly Signature[];
}

/** `[Symbol.iterator]`, `[Symbol.asyncIterator]`, `[Symbol.dispose]`, brands ... */
export interface SymbolMember extends Documented {
  readonly kind: "symbol";
  /** `iterator`, `asyncIterator`, `dispose`, `asyncDispose`, `toStringTag`, or the name of a unique symbol. */
  readonly symbol: string;
  readonly static: boolean;
  readonly type: TypeRef;
}

export type Member =
  Operation | Attribute | Constructor | Constant | IndexSignature | CallSignature | SymbolMember;

/**
 * A class, interface or dictionary. A class and an interface of one name are one declaration; so are an interface and the `declare var` that
 * carries its constructor and statics.
 */
export interface Interface extends Documented {
  readonly kind: "interface";
  /** `KVNamespace`, `Cloudflare.Env` */
  readonly path: string;
  readonly typeParameters: readonly TypeParameter[];
  readonly extends: readonly TypeRef[];
  readonly members: readonly Member[];
  /** Whether the input declares a value of this name (a class or a `declare var`), so that it could be a global. */
  readonly hasValue: boolean;
  /** `abstract class`: no constructor that a user may call. */
  readonly abstract: boolean;
  /** Set for WebIDL dictionaries; declarations files do not tell, `classify` decides there. */
  readonly dictionary: boolean;
  /** Set for WebIDL mixins: no object is one. `included`: its members stand on what includes it; `alone`: nothing in the inputs does. */
  readonly mixin?: "included" | "alone";
}

export interface Alias extends Documented {
  readonly kind: "alias";
  readonly path: string;
  readonly typeParameters: readonly TypeParameter[];
  readonly type: TypeRef;
}

/** A WebIDL or TypeScript enumeration. */
export interface Enumeration extends Documented {
  readonly kind: "enumeration";
  readonly path: string;
  readonly values: readonly { readonly jsName: string; readonly value: string | number }[];
  /** Whether the input allows other values too: `"a" | "b" | string`. */
  readonly open?: boolean;
}

export interface FunctionDeclaration extends Documented {
  readonly kind: "function";
  readonly path: string;
  readonly signatures: readonly Signature[];
}

export interface Variable extends Documented {
  readonly kind: "variable";
  readonly path: string;
  readonly type: TypeRef;
  readonly readonly: boolean;
}

/** A namespace object that is a value (`WebAssembly`): its functions and classes are reached through it. */
export interface Namespace extends Documented {
  readonly kind: "namespace";
  readonly path: string;
}

/** An ambient module: what its specifier exports, resolved to the declarations' paths. */
export interface Module extends Documented {
  readonly kind: "module";
  /** The specifier: `cloudflare:workers` */
  readonly path: string;
  readonly exports: readonly {
    readonly jsName: string;
    readonly target: string;
    readonly typeOnly: boolean;
  }[];
}

export type Declaration =
  Interface | Alias | Enumeration | FunctionDeclaration | Variable | Namespace | Module;

/** What one input says, in the order of its text. Declarations inside namespaces and modules are in the list by their path. */
export interface Declarations {
  readonly input: "dts" | "rtti" | "webidl" | "overlay";
  /** `root`, `experimental`, or the name of a specification. */
  readonly entry: string;
  readonly declarations: readonly Declaration[];
  /** The paths of those that can be reached through an import only, or not at all. */
  readonly moduleScoped?: ReadonlySet<string>;
}
