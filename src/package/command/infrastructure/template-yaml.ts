import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { InputError, inputError } from './input-error.ts';

/** In characters: CloudFormation takes 1 MB, and parsing YAML takes seconds for each. */
export const MAX_YAML_LENGTH = 2_000_000;

/** The library looks through all anchors at each alias. */
export const MAX_ALIASES = 1_000;

/**
 * A template in YAML, as JSON would have it. Of a short function, `!Sub …`, its name is kept and nothing
 * of what it is given: `{ "Fn::Sub": null }`. Only `!Ref` and `!GetAtt` keep theirs, the name of something in the template.
 *
 * @param path The file’s name, for messages.
 * @param remedy What to do, as the end of a message.
 * @throws {InputError} where it is no YAML, or needs too much room.
 */
export function parseYamlTemplate(text: string, path: string, remedy: string): unknown {
  const fault = (position: number, what: string): InputError =>
    inputError(text, path, position, `${what} ${remedy}`);
  if (text.length > MAX_YAML_LENGTH) {
    throw fault(
      MAX_YAML_LENGTH,
      'It has more than 2 million characters, the most that is read of YAML.',
    );
  }
  const notYaml = 'Here it stops being YAML.';
  // The library goes down by recursion, and its own errors may quote the text.
  const guarded = <Result>(read: () => Result, what: string): Result => {
    try {
      return read();
    } catch (error) {
      throw error instanceof InputError ? error : fault(0, what);
    }
  };
  return guarded(() => {
    // The library compares each key with all keys before it.
    const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: false });
    const [error] = document.errors;
    if (error) throw fault(error.pos[0], notYaml);
    let aliases = 0;
    visit(document, {
      Alias(_key, { range }) {
        aliases += 1;
        if (aliases > MAX_ALIASES) throw fault(range?.[0] ?? 0, `It has more than 1,000 aliases.`);
      },
      Value(_key, node) {
        if (isMap(node)) {
          const position = repeatedKey(node.items.map(({ key }) => key));
          if (position !== undefined) throw fault(position, notYaml);
        }
        const name = /^!(\w+)$/.exec(node.tag ?? '')?.[1];
        if (name === undefined) return undefined;
        const word = isScalar(node) ? node.value : null;
        if (name === 'Ref') return document.createNode({ Ref: word });
        return document.createNode({ [`Fn::${name}`]: name === 'GetAtt' ? word : null });
      },
    });
    return guarded(() => document.toJS(), 'Its aliases name nothing, or unfold to too much.');
  }, 'It is nested too deep to be read.');
}

/** Where a map has a key for the second time. */
function repeatedKey(keys: readonly unknown[]): number | undefined {
  const values = new Set<unknown>();
  for (const key of keys.filter(isScalar)) {
    if (values.has(key.value)) return key.range?.[0];
    values.add(key.value);
  }
  return undefined;
}
