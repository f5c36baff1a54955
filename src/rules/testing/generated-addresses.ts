/** Addresses as a page may write them, by the grammar of RFC 3986 and what browsers take besides. */
import fc from 'fast-check';

const letters = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), maxLength: 5 });
const name = letters.map((text) => `a${text}`);
const hex = fc.constantFrom(...'0123456789abcdefABCDEF');

const scheme = fc.oneof(
  fc.constantFrom('https', 'http', 'mailto', 'HTTPS'),
  fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9+.-]{0,9}$/),
);
const authority = fc
  .tuple(
    fc.constantFrom('//', '\\\\', '/\\', '///', '/', ''),
    fc.option(name, { nil: undefined, freq: 4 }),
    name,
  )
  .map(([lead, user, host]) => `${lead}${user === undefined ? '' : `${user}@`}${host}.example`);
const escape = fc.tuple(hex, hex).map(([high, low]) => `%${high}${low}`);
const segment = fc.oneof(
  { weight: 4, arbitrary: name },
  fc.constantFrom('.', '..', '', 'guides', 'services', 'content', '[slug]', '__proto__'),
  fc.tuple(name, escape).map((parts) => parts.join('')),
);
const ending = fc.oneof(
  fc.constantFrom('', '.png', '.jpg', '.webp', '.svg', '.md', '.mjs'),
  name.map((text) => `.${text}`),
);
const after = (sign: string) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    name.map((text) => `${sign}${text}`),
    fc.constant(sign),
  );

const path = fc
  .tuple(
    fc.constantFrom('./', '../', '../../', '', '/', '.\\'),
    fc.array(segment, { maxLength: 3 }),
    name,
    ending,
  )
  .map(([lead, segments, last, end]) => `${lead}${[...segments, last].join('/')}${end}`);

const plain = fc
  .tuple(
    fc.option(
      scheme.map((text) => `${text}:`),
      { nil: '' },
    ),
    fc.option(authority, { nil: '' }),
    path,
    after('?'),
    after('#'),
  )
  .map((parts) => parts.join(''));

/** One character written as Markdown's entities write it, or a space that a browser drops. */
const disguise = fc.constantFrom(
  (sign: string) => `&#x${(sign.codePointAt(0) ?? 0).toString(16)};`,
  (sign: string) => `&#${sign.codePointAt(0) ?? 0};`,
  (sign: string) => `${sign}&Tab;`,
  (sign: string) => `&NewLine;${sign}`,
  (sign: string) => `\\${sign}`,
);

/** Addresses: relative, absolute, broken, and in disguise. */
export const addresses = fc
  .tuple(plain, fc.option(fc.tuple(fc.nat(12), disguise), { nil: undefined, freq: 3 }))
  .map(([address, at]) => {
    const [index, hide] = at ?? [-1, undefined];
    return [...address]
      .map((sign, place) => (place === index && hide ? hide(sign) : sign))
      .join('');
  });
