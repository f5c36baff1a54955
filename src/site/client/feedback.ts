/** What a page does after a click: texts to the clipboard, files to the reader, notes about a choice. */

/** What is said about a choice, with what may have been meant as a button. */
export interface Note {
  readonly text: string;
  readonly offer?: { readonly label: string; readonly take: () => void };
}

/** Replaces the notes in a place. */
export function showNotes(place: Element, notes: readonly Note[]): void {
  place.replaceChildren(
    ...notes.map(({ text, offer }) => {
      const line = document.createElement('p');
      line.append(text);
      if (offer) {
        line.append(text && ' Did you mean this? ', button(`Add ${offer.label}`, offer.take));
      }
      return line;
    }),
  );
}

/** A button that submits nothing. */
export function button(text: string, click: () => void, label?: string): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  if (label !== undefined) made.ariaLabel = label;
  made.addEventListener('click', click);
  return made;
}

/**
 * Copies a text at a click, and says on the button for two seconds that it did.
 *
 * @param refused Runs where the browser lets no page copy.
 */
export function copyText(from: HTMLButtonElement, text: string, refused: () => void): void {
  navigator.clipboard.writeText(text).then(() => sayBriefly(from, 'Copied'), refused);
}

/** Shows other words on a button for two seconds. A second click meanwhile does not keep them. */
export function sayBriefly(on: HTMLButtonElement, words: string): void {
  const label = (on.dataset['label'] ??= on.textContent);
  on.textContent = words;
  setTimeout(() => (on.textContent = label), 2000);
}

/** Hands a file that the page made to the reader. */
export function download(content: string | Uint8Array, name: string, mediaType: string): void {
  const link = document.createElement('a');
  // The sign at the beginning tells Excel that CSV is UTF-8.
  const parts = mediaType.startsWith('text/csv') ? ['\ufeff', content] : [content];
  link.href = URL.createObjectURL(new Blob(parts as BlobPart[], { type: mediaType }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
