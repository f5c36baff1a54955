import { headingsOf } from './headings.ts';
import { placeOf } from '#load/content/page-nodes.ts';
import { modeStacks, writtenAt } from '#load/stacks.ts';
import { isTakenId } from '#views/links/page-ids.ts';
import type { Problem, Rule } from '../rule.ts';

export const rowAddresses: Rule = {
  id: 'row-addresses',
  invariant: 'The address of a part’s row is nothing else’s on its page.',
  *check(project) {
    const rows = new Map<string, Set<string>>();
    const told = new Set<string>();
    for (const { service, mode, parts } of modeStacks(project)) {
      const modes = service.modes.map(({ id }) => id);
      const own = rows.get(service.id) ?? new Set();
      rows.set(service.id, own);
      for (const { id } of parts) {
        own.add(id);
        if (!isTakenId(id, service.id, modes)) continue;
        const at = writtenAt(service, mode, id, 'id', project);
        // Modes that share a part have it from one place.
        const key = JSON.stringify(at);
        if (told.has(key)) continue;
        told.add(key);
        yield {
          at,
          message: `The part id "${id}" is the address of something else on the page of "${service.id}".`,
          expected:
            'Allowed: an id that no section, mode, source, picture or button of the page has.',
          help: 'Choose another id that says what the part is.',
        };
      }
    }
    yield* headings(project, rows);
  },
};

/** A heading's fragment is made from its words, and any mode may become the one beside the prose. */
function* headings(
  { pagesToCheck }: Parameters<Rule['check']>[0],
  rows: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<Problem> {
  for (const page of pagesToCheck) {
    if (page.folder !== 'services') continue;
    for (const { node, slug } of headingsOf(page)) {
      if (!rows.get(page.id)?.has(slug)) continue;
      yield {
        at: placeOf(page, node),
        message: `The heading has the address "#${slug}", which is the row of the part "${slug}".`,
        expected: 'Allowed: a heading whose words make an address of its own.',
        help: 'Word the heading in another way.',
      };
    }
  }
}
