/** A service's page, and one mode of it, as documents that other tools take. Their addresses are absolute. */
import type { BlockContent, Root, RootContent } from 'mdast';
import {
  layerOf,
  referencesOf,
  type LayerId,
  type Mode,
  type Service,
  type ServiceId,
} from '#catalog/index.ts';
import { comparisonOf, wordsIn } from '#views/compare/comparisons.ts';
import { columnName, compareLines } from '#views/compare/text.ts';
import { guides } from '#views/guides.ts';
import { rowLink } from '#views/links/rows.ts';
import { serviceOf } from '#views/services.ts';
import { absolute, compareChosenPath, guidePath, layerPath, servicePath } from '#views/urls.ts';
import type { PictureForm } from '../formats/page-formats.ts';
import { modeUrl } from '../published-service.ts';
import { heading, link, paragraph, sentence, strong, table, type Words } from './nodes.ts';
import { proseOf, type Resolve } from './prose.ts';
import {
  disagreements,
  evidence,
  imprint,
  lifecycleNote,
  ownershipTable,
  picture,
  pictureLink,
  sources,
} from './sections.ts';

/**
 * A service's page: the whole page, in the site's order.
 *
 * @param body The prose: the page's MDX without its front matter.
 */
export function documentOf(service: Service, body: string, pictures: PictureForm): Root {
  const references = referencesOf(service);
  const page = absolute(servicePath(service.id));
  const [standard, ...others] = service.modes;
  const modeSection = (mode: Mode): RootContent[] => [
    heading(3, mode.name),
    ...lifecycleNote(mode.lifecycle),
    paragraph(...sentence(mode.summary), ' The', ...lineRuns(mode)),
    picture(service, mode, pictures),
    ownershipTable(mode.stack, references),
  ];
  return {
    type: 'root',
    children: [
      heading(1, `${service.name}: who secures what`),
      ...lifecycleNote(service.lifecycle),
      paragraph(...sentence(service.summary)),
      paragraph(
        others.length > 0 ? `In the default mode, ${standard.name}, the` : 'The',
        ...lineRuns(standard),
      ),
      picture(service, standard, pictures),
      heading(2, 'Who owns what'),
      ...lifecycleNote(standard.lifecycle),
      ownershipTable(standard.stack, references),
      ...proseOf(body, page, resolve),
      ...(others.length > 0 ? [heading(2, 'Other modes')] : []),
      ...others.flatMap(modeSection),
      ...disagreements(service),
      ...evidence(service, service.modes),
      ...sources(references),
      ...imprint(page),
    ],
  };
}

/**
 * One mode of a service. It names its mode also where that is the default or the only one: another
 * may be the default when somebody reads the copy.
 */
export function modeDocumentOf(service: Service, mode: Mode, pictures: PictureForm): Root {
  const references = referencesOf({ ...service, modes: [mode] });
  return {
    type: 'root',
    children: [
      heading(1, `${service.shortName}, ${mode.name}: who secures what`),
      ...lifecycleNote(service.lifecycle),
      ...lifecycleNote(mode.lifecycle),
      paragraph(...sentence(service.summary)),
      paragraph(strong(`${mode.name}:`), ' ', ...sentence(mode.summary), ' The', ...lineRuns(mode)),
      picture(service, mode, pictures),
      heading(2, 'Who owns what'),
      ownershipTable(mode.stack, references),
      ...evidence(service, [mode]),
      ...sources(references),
      paragraph(`${restOf(service)}: `, link(absolute(servicePath(service.id)), service.name), '.'),
      ...imprint(modeUrl(service, mode)),
    ],
  };
}

const lineRuns = ({ stack }: Mode): Words => [' line runs ', strong(stack.line.text), '.'];

/** What the service's page has beside one mode. */
const restOf = ({ modes, contradictions = [] }: Service): string =>
  new Intl.ListFormat('en-GB', { type: 'conjunction' }).format([
    'Checklist',
    ...(modes.length > 1 ? ['other modes'] : []),
    ...(contradictions.length > 0 ? ['where AWS’s pages disagree'] : []),
  ]);

/** Replaces the components of `src/site/components/content` in a document. */
const resolve: Resolve = (
  component,
  { id = '', service: serviceId = '', mode: modeId, modes = '', part = '' },
) => {
  switch (component) {
    case 'Compare':
      return comparison(wordsIn(modes));
    case 'ServiceLink':
      return link(absolute(servicePath(id)), serviceOf(id as ServiceId).shortName);
    case 'RowLink': {
      const row = rowLink(serviceOf(serviceId as ServiceId), part, modeId);
      return link(absolute(row.path), row.text);
    }
    case 'LayerLink': {
      const layer = layerOf(id as LayerId);
      return link(absolute(layerPath(layer.id)), layer.name.toLowerCase());
    }
    case 'GuideLink': {
      const guide = guides.find((candidate) => candidate.id === id);
      return link(absolute(guidePath(id)), guide?.title ?? id);
    }
    case 'StackDiagram': {
      const service = serviceOf(serviceId as ServiceId);
      const mode = service.modes.find((candidate) => candidate.id === modeId) ?? service.modes[0];
      return pictureLink(service, mode);
    }
    default:
      throw new RangeError(`A document cannot hold <${component}>.`);
  }
};

/** A comparison as a table of what differs, as a page shows it at first, with a link to the whole. */
function comparison(words: ReturnType<typeof wordsIn>): readonly BlockContent[] {
  const view = comparisonOf(words);
  const whole = absolute(compareChosenPath(words));
  const lines = compareLines(view).filter(({ differs }) => differs !== '');
  return [
    table(
      ['Layer', 'Part', ...view.columns.map(columnName)],
      lines.map(({ group, name, cells }) => [[group], [strong(name)], ...cells.map(sentence)]),
    ),
    paragraph('This is what differs. ', link(whole, 'The whole comparison'), '.'),
  ];
}
