import * as prompts from '@clack/prompts';
import { categories } from '../catalog/index.ts';
import type { Answers } from './answers.ts';
import { askModes, askParts, askTraits } from './ask-lists.ts';
import { checks } from './check-answers.ts';
import { defaultsFor } from './defaults.ts';
import type { KnownCatalogue } from './known.ts';
import { isOtherName, nearService } from './near.ts';
import { answered, Cancelled } from './prompt.ts';

type TextField = 'id' | 'name' | 'shortName' | 'guide' | 'summary';

/** Asks at the terminal for what is not given. */
export async function askForAnswers(
  given: Partial<Answers>,
  known: KnownCatalogue,
  force: boolean,
): Promise<Answers> {
  prompts.intro('A new service');
  const askText = async (field: TextField, message: string, suggestion = '', placeholder = '') => {
    const checked = (text = '') => {
      const fault = checks[field](text.trim(), known, given);
      return fault && `${fault.found} ${fault.allowed}`;
    };
    const options = { message, initialValue: suggestion, placeholder, validate: checked };
    return given[field] ?? (await answered(prompts.text(options))).trim();
  };

  const id = await askText('id', 'Id: the page’s address, kebab-case', '', 'app-mesh');
  const near = force ? undefined : nearService(id, known.services);
  if (near && !(given.name && isOtherName(given.name, near))) {
    const message = `Did you mean "${near.id}" (${near.name}), which has a page? Is "${id}" another service?`;
    const options = { message, active: 'Another service', inactive: 'Stop', initialValue: false };
    if (!(await answered(prompts.confirm(options)))) throw new Cancelled();
  }
  const guess = (more: Partial<Answers>) => defaultsFor({ ...given, id, ...more }, known);
  const name = await askText('name', 'Full name, as AWS writes it', guess({}).name);
  const shortName = await askText('shortName', 'Short name, for tables', guess({ name }).shortName);
  const category =
    given.category ??
    (await answered(
      prompts.select<string>({
        message: 'Category in AWS’s own index',
        options: categories.map((each) => ({ value: each.id, label: each.name })),
        initialValue: guess({ name }).category,
      }),
    ));
  const archetype =
    given.archetype ??
    (await answered(
      prompts.select<string>({
        message: 'Archetype: the stack that is truest to start from',
        options: known.archetypes.map((each) => ({
          value: each.id,
          label: each.name,
          hint: each.summary,
        })),
        initialValue: guess({ name, category }).archetype,
      }),
    ));
  const traits = given.traits ?? (await askTraits({ archetype, category }, known));
  const guide = await askText(
    'guide',
    'Address of its guide, with a slash at the end',
    guess({}).guide,
  );
  const summary = await askText('summary', 'What it is, in one sentence');
  const modes = given.modes ?? (await askModes(known));
  const parts = given.parts ?? (await askParts({ archetype, traits }, known));
  return { id, name, shortName, category, archetype, traits, guide, summary, modes, parts };
}
