import type { Lifecycle, Setting } from '#catalog/index.ts';
import { lifecycleWords, settingWords } from '#catalog/setting-words.ts';
import type { DateChange, What } from '../change.ts';
import { inSentence, layerName, ownersWord, ownerWord } from './names.ts';
import { counted } from '#catalog/text/counted.ts';

/** What changed, in words: `AWS → you`. */
export function whatText(what: What): string {
  switch (what.kind) {
    case 'service-added':
      return `new service in ${counted(what.modes, 'mode')}`;
    case 'service-removed':
      return 'service removed';
    case 'mode-added':
      return `new mode, the line runs ${what.line}`;
    case 'mode-removed':
      return 'mode removed';
    case 'owner-moved':
      return `${ownerWord(what.from)} → ${ownerWord(what.to)}${what.sameDuty ? ', duty unchanged' : ''}`;
    case 'part-added':
      return `new part, ${ownersWord(what.owner)}`;
    case 'part-removed':
      return `part removed, was ${ownersWord(what.owner)}`;
    case 'layer-changed':
      return `${layerName(what.from)} layer → ${layerName(what.to)} layer`;
    case 'line-moved':
      return `${what.from} → ${what.to}`;
    case 'setting-changed':
      return `${settingText(what.from)} → ${settingText(what.to)}`;
    case 'lifecycle-changed':
      return `${lifecycleText(what.from)} → ${lifecycleText(what.to)}`;
    case 'wording-changed':
      return `${what.field}: ${quoted(what.from)} → ${quoted(what.to)}`;
    case 'sources-changed':
      return `sources: ${signed(what.added, what.removed)}`;
    case 'dates-changed':
      return `verified: ${datesText(what.dates)}`;
    case 'controls-changed':
      return `controls: ${signed(what.added, what.removed)}`;
    case 'evidence-changed':
      return `evidence: ${signed(what.added, what.removed)}`;
    case 'page-changed':
      return `page ${what.how}`;
  }
}

function settingText(setting: Setting | undefined): string {
  if (!setting) return 'no setting';
  const { state, by } = settingWords(setting);
  return `${inSentence(state)}, ${by}`;
}

function lifecycleText(lifecycle: Lifecycle | undefined): string {
  if (!lifecycle) return 'no end announced';
  const { status, when } = lifecycleWords(lifecycle);
  return lifecycle.date ? `${inSentence(status)} ${when} ${lifecycle.date}` : inSentence(status);
}

const quoted = (text: string) => (text === '' ? 'nothing' : `“${text}”`);

const signed = (added: readonly string[], removed: readonly string[]) =>
  [...added.map((item) => `+ ${item}`), ...removed.map((item) => `− ${item}`)].join(', ');

/** Sources of one part mostly have one date, which is then written once. */
function datesText(dates: readonly DateChange[]): string {
  const texts = dates.map(({ from = 'no date', to = 'no date' }) => `${from} → ${to}`);
  return [...new Set(texts)].join(', ');
}
