import type { Finding } from '../../findings/finding.ts';
import { counted } from '../../text/counted.ts';
import { escapeMarkdown } from '../../text/escape-markdown.ts';
import { toMarkdown } from '../../text/markdown.ts';
import { cut, printable } from '../../text/visible.ts';

/** More are in the run's summary. */
const mostWarnings = 20;
const longestLine = 300;

/** Warnings in the Markdown that the comment on a pull request can quote; nothing where there are none. */
export function warningsMarkdown(warnings: readonly Finding[]): string {
  if (warnings.length === 0) return '';
  const more = warnings.length - mostWarnings;
  const lines = [
    ...warnings
      .slice(0, mostWarnings)
      .map(
        ({ file, line, rule, found, allowed }) => `${file}:${line} ${rule}: ${found} ${allowed}`,
      ),
    ...(more > 0 ? [`And ${more} more, in the summary of the check.`] : []),
  ];
  return toMarkdown({
    type: 'root',
    children: [
      { type: 'heading', depth: 3, children: [text(headingOf(warnings.length))] },
      {
        type: 'list',
        spread: false,
        children: lines.map((line) => ({
          type: 'listItem',
          spread: false,
          children: [
            {
              type: 'paragraph',
              children: [text(escapeMarkdown(cut(printable(line), longestLine)))],
            },
          ],
        })),
      },
    ],
  });
}

const headingOf = (count: number): string =>
  `${counted(count, 'warning')}, which ${count === 1 ? 'stops' : 'stop'} nothing`;

const text = (value: string) => ({ type: 'text', value }) as const;
