import { supportedKinds } from './kinds.ts';

/** Text that Mermaid cannot read, or that the limits reject. */
export class MermaidSyntaxError extends Error {
  override readonly name = 'MermaidSyntaxError';
}

/** A kind of diagram whose layout has not been compared with a browser's. */
export class UnsupportedDiagramError extends Error {
  override readonly name = 'UnsupportedDiagramError';

  constructor(word: string) {
    const words = Object.values(supportedKinds).map(([first]) => `\`${first}\``);
    const list = new Intl.ListFormat('en').format(words);
    const found = word ? `begins with \`${word}\`` : 'is empty';
    super(`The diagram ${found}. Diagrams here can be ${list}; the first word says which.`);
  }
}

/** Says of which text Mermaid threw it. */
export const toSyntaxError = (error: unknown, text: string): MermaidSyntaxError =>
  new MermaidSyntaxError(`Mermaid cannot read this:\n${text}`, { cause: error });
