import * as prompts from '@clack/prompts';
import type { Answers, NamedAnswer } from './answers.ts';
import { checks } from './check-answers.ts';
import type { KnownCatalogue } from './known.ts';
import { namedOf } from './read-options.ts';
import { answered } from './prompt.ts';
import { traitChoices } from './usual-traits.ts';

/** Asks for traits: those that fit, with the usual ones marked. */
export async function askTraits(
  like: { readonly archetype: string; readonly category: string },
  known: KnownCatalogue,
): Promise<readonly string[]> {
  const choices = traitChoices(like, known);
  if (choices.length === 0) return [];
  const usual = choices.filter(({ proposed }) => proposed).map(({ trait }) => trait.id);
  for (;;) {
    const options = {
      message: 'What it shares with others besides; most services like it take what is marked',
      options: choices.map(({ trait: { id, name, summary } }) => ({
        value: id,
        label: name,
        hint: summary,
      })),
      initialValues: [...usual],
      required: false,
    };
    const traits = await answered(prompts.multiselect<string>(options));
    const fault = checks.traits(traits, known, like);
    if (!fault) return traits;
    prompts.log.error(`${fault.found} ${fault.allowed}`);
  }
}

/** Asks for modes, one at least. */
export const askModes = (known: KnownCatalogue): Promise<readonly NamedAnswer[]> =>
  askList(
    (modes) => checks.modes(modes, known, {}),
    ['Default mode: a way to run it that moves the line', 'Managed runtime'],
    'Another mode (nothing ends the list)',
    1,
  );

/** Asks for parts that only this service has, as many as the person knows. */
export const askParts = (
  given: Partial<Answers>,
  known: KnownCatalogue,
): Promise<readonly NamedAnswer[]> =>
  askList(
    (parts) => checks.parts(parts, known, given),
    [
      'A part that only it has: its id, =, its name (nothing ends the list)',
      'caller-policy=Who may call it',
    ],
    'Another part (nothing ends the list)',
    0,
  );

/** Asks for one after the other, until an empty answer. */
async function askList(
  faultOf: (items: readonly NamedAnswer[]) => ReturnType<(typeof checks)['modes']>,
  [first, placeholder]: readonly [string, string],
  next: string,
  fewest: number,
): Promise<readonly NamedAnswer[]> {
  const items: NamedAnswer[] = [];
  for (;;) {
    const mayEnd = items.length >= fewest;
    const isFirst = items.length === 0;
    const validate = (text = '') => {
      if (mayEnd && text.trim() === '') return undefined;
      const fault = faultOf([...items, namedOf(text)]);
      return fault && `${fault.found} ${fault.allowed}`;
    };
    const message = isFirst ? first : next;
    const text = await answered(
      prompts.text({ message, placeholder: isFirst ? placeholder : '', validate }),
    );
    if (mayEnd && (text ?? '').trim() === '') return items;
    items.push(namedOf(text));
  }
}
