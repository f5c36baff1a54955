/**
 * What the text of a diagram may say, checked before Mermaid reads it. Mermaid takes settings, data in
 * YAML and sizes without end, and draws some of them for minutes.
 */

/** What is wrong with a diagram's text: line and column from 1, inside the text. */
interface DiagramFault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly allowed: string;
}

const most = { characters: 3000, lines: 80, lineLength: 400, blocks: 8 } as const;

/** Everything in a diagram's text that Mermaid must not get to see. */
export function diagramFaults(text: string): DiagramFault[] {
  const lines = text.split('\n');
  // In diagrams of blocks, a number after a colon is how many columns something takes.
  const hasWidths = lines.some((line) => /^\s*block\b/.test(line));
  const faults: DiagramFault[] = [];
  const tell = (index: number, column: number, found: string, allowed: string) =>
    faults.push({ line: index + 1, column, found, allowed: `Allowed: ${allowed}.` });

  if (text.length > most.characters) {
    tell(0, 1, `the diagram has ${text.length} characters`, `at most ${most.characters}`);
  }
  if (lines.length > most.lines) {
    tell(most.lines, 1, `the diagram has ${lines.length} lines`, `at most ${most.lines}`);
  }
  let open = 0;
  for (const [index, line] of lines.entries()) {
    if (line.length > most.lineLength) {
      const found = `a line has ${line.length} characters`;
      tell(index, most.lineLength + 1, found, `at most ${most.lineLength}`);
    }
    for (const { pattern, found, allowed } of rejected) {
      const at = line.search(pattern);
      if (at >= 0 && !(index === 0 && isLayoutSettings(line))) tell(index, at + 1, found, allowed);
    }
    const width = hasWidths ? line.replace(/"[^"]*"/g, fill).search(/:\s*\d{3,}/) : -1;
    if (width >= 0) tell(index, width + 1, 'a width of more than two digits', 'at most 99');
    open += opened(line);
    if (open > most.blocks) {
      const found = `more than ${most.blocks} blocks are nested`;
      tell(index, 1, found, `at most ${most.blocks}`);
      break;
    }
  }
  return faults;
}

const fill = (text: string): string => ' '.repeat(text.length);

const settings = '%%{init: {"flowchart": {…}}}%%, alone in the first line, with whole numbers';

const rejected = [
  { pattern: /^\s*---/, found: 'front matter', allowed: settings },
  { pattern: /%%\s*\{/, found: 'a directive', allowed: settings },
  { pattern: /@\s*\{/, found: 'data of a node, "@{"', allowed: 'shapes by brackets: a["Text"]' },
] as const;

/** The settings of layout that a diagram may need, none of which says how anything is read. */
const layout = ['minNodeWidth', 'nodeSpacing', 'rankSpacing', 'padding'];

/** True of a first line that sets nothing but how far apart boxes are. */
export function isLayoutSettings(line: string): boolean {
  const [, json] = /^%%\{init: (\{.{1,160}\})\}%%$/.exec(line) ?? [];
  const [, inner] = /^\{"flowchart": \{([^{}]*)\}\}$/.exec(json ?? '') ?? [];
  return (
    inner
      ?.split(', ')
      .every((pair) => layout.includes(/^"(\w+)": \d{1,2}$/.exec(pair)?.[1] ?? '')) === true
  );
}

const beginning =
  /(?:^|;)\s*(?:subgraph|block|loop|alt|opt|par|critical|break|rect|box)(?=\s*$|:|\s+[^-=.<\s])/g;

/** How many more blocks are open after a line than before it; texts in quotes open none. */
function opened(line: string): number {
  const text = line.replace(/"[^"]*"/g, '""');
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return count(beginning) + count(/\{/g) - count(/\}/g) - count(/(?:^|;)\s*end\b/g);
}
