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
  if (button.dataset['as'] === 'table') {
    await navigator.clipboard.write([new ClipboardItem(tableItem(textOf(button)))]);
  } else {
    await navigator.clipboard.writeText(await textOf(button));
  }
}

/**
 * The table of a document, with its title and the line that says where it comes from: for editors, and for
 * all else with tabs between the cells. As promises: while a file is fetched, Safari forgets the click.
 */
function tableItem(file: Promise<string>): Record<string, Promise<Blob>> {
  const parts = file.then((html) => [
    ...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('h1, table, hr + p'),
  ]);
  const blob = (type: string, write: (part: Element) => string) =>
    parts.then((all) => new Blob([all.map(write).join('\n')], { type }));
  return {
    'text/html': blob('text/html', (part) =>
      part.matches('h1') ? `<p><b>${part.innerHTML}</b></p>` : part.outerHTML,
    ),
    'text/plain': blob('text/plain', (part) =>
      part instanceof HTMLTableElement ? rowsOf(part) : part.textContent,
    ),
  };
}

const rowsOf = ({ rows }: HTMLTableElement): string =>
  [...rows].map(({ cells }) => [...cells].map((cell) => cell.textContent).join('\t')).join('\n');

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
