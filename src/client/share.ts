/** Copies a snippet of the Share panel by one click, and says so. */
import { asServed } from './served-origin.ts';

for (const panel of document.querySelectorAll('.share')) {
  const status = panel.querySelector('.share-status');
  for (const button of panel.querySelectorAll<HTMLButtonElement>('.snippet button')) {
    button.hidden = false;
    button.addEventListener('click', () => {
      copy(button).then(
        () => say('Copied.', button),
        () =>
          say(
            'The browser does not let this page copy: select the text and copy it yourself.',
            button,
          ),
      );
    });
  }

  function say(message: string, button: HTMLButtonElement): void {
    if (status) status.textContent = `${button.getAttribute('aria-label')}: ${message}`;
    button.textContent = message === 'Copied.' ? 'Copied' : 'Copy';
    window.setTimeout(() => (button.textContent = 'Copy'), 2000);
  }
}

async function copy(button: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(await textOf(button));
}

/** The text beside the button, or that of its file. */
async function textOf(button: HTMLButtonElement): Promise<string> {
  const { copy: file } = button.dataset;
  if (file === undefined) {
    return button.closest('.snippet')?.querySelector('pre')?.textContent ?? '';
  }
  const response = await fetch(file);
  if (!response.ok) throw new Error(`${file} answers ${response.status}.`);
  return asServed(await response.text());
}
