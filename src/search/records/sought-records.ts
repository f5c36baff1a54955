import { ownerOf, type Service } from '../../catalog/index.ts';
import type { SoughtRow } from '../words/sought-rows.ts';
import type { SearchRecord } from './record.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * A record for each row that people look for by words of its own. It leads to the row.
 *
 * @param rows Those of services that this copy leaves out have none.
 * @throws {Error} for a row that its service does not have.
 */
export const soughtRecords = (
  services: readonly Service[],
  { modePath }: Pick<Surroundings, 'modePath'>,
  rows: readonly SoughtRow[],
): readonly SearchRecord[] =>
  rows.flatMap(({ service: id, mode: modeId, part: partId, words }) => {
    const service = services.find((each) => each.id === id);
    if (!service) return [];
    const mode = service.modes.find((each) => each.id === modeId) ?? service.modes[0];
    const part = mode.stack.layers.flatMap(({ parts }) => parts).find((each) => each.id === partId);
    if (!part || (modeId !== undefined && mode.id !== modeId)) {
      const row = [id, modeId, partId].filter((word) => word !== undefined).join('/');
      throw new Error(`The search knows a row "${row}", which the catalogue does not have.`);
    }
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
