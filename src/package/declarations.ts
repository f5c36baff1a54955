/** The package’s types, with every id of the catalogue. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { layerIds } from '#catalog/layers.ts';
import { questionIds } from '#catalog/questions.ts';
import { matrixFormats } from '#exports/matrix/make-matrix.ts';
import { matrixProfiles } from '#exports/matrix/profiles.ts';
import type { Service } from './api/shapes.ts';

/** The files of `api/` that a reader of the types needs. */
const typed = ['index', 'shapes'];

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

/** The declarations that stand for `api/ids.ts` in the package: the same names, with every id. */
export function idTypes(services: readonly Service[]): string {
  const parts = services.flatMap(({ modes }) =>
    modes.flatMap(({ layers }) => layers.flatMap((layer) => layer.parts.map(({ id }) => id))),
  );
  const modes = services.map(
    ({ id, modes: own }) => `  readonly '${id}': ${union(own.map((mode) => mode.id))};`,
  );
  return `/** The modes of each service. */
export interface ModeIds {
${modes.join('\n')}
}

/** The id of a service. */
export type ServiceId = keyof ModeIds;

/** The id of a mode of a service; without a service, of any mode. */
export type ModeId<S extends ServiceId = ServiceId> = ModeIds[S];

/** A mode as a word: \`rds\` for its default mode, \`rds.custom-oracle\` for another. */
export type ModeWord = { [S in ServiceId]: S | \`\${S}.\${ModeIds[S]}\` }[ServiceId];

/** What a matrix is asked for: a mode, all modes of a service (\`rds.*\`), or all of all (\`*\`). */
export type MatrixWord = ModeWord | \`\${ServiceId}.*\` | '*';

/** A form of the matrix. */
export type ProfileId = ${union(matrixProfiles.map(({ id }) => id))};

/** A kind of file. */
export type FormatId = ${union(matrixFormats.map(({ id }) => id))};

/** The id of a layer, bottom to top. */
export type LayerId = ${union(layerIds)};

/** The id of a question. */
export type QuestionId = ${union(questionIds)};

/** The id of a part of any mode. */
export type PartId =
  | ${[...new Set(parts)]
    .sort()
    .map((id) => `'${id}'`)
    .join('\n  | ')};
`;
}

const union = (ids: readonly string[]): string => ids.map((id) => `'${id}'`).join(' | ');
