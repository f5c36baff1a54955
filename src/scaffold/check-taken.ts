import { serviceSchema } from '../catalog/index.ts';
import { shown } from '../findings/sentences.ts';
import type { AnswerFault } from './check-text.ts';
import { entryFile, pageFile } from './files.ts';
import { idForm } from './id-form.ts';
import type { KnownCatalogue } from './known.ts';
import { kebabOf, withoutHouse } from './name-forms.ts';

/** What is wrong with the id of a new service: its form, or somebody has it. */
export const idFault = (id: string, known: KnownCatalogue): AnswerFault =>
  formOfId(id, known) ?? takenId(id, known);

/** The id that one of another form most likely means, as long as nobody has it. */
export function freeId(id: string, known: KnownCatalogue): string | undefined {
  const guess = wellFormed(id);
  return guess === undefined || takenId(guess, known) ? undefined : guess;
}

/** An id made of what was given: `x-ray` of `AWS X Ray`. Undefined where none can be. */
function wellFormed(id: string): string | undefined {
  const guess = kebabOf(withoutHouse(id));
  return serviceSchema.shape.id.safeParse(guess).success ? guess : undefined;
}

function formOfId(id: string, known: KnownCatalogue): AnswerFault {
  const allowed = idForm(id, serviceSchema.shape.id);
  if (allowed === undefined) return undefined;
  const found = `The id is ${shown(id)}.`;
  const guess = wellFormed(id);
  const taken = guess === undefined ? undefined : takenId(guess, known);
  if (taken) return { ...taken, found: `${found} ${taken.found}` };
  return {
    found,
    allowed: `${guess === undefined ? '' : `Did you mean "${guess}"? `}${allowed}`,
    next: 'Choose the id as it should appear in the page’s address.',
  };
}

function takenId(id: string, { services, retired }: KnownCatalogue): AnswerFault {
  const service = services.find((each) => each.id === id);
  if (service) {
    const file = entryFile(service.category, id);
    return {
      found: `The service "${id}" exists, in ${file}.`,
      allowed: 'Allowed: an id that no service has.',
      next: `Edit ${file} and ${pageFile(service.category, id)}.`,
    };
  }
  if (retired.includes(id)) {
    return {
      found: `The id "${id}" was given up; links may still mean what it was.`,
      allowed: 'Allowed: an id that the catalogue has never had.',
      next: 'Choose another id.',
    };
  }
  const owner = services.find(({ variants = [] }) => variants.some((variant) => variant.id === id));
  const variant = owner?.variants?.find((each) => each.id === id);
  if (!owner || !variant) return undefined;
  return {
    found: `"${id}" (${variant.name}) is the mode "${variant.mode}" of the service "${owner.id}".`,
    allowed: 'Allowed: an id that neither a service nor a variant has.',
    next: `Edit that mode in ${entryFile(owner.category, owner.id)}; /services/${id}/ leads to it already.`,
  };
}

/** What is wrong with the name of a new service: it is taken. */
export function nameFault(
  field: 'name' | 'shortName',
  name: string,
  { services }: KnownCatalogue,
): AnswerFault {
  const owner = services.find((each) => each[field].toLowerCase() === name.toLowerCase());
  if (!owner) return undefined;
  return {
    found: `The service "${owner.id}" is called ${shown(name)} already.`,
    allowed: 'Allowed: a name that no service has.',
    next: `Edit ${entryFile(owner.category, owner.id)}, or give the name of another service.`,
  };
}
