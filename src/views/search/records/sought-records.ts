import { ownerOf, type Service } from '#catalog/index.ts';
import type { SoughtRow } from '../words/sought-rows.ts';
import type { SearchRecord } from './record.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * A record for each row that people look for by words of its own. It leads to the row. Those that a copy’s
 * catalogue lacks have none.
 */
export const soughtRecords = (
  services: readonly Service[],
  { modePath }: Pick<Surroundings, 'modePath'>,
  rows: readonly SoughtRow[],
): readonly SearchRecord[] =>
  rows.flatMap(({ service: id, mode: modeId, part: partId, words }) => {
    const service = services.find((each) => each.id === id);
    const mode = service?.modes.find((each) =>
      modeId === undefined ? each.default : each.id === modeId,
    );
    const part = mode?.stack.layers
      .flatMap(({ parts }) => parts)
      .find((each) => each.id === partId);
    if (!service || !mode || !part) return [];
    const about = mode.default ? service.shortName : `${service.shortName}, ${mode.name}`;
    return [
      {
        id: `sought/${id}/${mode.id}/${partId}`,
        path: `${modePath(service.id, mode.id)}#${partId}`,
        title: `${about}: ${part.name}`,
        sections: [{ text: `${ownerOf(part.owner).name}: ${part.duty.replaceAll('`', '')}` }],
        words: { list: [words] },
      },
    ];
  });
