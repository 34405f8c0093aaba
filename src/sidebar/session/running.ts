// Filling in classes and refreshing summaries, one step after the other.
import { sidebarWords } from '../../wording/sidebar';
import type { Places } from './places';
import type { SessionCore } from './session-core';
import { mainAction, type Step } from './view-model';

export interface Runs {
  /** The main button: all that is due, or the summary where nothing is. */
  run(): Promise<void>;
  /** Classes and summary, due or not. */
  runAll(): Promise<void>;
}

export function runs({ call, model, isBusy, update, take, fail, ask }: SessionCore, { openSummary }: Places): Runs {
  async function perform(steps: Step[], replaceTyped: boolean): Promise<void> {
    if (isBusy()) return;
    update({ failure: null, typedOver: null, told: null, notRefreshed: [] });
    for (const [index, step] of steps.entries()) {
      // What was agreed to is what the step that asked has shown; the steps after it ask for themselves.
      const mayReplace = replaceTyped && index === 0;
      const { doing } = sidebarWords(model().language);
      update({ running: { step, number: index + 1, of: steps.length }, announcement: doing[step] });
      const answer = await call(
        step === 'classify' ? 'panelClassify' : 'panelSummarise',
        mayReplace ? { replaceTyped } : {},
      );
      if (!answer.ok) {
        const remaining = steps.slice(index);
        if (!ask(answer.failure, () => perform(remaining, true))) {
          fail(answer.failure, () => perform(remaining, mayReplace));
        }
        return;
      }
      if ('sheet' in answer.data) {
        const { notRefreshed = [], ...state } = answer.data;
        take(state, { notRefreshed });
      }
    }
    // What was not done is told by its card.
    const announcement = model().notRefreshed.length === 0 ? sidebarWords(model().language).done : '';
    update({ running: null, announcement });
  }

  return {
    async run() {
      const { state } = model();
      if (!state) return;
      const { steps } = mainAction(state);
      await (steps.length > 0 ? perform(steps, false) : openSummary());
    },
    runAll: () => perform(['classify', 'summarise'], false),
  };
}
