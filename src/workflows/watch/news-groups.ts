import type { ListNews } from './watch.ts';

/** What came of the lists, for people; lists without news are left out. */
export const newsGroups = (
  news: readonly ListNews[],
): readonly { readonly title: string; readonly lines: readonly string[] }[] =>
  news
    .map(({ list, added, missing, fault }) => ({
      title: list.title,
      lines: [
        ...(fault === undefined ? [] : [`${list.address}: ${fault}`]),
        ...added.map(({ text }) => `New: ${text}`),
        ...missing.map((id) => `Listed no more, and cited as evidence: ${id}`),
      ],
    }))
    .filter(({ lines }) => lines.length > 0);
