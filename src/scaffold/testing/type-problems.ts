import { resolve } from 'node:path';
import ts from 'typescript';

/** The type errors of files that exist only in memory, by their paths in the project. */
export function typeProblems(files: Readonly<Record<string, string>>): readonly string[] {
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
    { ...ts.sys, readDirectory: () => [] },
    process.cwd(),
  );
  const texts = new Map(Object.entries(files).map(([file, text]) => [resolve(file), text]));
  const host = ts.createCompilerHost(options);
  const original = host.readFile.bind(host);
  host.readFile = (file) => texts.get(file) ?? original(file);
  host.fileExists = (file) => texts.has(file) || ts.sys.fileExists(file);
  const program = ts.createProgram([...texts.keys()], { ...options, types: [] }, host);
  return [...texts.keys()]
    .map((file) => program.getSourceFile(file))
    .flatMap((source) => [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ])
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
