import type { ChosenMode } from '#exports/matrix/choice.ts';
import type { ServiceTypes } from '#exports/matrix/choice.ts';
import type { TypeRules } from './mode-rules/mode-rule.ts';
import type { Remark } from './remark.ts';

/** What is known of services and their resources. */
export interface InfrastructureKnowledge {
  /** By id, the default mode first. */
  readonly services: readonly {
    readonly id: string;
    readonly modes: readonly { readonly id: string }[];
  }[];
  readonly types: readonly ServiceTypes[];
  readonly rules: readonly TypeRules[];
  /** Types that let another file make resources. */
  readonly opaque: readonly string[];
  /** Types that stand for nothing of AWS’s. */
  readonly empty: readonly string[];
}

/** What a plan or a template says. */
export interface FoundModes {
  /** Each once, in the order of the catalogue; `assumed` where the default mode stands in. */
  readonly modes: readonly ChosenMode[];
  /** What could not be told. */
  readonly remarks: readonly Remark[];
  /** How many resources belong to no service of AWS’s. */
  readonly foreign: number;
}

/** Collects what resources say, and makes of it a choice of modes. */
export class Found {
  foreign = 0;
  readonly #services: InfrastructureKnowledge['services'];
  readonly #settled: ReadonlySet<string>;
  readonly #told = new Set<string>();
  readonly #assumed = new Set<string>();
  readonly #mentioned = new Map<string, Set<string>>();
  readonly #remarks: Remark[] = [];

  /** @param settled Services whose mode somebody has named. */
  constructor(services: InfrastructureKnowledge['services'], settled: ReadonlySet<string>) {
    this.#services = services;
    this.#settled = settled;
  }

  remark(remark: Remark): void {
    this.#remarks.push(remark);
  }

  /** A resource is in a mode, or by `fsx-lustre` alone in one of a service’s. */
  tell(mode: string, type: string): void {
    if (mode.includes('.')) this.#told.add(mode);
    else this.mention(mode, type);
  }

  /** There is a resource of a service, which says nothing of modes. */
  mention(service: string, type: string): void {
    this.#mentioned.set(service, (this.#mentioned.get(service) ?? new Set()).add(type));
  }

  /** The mode of a resource cannot be told: the default stands in. */
  assume(remark: Extract<Remark, { kind: 'unknown' | 'unsaid' }>): void {
    const { service } = remark;
    if (service !== undefined && this.#settled.has(service)) return;
    if (service !== undefined) this.#assumed.add(service);
    this.remark(remark);
  }

  result(): FoundModes {
    const modes: ChosenMode[] = [];
    for (const { id: service, modes: own } of this.#services) {
      const told = own.filter(({ id }) => this.#told.has(`${service}.${id}`));
      const types = this.#mentioned.get(service);
      const nothingTold = told.length === 0 && types !== undefined && !this.#settled.has(service);
      const [standard, ...others] = own;
      const onlyMode = others.length === 0;
      if (nothingTold && !onlyMode && !this.#assumed.has(service)) {
        this.remark({ kind: 'only', service, types: [...types] });
      }
      const assumes =
        (nothingTold || this.#assumed.has(service)) && standard && !told.includes(standard);
      if (assumes) modes.push({ service, mode: standard.id, assumed: !onlyMode });
      for (const { id } of told) modes.push({ service, mode: id, assumed: false });
    }
    return { modes, remarks: this.#remarks, foreign: this.foreign };
  }
}
