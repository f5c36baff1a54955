/** What the functions of the package return: the published shape of the data, and comparisons of it. */
import type { LayerId, ModeId, PartId, QuestionId, ServiceId } from './ids.ts';

/** AWS or the customer: there is no third owner. */
export type OwnerId = 'aws' | 'customer';

/** An AWS page that a claim comes from. */
export interface Source {
  readonly url: string;
  readonly title: string;
  /** The day on which somebody last compared the claim with the page; without it, nobody has. */
  readonly verified?: string | undefined;
}

/** The state of a part that is a switch. */
export type Setting =
  | { readonly state: 'always-on' }
  | {
      /** Of a new resource. */
      readonly state: 'on-by-default' | 'off-by-default';
      readonly changedBy: OwnerId;
      /** Present where the switch opens something once it is on. */
      readonly opens?: true | undefined;
      /** The state by the way in which the resource is made, where these differ. */
      readonly doors?:
        | {
            readonly console?: 'on-by-default' | 'off-by-default' | undefined;
            readonly api?: 'on-by-default' | 'off-by-default' | undefined;
          }
        | undefined;
    };

/** The smallest thing that has one owner. */
export interface Part {
  readonly id: PartId;
  readonly name: string;
  readonly owner: OwnerId;
  /** Who inside the customer holds it, in the package of an organization’s own copy. */
  readonly team?: string | undefined;
  /** What the owner does. */
  readonly duty: string;
  readonly setting?: Setting | undefined;
  /** The part of AWS’s that this switch of the customer’s turns on and off. */
  readonly switchOf?: PartId | undefined;
  /** What expires if nobody does this: the owner renews it or sets its lifetime. */
  readonly expires?: 'certificate' | 'key' | 'token' | 'password' | 'domain' | undefined;
  /** NIST SP 800-53 r5 ids, lower case as in OSCAL: `ac-6.1`. */
  readonly controls: readonly string[];
  /**
   * How the owner proves it: a rule of Config, a control of Security Hub, or a report in AWS Artifact on AWS's
   * data centers and hosts alone.
   */
  readonly evidence: readonly {
    readonly kind: 'artifact' | 'config-rule' | 'security-hub';
    readonly id: string;
  }[];
  /** The questions whose answer is the owner of this part. */
  readonly answers?: readonly QuestionId[] | undefined;
  readonly sources: readonly Source[];
}

export interface Layer {
  readonly id: LayerId;
  readonly name: string;
  /** `split` where the line runs through the layer. */
  readonly owner: OwnerId | 'split';
  readonly parts: readonly Part[];
}

/** Where ownership passes from AWS to the customer. */
export interface Line {
  /** The layers whose parts have both owners. Bottom to top. */
  readonly through: readonly LayerId[];
  /** Neighbouring layers of different owners. Bottom to top. */
  readonly between: readonly { readonly lower: LayerId; readonly upper: LayerId }[];
  /** The lowest layer in which a part is the customer’s; none where AWS owns every part. */
  readonly yoursFrom?: LayerId | undefined;
  /** The same in words: `between hypervisor and operating system`. */
  readonly text: string;
}

/** What readers ask of every mode. */
export interface Question {
  readonly id: QuestionId;
  /** `Who patches the operating system?` */
  readonly text: string;
  /** What it is about, in two or three words. */
  readonly label: string;
}

/** An owner and the parts that say so; or why the question does not arise; or that nothing answers it. */
export type Answer = { readonly question: QuestionId } & (
  | {
      readonly owner: OwnerId;
      /** The first before all. */
      readonly parts: readonly PartId[];
      readonly words: string;
    }
  | { readonly reason: string }
  | { readonly unanswered: string }
);

/** An end that AWS has announced. */
export interface Lifecycle {
  readonly status: 'maintenance' | 'sunset' | 'ended';
  readonly date?: string | undefined;
  readonly note: string;
  readonly sources: readonly Source[];
}

/** A way to run a service that moves the line. */
export interface Mode<S extends ServiceId = ServiceId> {
  readonly id: ModeId<S>;
  readonly name: string;
  readonly summary: string;
  /** Its page; `#` and the id of a part lead to a row. */
  readonly url: string;
  /** True for exactly one mode of a service. */
  readonly default: boolean;
  readonly lifecycle?: Lifecycle | undefined;
  readonly profile: {
    /** The customer’s access to the operating system. */
    readonly operatingSystem?: 'none' | 'read' | 'full' | undefined;
    readonly insideVpc?: 'yes' | 'no' | 'your-choice' | undefined;
    /** Whether the service keeps the customer’s data at rest. */
    readonly keepsData?: boolean | undefined;
  };
  readonly answers: readonly Answer[];
  readonly line: Line;
  /** Bottom to top. */
  readonly layers: readonly Layer[];
}

/** What AWS's pages say of a service and an audit program. A program without a statement was not compared. */
export interface ScopeStatement {
  /** `hipaa` */
  readonly program: string;
  /** What auditors call it. */
  readonly name: string;
  /** Whether the pages that were read name the service. Not named does not mean “no”. */
  readonly state: 'named' | 'not-named';
  /** What AWS's list leaves out of the service or asks for. */
  readonly limits?: readonly string[] | undefined;
  /** The pages that were read. */
  readonly sources: readonly Source[];
}

export interface Service<S extends ServiceId = ServiceId> {
  readonly id: S;
  readonly name: string;
  /** The name in lists. */
  readonly shortName: string;
  readonly category: string;
  /** The page for people. */
  readonly url: string;
  readonly lifecycle?: Lifecycle | undefined;
  /** Products that AWS names apart and that are modes here. */
  readonly variants?:
    readonly { readonly id: string; readonly name: string; readonly mode: string }[] | undefined;
  readonly scope: readonly ScopeStatement[];
  /** The default mode first. */
  readonly modes: readonly Mode<S>[];
}

/** Where the data comes from: whoever passes it on says so. */
export interface Origin {
  /** The day of the catalogue, `YYYY-MM-DD`. */
  readonly day: string;
  readonly version: string;
  /** The address of the site. */
  readonly site: string;
}

/** In which way the cells of a row differ. */
export type DifferenceKind = 'presence' | 'owner' | 'setting' | 'task';

/** One part by its name and owner, and where it stands for itself alone, by its duty and sources. */
export interface ComparedPart {
  readonly id: PartId;
  readonly name: string;
  readonly owner: OwnerId;
  readonly setting?: Setting | undefined;
  readonly duty?: string;
  readonly sources?: readonly Source[];
}

export interface ComparisonRow<Cell> {
  /** One for each mode; undefined where the mode has none. */
  readonly cells: readonly (Cell | undefined)[];
  /** Empty where all modes say the same. */
  readonly differs: readonly DifferenceKind[];
}

export interface Comparison {
  readonly columns: readonly {
    readonly service: Pick<Service, 'id' | 'shortName'>;
    readonly mode: Pick<Mode, 'id' | 'name'>;
  }[];
  /** Facts of the profile in words. */
  readonly profile: readonly (ComparisonRow<string> & { readonly name: string })[];
  /** What each mode answers, or why it does not. */
  readonly questions: readonly (ComparisonRow<ComparedPart | { readonly reason: string }> & {
    readonly question: Question;
  })[];
  /** Those that any of the modes has, top layer first. */
  readonly layers: readonly {
    readonly id: LayerId;
    readonly name: string;
    readonly rows: readonly (ComparisonRow<
      /** `elsewhere` names the layer, where that is not the layer of the row. */
      ComparedPart & { readonly elsewhere?: string }
    > & { readonly id: PartId; readonly name: string })[];
  }[];
}
