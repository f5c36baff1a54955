import { familyOfControl, printedControl } from '#catalog/index.ts';
import { controlFamilyPath } from '../../urls.ts';
import { counted } from '#catalog/text/counted.ts';
import type { ControlAnswers } from '../../control-view.ts';
import { idWord } from '../words/id-word.ts';
import type { SearchRecord } from './record.ts';

/** A control, as NIST names it. */
interface Control {
  readonly id: string;
  readonly title: string;
}

/**
 * A record for each control of NIST SP 800-53 that a part answers to: it leads to the control on the page
 * of its family. Without it, the id alone would find the rows that answer, by the alphabet.
 */
export const controlRecords = (
  controls: readonly Control[],
  answers: ReadonlyMap<string, ControlAnswers>,
): readonly SearchRecord[] =>
  controls.flatMap(({ id, title }) => {
    const family = familyOfControl(id);
    const own = answers.get(id);
    if (!family || !own) return [];
    const { customer, both, aws } = own;
    return [
      {
        id: `control/${id}`,
        path: `${controlFamilyPath(family.id)}#${id}`,
        title: `${printedControl(id)}: ${title}`,
        sections: [
          {
            text: `NIST SP 800-53, ${family.name}. Yours in ${counted(customer.length, 'service')}, AWS’s in ${counted(aws.length, 'service')}, split in ${counted(both.length, 'service')}.`,
          },
        ],
        words: { check: [idWord(id)] },
      },
    ];
  });
