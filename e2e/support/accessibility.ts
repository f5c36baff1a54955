import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 900 };

/** The looks in which a page has to be accessible. */
export const looks = [
  { colorScheme: 'light', viewport: wide },
  { colorScheme: 'dark', viewport: narrow },
  { colorScheme: 'dark', viewport: wide },
  { colorScheme: 'light', viewport: narrow },
] as const;

/** What breaks WCAG 2.2 AA, with the first places. */
export async function violationsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    // There are no frames, and in one document this is four times as fast.
    .setLegacyMode(true)
    .analyze();
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    where: nodes
      .slice(0, 3)
      .map(({ target, failureSummary }) => `${target.join(' ')}: ${failureSummary}`),
  }));
}
