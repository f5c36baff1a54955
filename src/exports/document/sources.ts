import type { PhrasingContent, RootContent } from 'mdast';
import {
  oldestDate,
  verificationOf,
  type Reference,
  type Service,
  type Source,
} from '../../catalog/index.ts';
import { heading, link, list, sentence, strong, table, text } from './nodes.ts';

/**
 * The pages that a document cites, with the days on which its claims were compared with them.
 *
 * @param day The day on which the document is made, `YYYY-MM-DD`.
 */
export const sources = (references: readonly Reference[], day: string): RootContent[] => [
  heading(2, 'Sources'),
  list(
    references.map((reference) => sourceLine(reference, day)),
    true,
  ),
];

/** What AWS's pages say differently, and which page the catalogue follows; nothing where they agree. */
export function disagreements({ contradictions = [] }: Service, day: string): RootContent[] {
  if (contradictions.length === 0) return [];
  return [
    heading(2, 'Where AWS’s pages disagree'),
    table([
      ['Topic', 'Finding', 'Pages'].map((name) => [text(name)]),
      ...contradictions.map(({ topic, finding, sources: pages }) => [
        [strong(text(topic))],
        sentence(finding),
        pages.flatMap((source, index) => [
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
