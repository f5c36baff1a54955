/** The links beside the rows of a table of owners: one stop of the Tab key a row, and an address to copy. */

/**
 * Copies the address of a row when its link is followed, and says so for two seconds. Where there is no
 * clipboard, the address bar has it, as without scripts.
 */
export function startCopyingAddresses(root: HTMLElement): void {
  const status = document.createElement('output');
  status.className = 'sr-only';
  root.append(status);
  root.addEventListener('click', ({ target }) => {
    const link = target instanceof Element && target.closest<HTMLAnchorElement>('.row-address');
    // Pages that come over plain http, from an own copy for instance, have no clipboard.
    if (!link || !('clipboard' in navigator)) return;
    navigator.clipboard.writeText(link.href).then(
      () => {
        link.dataset['said'] = 'Copied';
        status.textContent = 'Address copied';
        setTimeout(() => {
          delete link.dataset['said'];
          status.textContent = '';
        }, 2000);
      },
      () => undefined,
    );
  });
}

/**
 * Makes one stop of the Tab key of the links beside a row: its address, its sources, where it is corrected.
 * Arrow keys lead from one to the next. Without scripts, each is a stop.
 */
export function startRowStops(table: HTMLElement): void {
  const linksOf = (row: Element) => [
    ...row.querySelectorAll<HTMLAnchorElement>('.row-address, .cited a'),
  ];
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
