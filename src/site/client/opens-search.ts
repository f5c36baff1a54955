/**
 * A button that opens the search of the page's header; hidden where there is none, as in a copy that
 * is opened from a folder.
 */
export function opensSearch(button: HTMLButtonElement): void {
  const search = document.querySelector<HTMLButtonElement>('site-search button');
  button.hidden = search === null;
  // Starlight closes the search at a click outside of it, and this click is still on its way.
  button.addEventListener('click', () => setTimeout(() => search?.click()));
}
