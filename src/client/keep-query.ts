/** Puts what is asked of a list into the address, and into the links to lists of the same kind. */
export function keepQuery(asked: URLSearchParams): void {
  for (const [name, value] of [...asked]) if (value === '') asked.delete(name);
  // Lists of ids stay legible.
  const query = asked.size > 0 ? `?${asked}`.replaceAll('%2C', ',') : '';
  history.replaceState(null, '', location.pathname + query + location.hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.other-lists a')) {
    link.search = query;
  }
}
