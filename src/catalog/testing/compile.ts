/** Compiles entries from their texts, as if they were files in the folder of a made-up category. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../..', import.meta.url));
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  types: [],
};

/** An error of the compiler, with the code that it marks. */
export interface CompileError {
  readonly at: string;
  readonly message: string;
}

/**
 * Compiles entries, each by itself.
 *
 * @param entries Their texts.
 * @param ids The text to use as `generated/ids.ts`.
 */
export function compileEntries(entries: readonly string[], ids: string): CompileError[][] {
  const nameOf = (index: number) => `${src}catalog/services/made-up/entry-${index}.ts`;
  const texts = new Map(entries.map((text, index) => [nameOf(index), text]));
  texts.set(`${src}catalog/generated/ids.ts`, ids);
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.readFile = (file) => texts.get(file) ?? readFile(file);
  host.fileExists = (file) => texts.has(file) || fileExists(file);
  host.getSourceFile = (file, version) => {
    const text = host.readFile(file);
    return text === undefined ? undefined : ts.createSourceFile(file, text, version);
  };
  const program = ts.createProgram(
    entries.map((_, index) => nameOf(index)),
    options,
    host,
  );
  return entries.map((text, index) => {
    const source = program.getSourceFile(nameOf(index));
    const found = [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ];
    return found.map(({ start = 0, length = 0, messageText }) => ({
      at: text.slice(start, start + length),
      message: ts.flattenDiagnosticMessageText(messageText, ' '),
    }));
  });
}
