/** Lets the heading of each group count the modes of the lines that a filter and a choice leave. */
export function countGroups(): void {
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]')) {
    const count = group.querySelector('.count');
    if (!count) continue;
    const lines = [...group.querySelectorAll<HTMLElement>('[data-counts]')].filter(
      (line) => !line.hidden && !line.matches('.only-picked :not(.picked)'),
    );
    const modes = lines.reduce((sum, { dataset }) => sum + Number(dataset['counts']), 0);
    count.textContent = modes === 1 ? '1 mode' : `${modes} modes`;
  }
}
