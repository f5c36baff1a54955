/** `getConfig = name(() => assignWithDepth({}, currentConfig), "getConfig")`, minified. */
const getConfig = /(?<==[\w$]+\(\(\)=>)[\w$]+\(\{\},([\w$]+)\)(?=,"getConfig"\))/;

/**
 * Makes `getConfig` in Mermaid's script copy one level instead of all. Mermaid calls it about
 * thirteen times a label and each time copies the settings of all diagrams and the theme, which
 * is three quarters of a render's time. One render's settings cannot reach the next one's, since
 * `render` makes them again; the browser tests compare with the script as it is.
 *
 * Without a match the script stays as it is, and only takes longer.
 */
export function withCheapConfig(script: string): string {
  return script.replace(getConfig, '({...$1})');
}
