import type { PhrasingContent, Root, RootContent } from 'mdast';
import {
  lifecycleWords,
  oldestDate,
  referencesOf,
  verificationOf,
  type Mode,
  type Reference,
  type Service,
  type Source,
} from '../../catalog/index.ts';
import { heading, link, list, paragraph, quote, sentence, strong, table, text } from './nodes.ts';
import { ownershipTable } from './ownership-table.ts';
import { proseOf, type Resolve } from './prose.ts';

/** What the document needs to know of the site that it comes from. */
export interface Origin {
  readonly siteName: string;
  /** Absolute address of the service's page. */
  readonly page: string;
  /** The day on which the document was made, `YYYY-MM-DD`. */
  readonly day: string;
  /** Returns the node that shows the picture of a mode. */
  readonly picture: (mode: Mode) => RootContent;
  /** Returns what replaces a component of the prose. */
  readonly resolve: Resolve;
}

/**
 * A service's page as a document that other tools take: the whole page, in the site's order.
 *
 * @param body The prose: the page's MDX without its front matter.
 */
export function serviceDocument(service: Service, body: string, origin: Origin): Root {
  const references = referencesOf(service);
  const [standard, ...others] = service.modes;
  return {
    type: 'root',
    children: [
      heading(1, `${service.name}: who secures what`),
      ...lifecycle(service.lifecycle),
      paragraph(...sentence(service.summary)),
      paragraph(
        text(others.length > 0 ? `In the default mode, ${standard.name}, the` : 'The'),
        text(' line runs '),
        strong(text(standard.stack.line.text)),
        text('.'),
      ),
      origin.picture(standard),
      heading(2, 'Who owns what'),
      ...lifecycle(standard.lifecycle),
      ownershipTable(standard.stack, references),
      ...proseOf(body, origin.page, origin.resolve),
      ...(others.length > 0 ? [heading(2, 'Other modes')] : []),
      ...others.flatMap((mode) => modeSection(mode, references, origin)),
      ...disagreements(service, origin.day),
      heading(2, 'Sources'),
      list(
        references.map((reference) => sourceLine(reference, origin.day)),
        true,
      ),
      { type: 'thematicBreak' },
      paragraph(
        text('From '),
        link(origin.page, text(origin.siteName)),
        text(`, as of ${origin.day}. `),
        link('https://creativecommons.org/licenses/by/4.0/', text('CC BY 4.0')),
        text('. Not affiliated with Amazon Web Services.'),
      ),
    ],
  };
}

function modeSection(mode: Mode, references: readonly Reference[], origin: Origin): RootContent[] {
  return [
    heading(3, mode.name),
    ...lifecycle(mode.lifecycle),
    paragraph(
      ...sentence(mode.summary),
      text(' The line runs '),
      strong(text(mode.stack.line.text)),
      text('.'),
    ),
    origin.picture(mode),
    ownershipTable(mode.stack, references),
  ];
}

function lifecycle(ending: Service['lifecycle']): RootContent[] {
  if (!ending) return [];
  const { date, note, sources } = ending;
  const { status, when } = lifecycleWords(ending);
  const dated = date === undefined ? '' : ` ${when} ${date}`;
  return [
    quote(
      paragraph(
        strong(text(`${status}${dated}.`)),
        text(' '),
        ...sentence(note),
        ...sources.flatMap(({ url, title }) => [text(' '), link(url, text(title)), text('.')]),
      ),
    ),
  ];
}

function disagreements({ contradictions = [] }: Service, day: string): RootContent[] {
  if (contradictions.length === 0) return [];
  return [
    heading(2, 'Where AWS’s pages disagree'),
    table([
      ['Topic', 'Finding', 'Pages'].map((name) => [text(name)]),
      ...contradictions.map(({ topic, finding, sources }) => [
        [strong(text(topic))],
        sentence(finding),
        sources.flatMap((source, index) => [
          ...(index > 0 ? [text('; ')] : []),
          link(source.url, text(source.title)),
          text(` (${dated(source, day)})`),
        ]),
      ]),
    ]),
  ];
}

function sourceLine(reference: Reference, day: string): PhrasingContent[] {
  const verified = oldestDate(reference);
  const { url, title } = reference;
  const source = verified === undefined ? { url, title } : { url, title, verified };
  return [link(url, text(title)), text(`, ${dated(source, day)}`)];
}

function dated(source: Source, day: string): string {
  const state = verificationOf(source, day);
  if (state === 'unverified') return 'not yet verified';
  return `${state === 'stale' ? 'stale, ' : ''}verified ${source.verified}`;
}
