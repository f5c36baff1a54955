/** Copies a list, as filtered, as Markdown. Without scripts the form with its button is not shown. */
import { copyText, sayBriefly } from './feedback.ts';
import { asServed, publishedAddress } from './served-origin.ts';
import { listMarkdown, type ListedLine, type ListedRow } from '#views/lists/list-text.ts';

/**
 * Lets a button copy what is shown of the page’s lists.
 *
 * @param button Says whether it worked.
 * @param root Has sections, each with a heading of the second level and a list of the class `answer-lines`.
 */
export function startCopying(button: HTMLButtonElement, root: HTMLElement): void {
  button.addEventListener('click', () => {
    const text = listMarkdown({
      title: document.querySelector('h1')?.innerText ?? document.title,
      address: published(location.pathname + location.search + location.hash),
      day: new Date().toISOString().slice(0, 10),
      groups: groupsIn(root),
    });
    copyText(button, text, () => sayBriefly(button, 'The browser lets no page copy'));
  });
}

function groupsIn(root: HTMLElement) {
  return [...root.querySelectorAll<HTMLElement>(':is(section, details):has(> .answer-lines)')]
    .filter(isShown)
    .map((group) => ({
      name: nameOf(group),
      lines: [...group.querySelectorAll<HTMLElement>(':scope > .answer-lines > li')]
        .filter(isShown)
        .map(lineOf),
    }))
    .filter(({ lines }) => lines.length > 0);
}

/** An address of the site where it is published. */
const published = (path: string): string => asServed(new URL(path, publishedAddress()).href);

const isShown = (element: HTMLElement): boolean => element.checkVisibility();

/** Without the count, which is of the whole list. */
function nameOf(group: HTMLElement): string {
  const heading = group.querySelector('h2')?.cloneNode(true);
  if (!(heading instanceof HTMLElement)) return '';
  heading.querySelector('.count')?.remove();
  return words(heading);
}

function lineOf(line: HTMLElement): ListedLine {
  const own = [...line.querySelectorAll<HTMLElement>(':scope > ul > li')];
  const of = [...(line.querySelector('.of')?.children ?? [])]
    .filter((child) => !child.matches('label'))
    .map(words);
  return { of: of.join(' '), rows: (own.length > 0 ? own.filter(isShown) : [line]).map(rowOf) };
}

function rowOf(row: HTMLElement): ListedRow {
  const link = row.querySelector<HTMLAnchorElement>('.says > a:not(.said-by), .switch > a');
  const page = row.querySelector<HTMLAnchorElement>('.said-by[href^="https:"]');
  const named = link ?? row.querySelector('.says');
  return {
    owner: words(row.querySelector('.owner')),
    text: words(named),
    modes: words(row.querySelector('.in')),
    href: link ? published(link.getAttribute('href') ?? '') : undefined,
    duty: words(row.querySelector('.duty')),
    source: page ? { title: words(page), href: page.href } : undefined,
  };
}

const words = (element: Element | null): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
