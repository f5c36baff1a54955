/**
 * What an embedded page does by script: it takes `view` and `theme` from its address, and tells the
 * page around it how high it is. It listens to no messages, so that page cannot control it.
 */
const root = document.documentElement;

const choices = { view: ['diagram', 'table', 'both'], theme: ['light', 'dark'] } as const;
const query = new URLSearchParams(location.search);
for (const [name, allowed] of Object.entries(choices)) {
  const value = allowed.find((choice) => choice === query.get(name));
  if (value) root.dataset[name] = value;
}

let told = 0;

/** `scrollHeight` is never less than the frame's own height, so that frame could not shrink. */
function tellHeight(): void {
  const height = Math.ceil(root.getBoundingClientRect().height);
  if (height === told) return;
  told = height;
  const message = { src: location.href, context: 'iframe.resize', height };
  // The height is no secret, so any page may receive it.
  parent.postMessage({ height }, '*');
  // Embedly, Iframely and others read this form.
  parent.postMessage(JSON.stringify(message), '*');
}

/**
 * Chromium from 154 sizes a frame itself, and asks to be told of changes. It measures at the width
 * that the frame had at first, unless that is said in pixels.
 * Delete the width when `e2e/embed.spec.ts` passes without it.
 */
function askForSize(): void {
  root.style.width = `${root.clientWidth}px`;
  try {
    (window as { requestResize?: () => void }).requestResize?.();
  } catch {
    // In an `object` element it cannot size itself.
  }
  root.style.width = '';
}

function fit(): void {
  tellHeight();
  askForSize();
}

if (parent !== window) {
  // A frame that is out of sight is not drawn, so the observer is silent until it comes into view.
  fit();
  new ResizeObserver(fit).observe(root);
  addEventListener('resize', askForSize);
}
