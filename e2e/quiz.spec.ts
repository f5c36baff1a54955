/** The test for learners answers by the catalogue, without JavaScript; with it, the verdict is announced. */
import { expect, test } from '@playwright/test';
import { quizPath } from '#views/urls.ts';
import { services } from '#views/services.ts';
import { quizCards } from '#views/quiz.ts';
import { ownerWord } from './support/modes.ts';
import { origin } from './support/sites.ts';

const expected = quizCards(services);

test('an answer appears once it is opened, and right ones are counted', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${origin()}/${quizPath}`);
  const cards = page.locator('.quiz-card');
  await expect(cards).toHaveCount(expected.length);
  const counted = () =>
    page
      .locator('.quiz-card input')
      .evaluateAll(
        (all) => all.filter((each) => getComputedStyle(each).counterIncrement === 'right 1').length,
      );
  for (const [index, { owner, part }] of expected.entries()) {
    const card = cards.nth(index);
    const answer = card.locator('.quiz-answer').getByRole('link', { name: part.name });
    await card
      .getByRole('radio', { name: ownerWord(owner === 'aws' ? 'customer' : 'aws') })
      .check();
    await expect(answer).toBeHidden();
    await card.locator('summary').click();
    await expect(answer).toBeVisible();
    await expect(card.locator('.when-wrong')).toBeVisible();
    await expect(card.locator('.when-right')).toBeHidden();
  }
  expect(await counted()).toBe(0);
  await cards.first().locator(`input[value="${expected[0]!.owner}"]`).check();
  await expect(cards.first().locator('.when-right')).toBeVisible();
  expect(await counted()).toBe(1);
  await page.close();
});

test('arrow keys choose and do not answer; verdict and score are announced', async ({ page }) => {
  await page.goto(`${origin()}/${quizPath}`);
  const card = page.locator('.quiz-card').first();
  const status = page.locator('.quiz [role=status]');
  const { owner } = expected[0]!;
  const right = card.getByRole('radio', { name: ownerWord(owner) });
  await card.getByRole('radio', { name: ownerWord(owner === 'aws' ? 'customer' : 'aws') }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await expect(right).toBeChecked();
  await expect(card.locator('.quiz-answer p').first()).toBeHidden();
  await expect(status).toBeEmpty();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(status).toHaveText(`Right. 1 of ${expected.length} right answers.`);
  const second = page.locator('.quiz-card').nth(1);
  await second.locator('.wrong').check();
  await second.locator('summary').click();
  await expect(status).toHaveText(`Wrong. 1 of ${expected.length} right answers.`);
  await right.focus();
  await page.keyboard.press('ArrowRight');
  await expect(card.locator('.quiz-answer p').first()).toBeHidden();
  await card.locator('summary').click();
  await expect(status).toHaveText(`Wrong. 0 of ${expected.length} right answers.`);
});
