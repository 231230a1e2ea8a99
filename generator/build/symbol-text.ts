/** A symbol as it stands in a compiled crate. */

/** The text as it is: in bitcode, names follow each other with nothing in between. */
export function symbolText(text: string): RegExp {
  return new RegExp(text.replace(/[^\w]/g, String.raw`\$&`));
}
