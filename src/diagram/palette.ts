/**
 * The site's colours, light and dark. `src/site/styles/tokens.css` says the same to style sheets; a test
 * compares the two.
 */
export const palette = {
  paper: ['#fff', '#14161b'],
  ink: ['#16181d', '#eceef2'],
  'ink-soft': ['#4a4f5a', '#b3b9c5'],
  rule: ['#d9dce2', '#363b46'],
  tint: ['#f5f6f8', '#1c1f26'],
  line: ['#16181d', '#f5f6f8'],
  yours: ['#0b5cad', '#8ec1ff'],
  'yours-fill': ['#e8f1fb', '#12283f'],
  aws: ['#a84a06', '#ffb86b'],
  'aws-fill': ['#fdf1e3', '#38250f'],
} as const satisfies Readonly<Record<string, readonly [light: string, dark: string]>>;

/** A colour's name. */
export type Token = keyof typeof palette;
