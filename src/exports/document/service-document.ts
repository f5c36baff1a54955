import type { Root, RootContent } from 'mdast';
import { referencesOf, type Mode, type Reference, type Service } from '#catalog/index.ts';
import { evidence } from './evidence.ts';
import { lifecycleNote } from './lifecycle-note.ts';
import { heading, paragraph, sentence, strong, text } from './nodes.ts';
import { imprint, type Origin } from './origin.ts';
import { ownershipTable } from './ownership-table.ts';
import { picture } from './picture.ts';
import { proseOf, type Resolve } from './prose.ts';
import { disagreements, sources } from './sources.ts';

/**
 * A service's page as a document that other tools take: the whole page, in the site's order.
 *
 * @param body The prose: the page's MDX without its front matter.
 * @param resolve Returns what replaces a component of the prose.
 */
export function serviceDocument(
  service: Service,
  body: string,
  origin: Origin,
  resolve: Resolve,
): Root {
  const references = referencesOf(service);
  const page = origin.servicePage(service);
  const [standard, ...others] = service.modes;
  return {
    type: 'root',
    children: [
      heading(1, `${service.name}: who secures what`),
      ...lifecycleNote(service.lifecycle),
      paragraph(...sentence(service.summary)),
      paragraph(
        text(others.length > 0 ? `In the default mode, ${standard.name}, the` : 'The'),
        text(' line runs '),
        strong(text(standard.stack.line.text)),
        text('.'),
      ),
      picture(service, standard, origin),
      heading(2, 'Who owns what'),
      ...lifecycleNote(standard.lifecycle),
      ownershipTable(standard.stack, references),
      ...proseOf(body, page, resolve),
      ...(others.length > 0 ? [heading(2, 'Other modes')] : []),
      ...others.flatMap((mode) => modeSection(service, mode, references, origin)),
      ...disagreements(service, origin.day),
      ...evidence(service.modes),
      ...sources(references, origin.day),
      ...imprint(page, origin),
    ],
  };
}

const modeSection = (
  service: Service,
  mode: Mode,
  references: readonly Reference[],
  origin: Origin,
): RootContent[] => [
  heading(3, mode.name),
  ...lifecycleNote(mode.lifecycle),
  paragraph(
    ...sentence(mode.summary),
    text(' The line runs '),
    strong(text(mode.stack.line.text)),
    text('.'),
  ),
  picture(service, mode, origin),
  ownershipTable(mode.stack, references),
];
