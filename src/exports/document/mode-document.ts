import type { Root } from 'mdast';
import { referencesOf, type Mode, type Service } from '#catalog/index.ts';
import { evidence } from './evidence.ts';
import { lifecycleNote } from './lifecycle-note.ts';
import { heading, link, paragraph, sentence, strong, text } from './nodes.ts';
import { imprint, type Origin } from './origin.ts';
import { ownershipTable } from './ownership-table.ts';
import { picture } from './picture.ts';
import { sources } from './sources.ts';

/**
 * One mode of a service as a document that other tools take. It names its mode also where that is the
 * default or the only one: another may be the default when somebody reads the copy.
 */
export function modeDocument(service: Service, mode: Mode, origin: Origin): Root {
  const references = referencesOf({ ...service, modes: [mode] });
  return {
    type: 'root',
    children: [
      heading(1, `${service.shortName}, ${mode.name}: who secures what`),
      ...lifecycleNote(service.lifecycle),
      ...lifecycleNote(mode.lifecycle),
      paragraph(...sentence(service.summary)),
      paragraph(
        strong(text(`${mode.name}:`)),
        text(' '),
        ...sentence(mode.summary),
        text(' The line runs '),
        strong(text(mode.stack.line.text)),
        text('.'),
      ),
      picture(service, mode, origin),
      heading(2, 'Who owns what'),
      ownershipTable(mode.stack, references),
      ...evidence([mode]),
      ...sources(references, origin.day),
      paragraph(
        text(`${restOf(service)}: `),
        link(origin.servicePage(service), text(service.name)),
        text('.'),
      ),
      ...imprint(origin.modePage(service, mode), origin),
    ],
  };
}

/** What the service's page has beside this mode. */
function restOf({ modes, contradictions = [] }: Service): string {
  const rest = [
    'Checklist',
    ...(modes.length > 1 ? ['other modes'] : []),
    ...(contradictions.length > 0 ? ['where AWS’s pages disagree'] : []),
  ];
  return listFormat.format(rest);
}

const listFormat = new Intl.ListFormat('en-GB', { type: 'conjunction' });
