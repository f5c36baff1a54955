import { layerIds } from '#catalog/layers.ts';
import { questionIds } from '#catalog/questions.ts';
import { matrixFormats } from '#exports/matrix/make-matrix.ts';
import { matrixProfiles } from '#exports/matrix/profiles.ts';
import type { Service } from '../api/shapes.ts';

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
