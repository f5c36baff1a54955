/** Says what the style sheet of the test shows: whether an answer was right, and how many were. */
export function startQuiz(quiz: HTMLElement): void {
  const status = quiz.querySelector('[role=status]')!;
  const cards = [...quiz.querySelectorAll('fieldset')];

  quiz.addEventListener('change', ({ target }) => {
    // Another choice is not graded before its answer is opened.
    const answer =
      target instanceof Element && target.closest('fieldset')?.querySelector('details');
    if (answer) answer.open = false;
  });
  // The event of <details> does not bubble.
  quiz.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return;
      const card = target.closest('fieldset');
      const chosen = card?.querySelector(':checked')?.className;
      const verdict = chosen && card?.querySelector(`.when-${chosen}`)?.textContent;
      const right = cards.filter((each) => each.matches(':has([open]):has(.right:checked)')).length;
      status.textContent = `${verdict ?? ''} ${right} of ${cards.length} right answers.`.trim();
    },
    { capture: true },
  );
}
