// The settings of one summary, and the button that makes it by them.
import { useRef, useState } from 'preact/hooks';
import type { PanelState, PanelSummaries } from '../../addon/api';
import { namesOf } from '../../wording/names';
import { quote } from '../../wording/numbers';
import { sidebarWords } from '../../wording/sidebar';
import { summaryWords } from '../../wording/summaries';
import { RadioGroup } from '../parts/radio-group';
import type { Parts } from '../session/session';
import {
  type Draft,
  faultsIn,
  groupKey,
  groupOptions,
  onlyKey,
  onlyOptions,
  summaryOf,
} from '../session/summary-draft';
import { BlockTicks } from './block-ticks';
import { SampleFields } from './sample-fields';

export interface Form extends Parts {
  state: PanelState;
  summaries: PanelSummaries;
  draft: Draft;
}

export function SummaryForm({ state, summaries, draft, model, session }: Form) {
  const { language } = state;
  const say = summaryWords(language);
  const { role } = namesOf(language, state.method);
  const [isTried, attempt] = useState(false);
  const form = useRef<HTMLDivElement>(null);
  const summary = summaryOf(summaries, draft);
  // The columns to choose from are those of the sheet that the panel speaks of.
  const elsewhere = summary && summary.sourceName !== state.sheet.name ? summary.sourceName : null;
  const groups = elsewhere === null ? summaries.groups : [];
  const faults = faultsIn(draft, state.counts.units);
  const { editDraft } = session;
  const save = () => {
    attempt(true);
    const [wrong] = Object.keys(faults);
    if (wrong === undefined) void session.saveSummary();
    else form.current?.querySelector<HTMLInputElement>(`[aria-describedby=fault-${wrong}]`)?.focus();
  };
  const columns = groupOptions(groups, draft.group, role);
  const values = onlyOptions(groups, draft.only, role);
  return (
    <div class="action" ref={form}>
      <label class="choice">
        {say.group}
        <select
          value={groupKey(draft.group)}
          onChange={({ currentTarget: { value } }) =>
            editDraft({ group: columns.find(({ key }) => key === value)?.value ?? null })
          }
        >
          {columns.map(({ key, label }) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
          <option value="">{say.ungrouped}</option>
        </select>
      </label>
      <label class="choice">
        {say.which}
        <select
          value={onlyKey(draft.only)}
          onChange={({ currentTarget: { value } }) =>
            editDraft({
              only: values.flatMap(({ options }) => options).find(({ key }) => key === value)?.value ?? null,
            })
          }
        >
          <option value="">{say.all}</option>
          {values.map(({ key, label, options }) => (
            <optgroup key={key} label={label}>
              {options.map((option) => (
                <option key={option.key} value={option.key}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
        {elsewhere !== null && <span class="soft">{say.elsewhere(quote(language, elsewhere))}</span>}
      </label>
      <RadioGroup
        title={say.basis.title}
        name="basis"
        options={(['none', 'census', 'sample'] as const).map((key) => [key, say.basis[key]] as const)}
        value={draft.basis}
        onChoose={(basis) => editDraft({ basis })}
      >
        {draft.basis === 'sample' && (
          <SampleFields
            language={language}
            draft={draft}
            units={state.counts.units}
            faults={isTried ? faults : {}}
            onEdit={editDraft}
          />
        )}
      </RadioGroup>
      <BlockTicks
        language={language}
        blocks={summaries.blocks}
        off={draft.off}
        onChange={(off) => editDraft({ off })}
      />
      <button class="main" aria-disabled={model.checking} onClick={save}>
        {model.doing === 'saving' ? sidebarWords(language).doing.summarise : summary ? say.save : say.make}
      </button>
    </div>
  );
}
