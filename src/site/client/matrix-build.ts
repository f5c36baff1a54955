/** The page that makes a responsibility matrix of what a reader chooses; the address holds the choice. */
import { limitedTo, readControls } from '#exports/matrix/choice.ts';
import { readMatrixChoice, wordsOfChoice, type ChosenMode } from '#exports/matrix/choice.ts';
import { makeMatrix, matrixFormats, type MatrixSettings } from '#exports/matrix/make-matrix.ts';
import { matrixProfileOf, matrixProfiles } from '#exports/matrix/profiles.ts';
import { matrixRows } from '#exports/matrix/rows.ts';
import type { MatrixService } from '#exports/matrix/rows.ts';
import { copyText } from './copy-text.ts';
import { download } from './download.ts';
import { fetchOnce } from './fetch-once.ts';
import { showNotes } from './notes.ts';
import { showTables } from './matrix-tables.ts';

/** From so many services on, one file of all is fetched. */
const manyServices = 30;

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
    const button = document.createElement('button');
    const label = labelOf(word);
    button.type = 'button';
    button.textContent = '×';
    button.ariaLabel = `Remove: ${label}`;
    button.addEventListener('click', () => {
      choose(words.filter((each) => each !== word));
      (find('.chosen').querySelector('button') ?? input).focus();
    });
    item.append(label, button);
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
  for (const button of root.querySelectorAll<HTMLButtonElement>('[data-format]')) {
    const kind = matrixFormats.find(({ id }) => id === button.dataset['format'])!;
    button.addEventListener('click', () =>
      save(kind.id, (made) => download(made, `${fileName()}.${kind.id}`, kind.mediaType)),
    );
  }
  find('.copy').addEventListener('click', ({ currentTarget: button }) =>
    save('md', (made) =>
      copyText(button as HTMLButtonElement, String(made), () =>
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
