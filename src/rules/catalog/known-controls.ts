import { writtenParts } from '../project/claims.ts';
import { referenceFiles, type Rule } from '../rule.ts';
import { within } from '#load/location.ts';
import { nearestOrHint } from '#load/diagnostics/sentences.ts';

export const knownControls: Rule = {
  id: 'known-controls',
  invariant: 'A control is one of NIST SP 800-53, revision 5.',
  *check(project) {
    const ids = project.reference.nistControls.map(({ id }) => id);
    const known = new Set(ids);
    for (const { part, at } of writtenParts(project)) {
      for (const [index, control] of (part.controls ?? []).entries()) {
        if (known.has(control)) continue;
        yield {
          at: within(at, 'controls', index),
          message: `NIST SP 800-53 r5 has no control "${control}", or has withdrawn it.`,
          expected: nearestOrHint(control, ids, `the ids in ${referenceFiles.nistControls}.`),
          help: 'Write the id as OSCAL does, in lower case: si-2, or ac-6.1 for an enhancement.',
        };
      }
    }
  },
};
