import { answersOf, inPictureOrder, ownerOf, type Mode, type Service } from '#catalog/index.ts';
import { questionWords } from '../words/synonyms.ts';
import { idsOfParts } from './ids-of-parts.ts';
import type { RecordSection, SearchRecord } from './record.ts';
import { isTopic } from './service-names.ts';
import type { Surroundings } from './surroundings.ts';

/** A record for each mode’s page, the default mode’s being the service’s; rows are results within it. */
export const pageRecords = (
  service: Service,
  surroundings: Surroundings,
): readonly SearchRecord[] => service.modes.map((mode) => recordOf(service, mode, surroundings));

function recordOf(service: Service, mode: Mode, { namesOf, modePath }: Surroundings): SearchRecord {
  const names = namesOf(service);
  const rows = mode.stack.layers
    .toReversed()
    .flatMap(({ parts }) => inPictureOrder(parts))
    .map(({ id, name, owner, duty }): RecordSection => ({
      heading: { id, text: name },
      text: `${ownerOf(owner).name}: ${duty.replaceAll('`', '')}`,
    }));
  const ids = idsOfMode(mode);
  const about = mode.default ? service.summary : mode.summary;
  const named = mode.name.includes(service.shortName)
    ? mode.name
    : `${service.shortName}, ${mode.name}`;
  return {
    id: `page/${service.id}/${mode.id}`,
    path: modePath(service.id, mode.id),
    title: mode.default ? titleOf(service) : named,
    sections: [{ text: [about, ...reasonsOf(mode)].join(' ') }, ...rows],
    words: mode.default
      ? {
          [names.extendsAnother ? 'mode' : 'page']: names.of([mode]),
          // A question that nothing answers yet leads to the page.
          beside: [...names.any, ...Object.values(questionWords)],
          ids,
        }
      : {
          mode: [...names.of([mode]), ...names.particular([mode]).filter((word) => !isTopic(word))],
          ids: ids.filter((id) => !idsOfMode(service.modes[0]).includes(id)),
        },
  };
}

const idsOfMode = ({ stack }: Mode): readonly string[] =>
  idsOfParts(stack.layers.flatMap(({ parts }) => parts));

/** Both names, where the long one does not say the short one. */
const titleOf = ({ name, shortName }: Service): string =>
  name.includes(shortName) ? name : `${shortName}: ${name}`;

/** Why some questions do not arise, or have no answer, each in a sentence. */
const reasonsOf = (mode: Mode): readonly string[] =>
  answersOf(mode).flatMap((answer) =>
    answer.state === 'answered' || answer.reason === undefined
      ? []
      : [`${answer.question.text} ${answer.reason}`],
  );
