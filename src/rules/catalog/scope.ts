/** What entries say of audit programs. */
import { programs } from '#catalog/index.ts';
import { inService } from '#load/location.ts';
import type { Rule } from '../rule.ts';

export const scopeNamed: Rule = {
  id: 'scope-named',
  invariant: 'A passage names each audit program in whose scope an entry puts its service.',
  *check(project) {
    for (const { id, scope = [] } of project.entries) {
      for (const [index, { programs: named, sources }] of scope.entries()) {
        const passages = sources.flatMap(({ at = [] }) => at);
        for (const [nth, programId] of named.entries()) {
          const program = programs.find((each) => each.id === programId);
          // The schema reports unknown programs.
          if (!program || passages.some((passage) => program.words.test(passage))) continue;
          yield {
            at: inService(id, 'scope', index, 'programs', nth),
            message: `No passage of this item names "${program.name}".`,
            expected: 'Allowed: a program that a passage of the same item names in its words.',
            help: 'Write the words of the page that name it as a passage in "at", or leave the program out.',
          };
        }
      }
    }
  },
};
