import * as prompts from '@clack/prompts';
import { categories } from '../catalog/index.ts';
import type { Answers, ModeAnswer } from './answers.ts';
import { checks, type Known } from './check-answers.ts';
import { defaultsFor } from './defaults.ts';
import { isOtherName, nearService } from './near.ts';
import { modeOf } from './options.ts';

/** The person ended the questions. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

async function answered<T>(answer: Promise<T | typeof prompts.CANCEL_SYMBOL>): Promise<T> {
  const value = await answer;
  if (prompts.isCancel(value)) throw new Cancelled();
  return value;
}

type TextField = 'id' | 'name' | 'shortName' | 'docs' | 'summary';

/** Asks at the terminal for what is not given. */
export async function ask(given: Partial<Answers>, known: Known, force: boolean): Promise<Answers> {
  prompts.intro('A new service');
  const askText = async (field: TextField, message: string, suggestion = '', placeholder = '') => {
    const checked = (text = '') => {
      const fault = checks[field](text.trim(), known);
      return fault && `${fault.found} ${fault.allowed}`;
    };
    const options = { message, initialValue: suggestion, placeholder, validate: checked };
    return given[field] ?? (await answered(prompts.text(options))).trim();
  };

  const id = await askText('id', 'Id: the page’s address, kebab-case', '', 'app-mesh');
  const near = force ? undefined : nearService(id, known.entries);
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
  const docs = await askText('docs', 'Address where AWS’s documentation begins', guess({}).docs);
  const summary = await askText('summary', 'What it is, in one sentence');
  const modes = given.modes ?? (await askModes(known));
  return { id, name, shortName, category, archetype, docs, summary, modes };
}

async function askModes(known: Known): Promise<readonly ModeAnswer[]> {
  const modes: ModeAnswer[] = [];
  for (;;) {
    const isFirst = modes.length === 0;
    const validate = (text = '') => {
      if (!isFirst && text.trim() === '') return undefined;
      const fault = checks.modes([...modes, modeOf(text)], known);
      return fault && `${fault.found} ${fault.allowed}`;
    };
    const message = isFirst
      ? 'Default mode: a way to run it that moves the line'
      : 'Another mode (nothing ends the list)';
    const text = await answered(
      prompts.text({ message, placeholder: isFirst ? 'Managed runtime' : '', validate }),
    );
    if (!isFirst && (text ?? '').trim() === '') return modes;
    modes.push(modeOf(text));
  }
}
