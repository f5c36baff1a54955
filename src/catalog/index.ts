/**
 * The catalogue's types, vocabularies and pure functions: the one import surface for them.
 *
 * The facts themselves are in `services/`, `archetypes/` and `traits/`. Nothing imports those: they
 * are read by `src/load/`, which hands out the catalogue.
 */
export { answerRecords, type AnswerRecord } from './answers.ts';
export { answerOf, answersOf, type Answer, type Answered, type Answering } from './answers.ts';
export {
  archetypeOfMode,
  resolveCatalogue,
  resolveService,
  type Archetype,
  type Catalogue,
  type Entries,
  type Mode,
  type Service,
} from './resolve-catalogue.ts';
export * from './aws-schema.ts';
export { categories, categoryIds, type CategoryId } from './categories.ts';
export { circumstancesOf, type Circumstances } from './circumstances.ts';
export {
  controlFamilies,
  familyOfControl,
  inControlOrder,
  printedControl,
  type ControlFamily,
  type ControlFamilyId,
} from './control-families.ts';
export { differences, type Difference } from './differences.ts';
export { formFor } from './either.ts';
export { checksOf, evidenceOf, reportsOf } from './evidence.ts';
export { addressOf, passageOf, expandService, expandShared } from './expand.ts';
export { expiring, expiringIds, type ExpiringId } from './expiring.ts';
export type { ArchetypeId, ServiceId, SharedPartId, TraitId } from './generated/ids.ts';
export { layerIds, layerOf, layers, type Layer, type LayerId } from './layers.ts';
export { lifecycleWords } from './setting-words.ts';
export { dividingLineSentence, layerOwner, lineOf, type LayerOwner, type Line } from './line.ts';
export { ownerIds, ownerOf, owners, type Owner, type OwnerId } from './owners.ts';
export { inPictureOrder } from './owners.ts';
export { passageAddress, passageEnds, type PassageEnds } from './passage.ts';
export { profileSchema, type Profile } from './profile.ts';
export { profileWords, wordsOfProfile } from './profile-words.ts';
export {
  programIds,
  programs,
  type ComparedList,
  type ListedService,
  type Program,
  type ProgramId,
} from './programs.ts';
export {
  answerMeanings,
  firstQuestions,
  questionIds,
  questionOf,
  questions,
  type Question,
  type QuestionId,
} from './questions.ts';
export {
  namedPlaces,
  oldestDate,
  referencesOf,
  referenceVerification,
  type Reference,
} from './references.ts';
export * from './schema.ts';
export { hasShape } from './shape.ts';
export { settingState, settingWords, statesOf } from './setting-words.ts';
export {
  adjust,
  archetypeParts,
  baseOf,
  ownOverride,
  partBehind,
  partsOf,
  stackOf,
  startOf,
  teamsOf,
  traitParts,
  type Adjustments,
  type SharedEntries,
  type Stack,
  type StackLayer,
  type StackPart,
} from './stack.ts';
export { verbIds, type VerbId } from './owners.ts';
export {
  partVerification,
  shelfLifeOf,
  shelfLives,
  verificationOf,
  type Verification,
} from './verification.ts';
export * from './written.ts';
