/**
 * Escapes the marks of Markdown in a text of the catalogue. It also runs in the browser, where the library
 * that `markdown.ts` writes with would weigh more than the page.
 */
export const escapeMarks = (text: string): string => text.replace(/[\\|*_<>[\]]/g, '\\$&');
