// The ways to give it: a sheet in the document, a file, figures as text, the page about the method.
import type { ComponentChildren } from 'preact';
import type { ShareFormat } from '../../share/file-name';
import { quote } from '../../wording/numbers';
import { shareDialogWords } from '../../wording/share-dialog';
import type { Parts } from './parts';

const formats: readonly ShareFormat[] = ['xlsx', 'html', 'csv'];

export function Ways({ model, session }: Parts) {
  const { language, choice, preview, isPreviewing, another, doing } = model;
  if (!choice) return null;
  const say = shareDialogWords(language);
  const partner = preview?.partner ?? null;
  const isReady = preview !== null && !isPreviewing && doing === null;
  return (
    <section>
      <h2 class="small">{say.ways}</h2>
      <ul class="ways">
        <Way
          title={say.sheet.title}
          hint={
            partner
              ? say.sheet.renewHint({ sheet: quote(language, partner.sheetName), answered: partner.answered })
              : say.sheet.hint
          }
        >
          <label class="tick">
            <input
              type="checkbox"
              checked={choice.proposals}
              onChange={() => session.choose({ proposals: !choice.proposals })}
            />
            {say.proposals}
          </label>
          <button class="main" aria-disabled={!isReady} onClick={() => void (isReady && session.makeSheet())}>
            {partner ? say.sheet.renew : say.sheet.make}
          </button>
          {partner && !another && (
            <button class="link" onClick={() => session.setAnother(true)}>
              {say.sheet.another}
            </button>
          )}
        </Way>
        <Way title={say.files.title} hint={`${say.files.hint} ${say.files.about}`}>
          <div class="buttons">
            {formats.map((format) => (
              <button
                class="ghost"
                key={format}
                aria-disabled={!isReady}
                onClick={() => void (isReady && session.download(format))}
              >
                {say.files[format]}
              </button>
            ))}
          </div>
        </Way>
        <Way title={say.copy.title} hint={say.copy.hint}>
          <button class="ghost" aria-disabled={!isReady} onClick={() => void (isReady && session.openCopy())}>
            {say.copy.open}
          </button>
        </Way>
        <Way title={say.method.title} hint={say.method.hint}>
          <button class="ghost" aria-disabled={doing !== null} onClick={() => void session.makeMethodPage()}>
            {say.method.make}
          </button>
        </Way>
      </ul>
    </section>
  );
}

function Way({ title, hint, children }: { title: string; hint: string; children: ComponentChildren }) {
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p class="soft">{hint}</p>
      </div>
      <div class="action">{children}</div>
    </li>
  );
}
