/** Lets a reader tick lines of a list and look at these alone; the address holds the choice. */
import { countGroups } from './group-counts.ts';
import { keepQuery } from './keep-query.ts';

/** How many modes an address may name: more than a list has. */
const most = 500;

/** What an address asks for: `?m=ec2.virtual-instance,rds` names modes, or all modes of a service. */
const asked = (search: string): ReadonlySet<string> =>
  new Set((new URLSearchParams(search).get('m') ?? '').split(',', most).filter(Boolean));

/**
 * Adds a box to each line with `data-modes`, and a bar that shows ticked ones alone.
 *
 * @param bar Where the count and the buttons are; not shown without scripts.
 */
export function startPicking(bar: HTMLElement, root: HTMLElement): void {
  const wanted = asked(location.search);
  const status = bar.querySelector('output');
  const only = bar.querySelector<HTMLButtonElement>('.only');
  const lines = [...root.querySelectorAll<HTMLElement>('[data-modes]')].map((line) => {
    const modes = (line.dataset['modes'] ?? '').split(' ');
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = modes.some((mode) => wanted.has(mode) || wanted.has(mode.split('.')[0] ?? ''));
    const label = document.createElement('label');
    label.className = 'pick';
    label.append(box, 'I use this');
    line.querySelector('.of')?.append(label);
    return { line, modes, box };
  });

  const show = (alone: boolean): void => {
    root.classList.toggle('only-picked', alone);
    only?.setAttribute('aria-pressed', String(alone));
    countGroups();
  };

  const update = (): void => {
    const picked = lines.filter(({ box }) => box.checked);
    for (const { line, box } of lines) line.classList.toggle('picked', box.checked);
    const search = new URLSearchParams(location.search);
    if (picked.length > 0) search.set('m', picked.flatMap((each) => each.modes).join(','));
    else search.delete('m');
    keepQuery(search);
    const countOf = (some: typeof lines) => some.flatMap((each) => each.modes).length;
    if (status) status.textContent = `${countOf(picked)} of ${countOf(lines)} modes are mine`;
    bar.hidden = picked.length === 0;
    if (picked.length === 0) show(false);
    else countGroups();
  };

  root.addEventListener('change', (event) => {
    if (lines.some(({ box }) => box === event.target)) update();
  });
  only?.addEventListener('click', () => show(only.getAttribute('aria-pressed') !== 'true'));
  bar.querySelector('.none')?.addEventListener('click', () => {
    for (const { box } of lines) box.checked = false;
    update();
  });
  if (wanted.size > 0) {
    update();
    show(lines.some(({ box }) => box.checked));
  }
}
