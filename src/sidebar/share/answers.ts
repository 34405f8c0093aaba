// Partners' answers: read, shown beside what stands in the table, accepted or declined.
import type { Answer as AnswerSource, Decision, Proposal } from '../../addon/sharing/share-api';
import { proposalWords } from '../../wording/proposals';
import { shareDialogWords } from '../../wording/share-dialog';
import type { Verdict } from './model';
import type { ShareCore } from './share-core';

export interface Answers {
  readTab(sheetId: number): Promise<void>;
  readFile(file: File): Promise<void>;
  /** Reads the last answer though it is not known to be of this document. */
  readForeign(): Promise<void>;
  /** Null takes the decision back. */
  judge(index: number, verdict: Verdict | null): void;
  acceptAll(): void;
  clearAll(): void;
  decide(): Promise<void>;
}

/** Proposals that can be accepted and on which nobody has decided. */
export const openProposals = (list: readonly Proposal[]): number[] =>
  list.flatMap(({ acceptable, decided, problem }, index) =>
    acceptable && decided === null && problem === null ? [index] : [],
  );

export function answersPart(core: ShareCore, written: () => Promise<void>): Answers {
  const { call, browser, model, update, fail, begin } = core;
  let last: AnswerSource | null = null;

  async function read(answer: AnswerSource, isForeign: boolean): Promise<void> {
    const { state } = model();
    if (!state || !begin('read')) return;
    last = answer;
    const given = await call('shareProposals', isForeign ? { answer, foreignFor: state.sheet.id } : { answer });
    if (!given.ok) {
      fail(given.failure, () => read(answer, isForeign));
      const { failure } = given;
      update({ isForeign: failure.kind === 'error' && failure.name === 'answer-foreign' });
      return;
    }
    update({ doing: null, proposals: given.data, verdicts: new Map(), view: 'proposals' });
  }

  async function readFile(file: File): Promise<void> {
    if (!begin('read')) return;
    const content = await browser.readFile(file, model().language);
    update({ doing: null });
    if ('rows' in content) return read({ rows: content.rows }, false);
    fail({ kind: 'worded', text: { what: content.problem, where: '', todo: '' } }, () => readFile(file));
  }

  function judge(index: number, verdict: Verdict | null): void {
    if (model().doing !== null) return;
    const verdicts = new Map(model().verdicts);
    if (verdict === null) verdicts.delete(index);
    else verdicts.set(index, verdict);
    update({ verdicts });
  }

  function acceptAll(): void {
    const { proposals, verdicts } = model();
    if (!proposals) return;
    const next = new Map(verdicts);
    for (const index of openProposals(proposals.list)) {
      if (!next.has(index)) next.set(index, { accept: true, why: '' });
    }
    update({ verdicts: next });
  }

  async function decide(): Promise<void> {
    const { proposals, verdicts, language } = model();
    if (!proposals || verdicts.size === 0 || !begin('decide')) return;
    const decisions = [...verdicts].flatMap(([index, verdict]): Decision[] => {
      const proposal = proposals.list[index];
      if (!proposal || proposal.indicator === null || typeof proposal.proposed !== 'number') return [];
      const { unitCode, indicator, current, proposed, reason } = proposal;
      return [{ unitCode, indicator, current, proposed, reason, ...verdict }];
    });
    const answer = await call('shareDecide', { sheetId: proposals.sheetId, decisions });
    if (!answer.ok) return fail(answer.failure, decide);
    const say = proposalWords(language);
    const { accepted, declined, left } = answer.data;
    const told = [
      say.done({ accepted, declined }),
      ...(left.length > 0 ? [say.left(left.length)] : []),
      ...(accepted > 0 ? [shareDialogWords(language).afterwards] : []),
    ];
    update({ doing: null, verdicts: new Map() });
    // What was decided is marked, and what remains is shown as it stands now.
    if (last) await read(last, proposals.foreign);
    update({ told });
    await written();
  }

  return {
    readTab: (sheetId) => read({ sheetId }, false),
    readFile,
    readForeign: async () => {
      if (last) await read(last, true);
    },
    judge,
    acceptAll,
    clearAll: () => update({ verdicts: new Map() }),
    decide,
  };
}
