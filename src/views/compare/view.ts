/** Modes side by side: the data of `/compare/`. Also runs in the browser, so it imports little. */
import type { AnswerRecord } from '#catalog/answers.ts';
import type { LayerId } from '#catalog/layers.ts';
import type { OwnerId } from '#catalog/owners.ts';
import type { profileWords } from '#catalog/profile-words.ts';
import type { Profile } from '#catalog/profile.ts';
import type { Setting } from '#catalog/schema.ts';
import type { QuestionId } from '#catalog/questions.ts';
import { idInWords } from '#catalog/text/id-in-words.ts';

/** The layers, questions and facts of a comparison. The browser gets them from the page, not with the script. */
export interface CompareWords {
  /** Bottom to top. */
  readonly layers: readonly { readonly id: LayerId; readonly name: string }[];
  /** In their order. */
  readonly questions: readonly {
    readonly id: QuestionId;
    readonly text: string;
    readonly label: string;
  }[];
  /** What each fact of a profile is called. */
  readonly profile: typeof profileWords;
}

/** What a comparison needs to know of a part. */
export interface ComparablePart {
  readonly id: string;
  readonly name: string;
  readonly owner: OwnerId;
  readonly duty: string;
  readonly setting?: Setting | undefined;
  readonly sources: readonly { readonly url: string; readonly title: string }[];
}

/** What is known of a profile; data may say that something is not. */
type KnownProfile = { readonly [Fact in keyof Profile]?: Profile[Fact] | undefined };

/** What a comparison needs to know of a mode: `services/<id>.json` has modes of this shape. */
export interface ComparableMode {
  readonly id: string;
  readonly name: string;
  readonly profile: KnownProfile;
  readonly answers: readonly AnswerRecord[];
  /** Bottom to top. */
  readonly layers: readonly { readonly id: LayerId; readonly parts: readonly ComparablePart[] }[];
}

/** A column: a mode of a service. */
export interface ComparedMode {
  readonly service: { readonly id: string; readonly shortName: string };
  readonly mode: ComparableMode;
}

/**
 * In which way the cells of a row differ. Modes of one service that word a part differently have different
 * tasks; services word the same task in their own ways, so there it says nothing.
 */
export type DifferenceKind = 'presence' | 'owner' | 'setting' | 'task';

/**
 * What a mode answers: the part that does; or why there is no answer: nobody needs to ask, or nothing that
 * was read gives one.
 */
export type AnswerCell = ComparablePart | { readonly reason: string };

/** A part of a mode, with its layer where that is not the layer of the row. */
export type PartCell = ComparablePart & { readonly elsewhere?: string };

export type CompareView = ReturnType<typeof compareView>;

/** Puts modes side by side: facts, then answers, then the parts of each layer. */
export function compareView(
  columns: readonly ComparedMode[],
  { layers, questions, profile }: CompareWords,
) {
  const modes = columns.map(({ mode }) => mode);
  const isOneService = !differ(columns.map(({ service }) => service.id));
  const rows = mergedRows(modes).map(({ layer, part: { id, name }, placed }) => {
    const cells = modes.map((mode) => cellOf(placed.get(mode), layer, layers));
    const isNamedAlike = cells.every((cell) => !cell || cell.name === name);
    return {
      id,
      /** Its id in words where the modes name it differently. */
      name: isNamedAlike ? name : idInWords(id),
      layer,
      cells,
      differs: differencesOf(cells, isOneService),
    };
  });
  return {
    columns,
    profile: profileRows(modes, profile),
    questions: questionRows(questions, modes, isOneService),
    /** Those that any of the modes has, top layer first. */
    layers: layers.toReversed().flatMap(({ id, name }) => {
      const own = rows.filter(({ layer }) => layer === id);
      return own.length > 0 ? [{ id, name, rows: own }] : [];
    }),
  };
}

/** A part, with the layer that it is in. */
interface PlacedPart {
  readonly layer: LayerId;
  readonly part: ComparablePart;
}

const placedParts = ({ layers: own }: ComparableMode): readonly PlacedPart[] =>
  own.flatMap(({ id, parts }) => parts.map((part) => ({ layer: id, part })));

/** A row: the first of its parts, and the part of each mode that has one. */
interface MergedRow extends PlacedPart {
  readonly placed: Map<ComparableMode, PlacedPart>;
}

/**
 * The parts of all modes, a row for each task: parts with one id, or with one name and owner, since services
 * may have different ids for the same task. What only a later mode has stands after the part that it stands
 * after there.
 */
function mergedRows(modes: readonly ComparableMode[]): readonly MergedRow[] {
  const rows: MergedRow[] = [];
  for (const mode of modes) {
    const parts = placedParts(mode);
    const ids = new Set(parts.map(({ part }) => part.id));
    let at = 0;
    for (const each of parts) {
      const { id, name, owner } = each.part;
      const row =
        rows.find(({ part }) => part.id === id) ??
        rows.find(
          ({ part, placed }) =>
            part.name === name && part.owner === owner && !ids.has(part.id) && !placed.has(mode),
        );
      if (row) row.placed.set(mode, each);
      else rows.splice(at, 0, { ...each, placed: new Map([[mode, each]]) });
      at = (row ? rows.indexOf(row) : at) + 1;
    }
  }
  return rows;
}

function cellOf(
  placed: PlacedPart | undefined,
  layer: LayerId,
  layers: CompareWords['layers'],
): PartCell | undefined {
  if (!placed || placed.layer === layer) return placed?.part;
  const elsewhere = layers.find(({ id }) => id === placed.layer)?.name;
  return { ...placed.part, ...(elsewhere !== undefined && { elsewhere }) };
}

const differ = (values: readonly unknown[]): boolean => new Set(values).size > 1;

/**
 * The ways in which cells differ; owners and settings count where there are any, and words where they do
 * and nothing else differs.
 */
function differencesOf(
  cells: readonly (AnswerCell | undefined)[],
  wordsCount: boolean,
): readonly DifferenceKind[] {
  const parts = cells.flatMap((cell) => (cell && 'owner' in cell ? [cell] : []));
  const kinds: DifferenceKind[] = [
    ...(parts.length > 0 && parts.length < cells.length ? (['presence'] as const) : []),
    ...(differ(parts.map(({ owner }) => owner)) ? (['owner'] as const) : []),
    ...(differ(parts.map(({ setting }) => settingKey(setting))) ? (['setting'] as const) : []),
  ];
  return wordsCount && kinds.length === 0 && differ(parts.map(({ name, duty }) => name + duty))
    ? ['task']
    : kinds;
}

const settingKey = (setting: Setting | undefined): string =>
  setting ? `${setting.state} ${setting.state === 'always-on' ? '' : setting.changedBy}` : '';

/** The facts of the profile in words: a cell for each column, undefined where nothing is known. */
function profileRows(modes: readonly ComparableMode[], words: CompareWords['profile']) {
  const row = (name: string, wordsOf: (profile: KnownProfile) => string | undefined) => {
    const cells = modes.map(({ profile }) => wordsOf(profile));
    return { name, cells, differs: differ(cells) ? (['setting'] as const) : [] };
  };
  return [
    row('Operating system', ({ operatingSystem: it }) => it && words.operatingSystem[it]),
    row('Network', ({ insideVpc: it }) => it && words.insideVpc[it]),
    row('Your data', ({ keepsData: it }) =>
      it === undefined ? undefined : words.keepsData[`${it}`],
    ),
  ];
}

function questionRows(
  questions: CompareWords['questions'],
  modes: readonly ComparableMode[],
  wordsCount: boolean,
) {
  return questions.map((question) => {
    const cells = modes.map(({ answers, layers }): AnswerCell | undefined => {
      const answer = answers.find((each) => each.question === question.id);
      if (!answer) return undefined;
      if ('reason' in answer) return { reason: answer.reason };
      if ('unanswered' in answer) return { reason: answer.unanswered };
      const [first] = answer.parts;
      return layers.flatMap(({ parts }) => parts).find(({ id }) => id === first);
    });
    return { question, cells, differs: differencesOf(cells, wordsCount) };
  });
}
