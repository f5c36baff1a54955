import type { RootContent } from 'mdast';
import { lifecycleWords, passageAddress, type Lifecycle } from '#catalog/index.ts';
import { link, paragraph, quote, sentence, strong, text } from './nodes.ts';

/** That a service or a mode ends, as a quote; nothing while it does not. */
export function lifecycleNote(ending: Lifecycle | undefined): RootContent[] {
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
        ...sources.flatMap((source) => [
          text(' '),
          link(passageAddress(source), text(source.title)),
          text('.'),
        ]),
      ),
    ),
  ];
}
