/** What is said about a choice, with what may have been meant as a button. */
export interface Note {
  readonly text: string;
  readonly offer?: { readonly label: string; readonly take: () => void };
}

/** Shows notes in the place of those that were there. */
export function showNotes(place: Element, notes: readonly Note[]): void {
  place.replaceChildren(
    ...notes.map(({ text, offer }) => {
      const line = document.createElement('p');
      line.append(text);
      if (offer) {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = `Add ${offer.label}`;
        button.addEventListener('click', offer.take);
        line.append(text === '' ? '' : ' Did you mean this? ', button);
      }
      return line;
    }),
  );
}
