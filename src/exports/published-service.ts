/** The catalogue's services in the published shape. */
import type { z } from 'zod';
import {
  answerRecords,
  awsIdsSchema,
  type Mode,
  type Service,
  type StackPart,
} from '#catalog/index.ts';
import { scopeOf } from '#views/scope.ts';
import { absolute, servicePath } from '#views/urls.ts';
import {
  layerSchema,
  modeSchema,
  partSchema,
  serviceJsonSchema,
  type DeepReadonly,
  type ServiceJson,
} from './service-json.ts';

/** The address of a mode's page; the default mode's is its service's. `#` and the id of a part lead to a row. */
export const modeUrl = ({ id }: Service, mode: Mode): string =>
  absolute(mode.default ? servicePath(id) : `${servicePath(id)}${mode.id}/`);

/** A service as this copy of the site publishes it, with the addresses of its pages. */
export const publishedService = (service: Service): ServiceJson =>
  only(serviceJsonSchema, {
    ...service,
    url: absolute(servicePath(service.id)),
    // Without what tells a mode: that is for the command.
    ...(service.aws && { aws: only(awsIdsSchema, service.aws) }),
    scope: scopeOf(service).flatMap(({ program, state, limits, sources }) =>
      state === 'not-compared'
        ? []
        : [
            {
              program: program.id,
              name: program.name,
              state,
              ...(limits.length > 0 && { limits }),
              sources,
            },
          ],
    ),
    modes: service.modes.map((mode) =>
      only(modeSchema, {
        ...mode,
        url: modeUrl(service, mode),
        answers: answerRecords(mode),
        line: mode.stack.line,
        layers: mode.stack.layers.map((layer) =>
          only(layerSchema, { ...layer, parts: layer.parts.map(partToJson) }),
        ),
      }),
    ),
  });

const partToJson = (part: StackPart) =>
  only(partSchema, { ...part, controls: part.controls ?? [], evidence: part.evidence ?? [] });

/** The fields of a value that a schema names, in its order: the catalogue has more than is published. */
function only<Schema extends z.ZodObject>(
  { shape }: Schema,
  value: DeepReadonly<z.infer<Schema>>,
): DeepReadonly<z.infer<Schema>> {
  const all: Readonly<Record<string, unknown>> = value;
  const named = Object.keys(shape).map((key) => [key, all[key]] as const);
  return Object.fromEntries(named.filter(([, field]) => field !== undefined)) as typeof value;
}
