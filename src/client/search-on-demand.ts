/**
 * Takes the place of Pagefind's interface: fetches the real one when somebody is about to search.
 * Starlight's search fetches it for every page, as soon as the page is there.
 */

/** What Starlight passes to Pagefind's interface; the rest is passed on as it is. */
interface Options {
  /** Selects the element that the interface goes into. */
  readonly element: string;
  readonly translations?: { readonly placeholder?: string };
}

/**
 * Until the interface is there, a plain field takes what is typed. To be called with `new`, as the
 * class that it takes the place of.
 *
 * @throws {Error} where the page has no search as Starlight makes it.
 */
export function PagefindUI(options: Options): void {
  const place = document.querySelector<HTMLElement>(options.element);
  const dialog = place?.closest('dialog');
  const button = dialog?.parentElement?.querySelector('button');
  if (!place || !dialog || !button) throw new Error('This page has no search to start.');

  const field = standIn(options.translations?.placeholder ?? '');
  place.append(field);
  let asked = false;
  const load = (): void => {
    // A script that could not be fetched is not fetched again on the same page.
    if (!asked) void start(options, place, field);
    asked = true;
  };
  button.addEventListener('pointerenter', load);
  button.addEventListener('focus', load);
  new MutationObserver(load).observe(dialog, { attributeFilter: ['open'] });
  if (dialog.open) {
    field.focus();
    load();
  }
}

function standIn(label: string): HTMLInputElement {
  const field = document.createElement('input');
  field.className = 'search-stand-in';
  field.placeholder = label;
  field.ariaLabel = label;
  return field;
}

async function start(options: Options, place: Element, field: HTMLInputElement): Promise<void> {
  const { PagefindUI: Interface } = await import('@pagefind/default-ui');
  const search = new Interface(options);
  if (field.value !== '') search.triggerSearch(field.value);
  const focused = document.activeElement === field;
  field.remove();
  if (focused) place.querySelector('input')?.focus();
}
