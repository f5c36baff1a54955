/** Services and modes that pages pick out by name. A copy’s catalogue may lack some. */
import { answerOf, questionOf, type Service } from '#catalog/index.ts';
import { modeNamed } from './modes.ts';
import { services } from './services.ts';
import { answerPath } from './urls.ts';

/** Modes between which the line moves most, by names that fit on a button. */
const moving = [
  ['EC2', 'ec2'],
  ['EC2 bare metal', 'ec2.bare-metal'],
  ['RDS', 'rds'],
  ['RDS Custom', 'rds.custom-oracle'],
  ['Fargate', 'fargate'],
  ['Lambda', 'lambda'],
  ['S3', 's3'],
] as const;

/** Services that most people look for. */
const popular = [
  'ec2',
  's3',
  'rds',
  'lambda',
  'eks',
  'fargate',
  'dynamodb',
  'aurora',
  'vpc',
  'iam',
  'kms',
  'cloudfront',
];

/** Services whose engines or runtimes come in versions that AWS ends, those that most people run. */
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

const named = (ids: readonly string[]): readonly Service[] =>
  ids.flatMap((id) => services.find((service) => service.id === id) ?? []);

const movingHere = moving.flatMap(([name, word]) => {
  const found = modeNamed(services, word);
  return found ? [{ name, ...found }] : [];
});

/** What the first page moves between; where this copy has none of these, the first services of all. */
export const movingModes =
  movingHere.length > 0
    ? movingHere
    : services
        .slice(0, moving.length)
        .map((service) => ({ name: service.shortName, service, mode: service.modes[0] }));

const popularHere = named(popular);

export const popularServices =
  popularHere.length > 0 ? popularHere : services.slice(0, popular.length);

/** Where each versioned service says who starts an upgrade: its name and the path of the row. */
export const versionRows = named(versioned).flatMap(({ id, shortName, modes: [mode] }) => {
  const answer = answerOf(mode, questionOf('start-upgrade'));
  return answer.state === 'answered'
    ? [{ name: shortName, path: answerPath(id, mode.id, answer) }]
    : [];
});
