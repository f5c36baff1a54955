/** Rows below a list that are about some of its services: those of which the reader sees no line are hidden. */

/**
 * @param list Its lines name their modes in `data-modes`; a filter and a choice hide some of them.
 * @param beside Has the rows, each with its services in `data-about`.
 * @param none Shown where no row is left.
 */
export function startFollowing(list: HTMLElement, beside: HTMLElement, none: HTMLElement): void {
  const lines = [...list.querySelectorAll<HTMLElement>('[data-modes]')].map((line) => ({
    line,
    services: (line.dataset['modes'] ?? '').split(' ').map((mode) => mode.split('.')[0]),
  }));
  const rows = [...beside.querySelectorAll<HTMLElement>('[data-about]')];

  const follow = (): void => {
    const seen = lines.filter(({ line }) => line.checkVisibility());
    const services = new Set(seen.flatMap((each) => each.services));
    for (const row of rows) {
      row.hidden = !(row.dataset['about'] ?? '').split(' ').some((id) => services.has(id));
    }
    none.hidden = rows.some((row) => !row.hidden);
  };

  const watched = { subtree: true, attributes: true, attributeFilter: ['hidden', 'class'] };
  new MutationObserver(follow).observe(list, watched);
  follow();
}
