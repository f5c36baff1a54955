import type { z } from 'zod';
import {
  modeSchema,
  serviceSchema,
  categoryIds,
  type ArchetypeEntry,
  type ServiceEntry,
} from '../catalog/index.ts';
import { hiddenCharacters } from '../catalog/text.ts';
import { allowedWords, nearest } from '../report/nearest.ts';
import { awsHosts, isAwsAddress } from '../rules/source-host.ts';
import { counted, shown } from '../rules/words.ts';
import { fieldNames, fields, type Answers, type Fault, type Field } from './answers.ts';
import { kebabOf, withoutHouse } from './names.ts';

/** What the catalogue already has. */
export interface Known {
  readonly entries: readonly ServiceEntry[];
  readonly archetypes: readonly ArchetypeEntry[];
}

type Found = Omit<Fault, 'argument'> | undefined;
type Checks = { readonly [F in Field]: (value: Answers[F], known: Known) => Found };

/** What is wrong with the value of a field, if anything. Prompts ask these, and flags too. */
export const checks: Checks = {
  id: (id, known) => formOfId(id) ?? takenId(id, known),
  name: (name, { entries }) =>
    textFault(name, serviceSchema.shape.name) ?? takenName('name', name, entries),
  shortName: (name, { entries }) =>
    textFault(name, serviceSchema.shape.shortName) ?? takenName('shortName', name, entries),
  category: (id) => oneOf('category', id, categoryIds),
  archetype: (id, { archetypes }) =>
    oneOf(
      'archetype',
      id,
      archetypes.map((archetype) => archetype.id),
    ),
  docs: (url) =>
    textFault(url, serviceSchema.shape.docs) ??
    (isAwsAddress(url)
      ? undefined
      : {
          found: `${shown(url)} is not an https address of AWS.`,
          allowed: `Allowed: https addresses on ${awsHosts.join(', ')}.`,
          next: 'Give the address where the service’s documentation begins.',
        }),
  summary: (text) => textFault(text, serviceSchema.shape.summary),
  modes: (modes) => {
    for (const { id, name } of modes) {
      const fault = modeSchema.shape.id.safeParse(id).success
        ? textFault(name, modeSchema.shape.name)
        : {
            found: `The mode ${shown(name)} has the id ${shown(id)}.`,
            allowed: 'Allowed: kebab-case: a-z, 0-9 and single hyphens, a letter first.',
            next: 'Give the id before the name: --mode managed="Managed runtime".',
          };
      if (fault) return fault;
    }
    const twice = modes.find(({ id }, index) => modes.findIndex((mode) => mode.id === id) < index);
    if (!twice) return undefined;
    return {
      found: `Two modes have the id ${shown(twice.id)}.`,
      allowed: 'Allowed: an id that no other mode of the service has.',
      next: 'Give one of them another id: --mode managed="Managed runtime".',
    };
  },
};

/** Every fault of what is given; what is missing is not looked at. */
export const faultsOf = (given: Partial<Answers>, known: Known): Fault[] =>
  fieldNames.flatMap((field) => faultOf(field, given, known));

function faultOf<F extends Field>(field: F, given: Partial<Answers>, known: Known): Fault[] {
  const value = given[field] as Answers[F] | undefined;
  const found = value === undefined ? undefined : checks[field](value, known);
  return found ? [{ argument: fields[field], ...found }] : [];
}

function formOfId(id: string): Found {
  if (serviceSchema.shape.id.safeParse(id).success) return undefined;
  const guess = kebabOf(withoutHouse(id));
  const isGood = serviceSchema.shape.id.safeParse(guess).success;
  return {
    found: `The id is ${shown(id)}.`,
    allowed: `${isGood ? `Did you mean "${guess}"? ` : ''}Allowed: kebab-case: a-z, 0-9 and single hyphens, a letter first.`,
    next: 'Choose the id as it shall stand in the page’s address.',
  };
}

function takenId(id: string, { entries }: Known): Found {
  if (entries.some((entry) => entry.id === id)) {
    return {
      found: `The service "${id}" exists, in src/catalog/services/${id}.ts.`,
      allowed: 'Allowed: an id that no service has.',
      next: `Edit src/catalog/services/${id}.ts and content/services/${id}.mdx.`,
    };
  }
  const owner = entries.find(({ variants = [] }) => variants.some((variant) => variant.id === id));
  const variant = owner?.variants?.find((each) => each.id === id);
  if (!owner || !variant) return undefined;
  return {
    found: `"${id}" (${variant.name}) is the mode "${variant.mode}" of the service "${owner.id}".`,
    allowed: 'Allowed: an id that neither a service nor a variant has.',
    next: `Edit that mode in src/catalog/services/${owner.id}.ts; /services/${id}/ leads to it already.`,
  };
}

function takenName(
  field: 'name' | 'shortName',
  name: string,
  entries: readonly ServiceEntry[],
): Found {
  const owner = entries.find((entry) => entry[field].toLowerCase() === name.toLowerCase());
  if (!owner) return undefined;
  return {
    found: `The service "${owner.id}" is called ${shown(name)} already.`,
    allowed: 'Allowed: a name that no service has.',
    next: `Edit src/catalog/services/${owner.id}.ts, or give the name of another service.`,
  };
}

function oneOf(noun: string, word: string, allowed: readonly string[]): Found {
  if (allowed.includes(word)) return undefined;
  return {
    found: `There is no ${noun} ${shown(word)}.`,
    allowed: allowedWords(word, allowed),
    next: `Choose ${nearest(word, allowed) ? 'that one or another' : 'one'} of these.`,
  };
}

/** What the schema, and a text that has to fit on a line, say against a text. */
function textFault(text: string, schema: z.ZodType): Found {
  if (hiddenCharacters.test(text)) {
    return {
      found: `${shown(text)} has a line break or a character that cannot be seen.`,
      allowed: 'Allowed: one line of visible text.',
      next: 'Write the text by hand instead of pasting it.',
    };
  }
  const [issue] = schema.safeParse(text).error?.issues ?? [];
  if (!issue) return undefined;
  const found = `${shown(text)} has ${counted(text.length, 'character')}.`;
  const next = 'Rewrite it.';
  switch (issue.code) {
    case 'too_small':
      return {
        found,
        allowed: `Allowed: at least ${counted(Number(issue.minimum), 'character')}.`,
        next,
      };
    case 'too_big':
      return {
        found,
        allowed: `Allowed: at most ${counted(Number(issue.maximum), 'character')}.`,
        next,
      };
    default:
      return {
        found: `${shown(text)} is not an https address.`,
        allowed: 'Allowed: an https address.',
        next,
      };
  }
}
