const closers = [
  'SQE',
  'PE',
  '-)',
  'STADIUMEND',
  'SUBROUTINEEND',
  'CYLINDEREND',
  'DOUBLECIRCLEEND',
  'DIAMOND_STOP',
  'TAGEND',
  'TRAPEND',
  'INVTRAPEND',
  'NODE_DEND',
];

/** What Mermaid's grammars call their tokens, in words that an author knows. */
const names: Readonly<Record<string, string>> = {
  ...Object.fromEntries(closers.map((token) => [token, 'the closing bracket of the label'])),
  PS: '`(`',
  STRUCT_START: '`{`',
  STRUCT_STOP: '`}`',
  PIPE: '`|`',
  SEMI: '`;`',
  COLON: '`:`',
  COMMA: '`,`',
  AMP: '`&`',
  MINUS: '`-`',
  TXT: '`:` and a message',
  DESCR: '`:` and a description',
  NEWLINE: 'a new line',
  NL: 'a new line',
  EOF: 'the end of the diagram',
  SPACE: 'a space',
  ACTOR: 'a participant',
  ALPHA: 'a name',
  NUM: 'a number',
  ID: 'a name',
  NODE_ID: 'a name',
  NODE_STRING: 'a name',
  BQUOTE_STR: 'a name in backticks',
  UNICODE_TEXT: 'text',
  TEXT: 'text',
  STR: 'text in double quotes',
  STRING: 'text in double quotes',
  acc_title: '`accTitle`',
  acc_descr: '`accDescr`',
  LINK: 'an arrow',
  COMPOSIT_STATE: 'a state',
};

/** How many expected things a message lists. */
const listed = 5;

/** A token's name in plain English, or nothing for a name that would help nobody. */
export function tokenName(token: string): string | undefined {
  const bare = token.replace(/^'|'$/g, '');
  const known = names[bare];
  if (known) return known;
  const isWordOrSign = /^[a-z]+$/.test(bare) || /^[^\w\s]+$/.test(bare);
  return isWordOrSign ? `\`${bare}\`` : undefined;
}

/** The expected tokens in plain English, the first few of them, each once. */
export function expectedNames(tokens: readonly string[]): string[] {
  const known = tokens.map(tokenName).filter((name) => name !== undefined);
  // An open `subgraph`, `loop` or `alt` is the usual reason, so its end comes first.
  known.sort((one, other) => Number(other === '`end`') - Number(one === '`end`'));
  return [...new Set(known)].slice(0, listed);
}
