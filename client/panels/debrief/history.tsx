import type { ScenarioCard } from '../../../shared/wire/http.ts';
import { emphasised, sourced } from '../../model/debrief/sources.ts';
import type { Debrief } from '../../model/ending.ts';
import { sentence, t } from '../../text/words.ts';
import { Fold } from './fold.tsx';

/** A text of the record, its sources as a small note below. */
const OfRecord = ({ words }: { readonly words: string }) => {
  const { text, sources } = sourced(words);
  return (
    <>
      {emphasised(text).map(part => (part.strong ? <em key={part.text}>{part.text}</em> : part.text))}
      {sources.length > 0 && (
        <small class="of-record">
          {t('end.history.source')}: {sources.map((source, at) => (at === 0 ? sentence(source) : source)).join('; ')}
        </small>
      )}
    </>
  );
};

/** Turn by turn, this game beside the record; then what came after. */
export const History = ({ card, told }: { readonly card: ScenarioCard; readonly told: Debrief }) => (
  <>
    <div class="record-columns">
      {told.past.map(({ turn, title, dates, notes }) => (
        <section key={turn} aria-labelledby={`past-${turn}`}>
          <Fold
            heading={
              <h3 id={`past-${turn}`}>
                <span class="code">{t('end.turn', { turn })}</span> {title} <small>{dates}</small>
              </h3>
            }
          >
            {notes.length === 0 && <p class="quiet">{t('end.history.quiet')}</p>}
            <dl>
              {notes.map(note => (
                <div key={note.title}>
                  <dt>{note.title}</dt>
                  <dd>
                    {note.told > 0 ? (
                      <span class="quiet">{t('end.history.told', { turn: note.told })}</span>
                    ) : (
                      <OfRecord words={note.history || note.source} />
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </Fold>
        </section>
      ))}
      {told.history !== '' && (
        <section aria-labelledby="past-ending">
          <h3 id="past-ending">{t('end.history.ending')}</h3>
          <dl>
            <div>
              <dt>{told.title}</dt>
              <dd>
                <OfRecord words={told.history} />
              </dd>
            </div>
          </dl>
        </section>
      )}
    </div>
    {card.texts.after.length > 0 && (
      <section class="afterwards">
        <h3>{t('end.after')}</h3>
        <ul>
          {card.texts.after.map(line => (
            <li key={line}>
              <OfRecord words={line} />
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
);
