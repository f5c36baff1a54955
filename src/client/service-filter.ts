/** The filter of the services index, in the browser. Without it the page is the whole list. */
import { matchesQuery, type ServiceFacets, type ServiceQuery } from '../site/service-facets.ts';

const fields = ['name', 'category', 'archetype', 'yoursFrom'] as const;

/** Keeps the list, the status and the address in step with the form. */
export function startServiceFilter(form: HTMLFormElement, root: ParentNode = document): void {
  const items = [...root.querySelectorAll<HTMLElement>('[data-facets]')].map((element) => ({
    element,
    facets: JSON.parse(element.dataset.facets ?? '') as ServiceFacets,
  }));
  const groups = [...root.querySelectorAll<HTMLElement>('[data-group]')];
  const status = form.querySelector('output');

  const read = (): ServiceQuery => {
    const data = new FormData(form);
    const value = (field: string) => String(data.get(field) ?? '').trim();
    return {
      name: value('name'),
      category: value('category'),
      archetype: value('archetype'),
      yoursFrom: value('yoursFrom'),
    };
  };

  const apply = (): void => {
    const query = read();
    for (const { element, facets } of items) element.hidden = !matchesQuery(facets, query);
    for (const group of groups) {
      group.hidden = !group.querySelector('[data-facets]:not([hidden])');
    }
    const shown = items.filter(({ element }) => !element.hidden).length;
    const asked = fields.filter((field) => query[field] !== '');
    if (status) status.textContent = asked.length > 0 ? `${shown} of ${items.length} services` : '';
    const search = new URLSearchParams(asked.map((field) => [field, query[field]]));
    const address = asked.length > 0 ? `?${search}` : location.pathname;
    history.replaceState(null, '', address + location.hash);
  };

  for (const [field, value] of new URLSearchParams(location.search)) {
    const control = form.elements.namedItem(field);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) {
      control.value = value;
    }
  }
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  if (location.search) apply();
}
