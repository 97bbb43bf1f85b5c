import type { ScenarioCard } from '../../shared/wire/http.ts';
import { Sign } from '../icons/icon.tsx';
import { briefOf } from '../model/brief.ts';
import { dossierOf } from '../model/dossier.ts';
import { Badge } from '../panels/badge.tsx';
import { t } from '../text/words.ts';

/** Something to read while waiting: a seat's brief, what only it sees, whom it faces. @param role - -1 for none yet */
export const Reading = ({ card, role }: { readonly card: ScenarioCard; readonly role: number }) => {
  const brief = briefOf(card, role);
  const { start = '' } = card.texts.notes;
  return (
    <section class="lobby-reading paper" aria-labelledby="reading">
      <h2 id="reading">{brief ? t('brief.title', { role: brief.role }) : t('lobby.brief')}</h2>
      <div class="columns">
        {brief ? <p class="story first">{brief.text}</p> : <p class="story">{t('lobby.brief.none')}</p>}
        {brief && brief.hint !== '' && (
          <p class="story">
            <strong>{t('brief.hint')}</strong> {brief.hint}
          </p>
        )}
        {brief && <Dossier card={card} role={role} />}
        {start !== '' && (
          <>
            <h3>{t('lobby.start.note')}</h3>
            <p class="story">{start}</p>
          </>
        )}
      </div>
    </section>
  );
};

const Dossier = ({ card, role }: { readonly card: ScenarioCard; readonly role: number }) => {
  const { secrets, others } = dossierOf(card, role);
  return (
    <>
      {secrets.length > 0 && (
        <>
          <h3>
            <Sign name="lock" size={18} /> {t('lobby.secrets')}
          </h3>
          <ul class="secrets-named">
            {secrets.map(({ id, name, about }) => (
              <li key={id}>
                <strong>{name}.</strong> {about}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{t('lobby.facing')}</h3>
      <ul class="facing">
        {others.map(other => (
          <li key={other.id}>
            <Badge seat={other.role} letter={other.letter} size={24} />
            <strong>{other.name}</strong>
          </li>
        ))}
      </ul>
    </>
  );
};
