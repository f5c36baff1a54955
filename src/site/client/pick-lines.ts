/** Lets a reader tick lines of a list and look at these alone; the address holds the choice. */
import { countGroups, keepQuery } from './list-filter.ts';

/** How many modes an address may name: more than a list has. */
const mostPicked = 500;

/** A list of more names tells nobody anything. */
const mostNamed = 12;

/** What an address asks for: `?m=ec2.virtual-instance,rds` names modes, or all modes of a service. */
const asked = (search: string): ReadonlySet<string> =>
  new Set((new URLSearchParams(search).get('m') ?? '').split(',', mostPicked).filter(Boolean));

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
    if (status) status.textContent = `${countOf(picked)} of ${countOf(lines)} modes selected`;
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

/**
 * Hides rows below a list that are about services of which the reader sees no line there.
 *
 * @param list Its lines name their modes in `data-modes`; a filter and a choice hide some of them.
 * @param beside Has the rows, each with its services in `data-about`.
 * @param none Names the services in sight that no row is about, where they are few.
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
    none.hidden = names.length === 0 || names.length > mostNamed;
    none.textContent = `The catalogue has no row that says it for ${names.join(', ')}.`;
  };

  const watched = { subtree: true, attributes: true, attributeFilter: ['hidden', 'class'] };
  new MutationObserver(follow).observe(list, watched);
  follow();
}
