/** Sections of a Markdown text: a heading of the second level, and all up to the next one. */

const split = (markdown: string): readonly string[] => markdown.split(/^(?=## )/m);

const isCalled = (section: string, heading: string): boolean =>
  section.startsWith(`## ${heading}\n`);

/** A section with its heading; empty where there is none. */
export const sectionOf = (markdown: string, heading: string): string =>
  split(markdown).find((each) => isCalled(each, heading)) ?? '';

/**
 * A text with a section in place of the one that has its heading, or else before another.
 *
 * @param section With its heading; an empty one changes nothing.
 * @param before The heading of the section that comes after.
 */
export function withSection(markdown: string, section: string, before: string): string {
  const [, heading] = /^## (.+)\n/.exec(section) ?? [];
  if (heading === undefined) return markdown;
  const others = split(markdown).filter((each) => !isCalled(each, heading));
  const next = others.findIndex((each) => isCalled(each, before));
  const at = next < 0 ? others.length : next;
  return others.toSpliced(at, 0, `${section.trimEnd()}\n\n`).join('');
}
