/** Comparisons of modes that pages name by their words: `ecs.fargate`, or `lambda` for its default mode. */
import {
  answerRecords,
  layers,
  profileWords,
  questions,
  type LayerId,
  type Mode,
  type QuestionId,
  type Service,
  type ServiceId,
} from '#catalog/index.ts';
import { modeNamed } from '../modes.ts';
import { services } from '../services.ts';
import { layerPath, modePath, questionPath, rowPath, to } from '../urls.ts';
import { readyComparisons, type ReadyComparison } from './ready-comparisons.ts';
import type { CompareLinks } from './table.ts';
import { compareView, type ComparedMode, type CompareView, type CompareWords } from './view.ts';

/** The layers, questions and facts of a comparison. */
export const compareWords: CompareWords = {
  layers: layers.map(({ id, name }) => ({ id, name })),
  questions: questions.map(({ id, text, label }) => ({ id, text, label })),
  profile: profileWords,
};

/** A mode of the catalogue as a column of a comparison. */
export const comparable = (service: Service, mode: Mode): ComparedMode => ({
  service,
  mode: { ...mode, answers: answerRecords(mode), layers: mode.stack.layers },
});

/**
 * The comparison of some modes.
 *
 * @throws {RangeError} for a word that names no mode.
 */
export const comparisonOf = (words: readonly string[]): CompareView =>
  compareView(
    words.map((word) => {
      const found = modeNamed(services, word);
      if (!found) throw new RangeError(`There is no mode "${word}".`);
      return comparable(found.service, found.mode);
    }),
    compareWords,
  );

/** The ready-made comparisons whose modes this copy has: another catalogue may lack some. */
export const comparisons: readonly ReadyComparison[] = readyComparisons.filter(({ modes }) =>
  modes.every((word) => modeNamed(services, word) !== undefined),
);

/** The services of the modes that some words name. */
export const servicesOf = (words: readonly string[]): readonly Service[] =>
  services.filter(({ id }) => words.some((word) => word.split('.', 1)[0] === id));

/** The list of words in an attribute of content: `rds.rds,aurora.serverless`. */
export const wordsIn = (list: string): readonly string[] =>
  list.split(',').map((word) => word.trim());

/** The services that a page of prose compares. */
export const servicesComparedIn = (body: string): readonly Service[] =>
  servicesOf(
    [...body.matchAll(/<Compare\s[^>]*modes="([^"]*)"/g)].flatMap(([, list = '']) => wordsIn(list)),
  );

/** The links of a comparison within the site. */
export const compareLinks: CompareLinks = {
  mode: ({ service, mode }) => to(modePath(service.id as ServiceId, mode.id)),
  row: ({ service, mode }, part) => to(rowPath(service.id as ServiceId, mode.id, part)),
  question: (id) => to(questionPath(id as QuestionId)),
  layer: (id) => to(layerPath(id as LayerId)),
};
