import { componentNames, componentOf, itemsOf, type AttributeContext } from './components.ts';
import type { ContentFile } from '#load/content/content-file.ts';
import { isComponent, placeOf, tagsOf, type Tag } from '#load/content/page-nodes.ts';
import type { Problem, Rule } from '../rule.ts';
import { allowedWords } from '#load/diagnostics/sentences.ts';
import { withinSentence } from './within-sentence.ts';

export const contentComponents: Rule = {
  id: 'content-components',
  invariant: 'Content uses only the listed components, with the listed attributes.',
  *check(project) {
    for (const page of project.pagesToCheck) yield* componentsIn(page, project);
  },
};

/** A problem for each component of one page that is not allowed, or has wrong attributes. */
export function* componentsIn(page: ContentFile, known: AttributeContext): Generator<Problem> {
  for (const tag of tagsOf(page.tree)) {
    if (tag.name === null) yield fragment(page, tag);
    else if (isComponent(tag)) yield* component(known, page, tag, tag.name);
  }
}

const fragment = (page: ContentFile, tag: Tag): Problem => ({
  at: placeOf(page, tag),
  message: 'The tag <> has no name.',
  expected: `Allowed: ${tagList}.`,
  help: 'Delete the tag; Markdown needs no wrapper.',
});

const tagList = componentNames.map((name) => `<${name}>`).join(', ');

function* component(
  project: AttributeContext,
  page: ContentFile,
  tag: Tag,
  name: string,
): Generator<Problem> {
  const known = componentOf(name);
  const at = placeOf(page, tag);
  if (!known) {
    yield {
      at,
      message: `There is no component <${name}> for content.`,
      expected: allowedWords(name, componentNames),
      help: 'Use a listed component, or write it as Markdown.',
    };
    return;
  }

  yield* withinSentence(page, tag);
  const given = literals(tag);
  for (const attribute of attributesOf(tag)) {
    const place = { ...at, ...placeOf(page, attribute) };
    const type = Object.hasOwn(known, attribute.name) ? known[attribute.name] : undefined;
    if (!type) {
      yield {
        at: place,
        message: `<${name}> has the attribute "${attribute.name}".`,
        expected: allowedWords(attribute.name, Object.keys(known)),
        help: 'Correct or delete the attribute.',
      };
      continue;
    }
    // content-no-code reports values in braces.
    if (typeof attribute.value === 'object' && attribute.value !== null) continue;
    const value = attribute.value?.trim() ?? '';
    const allowed = type.values?.(project, given);
    if (type.list && allowed) {
      yield* listProblems(`<${name}> has in ${attribute.name}`, place, value, type.list, allowed);
      continue;
    }
    if (allowed ? allowed.includes(attribute.value ?? '') : value !== '') continue;
    yield {
      at: place,
      message: `<${name}> has ${attribute.name}="${attribute.value ?? ''}".`,
      expected: allowed ? allowedWords(value, allowed) : 'Allowed: any text, but not none.',
      help: `Correct the value of "${attribute.name}".`,
    };
  }

  for (const [attribute, type] of Object.entries(known)) {
    if (!type.required || attributesOf(tag).some((item) => item.name === attribute)) continue;
    const allowed = type.values?.(project, given);
    yield {
      at,
      message: `<${name}> has no "${attribute}".`,
      expected: allowed ? allowedWords('', allowed) : 'Allowed: any text, but not none.',
      help: `Write <${name} ${attribute}="…" />.`,
    };
  }
}

/** A problem for each value of a list that is not allowed, and one where there are too few or too many. */
function* listProblems(
  has: string,
  at: Problem['at'],
  value: string,
  [least, most]: readonly [number, number],
  allowed: readonly string[],
): Generator<Problem> {
  const items = itemsOf(value);
  const wrong = items.filter((item) => !allowed.includes(item));
  for (const item of wrong) {
    yield {
      at,
      message: `${has} "${item}".`,
      expected: allowedWords(item, allowed),
      help: 'Correct it, or take it out of the list.',
    };
  }
  const count = new Set(items).size;
  if (wrong.length > 0 || (count >= least && count <= most)) return;
  yield {
    at,
    message: `${has} a list of ${count}.`,
    expected: `Allowed: ${least} to ${most}, separated by commas, each once.`,
    help: count < least ? 'Add to the list.' : 'Make two lists of it.',
  };
}

const attributesOf = ({ attributes }: Tag) =>
  attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute');

const literals = (tag: Tag): Readonly<Record<string, string>> =>
  Object.fromEntries(
    attributesOf(tag).flatMap(({ name, value }) =>
      typeof value === 'string' ? [[name, value] as const] : [],
    ),
  );
