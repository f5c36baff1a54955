/** The comment on a pull request: what it does to ownership, and what the check warns of. */
import { z } from 'zod';
import { counted } from '#catalog/text/counted.ts';
import { changeSchema } from '#history/change.ts';
import { heading, linesBlock, markdownOf } from '#history/words/blocks.ts';
import { changesMarkdown } from '#history/words/changes-markdown.ts';

const text = z.string();

/** What the pull request's own code has found; it may say anything. */
const ownershipSchema = z.strictObject({
  changes: z.array(changeSchema).readonly(),
  /** Published ids that are gone and not retired, each as a sentence. */
  lost: z.array(text).readonly(),
  /** What was compared, in words. */
  between: text,
  warnings: z
    .array(z.strictObject({ file: text, line: z.int(), rule: text, message: text, expected: text }))
    .readonly(),
});

export type Ownership = z.infer<typeof ownershipSchema>;

/** Reads it. @throws {Error} where it is of another form. */
export const readOwnership = (json: string): Ownership => ownershipSchema.parse(JSON.parse(json));

/** Whether there is anything to tell. */
export const hasNews = ({ changes, lost, warnings }: Ownership): boolean =>
  changes.length + lost.length + warnings.length > 0;

/**
 * The comment, in which everything that comes from the pull request is text.
 *
 * @param commit The commit that was compared.
 * @param run The address of the run that compared it.
 */
export function ownershipComment(ownership: Ownership, commit: string, run: string): string {
  const { changes, lost, between, warnings } = ownership;
  const short = commit.slice(0, 7);
  if (!hasNews(ownership)) {
    return `As of ${short}, this pull request changes nothing in who owns what.\n`;
  }
  return [
    changesMarkdown(changes, between, lost),
    ...(warnings.length > 0 ? [warningsMarkdown(warnings)] : []),
    `<sub>Found by the pull request’s own code at ${short}, in [this run](${run}). The comment is kept current.</sub>\n`,
  ].join('\n');
}

/** More are in the run's summary. Together they fit into a comment, beside the changes. */
const MAX_WARNINGS = 20;
const MAX_WARNING = 200;

function warningsMarkdown(warnings: Ownership['warnings']): string {
  const more = warnings.length - MAX_WARNINGS;
  const lines = [
    ...warnings
      .slice(0, MAX_WARNINGS)
      .map((each) => `${each.file}:${each.line} ${each.rule}: ${each.message} ${each.expected}`),
    ...(more > 0 ? [`And ${more} more, in the summary of the check.`] : []),
  ];
  const stop = warnings.length === 1 ? 'stops' : 'stop';
  return markdownOf([
    heading(`${counted(warnings.length, 'warning')}, which ${stop} nothing`),
    linesBlock(lines, MAX_WARNING),
  ]);
}
