import type { ServiceEntry } from '#catalog/index.ts';
import { nodesOf, placeOf } from '#load/content/page-nodes.ts';
import type { Rule } from '../rule.ts';

export const contentPictures: Rule = {
  id: 'content-pictures',
  invariant: 'A page shows each stack once.',
  *check({ pagesToCheck, entries }) {
    for (const page of pagesToCheck) {
      // A service's page shows all of its own stacks without being asked.
      const own = page.folder === 'services' ? entries.find(({ id }) => id === page.id) : undefined;
      const shown = new Set(own?.modes.map((mode) => nameOf(own, mode.id)));
      for (const tag of nodesOf(page.tree, 'mdxJsxFlowElement', 'mdxJsxTextElement')) {
        if (tag.name !== 'StackDiagram') continue;
        const given = new Map(
          tag.attributes.map((each) => ['name' in each ? each.name : '', each.value]),
        );
        // content-components reports services and modes that do not exist.
        const service = entries.find(({ id }) => id === given.get('service'));
        const mode = given.get('mode') ?? service?.modes[0]?.id;
        if (!service || typeof mode !== 'string') continue;
        const stack = nameOf(service, mode);
        if (shown.has(stack)) {
          yield {
            at: placeOf(page, tag),
            message: `The page shows the stack of ${stack} twice.`,
            expected: 'Allowed: each stack once a page, because its parts have ids.',
            help: own === service ? 'Delete the tag; the page shows it above.' : 'Delete the tag.',
          };
        }
        shown.add(stack);
      }
    }
  },
};

const nameOf = ({ id }: ServiceEntry, mode: string) => `"${id}" in the mode "${mode}"`;
