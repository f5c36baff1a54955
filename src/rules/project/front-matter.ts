import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';

/** A key of the front matter with its value and its place in the page. */
export interface FrontMatterField {
  readonly value: unknown;
  readonly line: number;
  readonly column: number;
}

export interface FrontMatter {
  readonly fields: ReadonlyMap<string, FrontMatterField>;
  /** The lines between the fences; the first is the page's second line. */
  readonly lines: readonly string[];
  readonly errors: readonly {
    readonly message: string;
    readonly line: number;
    readonly column: number;
  }[];
}

/** Reads the block between the first line, `---`, and the next such line. */
export function frontMatterOf(text: string): FrontMatter | undefined {
  const [first, ...rest] = text.split('\n').map((line) => line.replace(/\r$/, ''));
  const end = rest.findIndex((line) => line === '---');
  if (first !== '---' || end < 0) return undefined;
  const lines = rest.slice(0, end);

  const counter = new LineCounter();
  const document = parseDocument(lines.join('\n'), { lineCounter: counter, prettyErrors: false });
  const placeAt = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { line: line + 1, column: col };
  };
  const errors = [...document.errors, ...document.warnings].map(({ message, pos }) => ({
    message,
    ...placeAt(pos[0]),
  }));
  const fields = new Map<string, FrontMatterField>();
  if (isMap(document.contents)) {
    for (const { key, value } of document.contents.items) {
      if (!isScalar(key)) continue;
      const plain: unknown = isScalar(value) ? value.value : value;
      fields.set(String(key.value), { value: plain, ...placeAt(key.range?.[0] ?? 0) });
    }
  }
  return { fields, lines, errors };
}
