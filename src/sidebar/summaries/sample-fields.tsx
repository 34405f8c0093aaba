// Of what a sample is a part: out of how many, what is counted, as of when.
import type { Language } from '../../core/language';
import { summaryWords } from '../../wording/summaries';
import type { Draft, Fault, SampleField } from '../session/summary-draft';

interface Sample {
  language: Language;
  draft: Draft;
  /** Municipalities in the table. */
  units: number;
  faults: Partial<Record<SampleField, Fault>>;
  onEdit(part: Partial<Draft>): void;
}

const fields: readonly SampleField[] = ['population', 'unit', 'asOf'];

export function SampleFields({ language, draft, units, faults, onEdit }: Sample) {
  const { basis: say, faults: wrong } = summaryWords(language);
  const words = (fault: Fault) => (fault === 'small' ? wrong.small(units) : wrong[fault]);
  return (
    <div class="sample">
      <p class="soft">{say.hint}</p>
      {fields.map((field) => {
        const fault = faults[field];
        return (
          <label class="choice" key={field}>
            {say[field]}
            <input
              value={draft[field]}
              maxLength={100}
              inputMode={field === 'population' ? 'numeric' : 'text'}
              required
              aria-invalid={fault !== undefined}
              aria-describedby={`fault-${field}`}
              onInput={({ currentTarget }) => onEdit({ [field]: currentTarget.value })}
            />
            <span class="ask" id={`fault-${field}`}>
              {fault && words(fault)}
            </span>
          </label>
        );
      })}
    </div>
  );
}
