/** A file of the output; `path` is relative to `output/`, with `/`. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}
