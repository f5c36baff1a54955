/** Says what a search did with the words of a query. */
import type { Lookup, Prepared } from '#views/search/query.ts';

/** Shows in a paragraph what was corrected and what this site does not cover; nothing where there is nothing. */
export function tellOf(note: HTMLElement, prepared: Prepared, { notCovered }: Lookup): void {
  const sentences: (string | Node)[] = prepared.corrected.map(
    ([typed, meant]) => `Searched for “${meant}” in place of “${typed}”. `,
  );
  for (const word of prepared.missing) {
    const near = notCovered.get(word) ?? [];
    sentences.push(`Nothing here is about “${word}”${near.length > 0 ? '; near it: ' : '. '}`);
    near.forEach(([name, address], index) => {
      const link = document.createElement('a');
      link.href = address;
      link.textContent = name;
      sentences.push(link, index === near.length - 1 ? '. ' : ', ');
    });
  }
  note.replaceChildren(...sentences);
}
