import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { Act, Ribbon } from '../../model/debrief/ribbon.ts';
import { roleLetter, roleName } from '../../model/names.ts';
import { t } from '../../text/words.ts';
import { Badge } from '../badge.tsx';
import { Scrolls } from '../scrolls.tsx';

/** The ribbon's own words as a table: what asked, what answered, what became of it. */
export const RibbonTable = ({ card, ribbon }: { readonly card: ScenarioCard; readonly ribbon: Ribbon }) => (
  <details class="figures">
    <summary>{t('end.table')}</summary>
    <Scrolls class="scrolls" label={t('end.ledger')}>
      <table class="words">
        <thead>
          <tr>
            <th scope="col">{t('end.ledger.asked')}</th>
            <th scope="col">{t('end.ledger.answered')}</th>
            <th scope="col">{t('end.ledger.became')}</th>
          </tr>
        </thead>
        <tbody>
          {ribbon.strands.map(({ id, ask, answer, ledger, until, fateWords }) => (
            <tr key={id}>
              <th scope="row">
                <ActLine card={card} act={ask} />
              </th>
              <td>{answer ? <ActLine card={card} act={answer} /> : '–'}</td>
              <td>
                {fateWords}, {t('end.turn', { turn: until })} <small>{ledger}</small>
              </td>
            </tr>
          ))}
          {ribbon.free.map(act => (
            <tr key={act.id}>
              <th scope="row">{t('end.ledger.nothing')}</th>
              <td>
                <ActLine card={card} act={act} />
              </td>
              <td>{t('end.fate.free')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolls>
  </details>
);

const ActLine = ({ card, act }: { readonly card: ScenarioCard; readonly act: Act }) => (
  <>
    {act.turn > 0 && t('end.turn', { turn: act.turn })}{' '}
    {act.seats.map(seat => (
      <Badge key={seat} seat={seat} letter={roleLetter(card, seat)} size={16} />
    ))}
    <span class="unseen">{act.seats.map(seat => roleName(card, seat)).join(', ')}</span> {act.title}{' '}
    <small>{act.kind}</small>
  </>
);
