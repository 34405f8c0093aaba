// One column of the analyst's sheet: its letter, what it is, its header and first values.
import type { PanelMapping, SourceColumn } from '../../addon/api';
import type { Language } from '../../core/language';
import { namesOf } from '../../wording/names';
import { cited, firstFew, together } from '../../wording/phrases';
import { sidebarWords } from '../../wording/sidebar';
import { alike, roleGroups } from '../session/mapping';

/** A select has no value for "nothing of ours" that is not also that of an empty choice. */
const nothing = '-';

export interface ColumnSelectParts {
  language: Language;
  mapping: PanelMapping;
  column: SourceColumn;
  /** '' where the column is nothing of ours, null where a choice is needed. */
  role: string | null;
  onChoose(role: string): void;
}

export function ColumnSelect({ language, mapping, column, role, onChoose }: ColumnSelectParts) {
  const say = sidebarWords(language).columns;
  const names = namesOf(language, mapping.method);
  const { letter, header, samples, sureness, couldBe } = column;
  const isLikely = sureness === 'likely' && role === column.role;
  return (
    <li>
      <span class="letter" aria-hidden="true">
        {letter}
      </span>
      <div class="choice">
        <select
          aria-label={say.whatIs(letter)}
          aria-describedby={`column-${letter}`}
          aria-invalid={role === null}
          value={role === null ? '' : role || nothing}
          onChange={({ currentTarget: { value } }) => onChoose(value === nothing ? '' : value)}
        >
          {role === null && (
            <option value="" disabled>
              {say.choose}
            </option>
          )}
          {roleGroups(mapping).map(({ key, roles }) => (
            <optgroup key={key} label={say.groups[key]}>
              {roles.map((each) => (
                <option key={each} value={each}>
                  {names.role(each)}
                </option>
              ))}
            </optgroup>
          ))}
          <option value={nothing}>{say.nothing}</option>
        </select>
        <div id={`column-${letter}`} class="soft">
          <p>
            {header}
            {samples.length > 0 && `: ${firstFew(samples, 4)}`}
            {isLikely && ` (${say.likely})`}
          </p>
          {role === null && couldBe !== null && (
            <p class="ask">
              {say.alike(
                cited(language, names.role(couldBe)),
                together(
                  language,
                  alike(mapping, couldBe).map((other) => `${other.letter} (${cited(language, other.header)})`),
                ),
              )}
            </p>
          )}
        </div>
      </div>
    </li>
  );
}
