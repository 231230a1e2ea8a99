/** What goes wrong, and what is said about it where. */

export interface Cause {
  readonly name: string;
  /** What the event is rejected with, and the log says. */
  readonly says: RegExp;
  /** JavaScript throws, and nothing traps: the handler gets an `Err`. */
  readonly throws?: true;
  /** It comes about when something is awaited: where nothing can be, nothing happens. */
  readonly later?: true;
  /** It comes about when what is running has come to its end. */
  readonly behind?: true;
  /** At global scope, where much is refused. */
  readonly saysAtStart?: RegExp;
  /** It costs its neighbours on the same instance: how many is told and not asserted. */
  readonly costs?: true;
}

const at = (message: string): RegExp => new RegExp(`${message}.*, at src/causes\\.rs:\\d+:\\d+`);

export const CAUSES: readonly Cause[] = [
  { name: "panic", says: at("explicit panic") },
  { name: "message", says: at("on purpose, 7") },
  { name: "index", says: at("index out of bounds: the len is 1 but the index is 3") },
  { name: "unwrap", says: at("called `Option::unwrap\\(\\)` on a `None` value") },
  { name: "arithmetic", says: at("attempt to divide by zero") },
  { name: "unreachable", says: /RuntimeError: unreachable/ },
  { name: "memory", says: /RuntimeError: memory access out of bounds/ },
  { name: "allocation", says: /capacity overflow|RuntimeError: unreachable/ },
  { name: "drop", says: at("in a drop") },
  // Its message is made before anybody is told, and nothing can be.
  { name: "panicking", says: /RuntimeError: unreachable/ },
  { name: "callback", says: at("in a callback") },
  { name: "swallowed", says: at("in a listener") },
  {
    name: "source",
    says: at("in a source"),
    saysAtStart: /a stream belongs to an event/,
    behind: true,
  },
  { name: "throw-unit", says: /TypeError: .*header name/i, throws: true },
  { name: "throw-boolean", says: /TypeError: .*header name/i, throws: true },
  { name: "throw-text", says: /TypeError: .*header name/i, throws: true },
  { name: "throw-handle", says: /TypeError: .*URL/i, throws: true },
  { name: "throw-value", says: /TypeError: .*undefined/, throws: true },
  { name: "throw-pack", says: /RangeError: .*status/, throws: true },
  { name: "throw-callback", says: /of a callback/, throws: true, later: true },
  { name: "throw-later", says: /TypeError: .*URL/i, throws: true, later: true },
  {
    name: "stack",
    says: /RangeError: Maximum call stack|memory access out of bounds/,
    costs: true,
  },
  { name: "exhaustion", says: /RuntimeError: unreachable/, costs: true },
];
