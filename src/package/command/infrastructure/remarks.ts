import { counted } from '#catalog/text/counted.ts';
import type { Unknown } from './resource.ts';

/** What a plan or a template leaves open, and why. */
export interface Remark {
  /** The type of a resource, a service, or a thing of the file. */
  readonly subject: string;
  /** A sentence or two. */
  readonly why: string;
  /** The resource, where it is about one that has a name. */
  readonly name?: string | undefined;
}

/** What is left open in all files. */
export interface Remarks {
  readonly remarks: readonly Remark[];
  /** How many resources belong to no service of AWS’s. */
  readonly foreign: number;
}

/** Services by id, the default mode first. */
export type ServiceModes = readonly {
  readonly id: string;
  readonly modes: readonly { readonly id: string }[];
}[];

/** Why a property is not known, as the end of a sentence. */
export const unknownText: Readonly<Record<Unknown, string>> = {
  'until-applied': 'is known only once the plan is applied',
  sensitive: 'is marked as sensitive, so it is not read',
  'until-deployed': 'is decided only at deployment',
  elsewhere: 'a resource says that is not in this file',
};

/** So many names of alike resources are said; of more, how many there are. */
const mostNames = 3;

/** What becomes of a service whose mode cannot be told, as a sentence. */
export function standInText(service: string | undefined, services: ServiceModes): string {
  const mode = services.find(({ id }) => id === service)?.modes[0]?.id;
  return service === undefined || mode === undefined
    ? 'Name it with --services.'
    : `The default stands in: ${service}.${mode}.`;
}

/**
 * What could not be told, for standard error: a line for what is alike, however many resources it is.
 *
 * @returns Empty where all was told.
 */
export function remarkText({ remarks, foreign }: Remarks): string {
  const alike = new Map<string, { why: string; subject: string; names: string[]; count: number }>();
  for (const { subject, why, name } of remarks) {
    const group = alike.get(subject + why) ?? { subject, why, names: [], count: 0 };
    group.count += 1;
    const isSaid = group.names.length < mostNames;
    if (name !== undefined && isSaid && !group.names.includes(name)) group.names.push(name);
    alike.set(subject + why, group);
  }
  const lines = [...alike.values()].map(
    ({ subject, why, names, count }) => `! ${subject}${listed(names, count)}: ${why}`,
  );
  if (foreign > 0) {
    lines.push(
      `  ${counted(foreign, 'resource')} of other providers, which this catalogue is not about.`,
    );
  }
  return lines.map((line) => `${line}\n`).join('');
}

/** ` (3: a, b, c)`, or ` (12: a, b, c, …)`. */
function listed(names: readonly string[], count: number): string {
  if (names.length === 0) return count === 1 ? '' : ` (${String(count)})`;
  const more = count > Math.min(names.length, mostNames) ? ', …' : '';
  const list = names.slice(0, mostNames).join(', ') + more;
  return count === 1 ? ` (${list})` : ` (${String(count)}: ${list})`;
}

/** The first of some types, and how many more there are. */
export const namesOf = (types: readonly string[]): string =>
  types.slice(0, mostNames).join(', ') +
  (types.length > mostNames ? ` and ${String(types.length - mostNames)} more` : '');
