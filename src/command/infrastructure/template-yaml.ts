import { isScalar, parseDocument, visit, type Document } from 'yaml';
import { InputError } from './input-file.ts';

/**
 * A template in YAML, as JSON would have it. Of a short function, `!Sub …`, its name is kept and nothing
 * of what it is given: `{ "Fn::Sub": null }`. Only `!Ref` and `!GetAtt` keep theirs, the name of something in the template.
 *
 * @param path The file’s name, for messages.
 * @param remedy What to do, as the end of a message.
 * @throws {InputError} where it is no YAML, or needs too much room.
 */
export function parseYamlTemplate(text: string, path: string, remedy: string): unknown {
  const document = documentOf(text);
  if (!document) throw new InputError(`${path}:1:1: It is nested too deep to be read. ${remedy}`);
  const [error] = document.errors;
  if (error) {
    const { line = 1, col = 1 } = error.linePos?.[0] ?? {};
    throw new InputError(
      `${path}:${String(line)}:${String(col)}: Here it stops being YAML. ${remedy}`,
    );
  }
  visit(document, {
    Value(_key, node) {
      const name = /^!(\w+)$/.exec(node.tag ?? '')?.[1];
      if (name === undefined) return undefined;
      const word = isScalar(node) ? node.value : null;
      if (name === 'Ref') return document.createNode({ Ref: word });
      return document.createNode({ [`Fn::${name}`]: name === 'GetAtt' ? word : null });
    },
  });
  try {
    return document.toJS();
  } catch {
    throw new InputError(`${path}:1:1: Its aliases name nothing, or unfold to too much. ${remedy}`);
  }
}

/** The parsed text; undefined where it is nested so deep that the library overflows the stack. */
function documentOf(text: string): Document.Parsed | undefined {
  try {
    return parseDocument(text, { logLevel: 'silent' });
  } catch {
    return undefined;
  }
}
