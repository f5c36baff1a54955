/** The path of an installed Chromium or Chrome, or undefined. `CHROMIUM` overrides the search. */
export function installedChromium(): string | undefined;
/** Makes sure that there is a browser; its path, or undefined when Playwright keeps one. */
export function ensureChromium(): Promise<string | undefined>;
