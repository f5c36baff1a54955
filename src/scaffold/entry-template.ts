import type { Answers, NamedAnswer } from './answers.ts';
import { changeText, inheritedText } from './inherited-text.ts';
import type { InheritedPart } from './inherited.ts';
import { commented, literal } from './source-text.ts';
import type { NewPart } from './new-part.ts';
import { addText } from './part-text.ts';
import type { UsualPage } from './usual-pages.ts';

/** What is known of a new service when its entry is written. */
interface NewEntry {
  readonly answers: Answers;
  readonly inherited: readonly InheritedPart[];
  readonly parts: readonly NewPart[];
  /** Pages that its guide most likely has. */
  readonly pages: readonly UsualPage[];
  /** The ids of checks that look at this service. */
  readonly checks: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

/** A service's entry as TypeScript, with comments that say what to fill in. Not yet formatted. */
export function entryTemplate({
  answers,
  inherited,
  parts,
  pages,
  checks,
  today,
}: NewEntry): string {
  const { name, shortName, summary, guide, archetype, traits, modes } = answers;
  return `import { defineService } from '../../define.ts';

export default defineService({
  name: ${literal(name)},
  shortName: ${literal(shortName)},
  summary: ${literal(summary)},
  guide: ${literal(guide)},
  archetype: ${literal(archetype)},${traits.length > 0 ? `\nwith: ${literal(traits)},` : ''}
${inheritedText(inherited)}
${changeText(inherited, pages)}
${addText(parts, pages, checks)}
  modes: [
${modes.map(modeText).join('\n')}
  ],
${pagesText(pages, today)}
});
`;
}

const modeText = ({ id, name }: NamedAnswer, index: number): string => `{
  id: ${literal(id)},
  name: ${literal(name)},
  // Fill in: what is different when you run the service this way, in one sentence.
  summary: '',
${index === 0 ? '' : '// Fill in: what moves the line in this mode, with `change`, `omit` or `add`.'}
},`;

function pagesText(pages: readonly UsualPage[], today: string): string {
  const remark = `Fill in: the pages that you cite, with their titles as AWS writes them. Delete those that
the guide does not have. Nobody has read them: \`false\` becomes '${today}', the day on which
you compared a claim with the page.`;
  const rows = pages.map(
    ({ key, path }) => `${key}: { path: ${literal(path)}, title: '', read: false },`,
  );
  return `${commented(remark)}\n  pages: {\n${rows.join('\n')}\n  },`;
}
