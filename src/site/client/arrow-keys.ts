/** Arrow keys lead from cell to cell of a table; only the head of each row is in the order of Tab. */

const moves: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** Starts it for all tables of an element, which count as one. */
export function startArrowKeys(root: HTMLElement): void {
  for (const link of root.querySelectorAll<HTMLElement>('td a')) link.tabIndex = -1;
  root.addEventListener('keydown', (event) => {
    const move = moves[event.key];
    const { target } = event;
    const modified = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (!move || modified || !(target instanceof HTMLAnchorElement)) return;
    const cell = target.closest<HTMLTableCellElement>('tbody :is(th, td)');
    const row = cell?.parentElement;
    if (!cell || !row) return;
    event.preventDefault();
    // Those that a filter leaves.
    const rows = [...root.querySelectorAll<HTMLTableRowElement>('tbody tr')].filter(
      (each) => !each.closest('[hidden]'),
    );
    next(rows, rows.indexOf(row as HTMLTableRowElement), cell.cellIndex, move)?.focus();
  });
}

/** The next link in a direction; cells without one are passed over. */
function next(
  rows: readonly HTMLTableRowElement[],
  row: number,
  column: number,
  [down, right]: readonly [number, number],
): HTMLAnchorElement | undefined {
  const last = (rows[row]?.cells.length ?? 1) - 1;
  if (!Number.isFinite(right)) {
    const cells = [...(rows[row]?.cells ?? [])];
    const found = right > 0 ? cells.toReversed() : cells;
    return found.flatMap((cell) => cell.querySelector('a') ?? [])[0];
  }
  let [y, x] = [row + down, column + right];
  while (y >= 0 && y < rows.length && x >= 0 && x <= last) {
    const link = rows[y]?.cells[x]?.querySelector('a');
    if (link) return link;
    y += down;
    x += right;
  }
  return undefined;
}
