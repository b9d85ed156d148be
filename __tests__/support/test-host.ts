import { tmpdir } from 'node:os';
import type { Host } from '../../src/contract/host.js';
import type { Journal, JournalEntry, KeptFor, ResourceIntent } from '../../src/contract/journal.js';
import { BuildError } from '../../src/support/errors.js';
import { localExec } from '../../src/support/local-exec.js';
import { FakeClock } from './fake-clock.js';

/** A host for tests: virtual time, an empty environment, real processes, no terminal, a journal in memory. */
export function testHost(overrides: Partial<Host> = {}): Host {
  return {
    clock: new FakeClock(),
    env: {},
    workingDirectory: tmpdir(),
    temporaryDirectory: tmpdir(),
    platform: process.platform,
    exec: localExec,
    prompt: noTerminal,
    journal: new MemoryJournal(),
    run: { runId: '1', attempt: '1', repository: '', uuid: '00000000-0000-4000-8000-000000000001' },
    ...overrides,
  };
}

async function noTerminal(): Promise<never> {
  throw new BuildError('there is no terminal', { code: 'NoTerminal', source: 'user' });
}

/** Answers prompts in turn and remembers the questions; rejects when it runs out of answers. */
export function scriptedPrompt(...answers: string[]): Host['prompt'] & { readonly questions: string[] } {
  const questions: string[] = [];
  const prompt = async (question: string) => {
    questions.push(question);
    const answer = answers.shift();
    return answer ?? noTerminal();
  };
  return Object.assign(prompt, { questions });
}

/** A journal that keeps its entries where tests can look at them. */
export class MemoryJournal implements Journal {
  readonly entries: JournalEntry[] = [];

  async intend(intent: ResourceIntent): Promise<string> {
    const entry = `e${this.entries.length + 1}`;
    this.entries.push({ ...intent, entry, state: 'intended' });
    return entry;
  }

  async created(entry: string, id: string, facts?: Readonly<Record<string, string>>): Promise<void> {
    this.#change(entry, { state: 'created', id, facts });
  }

  async released(entry: string): Promise<void> {
    this.#change(entry, { state: 'released' });
  }

  async kept(entry: string, keptFor?: KeptFor): Promise<void> {
    this.#change(entry, { state: 'kept', keptFor });
  }

  #change(entry: string, change: Partial<JournalEntry>): void {
    const index = this.entries.findIndex((one) => one.entry === entry);
    const known = this.entries[index];
    if (known === undefined) throw new BuildError(`no entry ${entry}`, { code: 'NoEntry', source: 'engine' });
    this.entries[index] = { ...known, ...change };
  }
}
