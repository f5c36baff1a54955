/** Comparisons of modes that pages name by their words: `ecs.fargate`, or `lambda` for its default mode. */
import type { Service } from '#catalog/index.ts';
import { comparable } from './comparable.ts';
import { compareView, type ComparedMode, type CompareView } from './view.ts';
import type { CompareLinks } from './table.ts';
import { compareWords } from './words.ts';
import { readyComparisons, type ReadyComparison } from './ready-comparisons.ts';
import { services } from '../services.ts';
import { layerPath, modePath, questionPath, rowPath, to } from '../urls.ts';
import type { LayerId, QuestionId, ServiceId } from '#catalog/index.ts';

/** The mode that a word names; undefined where there is none. */
function modeOf(word: string): ComparedMode | undefined {
  const [id, modeId] = word.split('.');
  const service = services.find((each) => each.id === id);
  const mode =
    modeId === undefined ? service?.modes[0] : service?.modes.find((each) => each.id === modeId);
  return service && mode && comparable(service, mode);
}

/**
 * The comparison of some modes.
 *
 * @throws {RangeError} for a word that names no mode.
 */
export const comparisonOf = (words: readonly string[]): CompareView =>
  compareView(
    words.map((word) => {
      const mode = modeOf(word);
      if (!mode) throw new RangeError(`There is no mode "${word}".`);
      return mode;
    }),
    compareWords,
  );

/** The ready-made comparisons whose modes this copy has: another catalogue may lack some. */
export const comparisons: readonly ReadyComparison[] = readyComparisons.filter(({ modes }) =>
  modes.every((word) => modeOf(word) !== undefined),
);

/** The services of a ready-made comparison. */
export const servicesIn = ({ modes }: ReadyComparison): readonly Service[] =>
  services.filter(({ id }) => modes.some((word) => word.startsWith(`${id}.`)));

/** The list of words in an attribute of content: `rds.rds,aurora.serverless`. */
export const wordsIn = (list: string): readonly string[] =>
  list.split(',').map((word) => word.trim());

/** The services that a page of prose compares. */
export const servicesComparedIn = (body: string): readonly Service[] => {
  const words = [...body.matchAll(/<Compare\s[^>]*modes="([^"]*)"/g)].flatMap(([, list = '']) =>
    wordsIn(list),
  );
  return services.filter(({ id }) => words.some((word) => word.split('.', 1)[0] === id));
};

/** The links of a comparison within the site. */
export const compareLinks: CompareLinks = {
  mode: ({ service, mode }) => to(modePath(service.id as ServiceId, mode.id)),
  row: ({ service, mode }, part) => to(rowPath(service.id as ServiceId, mode.id, part)),
  question: (id) => to(questionPath(id as QuestionId)),
  layer: (id) => to(layerPath(id as LayerId)),
};
