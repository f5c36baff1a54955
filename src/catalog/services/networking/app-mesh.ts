import { defineService } from '../../define.ts';

export default defineService({
  name: 'AWS App Mesh',
  shortName: 'App Mesh',
  summary:
    'A service mesh of Envoy proxies that ended on 30 September 2026. You ran the proxies in your tasks, and you are responsible for the migration.',
  guide: 'https://docs.aws.amazon.com/app-mesh/latest/userguide/',
  read: '2026-11-26',
  aliases: ['AppMesh', 'service mesh', 'Envoy', 'virtual node'],
  aws: {
    iamServicePrefix: 'appmesh',
    cloudFormationPrefixes: ['AWS::AppMesh'],
    terraformPrefixes: ['aws_appmesh'],
  },
  lifecycle: {
    status: 'ended',
    date: '2026-09-30',
    note: 'AWS set 30 September 2026 as the end of support. Since that date, the console and resources can no longer be accessed. AWS’s notice points to moving to Amazon ECS Service Connect.',
    sources: [
      { page: 'whatIs', at: 'endSupportNoticeServiceConnect' },
      { page: 'sunset', at: 'AWS AppMesh … September 30, 2026' },
    ],
  },
  brief: 'AWS has ended this service. You secure only what you ran alongside it.',
  archetype: 'managed-application',
  notAsked: {
    'encrypt-at-rest': 'The service has ended, and nobody can access its resources.',
    'back-up': 'The service has ended, and nobody can access its resources.',
  },
  remove: ['customer-data'],
  override: {
    'service-software': {
      name: 'Run the service until its end',
      owner: 'aws',
      duty: 'AWS supported App Mesh until 30 September 2026. Since then, the App Mesh console and resources can no longer be accessed.',
      sources: [{ page: 'whatIs', at: 'On September 30, 2026, … App Mesh resources' }],
      controls: ['sa-22'],
    },
  },
  add: [
    {
      id: 'envoy-images',
      layer: 'platform',
      name: 'Publish patched Envoy images',
      owner: 'aws',
      duty: 'Until support ended on 30 September 2026, AWS offered an Envoy image with the latest vulnerability updates. AWS tested each image against the features of App Mesh before making the image available.',
      sources: [{ page: 'envoy', at: 'App Mesh vends an … available to you' }],
      controls: ['si-2'],
    },
    {
      id: 'envoy-updates',
      layer: 'application',
      name: 'Upgrade the Envoy proxies',
      owner: 'customer',
      answers: ['patch-code', 'start-upgrade'],
      duty: 'AWS strongly recommends that you regularly upgrade the Envoy proxy that you added to your task, pod or instance. Only the latest version is validated with the most recent security patches.',
      sources: [
        {
          page: 'envoy',
          at: [
            'You must add an … or virtual gateway',
            'As a best practice, … performance improvements',
          ],
        },
      ],
      controls: ['si-2', 'sa-22'],
    },
    {
      id: 'exit',
      layer: 'application',
      name: 'Move services off the mesh',
      owner: 'customer',
      duty: 'Move services that still depend on the mesh. Since 30 September 2026, the resources of the mesh can no longer be accessed. AWS’s notice points to a blog post on migrating to Amazon ECS Service Connect.',
      sources: [{ page: 'whatIs', at: 'endSupportNoticeServiceConnect' }],
      controls: ['sa-22', 'cp-2'],
    },
    {
      id: 'proxy-authorization',
      layer: 'access',
      name: 'IAM roles for proxy authorization',
      owner: 'customer',
      duty: 'If you use proxy authorization, give the compute resource that hosts the proxy a role with the permission `appmesh:StreamAggregatedResources`. AWS recommends that only proxies on specific compute resources can read an endpoint’s configuration.',
      sources: [
        {
          page: 'authorization',
          at: [
            'Proxy authorization requires that … host the proxy',
            'Limiting the mesh endpoints … is recommended',
          ],
        },
      ],
      controls: ['ac-6'],
    },
    {
      id: 'proxy-encryption',
      layer: 'data',
      name: 'Certificates for TLS between proxies',
      owner: 'customer',
      answers: ['encrypt-in-transit'],
      duty: 'You provided the proxies’ TLS certificates. The certificates came from ACM (issued by an AWS Private CA), from the local file system or from an SDS endpoint. Between application and proxy, traffic was unencrypted.',
      sources: [
        { page: 'tls', at: 'App Mesh allows you … Domain Socket' },
        { page: 'mutualTls', at: 'communications between your applications … are unencrypted' },
      ],
      controls: ['sc-8', 'sc-12'],
    },
    {
      id: 'ca-leftovers',
      layer: 'data',
      name: 'Monthly fee for private CAs',
      owner: 'customer',
      duty: 'You pay a monthly fee for each AWS Private CA until you delete it.',
      sources: [{ page: 'tls', at: 'You pay a monthly … delete it' }],
      controls: ['sc-12', 'si-12'],
    },
  ],
  modes: [
    {
      id: 'mesh',
      name: 'Mesh of Envoy proxies',
      summary:
        'AWS told the proxies what to do. You ran them beside your application, on ECS, EKS, Kubernetes or EC2.',
    },
  ],
  pages: {
    whatIs: {
      path: 'what-is-app-mesh',
      title: 'What Is AWS App Mesh?',
      passages: {
        endSupportNoticeServiceConnect: 'End of support notice: … Amazon ECS Service Connect',
      },
    },
    envoy: { path: 'envoy', title: 'Envoy image' },
    authorization: { path: 'proxy-authorization', title: 'Envoy Proxy authorization' },
    tls: { path: 'tls', title: 'Transport Layer Security (TLS)' },
    mutualTls: { path: 'mutual-tls', title: 'Mutual TLS authentication' },
    sunset: {
      url: 'https://docs.aws.amazon.com/general/latest/gr/sunset_services.html',
      title: 'Services in Sunset',
    },
  },
});
