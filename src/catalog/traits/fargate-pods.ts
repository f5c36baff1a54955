import { defineTrait } from '../define.ts';

export default defineTrait({
  name: 'Pods on Fargate',
  summary:
    'What is specific to Amazon EKS pods on Fargate. The pages of EKS and of Fargate both have it.',
  guide: 'https://docs.aws.amazon.com/eks/latest/userguide/',
  read: '2026-11-26',
  add: [
    {
      id: 'task-isolation',
      layer: 'operating-system',
      name: 'One virtual machine for each pod',
      owner: 'aws',
      answers: ['separate-tenants'],
      duty: 'Fargate runs each pod in a virtual machine that shares no kernel, CPU, memory or network interface with another pod. If a container escapes, it cannot access host-based resources that other pods use.',
      setting: 'always-on',
      sources: [
        {
          page: 'fargatePods',
          at: [
            'Each Pod that runs … with another Pod',
            'Amazon EKS Fargate adds … used by other Pods',
          ],
        },
      ],
      controls: ['sc-39', 'sc-4'],
    },
    {
      id: 'fargate-controllers',
      layer: 'platform',
      name: 'Run the Fargate controllers',
      owner: 'aws',
      duty: 'AWS runs the Fargate controllers as part of the managed Kubernetes control plane. The controllers include a scheduler and admission controllers. They recognize and update pods that match a Fargate profile, and schedule these pods onto Fargate.',
      sources: [
        {
          page: 'fargatePods',
          at: [
            'These controllers run as … validating admission controllers',
            'When you start a … the Pod onto Fargate',
          ],
        },
      ],
      controls: ['cp-10'],
    },
    {
      id: 'log-router',
      layer: 'platform',
      name: 'Run the log router',
      owner: 'aws',
      duty: 'Fargate runs a log router, based on Fluent Bit, so you need no sidecar for it. The router detects your ConfigMap and manages the `Service` and `Input` sections. It accepts only `Filter`, `Output` and `Parser` sections from you.',
      sources: [
        {
          page: 'podLogging',
          at: [
            'offers a built-in log … runs it for you',
            'on Fargate automatically detects … log router with it',
            'The Fargate log router … and Input sections',
          ],
        },
      ],
      controls: ['au-12'],
    },
    {
      id: 'node-kubernetes-version',
      layer: 'platform',
      name: 'Redeploy pods after an upgrade',
      owner: 'customer',
      answers: ['start-upgrade'],
      duty: 'After a control plane upgrade, which leaves Fargate pods unchanged, delete and redeploy the pods. AWS strongly recommends a controller, such as a deployment, and a rolling restart of all pods. Before an update, delete pods with a lower minor version than the control plane.',
      sources: [
        {
          page: 'versions',
          at: [
            'Are Pods running on … plane version upgrade',
            'We strongly recommend running … of all Fargate Pods',
            'To update Fargate nodes, … redeploy the Pod',
          ],
        },
        {
          page: 'updateCluster',
          at: [
            'If you have Fargate … first delete the Pod',
            'Any new Pods that … Fargate Pods aren’t changed',
          ],
        },
        { page: 'upgradePractices', at: 'responsible for upgrading the … Fargate pods and addons' },
      ],
      controls: ['si-2', 'sa-22'],
    },
    {
      id: 'disruption-budgets',
      layer: 'application',
      name: 'Pod disruption budgets',
      owner: 'customer',
      duty: 'With a disruption budget whose minimum availability is below 100 percent, you can limit how many pods are down at once. Several budgets for one pod can make its eviction fail. If the eviction date is inconvenient, you can restart affected pods before it.',
      sources: [
        {
          page: 'podPatching',
          at: [
            'If the provided eviction … in the notification',
            'To limit the number … be less than 100%',
            'having multiple PDBs associated … eviction failure event',
          ],
        },
      ],
      controls: ['cp-10', 'ma-2'],
    },
    {
      id: 'eviction-events',
      layer: 'application',
      name: 'Act on failed evictions',
      owner: 'customer',
      duty: 'To receive the event when an eviction fails, create an EventBridge rule in the cluster’s account and Region. You can act before the scheduled termination time. If the second eviction fails too, no new event is sent.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'podPatching',
          at: [
            'When the eviction for … if the eviction fails',
            'To receive this event, … cluster belongs to',
          ],
        },
      ],
      controls: ['si-4', 'cp-10'],
    },
    {
      id: 'ephemeral-encryption',
      layer: 'data',
      name: 'Encrypt ephemeral storage',
      owner: 'aws',
      answers: ['encrypt-at-rest'],
      duty: 'Fargate by default encrypts what a pod writes to its ephemeral volume, with AES-256. Your application needs no change.',
      sources: [{ page: 'dataPractices', at: 'As of May 28, … by the service' }],
      controls: ['sc-28'],
    },
    {
      id: 'encryption-at-rest',
      layer: 'data',
      name: 'Encrypt file systems and choose the keys',
      owner: 'customer',
      answers: ['hold-key'],
      duty: 'If you use an EFS file system, configure its encryption at rest before you create the volume that mounts it. Use a service managed key or your own.',
      sources: [
        {
          page: 'dataPractices',
          at: [
            'All three offer encryption … customer master key (CMK)',
            'If you want to … to creating a PV',
          ],
        },
      ],
      controls: ['sc-28', 'sc-12'],
    },
    {
      id: 'task-logs',
      layer: 'data',
      name: 'Turn on pod logs',
      owner: 'customer',
      answers: ['write-logs'],
      duty: 'Create the namespace `aws-observability` with the label `aws-observability: enabled`, and in it the ConfigMap `aws-logging` with a supported output and at most 5,300 characters. Allow the pod execution role to send logs, and let the VPC reach the destination. Changes apply to new pods only.',
      setting: 'off-by-default',
      sources: [
        {
          page: 'podLogging',
          at: [
            'The configuration happens through … exceed 5300 characters',
            'For logs to be … label is required',
            'At least one supported … to new Pods only',
          ],
        },
        { page: 'podLogging', at: 'Set up permissions for … to your destination' },
      ],
      controls: ['au-2', 'au-12'],
    },
  ],
  pages: {
    fargatePods: { path: 'fargate', title: 'Simplify compute management with AWS Fargate' },
    podPatching: {
      path: 'fargate-pod-patching',
      title: 'Set actions for AWS Fargate OS patching events',
    },
    podLogging: {
      path: 'fargate-logging',
      title: 'Start AWS Fargate logging for your cluster',
    },
    versions: {
      path: 'kubernetes-versions',
      title: 'Understand the Kubernetes version lifecycle on EKS',
    },
    updateCluster: {
      path: 'update-cluster',
      title: 'Update existing cluster to new Kubernetes version',
    },
    upgradePractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/cluster-upgrades.html',
      title: 'Best Practices for Cluster Upgrades',
    },
    dataPractices: {
      url: 'https://docs.aws.amazon.com/eks/latest/best-practices/data-encryption-and-secrets-management.html',
      title: 'Data encryption and secrets management',
    },
  },
});
