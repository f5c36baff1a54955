/**
 * Takes the place of Pagefind's interface: fetches the real one when somebody is about to search, with
 * the words that queries are compared with. Starlight's search fetches it for every page, as soon as the
 * page is there.
 */
import { type Lookup, lookupOf, type Prepared, prepareQuery } from '#views/search/query.ts';
import type { SearchWords } from '#views/search/search-words.ts';

/** What Starlight passes to Pagefind's interface; the rest is passed on as it is. */
interface Options {
  /** Selects the element that the interface goes into. */
  readonly element: string;
  /** The address of the index's folder. */
  readonly bundlePath: string;
  readonly translations?: { readonly placeholder?: string };
  readonly processResult?: (result: Result) => void;
}

/** In place of "No results", which leads nowhere: a search finds what has all words. */
const nothingFound =
  'Nothing here has all of these words: [SEARCH_TERM]. Try a service with one word beside it, as in “fargate patching”.';

/** What Pagefind knows of a result. */
interface Result {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: { url: string; title?: string; excerpt: string }[];
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
  for (const opener of [button, ...document.querySelectorAll('.home-search')]) {
    opener.addEventListener('pointerenter', load);
    opener.addEventListener('focus', load);
  }
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

async function start(options: Options, place: HTMLElement, field: HTMLInputElement): Promise<void> {
  const [{ PagefindUI: Interface }, words] = await Promise.all([
    import('@pagefind/default-ui'),
    wordsAt(options.bundlePath),
  ]);
  const lookup = words && lookupOf(words);
  const note = document.createElement('p');
  let term: string | undefined;
  let shown: string | undefined;
  moveByKeys(place, (typed) => typed === shown);
  const search = new Interface({
    ...options,
    translations: { ...options.translations, zero_results: nothingFound },
    excerptLength: 24,
    ranking: words?.ranking,
    processTerm: (typed: string): string => {
      term = typed;
      shown = undefined;
      if (!lookup) return typed;
      const prepared = prepareQuery(typed, lookup);
      tellOf(note, prepared, lookup);
      return prepared.query;
    },
    processResult: (result: Result): void => {
      options.processResult?.(result);
      asShown(result);
      shown = term;
    },
  });
  note.className = 'search-note';
  note.role = 'status';
  place.querySelector('.pagefind-ui__drawer')?.before(note);
  // Pagefind’s own has a title and no label.
  const input = place.querySelector('.pagefind-ui__search-input');
  if (input) input.ariaLabel = field.ariaLabel;
  if (field.value !== '') search.triggerSearch(field.value);
  const focused = document.activeElement === field;
  field.remove();
  if (focused) place.querySelector('input')?.focus();
}

/** The words of the site; a search without them is one without corrections. */
const wordsAt = (folder: string): Promise<SearchWords | undefined> =>
  fetch(`${folder}words.json`)
    .then((response) => (response.ok ? (response.json() as Promise<SearchWords>) : undefined))
    .catch(() => undefined);

/** Hides the words by which a result was found, and shows its text where these alone were. */
function asShown(result: Result): void {
  const { title = '', url = result.url } = result.meta;
  result.meta = { title, url };
  if (result.sub_results[0]?.url !== url) {
    result.sub_results.unshift({ url, excerpt: result.excerpt });
  }
}

/**
 * Arrow keys move between the field and the results, and Enter in the field opens the first one, once it
 * is of what the field has. Results are links, so Enter opens them anyway.
 *
 * @param place What the field and the results are in.
 * @param isShown Whether the results are those of a term.
 */
function moveByKeys(place: HTMLElement, isShown: (term: string) => boolean): void {
  place.addEventListener('keydown', (event) => {
    const field = place.querySelector('input');
    if (!field || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const links = [...place.querySelectorAll<HTMLElement>('.pagefind-ui__result-link')];
    const at = links.indexOf(event.target as HTMLElement);
    if (event.key === 'Enter' && event.target === field && isShown(field.value)) links[0]?.click();
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    if (at < 0 && event.target !== field) return;
    const next = event.key === 'ArrowDown' ? links[at + 1] : (links[at - 1] ?? field);
    // In the field, the key would move the cursor to the end or the beginning.
    if (at >= 0 || event.key === 'ArrowDown') event.preventDefault();
    next?.focus();
  });
}

/** Shows in a paragraph what was corrected and what this site does not cover; nothing where there is nothing. */
function tellOf(note: HTMLElement, prepared: Prepared, { notCovered }: Lookup): void {
  const sentences: (string | Node)[] = prepared.corrected.map(
    ([typed, meant]) => `Searched for “${meant}” in place of “${typed}”. `,
  );
  for (const word of prepared.missing) {
    const near = notCovered.get(word) ?? [];
    sentences.push(`Nothing here is about “${word}”${near.length > 0 ? '; near it: ' : '. '}`);
    near.forEach(([name, address], index) => {
      const link = document.createElement('a');
      link.href = address;
      link.textContent = name;
      sentences.push(link, index === near.length - 1 ? '. ' : ', ');
    });
  }
  note.replaceChildren(...sentences);
}
