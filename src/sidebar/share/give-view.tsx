// Giving to partners: what will be in it, how it will look, and the ways to give it.
import { quote } from '../../wording/numbers';
import { shareDialogWords } from '../../wording/share-dialog';
import { ChoiceForm } from './choice-form';
import type { Parts } from './parts';
import { Preview } from './preview';
import { Ways } from './ways';

export function GiveView({ model, session }: Parts) {
  const { language, state, choice } = model;
  if (!state || !choice) return null;
  const say = shareDialogWords(language);
  return (
    <>
      <p class="card seen">
        <b>{say.seen({ sheet: quote(language, state.sheet.name), others: state.otherSheets })}</b> {say.onlyThis}
      </p>
      <div class="two">
        <ChoiceForm state={state} choice={choice} model={model} session={session} />
        <Preview model={model} session={session} />
      </div>
      <Ways model={model} session={session} />
    </>
  );
}
