import { ownerOf, type Mode, type Service, type StackPart } from '#catalog/index.ts';
import { idWord } from '../words/id-word.ts';
import type { SearchRecord } from './record.ts';
import type { Surroundings } from './surroundings.ts';

/** A part that a check is evidence for. */
interface CheckedPart {
  readonly service: Service;
  readonly mode: Mode;
  readonly part: StackPart;
}

/**
 * A record for each control of Security Hub that the catalogue names: it leads to the row of the part, in
 * the service that the id begins with where there is one. The rules of AWS Config lead to pages: their names
 * are long, and people look for what they say.
 */
export function checkRecords(
  services: readonly Service[],
  { modePath }: Pick<Surroundings, 'modePath'>,
): readonly SearchRecord[] {
  const found = new Map<string, CheckedPart>();
  for (const service of services) {
    for (const mode of service.modes) {
      for (const part of mode.stack.layers.flatMap(({ parts }) => parts)) {
        for (const { kind, id: check } of part.evidence ?? []) {
          if (kind !== 'security-hub') continue;
          const known = found.get(check);
          const isItsOwn = isOf(check, service) && !(known && isOf(check, known.service));
          if (!known || isItsOwn) found.set(check, { service, mode, part });
        }
      }
    }
  }
  return Array.from(found, ([check, { service, mode, part }]) => ({
    id: `check/${check}`,
    path: `${modePath(service.id, mode.id)}#${part.id}`,
    title: `${check}: ${part.name}`,
    sections: [
      {
        text: `${service.shortName}, ${ownerOf(part.owner).name}: ${part.duty.replaceAll('`', '')}`,
      },
    ],
    words: { check: [idWord(check)] },
  }));
}

/** `RDS.3` is a check of RDS, whoever else answers to it. */
const isOf = (check: string, { shortName }: Service): boolean => check.startsWith(`${shortName}.`);
