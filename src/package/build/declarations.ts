import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { idTypes } from './id-types.ts';
import type { Service } from '../api/shapes.ts';

/** The files of `api/` that a reader of the types needs. */
const typed = ['index', 'shapes', 'comparison'];

/**
 * The declarations of the package by file, for both module systems.
 *
 * @param api The folder of the code that the package consists of.
 * @throws {Error} where a type of something exported cannot be read off its own file.
 */
export function declarations(
  api: string,
  services: readonly Service[],
): ReadonlyMap<string, string> {
  const texts = new Map([
    ['ids', idTypes(services)],
    ...typed.map((name) => [name, declarationOf(join(api, `${name}.ts`))] as const),
  ]);
  return new Map(
    [...texts].flatMap(([name, text]) => [
      [`${name}.d.ts`, withEnding(text, 'js')] as const,
      [`${name}.d.cts`, withEnding(text, 'cjs')] as const,
    ]),
  );
}

function declarationOf(file: string): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(file, 'utf8'), {
    fileName: file,
    reportDiagnostics: true,
    compilerOptions: {
      isolatedDeclarations: true,
      declaration: true,
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
    },
  });
  const [first] = diagnostics;
  if (first) throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(first.messageText, ' ')}`);
  return outputText;
}

/** Sources name each other with `.ts`; declarations name the code that they stand for. */
const withEnding = (text: string, ending: string): string =>
  text.replaceAll(/(from '\.\/[\w-]+)\.ts'/g, `$1.${ending}'`);
