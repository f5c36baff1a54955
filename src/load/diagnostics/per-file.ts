import { sortDiagnostics, type Diagnostic } from './diagnostic.ts';

/** More diagnostics in one file are no help, and a hostile file may have thousands. */
const mostOfFile = 50;

/** A file's diagnostics as they are printed. */
interface FileDiagnostics {
  readonly file: string;
  /** The first of them, in the order of places. */
  readonly shown: readonly Diagnostic[];
  /** How many more there are. */
  readonly more: number;
}

/** Diagnostics by file, each file's bounded in number. */
export function perFile(diagnostics: readonly Diagnostic[]): readonly FileDiagnostics[] {
  const files = Map.groupBy(sortDiagnostics(diagnostics), ({ file }) => file);
  return [...files].map(([file, all]) => ({
    file,
    shown: all.slice(0, mostOfFile),
    more: Math.max(0, all.length - mostOfFile),
  }));
}
