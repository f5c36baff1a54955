/** In examples to copy, names the origin that serves the page: for a site that has no address of its own. */
import { asServed } from './served-origin.ts';

for (const block of document.querySelectorAll('pre, code')) {
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const own = asServed(text.nodeValue ?? '');
    if (own !== text.nodeValue) text.nodeValue = own;
  }
}
for (const button of document.querySelectorAll<HTMLElement>('[data-code]')) {
  button.dataset['code'] = asServed(button.dataset['code'] ?? '');
}
