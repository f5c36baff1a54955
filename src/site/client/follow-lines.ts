/** Rows below a list that are about some of its services: those of which the reader sees no line are hidden. */

/** A list of more names tells nobody anything. */
const most = 12;

/**
 * @param list Its lines name their modes in `data-modes`; a filter and a choice hide some of them.
 * @param beside Has the rows, each with its services in `data-about`.
 * @param none Names the services in sight that no row is about; not shown where there are more than `most`.
 */
export function startFollowing(list: HTMLElement, beside: HTMLElement, none: HTMLElement): void {
  const lines = [...list.querySelectorAll<HTMLElement>('[data-modes]')].map((line) => ({
    line,
    name: line.querySelector('.of b')?.textContent ?? '',
    services: (line.dataset['modes'] ?? '').split(' ').map((mode) => mode.split('.')[0] ?? ''),
  }));
  const rows = [...beside.querySelectorAll<HTMLElement>('[data-about]')].map((row) => ({
    row,
    about: (row.dataset['about'] ?? '').split(' '),
  }));
  const told = new Set(rows.flatMap(({ about }) => about));

  const follow = (): void => {
    const seen = lines.filter(({ line }) => line.checkVisibility());
    const services = new Set(seen.flatMap((each) => each.services));
    for (const { row, about } of rows) row.hidden = !about.some((id) => services.has(id));
    const without = seen.filter((each) => !each.services.some((id) => told.has(id)));
    const names = [...new Set(without.map(({ name }) => name))];
    none.hidden = names.length === 0 || names.length > most;
    none.textContent = `The catalogue has no row that says it for ${names.join(', ')}.`;
  };

  const watched = { subtree: true, attributes: true, attributeFilter: ['hidden', 'class'] };
  new MutationObserver(follow).observe(list, watched);
  follow();
}
