/** Arrow keys and Enter in the search. */

/** What the keys have to know of a search. */
interface Searches {
  /** A search has begun for what the field had. */
  searched(term: string): void;
  /** A result of it is about to be shown. */
  found(): void;
}

/**
 * Arrow keys move between the field and the results, and Enter in the field opens the first one, once it
 * is of what the field has. Results are links, so Enter opens them anyway.
 *
 * @param place What the field and the results are in.
 */
export function moveByKeys(place: HTMLElement): Searches {
  let shown: string | undefined;
  let term = '';
  place.addEventListener('keydown', (event) => {
    const field = place.querySelector('input');
    if (!field || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [...place.querySelectorAll<HTMLElement>('.pagefind-ui__result-link')];
    const at = links.indexOf(event.target as HTMLElement);
    if (event.key === 'Enter' && event.target === field && shown === field.value) links[0]?.click();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (at < 0 && event.target !== field) return;
    const next = event.key === 'ArrowDown' ? links[at + 1] : (links[at - 1] ?? field);
    // In the field, the key would move the cursor to the end or the beginning.
    if (at >= 0 || event.key === 'ArrowDown') event.preventDefault();
    next?.focus();
  });
  return {
    searched: (asked) => {
      term = asked;
      shown = undefined;
    },
    found: () => (shown = term),
  };
}
