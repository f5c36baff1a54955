/** The test for learners answers by the catalogue, without JavaScript. */
import { expect, test } from '@playwright/test';
import { quizPath } from '../src/site/urls.ts';
import { services } from '../src/site/services.ts';
import { quizCards } from '../src/views/quiz.ts';
import { origin } from './support/sites.ts';

test('an answer appears once an owner is chosen, and right ones are counted', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${origin()}/${quizPath}`);
  const cards = page.locator('.quiz-card');
  const expected = quizCards(services);
  await expect(cards).toHaveCount(expected.length);
  const score = page.locator('.quiz-score');
  const counted = () => score.evaluate((element) => getComputedStyle(element, '::before').content);
  const before = await counted();
  for (const [index, { owner, part }] of expected.entries()) {
    const card = cards.nth(index);
    const answer = card.locator('.quiz-answer');
    await expect(answer).toBeHidden();
    const other = owner === 'aws' ? 'You' : 'AWS';
    await card.getByRole('radio', { name: other }).check();
    await expect(answer).toContainText(part.name);
    expect(await verdict(card)).toContain('Not so.');
    expect(await counted()).toBe(before);
  }
  const [first] = expected;
  await cards.first().locator(`input[value="${first!.owner}"]`).check();
  expect(await verdict(cards.first())).toContain('Right.');
  await page.close();

  function verdict(card: typeof score) {
    return card
      .locator('.quiz-answer')
      .evaluate((element) => getComputedStyle(element, '::before').content);
  }
});
