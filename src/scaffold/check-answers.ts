import {
  categoryIds,
  modeSchema,
  partSchema,
  serviceSchema,
  writtenServiceSchema,
} from '../catalog/index.ts';
import { allowedWords, nearest } from '../text/nearest.ts';
import { awsHosts, isAwsAddress } from '../checks/rules/catalog/source-host.ts';
import { shown } from '../findings/sentences.ts';
import { fieldNames, fields, type Answers, type ArgumentFault, type Field } from './answers.ts';
import { namedFault } from './check-named.ts';
import { textFault, type AnswerFault } from './check-text.ts';
import { idFault, nameFault } from './check-taken.ts';
import type { KnownCatalogue } from './known.ts';
import { nearCategory } from './near-category.ts';
import { clash, partIds } from './usual-traits.ts';

type Checks = {
  readonly [F in Field]: (
    value: Answers[F],
    known: KnownCatalogue,
    given: Partial<Answers>,
  ) => AnswerFault;
};

/** What is wrong with the value of a field, if anything. Prompts ask these, and flags too. */
export const checks: Checks = {
  id: idFault,
  name: (name, known) =>
    textFault(name, serviceSchema.shape.name) ?? nameFault('name', name, known),
  shortName: (name, known) =>
    textFault(name, serviceSchema.shape.shortName) ?? nameFault('shortName', name, known),
  category: (id) => oneOf('category', id, categoryIds, nearCategory(id)),
  archetype: (id, { archetypes }) => oneOf('archetype', id, idsOf(archetypes)),
  traits: traitsFault,
  guide: (url) => textFault(url, writtenServiceSchema.shape.guide) ?? hostFault(url),
  summary: (text) => textFault(text, serviceSchema.shape.summary),
  modes: (modes) => namedFault('mode', modes, modeSchema.shape, '--mode managed="Managed runtime"'),
  parts: (parts, known, given) =>
    namedFault('part', parts, partSchema.shape, '--part caller-policy="Who may call it"') ??
    partFault(parts, known, given),
};

/** Every fault of what is given; what is missing is not looked at. */
export const answerFaults = (given: Partial<Answers>, known: KnownCatalogue): ArgumentFault[] =>
  fieldNames.flatMap((field) => faultOf(field, given, known));

function faultOf<F extends Field>(
  field: F,
  given: Partial<Answers>,
  known: KnownCatalogue,
): ArgumentFault[] {
  const value = given[field] as Answers[F] | undefined;
  const found = value === undefined ? undefined : checks[field](value, known, given);
  return found ? [{ argument: fields[field], ...found }] : [];
}

const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

/** What is wrong with the traits: one does not exist, or brings a part that the stack has already. */
function traitsFault(
  traits: Answers['traits'],
  known: KnownCatalogue,
  given: Partial<Answers>,
): AnswerFault {
  for (const [index, trait] of traits.entries()) {
    const unknown = oneOf('trait', trait, idsOf(known.traits));
    if (unknown) return unknown;
    const part = clash(trait, partIds(given.archetype, traits.slice(0, index), known), known);
    if (part === undefined) continue;
    return {
      found: `The trait "${trait}" brings the part "${part}", which the stack has without it.`,
      allowed: 'Allowed: traits whose parts neither the archetype nor another trait brings.',
      next: `Leave out --trait ${trait}.`,
    };
  }
  return undefined;
}

function partFault(
  parts: Answers['parts'],
  known: KnownCatalogue,
  { archetype, traits = [] }: Partial<Answers>,
): AnswerFault {
  const shared = partIds(archetype, traits, known);
  const part = parts.find(({ id }) => shared.includes(id));
  return (
    part && {
      found: `The archetype or a trait brings the part "${part.id}".`,
      allowed: 'Allowed: parts that only this service has.',
      next: 'Leave it out here, and say under "change" in the entry what is different.',
    }
  );
}

const hostFault = (url: string): AnswerFault =>
  isAwsAddress(url)
    ? undefined
    : {
        found: `${shown(url)} is not an https address of AWS.`,
        allowed: `Allowed: https addresses on ${awsHosts.join(', ')}.`,
        next: 'Give the address of the service’s guide.',
      };

function oneOf(
  noun: string,
  word: string,
  allowed: readonly string[],
  guess = nearest(word, allowed),
): AnswerFault {
  if (allowed.includes(word)) return undefined;
  return {
    found: `There is no ${noun} ${shown(word)}.`,
    allowed: allowedWords(word, allowed, guess),
    next: `Choose ${guess === undefined ? 'one' : 'that one or another'} of these.`,
  };
}
