import { counted } from '#catalog/text/counted.ts';
import type { FoundModes, InfrastructureKnowledge } from './found.ts';
import type { Remark } from './remark.ts';
import type { Unknown } from './resource.ts';

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
export function remarkText(
  { remarks, foreign }: Pick<FoundModes, 'remarks' | 'foreign'>,
  services: InfrastructureKnowledge['services'],
): string {
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
