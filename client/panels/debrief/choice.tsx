interface ChoiceProps {
  readonly words: string;
  readonly value: string;
  readonly options: readonly { readonly key: string; readonly words: string }[];
  readonly onChoose: (value: string) => void;
}

/** One of a few, under a heading. */
export const Choice = ({ words, value, options, onChoose }: ChoiceProps) => (
  <label class="field">
    <span>{words}</span>
    <select value={value} onChange={event => onChoose(event.currentTarget.value)}>
      {options.map(option => (
        <option key={option.key} value={option.key}>
          {option.words}
        </option>
      ))}
    </select>
  </label>
);
