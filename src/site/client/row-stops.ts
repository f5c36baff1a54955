/**
 * Makes one stop of the Tab key of the links beside a row: its address, its sources, where it is corrected.
 * Arrow keys lead from one to the next. Without scripts, each is a stop.
 */
export function startRowStops(table: HTMLElement): void {
  for (const row of table.querySelectorAll('tr')) {
    for (const link of linksOf(row).slice(1)) link.tabIndex = -1;
  }
  table.classList.add('by-arrows');
  table.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    const { target } = event;
    if (step === 0 || modified || !(target instanceof HTMLAnchorElement)) return;
    const links = linksOf(target.closest('tr')!);
    const next = links[links.indexOf(target) + step];
    if (!next || !links.includes(target)) return;
    event.preventDefault();
    next.focus();
  });
}

const linksOf = (row: Element): readonly HTMLAnchorElement[] => [
  ...row.querySelectorAll<HTMLAnchorElement>('.row-address, .cited a'),
];
