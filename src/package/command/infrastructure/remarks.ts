import { counted } from '#catalog/text/counted.ts';
import type { Unknown } from './resource.ts';

/** What a plan or a template leaves open, and why. */
export type Remark =
  /** No service of the catalogue has such resources. */
  | { readonly kind: 'type'; readonly type: string; readonly name: string | undefined }
  /** Something else makes resources of its own. */
  | { readonly kind: 'opaque'; readonly type: string; readonly name: string | undefined }
  /** The property that decides is not known. */
  | {
      readonly kind: 'unknown';
      readonly type: string;
      readonly name: string | undefined;
      readonly path: string;
      readonly why: Unknown;
      readonly service: string | undefined;
    }
  /** No rule holds: the configuration does not say. */
  | {
      readonly kind: 'unsaid';
      readonly type: string;
      readonly name: string | undefined;
      readonly service: string | undefined;
    }
  /** Of a service, only resources that say nothing of modes. */
  | { readonly kind: 'only'; readonly service: string; readonly types: readonly string[] }
  /** A thing of the file that is not read, a clause. */
  | { readonly kind: 'unread'; readonly what: string };

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

const reasons: Readonly<Record<Unknown, string>> = {
  'until-applied': 'is known only once the plan is applied',
  sensitive: 'is marked as sensitive, so it is not read',
  'until-deployed': 'is decided only at deployment',
  elsewhere: 'a resource says that is not in this file',
};

/** So many names of alike resources are said; of more, how many there are. */
const mostNames = 3;

/**
 * What could not be told, for standard error: a line for what is alike, however many resources it is.
 *
 * @param services For the names of default modes.
 * @returns Empty where all was told.
 */
export function remarkText({ remarks, foreign }: Remarks, services: ServiceModes): string {
  const alike = new Map<string, { why: string; subject: string; names: string[]; count: number }>();
  for (const remark of remarks) {
    const { subject, why } = sentence(remark);
    const group = alike.get(subject + why) ?? { subject, why, names: [], count: 0 };
    const name = 'name' in remark ? remark.name : undefined;
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

  function sentence(remark: Remark): { readonly subject: string; readonly why: string } {
    switch (remark.kind) {
      case 'type':
        return { subject: remark.type, why: 'The catalogue has no service for such resources.' };
      case 'opaque':
        return {
          subject: remark.type,
          why: 'What it makes is not in this file. Give its own template too, or name the services.',
        };
      case 'unknown':
        return {
          subject: remark.type,
          why: `Its mode depends on ${remark.path}, which ${reasons[remark.why]}.${instead(remark.service)}`,
        };
      case 'unsaid':
        return {
          subject: remark.type,
          why: `The configuration does not say its mode.${instead(remark.service)}`,
        };
      case 'only':
        return {
          subject: remark.service,
          why: `${namesOf(remark.types)} ${remark.types.length === 1 ? 'says' : 'say'} nothing of modes.${instead(remark.service)}`,
        };
      case 'unread':
        return { subject: remark.what, why: 'What they make is known only at deployment.' };
    }
  }

  function instead(service: string | undefined): string {
    const mode = services.find(({ id }) => id === service)?.modes[0]?.id;
    return service === undefined || mode === undefined
      ? ' Name it with --services.'
      : ` The default stands in: ${service}.${mode}.`;
  }
}

/** ` (3: a, b, c)`, or ` (12: a, b, c, …)`. */
function listed(names: readonly string[], count: number): string {
  if (names.length === 0) return count === 1 ? '' : ` (${String(count)})`;
  const more = count > Math.min(names.length, mostNames) ? ', …' : '';
  const list = names.slice(0, mostNames).join(', ') + more;
  return count === 1 ? ` (${list})` : ` (${String(count)}: ${list})`;
}

const namesOf = (types: readonly string[]): string =>
  types.slice(0, mostNames).join(', ') +
  (types.length > mostNames ? ` and ${String(types.length - mostNames)} more` : '');
