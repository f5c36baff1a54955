import type { Change, ChangePlace, What } from '../change.ts';
import type { ServiceSnapshot } from '../snapshot.ts';
import { compareLifecycles, compareModes } from './compare-modes.ts';

/** What changed in a service. */
export function compareService(before: ServiceSnapshot, after: ServiceSnapshot): Change[] {
  const own = [...compareLifecycles(before.lifecycle, after.lifecycle), ...words(before, after)];
  return [...compareModes(before, after), ...own.map((what) => serviceChange(after, what))];
}

/** A change that concerns a service as a whole. */
export const serviceChange = (
  service: Pick<ServiceSnapshot, 'id' | 'shortName'>,
  what: What,
): Change => ({
  what,
  places: [wholeOf(service)],
});

const wholeOf = ({ id, shortName }: Pick<ServiceSnapshot, 'id' | 'shortName'>): ChangePlace => ({
  service: { id, name: shortName },
  modes: [],
  of: 0,
});

function words(before: ServiceSnapshot, after: ServiceSnapshot): What[] {
  const texts: readonly (readonly [field: string, (service: ServiceSnapshot) => string])[] = [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['short name', ({ shortName }) => shortName],
    ['category', ({ category }) => category],
    ['summary', ({ summary }) => summary],
    ['guide', ({ docs }) => docs],
    ['other names', ({ otherNames }) => otherNames.join(', ')],
    ['default mode', ({ modes }) => modes[0]?.name ?? ''],
    ['contradictions', contradictionText],
  ];
  return texts.flatMap(([field, text]): What[] => {
    const [from, to] = [text(before), text(after)];
    // If the default mode was only renamed, that is reported as a change of the mode.
    const renamed = field === 'default mode' && before.modes[0]?.id === after.modes[0]?.id;
    return from === to || renamed ? [] : [{ kind: 'wording-changed', field, from, to }];
  });
}

const contradictionText = ({ contradictions }: ServiceSnapshot) =>
  contradictions
    .map(({ topic, finding, sources }) =>
      [topic, finding, ...sources.map(({ url }) => `<${url}>`)].join(' '),
    )
    .join(' ');
