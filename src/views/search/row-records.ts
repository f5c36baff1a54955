/** The records that lead to single rows: by the id of a check, of a control, or by words of their own. */
import {
  checksOf,
  familyOfControl,
  ownerOf,
  printedControl,
  type Part,
  type Service,
  type StackPart,
} from '#catalog/index.ts';
import { counted } from '#catalog/text/counted.ts';
import type { ControlAnswers } from '../controls.ts';
import { rowNamed, rowsOf } from '../modes.ts';
import { controlFamilyPath } from '../urls.ts';
import { idWord } from './query.ts';
import { pagePath, type SearchRecord } from './record.ts';
import type { WantedRows } from './synonyms.ts';

/** What the owner of a part does, as a record says it. */
export const dutyText = ({ owner, duty }: StackPart): string =>
  `${ownerOf(owner).name}: ${duty.replaceAll('`', '')}`;

/**
 * A record for each control of Security Hub that the catalogue names: it leads to the row of the part, in
 * the service that the id begins with where there is one. The rules of AWS Config lead to pages: their names
 * are long, and people look for what they say.
 */
export function checkRecords(services: readonly Service[]): readonly SearchRecord[] {
  const rows = services.flatMap(rowsOf).flatMap((row) => {
    const checks = (row.part.evidence ?? []).filter(({ kind }) => kind === 'security-hub');
    return checks.map(({ id: check }) => ({ ...row, check }));
  });
  return Array.from(
    Map.groupBy(rows, ({ check }) => check),
    ([check, own]) => {
      // `RDS.3` is a check of RDS, whoever else answers to it.
      const named = own.find((row) => check.startsWith(`${row.service.shortName}.`));
      const { service, mode, part } = named ?? own[0]!;
      return {
        id: `check/${check}`,
        path: `${pagePath(service, mode)}#${part.id}`,
        title: `${check}: ${part.name}`,
        sections: [{ text: `${service.shortName}, ${dutyText(part)}` }],
        words: { check: [idWord(check)] },
      };
    },
  );
}

/**
 * A record for each control of NIST SP 800-53 that a part answers to: it leads to the control on the page
 * of its family. Without it, the id alone would find the rows that answer, by the alphabet.
 */
export const controlRecords = (
  controls: readonly { readonly id: string; readonly title: string }[],
  answers: ReadonlyMap<string, ControlAnswers>,
): readonly SearchRecord[] =>
  controls.flatMap(({ id, title }) => {
    const family = familyOfControl(id);
    const own = answers.get(id);
    if (!family || !own) return [];
    const [customer, aws, both] = [own.customer, own.aws, own.both].map(({ length }) =>
      counted(length, 'service'),
    );
    return [
      {
        id: `control/${id}`,
        path: `${controlFamilyPath(family.id)}#${id}`,
        title: `${printedControl(id)}: ${title}`,
        sections: [
          {
            text: `NIST SP 800-53, ${family.name}. Yours in ${customer}, AWS’s in ${aws}, split in ${both}.`,
          },
        ],
        words: { check: [idWord(id)] },
      },
    ];
  });

/** A record for each row that people look for by words of its own, if this copy’s catalogue has it. */
export const wantedRecords = (
  services: readonly Service[],
  rows: WantedRows,
): readonly SearchRecord[] =>
  Object.entries(rows).flatMap(([row, words]) => {
    const found = rowNamed(services, row);
    if (!found || words === undefined) return [];
    const { service, mode, part } = found;
    const about = mode.default ? service.shortName : `${service.shortName}, ${mode.name}`;
    return [
      {
        id: `sought/${service.id}/${mode.id}/${part.id}`,
        path: `${pagePath(service, mode)}#${part.id}`,
        title: `${about}: ${part.name}`,
        sections: [{ text: dutyText(part) }],
        words: { list: [words] },
      },
    ];
  });

/**
 * The ids of the controls that some parts answer to, and of the checks that prove them, each as one word.
 * The name of a report is no id.
 */
export const idsOfParts = (
  parts: readonly Pick<Part, 'controls' | 'evidence'>[],
): readonly string[] => [
  ...new Set(parts.flatMap((part) => [...(part.controls ?? []), ...checksOf(part)].map(idWord))),
];
