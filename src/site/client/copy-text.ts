/**
 * Copies a text at a click, and says on the button for two seconds that it did.
 *
 * @param button Its words come back afterwards.
 * @param refused Runs where the browser lets no page copy.
 */
export function copyText(button: HTMLButtonElement, text: string, refused: () => void): void {
  navigator.clipboard.writeText(text).then(() => sayBriefly(button, 'Copied'), refused);
}

/** Shows other words on a button for two seconds. A second click meanwhile does not keep them. */
export function sayBriefly(button: HTMLButtonElement, words: string): void {
  const label = (button.dataset['label'] ??= button.textContent);
  button.textContent = words;
  setTimeout(() => (button.textContent = label), 2000);
}
