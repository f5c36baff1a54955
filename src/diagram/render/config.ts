/**
 * The one Mermaid configuration. The build renders with it inside jsdom, and the browser tests
 * render with it inside Chromium, so it is plain JSON and holds nothing that depends on the place.
 */

/** The family name that the site's `@font-face` rules declare. */
export const diagramFontFamily = 'Source Sans 3';

/** Size of a diagram's text in SVG user units (CSS pixels at natural size). */
export const diagramFontSize = 14;

/** The font files whose metrics replace the browser's, as import specifiers. */
export const measuredFont = {
  family: diagramFontFamily,
  faces: [
    {
      weight: 400,
      file: '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2',
    },
    {
      weight: 600,
      file: '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2',
    },
  ],
} as const;

const font = `"${diagramFontFamily}"`;

/**
 * Greys that the cleaner turns into shares of the text's colour, so that one file serves light
 * and dark: white is a surface, black is ink, and a grey between is ink at that strength.
 */
const tints = ['#e6e6e6', '#cccccc', '#f2f2f2', '#d9d9d9', '#bfbfbf', '#ececec'] as const;

const tintAt = (index: number): string => tints[index % tints.length] ?? tints[0];

/** Twelve theme variables that differ in their number only. */
const twelve = (
  prefix: string,
  first: number,
  colour: (index: number) => string,
): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: 12 }, (_, index) => [`${prefix}${first + index}`, colour(index)]),
  );

/** What `mermaid.initialize` gets, in the build and in the browser tests. */
export const mermaidConfig = {
  startOnLoad: false,
  suppressErrorRendering: true,
  securityLevel: 'strict',
  // The limits reject directives and front matter; Mermaid itself takes none for these, at any depth.
  secure: [
    'secure',
    'securityLevel',
    'startOnLoad',
    'maxTextSize',
    'maxEdges',
    'suppressErrorRendering',
    'htmlLabels',
    'fontFamily',
    'altFontFamily',
    'fontSize',
    'theme',
    'themeCSS',
    'themeVariables',
    'look',
    'layout',
    'handDrawnSeed',
    'deterministicIds',
    'deterministicIDSeed',
  ],
  deterministicIds: true,
  deterministicIDSeed: 'dividing-line',
  handDrawnSeed: 1,
  look: 'classic',
  layout: 'dagre',
  htmlLabels: false,
  fontFamily: font,
  fontSize: diagramFontSize,
  maxEdges: 200,
  // Close to each other: a picture has the width of a paragraph.
  flowchart: { htmlLabels: false, wrappingWidth: 200, nodeSpacing: 24 },
  block: { padding: 6 },
  theme: 'base',
  themeVariables: {
    fontFamily: font,
    fontSize: `${diagramFontSize}px`,
    background: '#ffffff',
    mainBkg: '#ffffff',
    primaryColor: '#ffffff',
    secondaryColor: '#ffffff',
    tertiaryColor: '#ffffff',
    primaryTextColor: '#000000',
    secondaryTextColor: '#000000',
    tertiaryTextColor: '#000000',
    textColor: '#000000',
    lineColor: '#000000',
    primaryBorderColor: '#000000',
    secondaryBorderColor: '#000000',
    tertiaryBorderColor: '#000000',
    noteBkgColor: '#ffffff',
    noteBorderColor: '#000000',
    noteTextColor: '#000000',
    edgeLabelBackground: '#ffffff',
    ...twelve('pie', 1, tintAt),
    // A timeline's dashed lines run behind its boxes, so these are surfaces and no tints.
    ...twelve('cScale', 0, () => '#ffffff'),
  },
} as const;
