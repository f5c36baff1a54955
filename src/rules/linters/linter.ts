/** A tool of others that looks for mistakes, and says in its own words what it finds. */
export interface Linter {
  /** The program, as it lies in `node_modules/.bin`. */
  readonly program: string;
  /**
   * Its arguments. They name the configuration and forbid to look for another: one beside a page or
   * an entry could be code.
   *
   * @param files The files to look at, less those that are not its business: a tool that looks for
   *   files would follow links.
   * @param onGitHub Whether diagnostics are printed as annotations, if it can do that.
   */
  args(files: readonly string[], onGitHub: boolean): readonly string[];
  /** What it found and what to do, as sentences. */
  readonly advice: string;
  /** Something that it prints with its diagnostics. Where it fails without, it has stopped. */
  readonly diagnostic: RegExp;
  /** What it prints about itself. */
  readonly aside?: RegExp;
}
