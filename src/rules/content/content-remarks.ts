import type { Rule } from '../rule.ts';
import { inFile } from '#load/location.ts';

/** The beginning of the comments with which `npm run new` marks what has to be filled in. */
const remark = '{/* Fill in';

export const contentRemarks: Rule = {
  id: 'content-remarks',
  invariant: 'No page still has a remark of its template that asks to fill something in.',
  *check({ pagesToCheck }) {
    for (const { file, folder, text } of pagesToCheck) {
      if (folder !== 'services') continue;
      for (const [index, line] of text.split('\n').entries()) {
        const column = line.indexOf(remark) + 1;
        if (column === 0) continue;
        yield {
          at: inFile(file, index + 1, column),
          message: `The template still asks: ${line.slice(column + 3).replace(/ \*\/\}\s*$/, '')}`,
          expected: 'Allowed: pages whose template is filled in.',
          help: 'Write what it asks for, then delete the remark.',
        };
      }
    }
  },
};
