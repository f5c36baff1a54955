import type { Section } from './run-linter.ts';

/** What linters have to say, by their names. */
export type Sections = readonly (readonly [name: string, section: Section])[];

/** Sections for a person at a terminal, a blank line before each. */
export const terminalSections = (sections: Sections): string =>
  sections.map(([name, { heading, output }]) => `\n✖ ${name}: ${heading}\n\n${output}\n`).join('');

/** Sections as Markdown, for the summary page of a workflow run: what they quote stays text. */
export const summarySections = (sections: Sections): string =>
  sections
    .map(([name, { heading, output }]) => {
      const code = output.replace(/^/gm, '    ');
      return `\n### ✖ ${name}\n\n${heading}\n\n${code}\n`;
    })
    .join('');
