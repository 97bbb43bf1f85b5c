import { useState } from 'preact/hooks';
import { Sign } from '../../icons/icon.tsx';
import { fetchRecord, makeRematch, rejoin, shareDebrief } from '../../net/http.ts';
import { keep, keyringOf } from '../../net/keys.ts';
import { t } from '../../text/words.ts';
import type { Desk } from '../desk.ts';
import { useParts } from '../desk-context.ts';

interface EndActionsProps {
  readonly desk: Desk;
  readonly onGo: (to: string) => void;
}

/** The record, the printer, a link for others, and a rematch with the same seats. */
export const EndActions = ({ desk, onGo }: EndActionsProps) => {
  const { own, report, table } = useParts();
  const [failed, setFailed] = useState('');
  const [link, setLink] = useState('');
  const attempt = (work: () => Promise<void>) => () => {
    setFailed('');
    work().catch((error: unknown) => setFailed(error instanceof Error ? error.message : String(error)));
  };
  const { table: id } = desk.session;
  const known = keyringOf(id);
  const key = known.key ?? known.hostKey;
  const share = async () => setLink(`${location.origin}/d/${await shareDebrief(id, key ?? '')}`);
  return (
    <div class="end-actions">
      {table.rematch === '' && own.host && (
        <button type="button" class="seal-button" onClick={attempt(() => askRematch(desk, onGo))}>
          <Sign name="rotate-ccw" /> {t('end.rematch')}
        </button>
      )}
      {table.rematch !== '' && (
        <button type="button" class="seal-button" onClick={attempt(() => comeOver(desk, table.rematch, onGo))}>
          <Sign name="rotate-ccw" /> {t('end.rematch.go')}
        </button>
      )}
      {report !== null && report.turn > 0 && (
        <button type="button" class="button on-paper" onClick={() => desk.openReveal(report.turn)}>
          <Sign name="history" /> {t('reveal.last')}
        </button>
      )}
      <PrintButton />
      {key !== undefined && (
        <>
          <button type="button" class="button on-paper" onClick={attempt(share)}>
            <Sign name="share-2" /> {t('end.share')}
          </button>
          <button type="button" class="button on-paper" onClick={attempt(() => download(id, key))}>
            <Sign name="download" /> {t('end.record')}
          </button>
        </>
      )}
      {link !== '' && <SharedLink link={link} />}
      <p class="notice" role="alert">
        {failed}
      </p>
    </div>
  );
};

export const PrintButton = () => (
  <button type="button" class="button on-paper" onClick={() => print()}>
    <Sign name="scroll-text" /> {t('end.print')}
  </button>
);

const SharedLink = ({ link }: { readonly link: string }) => {
  const [copied, setCopied] = useState(false);
  return (
    <div class="shared-link">
      <label class="field">
        <span>{t('end.share.address')}</span>
        <input type="text" readOnly value={link} onFocus={event => event.currentTarget.select()} />
        <small>{t('end.share.about')}</small>
      </label>
      <button
        type="button"
        class="button on-paper"
        onClick={() =>
          void navigator.clipboard?.writeText(link).then(
            () => setCopied(true),
            () => undefined,
          )
        }
      >
        <Sign name={copied ? 'check' : 'copy'} /> {t(copied ? 'lobby.copied' : 'lobby.copy')}
      </button>
    </div>
  );
};

const download = async (table: string, key: string): Promise<void> => {
  const address = URL.createObjectURL(await fetchRecord(table, key));
  const link = document.createElement('a');
  link.href = address;
  link.download = `far-abroad-${table}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
};

const askRematch = async (desk: Desk, onGo: (to: string) => void): Promise<void> => {
  const ring = keyringOf(desk.session.table);
  const asking = desk.session.own.peek()?.person ? (ring.key ?? ring.hostKey) : (ring.hostKey ?? ring.key);
  const { table, code, hostKey } = await makeRematch(desk.session.table, asking ?? '');
  keep({ table, code, hostKey, scenario: desk.card.id });
  await comeOver(desk, table, onGo);
};

/** With the key of this table one gets the key of the next. */
const comeOver = async (desk: Desk, table: string, onGo: (to: string) => void): Promise<void> => {
  const { key: old } = keyringOf(desk.session.table);
  if (old !== undefined && keyringOf(table).key === undefined) {
    const { key, role } = await rejoin(table, old);
    keep({ table, key, role, scenario: desk.card.id });
  }
  onGo(`/t/${keyringOf(table).code ?? table}`);
};
