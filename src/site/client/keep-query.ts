/** Puts what is asked of a list into the address, and into the links to lists of the same kind. */
export function keepQuery(asked: URLSearchParams): void {
  const kept = new URLSearchParams([...asked].filter(([, value]) => value !== ''));
  // Lists of ids stay legible.
  const query = kept.size > 0 ? `?${kept}`.replaceAll('%2C', ',') : '';
  history.replaceState(null, '', location.pathname + query + location.hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.other-lists a')) {
    link.search = query;
  }
}
