// What a summary shows, part by part; folded, since as a rule it is everything.
import type { Language } from '../../core/language';
import { blockName, summaryWords } from '../../wording/summaries';

interface Blocks {
  language: Language;
  blocks: readonly string[];
  off: readonly string[];
  onChange(off: string[]): void;
}

export function BlockTicks({ language, blocks, off, onChange }: Blocks) {
  if (blocks.length === 0) return null;
  const title = summaryWords(language).shows(blocks.filter((id) => !off.includes(id)).length, blocks.length);
  const turn = (id: string, isOn: boolean) => onChange(isOn ? off.filter((one) => one !== id) : [...off, id]);
  return (
    <details>
      <summary>{title}</summary>
      <fieldset>
        <legend class="hidden">{title}</legend>
        {blocks.map((id) => (
          <label class="tick" key={id}>
            <input
              type="checkbox"
              checked={!off.includes(id)}
              onChange={({ currentTarget }) => turn(id, currentTarget.checked)}
            />
            {blockName(language, id)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
