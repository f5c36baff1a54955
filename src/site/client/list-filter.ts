/** The filter of a list, in the browser. Without it the page is the whole list. */
import { matching, type Facets } from '#views/lists/list-facets.ts';

/**
 * Keeps the list, the status and the address in step with the form.
 *
 * @param form Its fields are what entries are filtered by, and have what the address says; `data-noun` is
 *   what is counted. An entry that stands for several says how many in `data-counts`.
 */
export function startListFilter(form: HTMLFormElement): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-facets]')].map((element) => ({
    element,
    facets: JSON.parse(element.dataset['facets'] ?? '') as Facets,
    counts: Number(element.dataset['counts'] ?? 1),
  }));
  const countOf = (some: Iterable<{ readonly counts: number }>) =>
    [...some].reduce((sum, { counts }) => sum + counts, 0);
  const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')];
  const status = form.querySelector('output');
  const controls = [
    ...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[type=search], select'),
  ];

  const apply = (): void => {
    const asked = controls.flatMap(({ name, value }) =>
      value.trim() === '' ? [] : [[name, value.trim()]],
    );
    const query = Object.fromEntries(asked) as Record<string, string>;
    const found = new Set(matching(items, ({ facets }) => facets, query));
    for (const item of items) item.element.hidden = !found.has(item);
    for (const group of groups) {
      group.hidden = !group.querySelector('[data-facets]:not([hidden])');
      if (asked.length > 0 && group instanceof HTMLDetailsElement) group.open = true;
      const id = group.querySelector('h2')?.id;
      if (id) hideContents(id, group.hidden);
    }
    const noun = form.dataset['noun'] ?? '';
    const counts =
      found.size > 0
        ? `${countOf(found)} of ${countOf(items)} ${noun}`
        : `None of ${countOf(items)} ${noun} match: type less, or choose “Show all”. No match does not mean that nobody has to act.`;
    if (status) status.textContent = asked.length > 0 ? counts : '';
    countGroups();
    form.classList.toggle('asked', asked.length > 0);
    const search = new URLSearchParams(location.search);
    for (const { name } of controls) search.delete(name);
    for (const [field = '', value = ''] of asked) search.append(field, value);
    keepQuery(search);
  };

  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  if (location.search || controls.some(({ value }) => value !== '')) apply();
}

/** Hides the entries of a section in the page’s tables of contents, or shows them again. */
function hideContents(id: string, hidden: boolean): void {
  const links = document.querySelectorAll(
    `:is(starlight-toc, mobile-starlight-toc) a[href="#${id}"]`,
  );
  for (const link of links) link.closest('li')!.hidden = hidden;
}

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
