import { useState } from 'preact/hooks';
import { trackName } from '../model/names.ts';
import { t } from '../text/words.ts';
import { useDesk } from './desk-context.ts';

const MOST = 12;

/** Lets something happen that the scenario does not know. */
export const Inject = () => {
  const desk = useDesk();
  const { card } = desk;
  const [text, setText] = useState('');
  const [effects, setEffects] = useState<readonly (readonly [track: number, by: number])[]>([]);
  const change = (index: number, effect: readonly [number, number]) =>
    setEffects(effects.map((each, at) => (at === index ? effect : each)));
  const happen = async () => {
    const moved = effects.filter(([, by]) => by !== 0).map(([track, by]): [number, number] => [track, by]);
    if (await desk.command({ kind: 'inject', text: text.trim(), effects: moved })) {
      setText('');
      setEffects([]);
    }
  };
  return (
    <form
      class="inject"
      onSubmit={event => {
        event.preventDefault();
        if (text.trim() !== '') void happen();
      }}
    >
      <h3>{t('host.inject')}</h3>
      <label class="field">
        <span>{t('host.inject.text')}</span>
        <input value={text} maxLength={200} onInput={event => setText(event.currentTarget.value)} />
      </label>
      {effects.map(([track, by], index) => (
        <p class="row" key={index}>
          <label class="field">
            <span>{t('host.inject.track')}</span>
            <select value={track} onChange={event => change(index, [Number(event.currentTarget.value), by])}>
              {card.tracks.map(({ id, dial }, each) =>
                dial ? null : (
                  <option key={id} value={each}>
                    {trackName(card, each)}
                  </option>
                ),
              )}
            </select>
          </label>
          <label class="field">
            <span>{t('host.inject.by')}</span>
            <input
              type="number"
              min={-100}
              max={100}
              value={by}
              onInput={event => change(index, [track, Math.trunc(Number(event.currentTarget.value))])}
            />
          </label>
        </p>
      ))}
      <p class="row">
        {effects.length < MOST && (
          <button type="button" class="button quiet" onClick={() => setEffects([...effects, [0, 1]])}>
            {t('host.inject.add')}
          </button>
        )}
        <button type="submit" class="button" disabled={text.trim() === ''}>
          {t('host.inject.go')}
        </button>
      </p>
    </form>
  );
};
