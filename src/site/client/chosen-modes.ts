import type { Choosable } from '#views/compare/choice.ts';

/** Where a mode goes: one place to the left, one to the right, or away. */
export type Step = -1 | 1 | 0;

const steps = [
  { step: -1, sign: '←', says: 'Move left' },
  { step: 1, sign: '→', says: 'Move right' },
  { step: 0, sign: '×', says: 'Remove' },
] as const;

/** Shows the chosen modes with buttons to move and remove each; the focus stays on what was moved. */
export function showChosen(
  list: Element,
  chosen: readonly Choosable[],
  go: (index: number, step: Step) => void,
): void {
  const items = chosen.map(({ label }, index) => {
    const item = document.createElement('li');
    item.append(label);
    for (const { step, sign, says } of steps) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = sign;
      button.ariaLabel = `${says}: ${label}`;
      button.disabled = step !== 0 && !chosen[index + step];
      button.addEventListener('click', () => {
        go(index, step);
        const place = Math.min(index + step, list.children.length - 1);
        const there = [...(list.children[place]?.querySelectorAll('button') ?? [])];
        const same = there.find((each) => each.textContent === sign);
        (same?.disabled ? there.find((each) => !each.disabled) : same)?.focus();
      });
      item.append(button);
    }
    return item;
  });
  list.replaceChildren(...items);
}
