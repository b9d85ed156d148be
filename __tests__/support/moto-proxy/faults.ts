import type { AwsCall, Fault, FaultAction, FaultRule } from './types.js';

interface SetRule {
  readonly rule: FaultRule;
  seen: number;
  hits: number;
}

/** The fault rules that are set, asked once per call. */
export class Faults {
  #rules: SetRule[] = [];

  set(rule: FaultRule): Fault {
    const entry: SetRule = { rule, seen: 0, hits: 0 };
    this.#rules.push(entry);
    const clear = () => {
      this.#rules = this.#rules.filter((other) => other !== entry);
    };
    return {
      get hits() {
        return entry.hits;
      },
      clear,
    };
  }

  /** The action of the first rule that hits the call; every matching rule counts the call. */
  pick(call: AwsCall): FaultAction | undefined {
    const hits = this.#rules.filter((entry) => matches(entry.rule, call)).filter(count);
    const [first] = hits;
    if (first === undefined) return undefined;
    first.hits += 1;
    return first.rule.does;
  }

  clear(): void {
    this.#rules = [];
  }
}

function matches(rule: FaultRule, call: AwsCall): boolean {
  if (rule.action !== call.action) return false;
  if (rule.service !== undefined && rule.service !== call.service) return false;
  if (rule.region !== undefined && rule.region !== call.region) return false;
  return rule.when?.(call) ?? true;
}

function count(entry: SetRule): boolean {
  entry.seen += 1;
  const first = entry.rule.nth ?? 1;
  return entry.seen >= first && entry.seen < first + (entry.rule.times ?? 1);
}
