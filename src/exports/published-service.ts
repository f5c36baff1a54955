/** The catalogue's services in the published shape. */
import { answerRecords, type Mode, type Service, type StackPart } from '#catalog/index.ts';
import { absolute, servicePath } from '#views/urls.ts';
import type { ServiceJson } from './service-json.ts';

/** The address of a mode's page; the default mode's is its service's. `#` and the id of a part lead to a row. */
export const modeUrl = ({ id }: Service, mode: Mode): string =>
  absolute(mode.default ? servicePath(id) : `${servicePath(id)}${mode.id}/`);

/** A service as this copy of the site publishes it, with the addresses of its pages. */
export function publishedService(service: Service): ServiceJson {
  const { id, name, shortName, category, aws, lifecycle, variants, modes } = service;
  return {
    id,
    name,
    shortName,
    category,
    url: absolute(servicePath(id)),
    ...(aws && { aws: awsIdsOf(aws) }),
    ...(lifecycle && { lifecycle }),
    ...(variants && { variants }),
    modes: modes.map((mode) => modeToJson(mode, modeUrl(service, mode))),
  };
}

function modeToJson(mode: Mode, url: string) {
  const { id, name, summary, default: isDefault, lifecycle, profile, stack } = mode;
  return {
    id,
    name,
    summary,
    url,
    default: isDefault,
    ...(lifecycle && { lifecycle }),
    profile,
    answers: answerRecords(mode),
    line: stack.line,
    layers: stack.layers.map((item) => ({
      id: item.id,
      name: item.name,
      owner: item.owner,
      parts: item.parts.map(partToJson),
    })),
  };
}

function partToJson(part: StackPart) {
  const { id, name, owner, team, duty, setting, switchOf } = part;
  const { controls, evidence, answers, sources } = part;
  return {
    id,
    name,
    owner,
    ...(team !== undefined && { team }),
    duty,
    ...(setting && { setting }),
    ...(switchOf !== undefined && { switchOf }),
    controls: controls ?? [],
    evidence: evidence ?? [],
    ...(answers && { answers }),
    sources,
  };
}

/** Without what tells a mode: that is for the command. */
const awsIdsOf = ({ resources: _resources, ...ids }: NonNullable<Service['aws']>) => ids;
