// Proposals beside what stands in the table; nothing is written before it is accepted.
import type { MissingColumn, Proposal } from '../../addon/sharing/share-api';
import { namesOf } from '../../wording/names';
import { plain, quote } from '../../wording/numbers';
import { partnerWords } from '../../wording/partner';
import { problemText, proposalWords } from '../../wording/proposals';
import { shareDialogWords } from '../../wording/share-dialog';
import { openProposals } from './answers';
import type { Parts } from './parts';

export function ProposalsView({ model, session }: Parts) {
  const { language, state, proposals, verdicts } = model;
  if (!state || !proposals) return null;
  const say = shareDialogWords(language);
  const words = proposalWords(language);
  const partner = partnerWords(language);
  const names = namesOf(language, state.method);
  const { list, count, same, missing } = proposals;
  const headed = ({ kind, indicator }: MissingColumn): string =>
    quote(
      language,
      kind === 'reason'
        ? partner.reason
        : kind === 'proposed'
          ? partner.proposed(names.indicator(indicator))
          : names.indicator(indicator),
    );
  const open = openProposals(list);
  const accept = [...verdicts.values()].filter((verdict) => verdict.accept).length;
  const decline = verdicts.size - accept;
  return (
    <>
      <button class="link" onClick={() => session.show('answers')}>
        ← {say.back}
      </button>
      {list.length === 0 && <p>{words.none}</p>}
      {same > 0 && <p class="soft">{words.same(same)}</p>}
      {missing.length > 0 && <p class="card warn">{words.missing(missing.map(headed).join(', '))}</p>}
      {list.length < count && <p class="soft">{words.shown({ shown: list.length, count })}</p>}
      {list.length > 0 && (
        <>
          <div class="buttons">
            {open.length > 0 && (
              <button class="ghost" onClick={() => session.acceptAll()}>
                {say.acceptAll(open.length)}
              </button>
            )}
            {verdicts.size > 0 && (
              <button class="ghost" onClick={() => session.clearAll()}>
                {say.clearAll}
              </button>
            )}
          </div>
          <table class="proposals">
            <thead>
              <tr>
                {(['unit', 'indicator', 'change', 'reason', 'decision'] as const).map((key) => (
                  <th key={key} scope="col">
                    {say.table[key]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.map((proposal, index) => (
                <Row key={index} {...{ proposal, index, model, session }} />
              ))}
            </tbody>
          </table>
          <div class="action">
            <button class="main" aria-disabled={verdicts.size === 0} onClick={() => void session.decide()}>
              {verdicts.size === 0 ? say.nothingDecided : say.decide({ accept, decline })}
            </button>
          </div>
        </>
      )}
    </>
  );
}

function Row({ proposal, index, model, session }: Parts & { proposal: Proposal; index: number }) {
  const { language, state, verdicts } = model;
  const words = proposalWords(language);
  const { unit, oblast, indicator, reason, cell, overwritten, decided, acceptable } = proposal;
  const verdict = verdicts.get(index);
  const problem = problemText(language, proposal);
  const name = indicator === null ? '' : namesOf(language, state?.method ?? null).indicator(indicator);
  const title = [unit, name].filter(Boolean).join(', ');
  const why = verdict?.why ?? '';
  const choose = (accept: boolean) => session.judge(index, verdict?.accept === accept ? null : { accept, why });
  return (
    <tr>
      <th scope="row">
        {unit}
        {oblast && <span class="soft"> {oblast}</span>}
      </th>
      <td>{name}</td>
      <td>
        <b>{change(proposal, language)}</b> {cell && <span class="soft">{cell}</span>}
        {overwritten && <p class="soft">{words.overwritten}</p>}
        {problem && <p class="problem">{problem}</p>}
      </td>
      <td>{reason}</td>
      <td>
        {decided !== null && <p class="soft">{words.decided[decided]}</p>}
        {cell !== null && typeof proposal.proposed === 'number' && (
          <div class="buttons">
            {acceptable && (
              <button
                class="choose"
                aria-pressed={verdict?.accept === true}
                aria-label={`${words.accept}: ${title}`}
                onClick={() => choose(true)}
              >
                {words.accept}
              </button>
            )}
            <button
              class="choose"
              aria-pressed={verdict?.accept === false}
              aria-label={`${words.decline}: ${title}`}
              onClick={() => choose(false)}
            >
              {words.decline}
            </button>
          </div>
        )}
        {verdict && (
          <input
            type="text"
            placeholder={words.why}
            aria-label={`${words.why}: ${title}`}
            value={verdict.why}
            onInput={({ currentTarget }) => session.judge(index, { ...verdict, why: currentTarget.value })}
          />
        )}
      </td>
    </tr>
  );
}

/** "1 → 2"; what was written, where it is no score. */
function change({ cell, current, proposed }: Proposal, language: Parts['model']['language']): string {
  const words = proposalWords(language);
  const text = (value: number | string | null): string =>
    typeof value === 'number' ? plain(language, value) : (value ?? '—');
  // Nothing is known of what the table has where the municipality is not.
  if (cell === null) return text(proposed);
  const now = typeof current === 'number' ? current : null;
  if (typeof proposed === 'number' && (current === null || typeof current === 'number')) {
    return words.change({ from: now, to: proposed });
  }
  return proposed === null ? text(current) : `${text(current)} → ${text(proposed)}`;
}
