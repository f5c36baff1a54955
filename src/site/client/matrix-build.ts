/** The page that makes a responsibility matrix of what a reader chooses; the address holds the choice. */
import {
  limitedTo,
  readControls,
  type ChosenMode,
  readMatrixChoice,
  wordsOfChoice,
} from '#exports/matrix/choice.ts';
import { makeMatrix, matrixFormats, type MatrixSettings } from '#exports/matrix/make-matrix.ts';
import { matrixProfileOf, matrixProfiles } from '#exports/matrix/profiles.ts';
import { matrixRows, type MatrixService } from '#exports/matrix/rows.ts';
import { button, copyText, download, showNotes } from './feedback.ts';
import { fetchOnce } from './served-origin.ts';
import type { MatrixTable } from '#exports/matrix/table.ts';

/** From so many services on, one file of all is fetched. */
const manyServices = 30;

/** More rows than this are in the files only: nobody reads them on a page. */
const mostRows = 300;

type Start = Pick<MatrixSettings, 'origin' | 'controls'>;

/**
 * Keeps the address, the list of what is chosen and the tables in step.
 *
 * @param root Has the form, and in `data-addresses` where the data are.
 */
export function startBuilding(root: HTMLElement): void {
  const find = <T extends Element>(selector: string): T => root.querySelector<T>(selector)!;
  const addresses = JSON.parse(root.dataset['addresses'] ?? '') as Readonly<
    Record<'start' | 'service' | 'all', string>
  >;
  const input = find<HTMLInputElement>('input[list]');
  const field = find<HTMLInputElement>('[name=controls]');
  const box = find<HTMLElement>('.matrix-box');
  const select = find<HTMLSelectElement>('select');
  const options = [...find('datalist').children].map((option) => ({
    word: (option as HTMLOptionElement).dataset['word'] ?? '',
    label: (option as HTMLOptionElement).value,
  }));
  const index = [...Map.groupBy(options, ({ word }) => word.split('.', 1)[0] ?? '')].map(
    ([id, own]) => ({
      id,
      modes: own.flatMap(({ word }) => (word === id ? [] : [{ id: word.slice(id.length + 1) }])),
    }),
  );
  const data = fetchOnce();
  let words: readonly string[] = [];
  let shown:
    { readonly chosen: readonly ChosenMode[]; readonly settings: MatrixSettings } | undefined;
  let turn = 0;

  async function servicesOf(chosen: readonly ChosenMode[]): Promise<readonly MatrixService[]> {
    const ids = [...new Set(chosen.map(({ service }) => service))];
    if (ids.length > manyServices) return (await data(addresses.all)) as readonly MatrixService[];
    return Promise.all(
      ids.map((id) => data(addresses.service.replace('*', id)) as Promise<MatrixService>),
    );
  }

  async function show(chosen: readonly ChosenMode[]): Promise<void> {
    const mine = ++turn;
    if (chosen.length === 0) {
      box.hidden = true;
      return;
    }
    const [start, services] = await Promise.all([data(addresses.start), servicesOf(chosen)]);
    // Meanwhile the reader may have chosen something else.
    if (mine !== turn) return;
    const profile = matrixProfileOf(select.value) ?? matrixProfiles[0]!;
    const { ids: only } = readControls(field.value);
    const settings = { ...(start as Start), services, profile, only, format: '' };
    shown = { chosen, settings };
    const { rows, controls } = limitedTo(matrixRows(chosen, services), settings.controls, only);
    find('.matrix-said').textContent =
      `${profile.text} ${rows.length} parts of ${chosen.length} ${chosen.length === 1 ? 'mode' : 'modes'}.`;
    showTables(find('.matrix-tables'), profile.tables(rows, controls));
    box.hidden = false;
  }

  const say = (...texts: readonly string[]) =>
    showNotes(
      find('.notes'),
      texts.map((text) => ({ text })),
    );

  function choose(asked: readonly string[]): void {
    const { modes, unknown } = readMatrixChoice(asked, index);
    const wrong = new Set(unknown.map(({ word }) => word));
    words = [...new Set(asked)].filter((word) => !wrong.has(word));
    showNotes(find('.notes'), [
      ...unknown.map(({ text, nearest }) => ({
        text,
        ...(nearest !== undefined && {
          offer: { label: nearest, take: () => choose([...words, nearest]) },
        }),
      })),
      ...readControls(field.value).faults.map((text) => ({ text })),
    ]);
    find('.chosen').replaceChildren(...words.map(chip));
    remember();
    show(modes).catch(() => say('The data did not come. Reload the page when you are connected.'));
  }

  /** What was chosen by one word, with a button that takes it out. */
  function chip(word: string): HTMLLIElement {
    const item = document.createElement('li');
    const label = labelOf(word);
    const remove = (): void => {
      choose(words.filter((each) => each !== word));
      (find('.chosen').querySelector('button') ?? input).focus();
    };
    item.append(label, button('×', remove, `Remove: ${label}`));
    return item;
  }

  function labelOf(word: string): string {
    if (word === '*') return 'All services';
    const whole = word.endsWith('.*');
    const named = whole ? word.slice(0, -2) : word;
    const label = options.find((option) => option.word === named)?.label ?? named;
    if (whole) return `${label} · all modes`;
    const first = index.find(({ id }) => id === word)?.modes[0]?.id;
    const mode = options.find((option) => option.word === `${word}.${first}`)?.label;
    return mode === undefined ? label : `${mode} (default mode)`;
  }

  function remember(): void {
    const { ids: only } = readControls(field.value);
    const query = [
      ...(words.length > 0 ? [`m=${words.join(',')}`] : []),
      ...(only.length > 0 ? [`controls=${only.join(',')}`] : []),
      ...(select.value === matrixProfiles[0]?.id ? [] : [`profile=${select.value}`]),
    ].join('&');
    history.replaceState(null, '', location.pathname + (query && `?${query}`));
  }

  /** What is in the file, as far as a name holds it: `responsibilities-ec2-rds-fedramp`. */
  function fileName(): string {
    const { ids: only } = readControls(field.value);
    const chosen = words.map((word) => word.replace('.*', '').replace('*', 'all'));
    const named = [...only, ...chosen].join('-');
    return `responsibilities-${named.slice(0, 60)}-${select.value}`;
  }

  function save(format: string, use: (made: string | Uint8Array) => void): void {
    if (!shown) return;
    makeMatrix(shown.chosen, { ...shown.settings, format })
      .then(use)
      .catch(() => say('The file could not be made. Reload the page when you are connected.'));
  }

  /** The words of what somebody typed. */
  function wordsIn(typed: string): readonly string[] {
    const named = options.find(({ label }) => label.toLowerCase() === typed.toLowerCase());
    return named ? [named.word] : wordsOfChoice(typed);
  }

  find<HTMLFormElement>('form').addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = input.value.trim();
    input.value = '';
    choose([...words, ...wordsIn(typed)]);
  });
  select.addEventListener('change', () => choose(words));
  field.addEventListener('change', () => choose(words));
  for (const choice of root.querySelectorAll<HTMLButtonElement>('[data-format]')) {
    const kind = matrixFormats.find(({ id }) => id === choice.dataset['format'])!;
    choice.addEventListener('click', () =>
      save(kind.id, (made) => download(made, `${fileName()}.${kind.id}`, kind.mediaType)),
    );
  }
  find('.copy').addEventListener('click', ({ currentTarget }) =>
    save('md', (made) =>
      copyText(currentTarget as HTMLButtonElement, String(made), () =>
        say('The browser lets no page copy: download the CSV.'),
      ),
    ),
  );

  const query = new URLSearchParams(location.search);
  const profile = query.get('profile') ?? '';
  if (matrixProfileOf(profile)) select.value = profile;
  field.value = field.value.slice(0, 400);
  // Submitted by the browser itself, before this script came.
  const added = (query.get('add') ?? '').trim();
  if (input.value.trim() === added) input.value = '';
  choose([
    ...wordsOfChoice((query.get('m') ?? '').slice(0, 4000)),
    ...wordsIn(added.slice(0, 400)),
  ]);
}

/** Shows tables one below the other, with what is to be known about each. */
function showTables(place: Element, tables: readonly MatrixTable[]): void {
  place.replaceChildren(
    ...tables.flatMap((table) => [
      ...(tables.length > 1 ? [element('h3', table.name)] : []),
      scrolled(table),
      ...table.notes.map((note) => element('p', note)),
      ...(table.rows.length > mostRows
        ? [element('p', `${mostRows} of ${table.rows.length} rows; the files have all.`)]
        : []),
    ]),
  );
}

function scrolled({ name, head, rows }: MatrixTable): HTMLElement {
  const table = document.createElement('table');
  const headRow = table.createTHead().insertRow();
  for (const title of head) {
    const cell = element('th', title);
    cell.setAttribute('scope', 'col');
    headRow.append(cell);
  }
  const body = table.createTBody();
  const owner = head.indexOf('Owner');
  for (const cells of rows.slice(0, mostRows)) {
    const row = body.insertRow();
    for (const [column, text] of cells.entries()) {
      const cell = row.insertCell();
      if (/^https?:\/\/\S+$/.test(text)) cell.append(linkTo(text));
      else cell.textContent = text;
      if (column === owner) cell.className = text === 'AWS' ? 'aws' : 'customer';
    }
  }
  const region = document.createElement('div');
  region.className = 'matrix-scroll';
  region.tabIndex = 0;
  region.role = 'region';
  region.ariaLabel = name;
  region.append(table);
  return region;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** An address as a link with its last word, since addresses are long. */
function linkTo(url: string): HTMLAnchorElement {
  const link = document.createElement('a');
  const { hostname, pathname, hash } = new URL(url);
  const here = hostname === location.hostname;
  link.href = url;
  link.textContent = here
    ? hash || pathname
    : (pathname.split('/').findLast((part) => part !== '') ?? hostname);
  return link;
}
