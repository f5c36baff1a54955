/**
 * Atom feeds of what changed. An entry is a commit that changed ownership or something about it: an owner,
 * a part, a mode, a service, a layer, a line, a switch or an end. Reworded texts, sources and dates
 * make no entry of their own; they are counted at the end of an entry.
 *
 * An entry's id is made of its commit and of its service's id, so no new name changes it.
 */
import { Feed } from 'feed';
import type { Service } from '#catalog/index.ts';
import { changesOf, isOwnership, type Change } from '#history/change.ts';
import type { ChangeSet, ChangeHistory } from '#history/history.ts';
import { lesserText, titleOf, sentenceOf, placeInList } from '#history/words/sentences.ts';
import { oneLine } from './formats/read-document.ts';
import { site } from '#site.config.ts';
import { setPath } from '#views/change-log.ts';
import { absolute, changesPath, feedPath, serviceFeedPath, servicePath } from '#views/urls.ts';
import { today } from '#views/today.ts';

/** The most entries of a feed, and the most lines of an entry. The site has the rest. */
const MAX_ENTRIES = 50;
const MAX_LINES = 60;

/** The feed of all services. */
export const catalogueFeed = (history: ChangeHistory): string =>
  feedOf(history, history.sets, {
    title: `${site.name}: what changed`,
    description: 'Owners that move, and services, modes and parts that come and go.',
    page: changesPath,
    feed: feedPath,
  });

/** The feed of one service. */
export function serviceFeed(
  history: ChangeHistory,
  service: Pick<Service, 'id' | 'shortName'>,
): string {
  const sets = history.sets.map((set) => ({ ...set, changes: changesOf(set.changes, service.id) }));
  return feedOf(history, sets, {
    title: `${service.shortName}: what changed`,
    description: `What changed in who secures what on ${service.shortName}.`,
    page: servicePath(service.id),
    feed: serviceFeedPath(service.id),
    service,
  });
}

interface About {
  readonly title: string;
  readonly description: string;
  /** Path of the page that it is the feed of. */
  readonly page: string;
  readonly feed: string;
  readonly service?: Pick<Service, 'id' | 'shortName'>;
}

function feedOf(history: ChangeHistory, sets: readonly ChangeSet[], about: About): string {
  const shown = sets.filter(({ changes }) => changes.some(isOwnership)).slice(0, MAX_ENTRIES);
  const updated = shown[0]?.date ?? history.begins?.date ?? today;
  const feed = new Feed({
    id: absolute(about.feed),
    title: plain(about.title),
    description: plain(about.description),
    link: absolute(about.page),
    feed: absolute(about.feed),
    language: 'en',
    updated: new Date(updated),
    author: { name: plain(site.name), link: absolute('') },
    copyright: 'CC BY 4.0',
    generator: false,
  });
  for (const set of shown) {
    feed.addItem({
      id: idOf(set, about.service?.id),
      title: escaped(entryTitle(set.changes)),
      link: absolute(setPath(set)),
      date: new Date(set.date),
      content: contentOf(set.changes),
    });
  }
  const { begins } = history;
  if (about.service && begins && shown.length < MAX_ENTRIES) {
    feed.addItem({
      id: idOf(begins, about.service.id),
      title: escaped(`${about.service.shortName} was here when this record begins`),
      link: absolute(about.page),
      date: new Date(begins.date),
    });
  }
  return feed.atom1();
}

/** https://www.rfc-editor.org/rfc/rfc4151: an address that stays though the site's own may change. */
const idOf = ({ commit, date }: Pick<ChangeSet, 'commit' | 'date'>, service?: string): string =>
  `tag:${new URL(site.url).hostname},${date.slice(0, 10)}:changes/${commit}${service ? `/${service}` : ''}`;

/** Titles are read in a list, so a long sentence is replaced by the count. */
const MAX_TITLE_LENGTH = 140;

function entryTitle(changes: readonly Change[]): string {
  const [first, ...others] = changes.filter(isOwnership);
  const alone = others.length === 0 && first?.places.length === 1;
  const sentence = alone ? sentenceOf(first) : '';
  return sentence && sentence.length <= MAX_TITLE_LENGTH ? sentence : titleOf(changes);
}

function contentOf(changes: readonly Change[]): string {
  const shown = changes.filter(isOwnership);
  const rest = shown.length - MAX_LINES;
  const lesser = lesserText(changes);
  return [
    `<ul>${shown.slice(0, MAX_LINES).map(itemOf).join('')}</ul>`,
    rest > 0 ? `<p>And ${rest} more on the site.</p>` : '',
    lesser ? `<p>Also: ${escaped(lesser)}.</p>` : '',
  ].join('');
}

const itemOf = (change: Change): string =>
  `<li>${escaped(sentenceOf(change))}${
    change.places.length > 1 ? ` (${escaped(change.places.map(placeInList).join('; '))})` : ''
  }</li>`;

/** Text as an element's own: the writer of the feed takes `&amp;` for `&` before it escapes. */
const plain = (text: string): string => oneLine(text).replaceAll('&', '&amp;');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text inside HTML; that it is in a CDATA section needs no more, because no ">" is left. */
const escaped = (text: string): string =>
  oneLine(text).replace(/[&<>]/g, (character) => entities[character] ?? character);
