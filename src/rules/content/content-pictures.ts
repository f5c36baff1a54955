import type { ServiceEntry } from '#catalog/index.ts';
import type { ContentFile } from '#load/content/content-file.ts';
import { placeOf, tagsOf, type Tag } from '#load/content/page-nodes.ts';
import type { Problem, Project, Rule } from '../rule.ts';

export const contentPictures: Rule = {
  id: 'content-pictures',
  invariant: 'A page shows each stack once.',
  *check(project) {
    for (const page of project.pagesToCheck) yield* inPage(project, page);
  },
};

function* inPage({ entries }: Project, page: ContentFile): Generator<Problem> {
  // A service's page shows all of its own stacks without being asked.
  const own = page.folder === 'services' ? entries.find(({ id }) => id === page.id) : undefined;
  const shown = new Set(own?.modes.map((mode) => nameOf(own, mode.id)));
  for (const tag of tagsOf(page.tree).filter(({ name }) => name === 'StackDiagram')) {
    // content-components reports services and modes that do not exist.
    const service = entries.find(({ id }) => id === valueOf(tag, 'service'));
    const mode = valueOf(tag, 'mode') ?? service?.modes[0]?.id;
    if (!service || mode === undefined) continue;
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

const nameOf = ({ id }: ServiceEntry, mode: string) => `"${id}" in the mode "${mode}"`;

function valueOf({ attributes }: Tag, name: string): string | undefined {
  const found = attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}
