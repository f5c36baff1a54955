/** The page that compares modes which a reader chooses; the address holds the choice. */
import {
  type ChoiceNote,
  type Choosable,
  MAX_COMPARED,
  readChoice,
  typedChoices,
} from '#views/compare/choice.ts';
import { type CompareLinks, compareTable, type Tree } from '#views/compare/table.ts';
import { compareCsv, compareMarkdown } from '#views/compare/text.ts';
import {
  type ComparableMode,
  type ComparedMode,
  compareView,
  type CompareView,
  type CompareWords,
} from '#views/compare/view.ts';
import { button, copyText, download, showNotes } from './feedback.ts';
import { fetchOnce } from './served-origin.ts';

/** What the page reads of `services/<id>.json`. */
interface PublishedService {
  readonly id: string;
  readonly shortName: string;
  readonly modes: readonly (ComparableMode & { readonly url: string })[];
}

/**
 * Keeps the address, the list of what is chosen and the table in step.
 *
 * @param root Has the form, in `data-addresses` where data and pages are, `*` for their ids, and in
 *   `data-words` the names of layers and questions.
 */
export function startComparing(root: HTMLElement): void {
  const find = <T extends Element>(selector: string): T => root.querySelector<T>(selector)!;
  const given = (name: string): unknown => JSON.parse(root.dataset[name] ?? '');
  const addresses = given('addresses') as Readonly<Record<string, string>>;
  const addressOf = (kind: string, id: string) => addresses[kind]?.replace('*', id) ?? '';
  const form = find<HTMLFormElement>('form');
  const input = find<HTMLInputElement>('input[list]');
  const box = find<HTMLElement>('.compare-box');
  const modes = [...find<HTMLDataListElement>('datalist').options].map(
    ({ value, dataset }): Choosable => ({
      word: dataset['word'] ?? '',
      label: value,
      names: dataset['names'],
    }),
  );
  const data = fetchOnce();
  let words: readonly string[] = [];
  let view: CompareView | undefined;
  let turn = 0;

  async function column(word: string): Promise<ComparedMode> {
    const [id = '', modeId] = word.split('.');
    const found = (await data(addressOf('data', id))) as PublishedService;
    const mode = found.modes.find((each) => each.id === modeId);
    if (!mode) throw new Error(word);
    return { service: found, mode };
  }

  function say(notes: readonly ChoiceNote[]): void {
    showNotes(
      find('.notes'),
      notes.map(({ text, nearest }) => ({
        text,
        ...(nearest && { offer: { label: nearest.label, take: () => take(nearest) } }),
      })),
    );

    /** What else was offered stays. */
    function take(meant: Choosable): void {
      const others = notes.filter(({ nearest }) => nearest && nearest !== meant);
      choose([...words, meant.word], others);
    }
  }

  async function show(): Promise<void> {
    const mine = ++turn;
    if (words.length < 2) {
      box.hidden = true;
      return;
    }
    const columns = await Promise.all(words.map(column));
    // Meanwhile the reader may have chosen something else.
    if (mine !== turn) return;
    view = compareView(columns, given('words') as CompareWords);
    find('.compare-scroll').replaceChildren(buildTree(compareTable(view, linksTo(addressOf))));
    box.className = `compare-box columns-${columns.length}`;
    box.hidden = false;
  }

  function choose(next: readonly string[], notes: readonly ChoiceNote[] = []): void {
    const few = { text: 'One mode alone: add another.' };
    const choice = readChoice(next.join(','), modes);
    words = choice.words;
    say([...notes, ...choice.notes, ...(words.length === 1 ? [few] : [])]);
    showChosen(
      find('.chosen'),
      words.map((word) => modes.find((mode) => mode.word === word)!.label),
      (index, step) => choose(moved(words, index, step)),
    );
    const query = words.length > 0 ? `?m=${words.join(',')}` : '';
    history.replaceState(null, '', `${location.pathname}${query}`);
    form.hidden = words.length === MAX_COMPARED;
    // What readers came for is first: their own comparison, where they have one.
    const ready = find('.ready');
    if (words.length > 0) root.append(ready);
    else root.prepend(ready);
    show().catch(() => say([{ text: 'The data did not come. Reload the page.' }]));
  }

  function add(typed: string): void {
    if (typed === '') return;
    const read = typedChoices(typed, modes);
    if (read.every(({ found }) => found) && input.value.trim() === typed) input.value = '';
    choose(
      [...words, ...read.flatMap(({ found }) => found?.word ?? [])],
      read.flatMap(({ notes }) => notes),
    );
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    add(input.value.trim());
  });
  find('.copy').addEventListener('click', (event) => {
    if (!view || !(event.currentTarget instanceof HTMLButtonElement)) return;
    const onlyAnswers = find<HTMLInputElement>('.only-answers').checked;
    const text = compareMarkdown(onlyAnswers ? { ...view, layers: [] } : view, {
      source: location.href,
      day: new Date().toISOString().slice(0, 10),
      onlyDifferences: find<HTMLInputElement>('.only-differences').checked,
      duties: find<HTMLInputElement>('.with-duties').checked,
    });
    copyText(event.currentTarget, text, () =>
      say([{ text: 'The browser lets no page copy: download the CSV.' }]),
    );
  });
  find('.download').addEventListener('click', () => {
    if (view) download(compareCsv(view), `${words.join('-')}.csv`, 'text/csv;charset=utf-8');
  });

  const query = new URLSearchParams(location.search);
  const first = readChoice(query.get('m') ?? '', modes);
  choose(first.words, first.notes);
  // Submitted by the browser itself, before this script came.
  add((query.get('add') ?? '').trim().slice(0, 400));
}

const linksTo = (addressOf: (kind: string, id: string) => string): CompareLinks => {
  const mode = (column: ComparedMode) => {
    const { url } = column.mode as PublishedService['modes'][number];
    // Of the address that the site is published at; this copy may be elsewhere.
    const { pathname, hash } = new URL(url);
    return pathname + hash;
  };
  return {
    mode,
    row: (column, part) => `${mode(column)}#${part}`,
    question: (id) => addressOf('question', id),
    layer: (id) => addressOf('layer', id),
  };
};

/** Where a mode goes: one place to the left, one to the right, or away. */
type Step = -1 | 1 | 0;

const steps = [
  { step: -1, sign: '←', says: 'Move left' },
  { step: 1, sign: '→', says: 'Move right' },
  { step: 0, sign: '×', says: 'Remove' },
] as const;

function moved(words: readonly string[], index: number, step: Step): readonly string[] {
  const rest = words.filter((_, each) => each !== index);
  return step === 0 ? rest : rest.toSpliced(index + step, 0, words[index]!);
}

/** Shows the chosen modes with buttons to move and remove each; the focus stays on what was moved. */
function showChosen(
  list: Element,
  labels: readonly string[],
  go: (index: number, step: Step) => void,
): void {
  const items = labels.map((label, index) => {
    const item = document.createElement('li');
    const buttons = steps.map(({ step, sign, says }) => {
      const click = () => {
        go(index, step);
        const there = list.children[Math.min(index + step, list.children.length - 1)];
        const theirs = [...(there?.querySelectorAll('button') ?? [])];
        const same = theirs.find(({ textContent }) => textContent === sign);
        (same?.disabled ? theirs.find(({ disabled }) => !disabled) : same)?.focus();
      };
      const made = button(sign, click, `${says}: ${label}`);
      made.disabled = step !== 0 && labels[index + step] === undefined;
      return made;
    });
    item.append(label, ...buttons);
    return item;
  });
  list.replaceChildren(...items);
}

/** Makes the elements of a tree; text stays text, whatever it holds. */
function buildTree({ tag, attributes, children }: Tree): Element {
  const made = ['svg', 'path'].includes(tag)
    ? document.createElementNS('http://www.w3.org/2000/svg', tag)
    : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.map((child) => (typeof child === 'string' ? child : buildTree(child))));
  return made;
}
