/**
 * A button that opens the search of the page's header.
 *
 * @throws {Error} where the page has no search.
 */
export function opensSearch(button: HTMLButtonElement): void {
  const search = document.querySelector<HTMLButtonElement>('site-search button');
  if (!search) throw new Error('This page has no search to open.');
  // Starlight closes the search at a click outside of it, and this click is still on its way.
  button.addEventListener('click', () => setTimeout(() => search.click()));
}
