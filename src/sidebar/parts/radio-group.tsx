// One choice out of a few, all of them in sight.
import type { ComponentChildren } from 'preact';

interface Choice<K extends string> {
  title: string;
  /** Apart from other groups on the page. */
  name: string;
  options: readonly (readonly [key: K, label: string])[];
  value: K;
  isDisabled?: boolean;
  onChoose(key: K): void;
  children?: ComponentChildren;
}

export function RadioGroup<K extends string>({
  title,
  name,
  options,
  value,
  isDisabled,
  onChoose,
  children,
}: Choice<K>) {
  return (
    <fieldset>
      <legend>{title}</legend>
      {options.map(([key, label]) => (
        <label class="tick" key={key}>
          <input
            type="radio"
            name={name}
            checked={key === value}
            disabled={isDisabled}
            onChange={() => onChoose(key)}
          />
          {label}
        </label>
      ))}
      {children}
    </fieldset>
  );
}
