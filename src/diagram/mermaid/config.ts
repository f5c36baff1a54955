/**
 * The one Mermaid configuration. The build lays blocks out with it, and the browser tests do so inside
 * Chromium, so it is plain JSON and holds nothing that depends on the place.
 */
import { diagramFontFamily, diagramFontSize } from '../font/measured-font.ts';

/** Between two cells, in SVG user units. */
export const cellGap = 6;

/** What `mermaid.initialize` gets, in the build and in the browser tests. */
export const mermaidConfig = {
  startOnLoad: false,
  suppressErrorRendering: true,
  securityLevel: 'strict',
  deterministicIds: true,
  deterministicIDSeed: 'dividing-line',
  htmlLabels: false,
  fontFamily: `"${diagramFontFamily}"`,
  fontSize: diagramFontSize,
  flowchart: { htmlLabels: false },
  block: { padding: cellGap },
  theme: 'base',
  themeVariables: { fontFamily: `"${diagramFontFamily}"`, fontSize: `${diagramFontSize}px` },
} as const;
