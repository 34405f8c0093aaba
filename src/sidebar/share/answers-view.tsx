// Where partners' answers come from: tabs of the document, or a file.
import { quote } from '../../wording/numbers';
import { shareDialogWords } from '../../wording/share-dialog';
import type { Parts } from './parts';

export function AnswersView({ model, session }: Parts) {
  const { language, state } = model;
  if (!state) return null;
  const say = shareDialogWords(language);
  return (
    <>
      <p>{say.answersHint}</p>
      <section>
        <h2 class="small">{say.tabTitle}</h2>
        {state.answers.length === 0 && <p class="soft">{say.noTabs}</p>}
        <ul class="ways">
          {state.answers.map(({ sheetId, sheetName, isCopy }) => (
            <li key={sheetId}>
              <h3>
                {sheetName} {isCopy && <span class="soft">{say.isCopy}</span>}
              </h3>
              <div class="action">
                <button
                  class="ghost"
                  aria-label={`${say.readTab}: ${quote(language, sheetName)}`}
                  onClick={() => void session.readTab(sheetId)}
                >
                  {say.readTab}
                </button>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 class="small">{say.file}</h2>
        <label class="ghost file">
          {say.chooseFile}
          <input
            type="file"
            class="hidden"
            accept=".xlsx,.xlsm,.csv,.txt"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              currentTarget.value = '';
              if (file) void session.readFile(file);
            }}
          />
        </label>
      </section>
    </>
  );
}
