/** Services whose engines or runtimes come in versions that AWS ends: where each says who starts an upgrade. */
import { answerOf, questionOf } from '#catalog/index.ts';
import { answerPath } from './links/answer-path.ts';
import { services } from './services.ts';

/** Those that most people run. */
const versioned = [
  'rds',
  'aurora',
  'lambda',
  'eks',
  'elasticache',
  'opensearch-service',
  'documentdb',
  'msk',
  'emr',
  'glue',
  'mq',
  'elastic-beanstalk',
];

/** Name and path of the row of each that this copy has and that answers. */
export const versionRows: readonly { readonly name: string; readonly path: string }[] =
  versioned.flatMap((id) => {
    const service = services.find((each) => each.id === id);
    if (!service) return [];
    const [mode] = service.modes;
    const answer = answerOf(mode, questionOf('start-upgrade'));
    return answer.state === 'answered'
      ? [{ name: service.shortName, path: answerPath(service.id, mode.id, answer) }]
      : [];
  });
