/** A page's text without its front matter; the whole text where the page does not begin with any. */
export const bodyOf = (text: string): string =>
  text.replace(/^\uFEFF?---\r?\n[^]*?\n---\r?(?:\n|$)/, '');
