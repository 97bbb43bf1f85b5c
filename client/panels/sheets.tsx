import { Sign } from '../icons/icon.tsx';
import type { Sign as SignName } from '../icons/names.ts';
import { briefOf } from '../model/brief.ts';
import { keyringOf, linkWithKey } from '../net/keys.ts';
import { go } from '../pages/route.ts';
import { t } from '../text/words.ts';
import type { Sheet } from './desk.ts';
import { useDesk, useParts } from './desk-context.ts';
import { Dialog } from './dialog.tsx';
import { edition, turnLights } from './edition.ts';
import { HostPanel } from './host-panel.tsx';
import { Invite } from './invite.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { later } from './later.tsx';
import { Waiting } from './waiting.tsx';

const QrCode = later(async () => (await import('./qr.tsx')).QrCode, Waiting);

/** The menu and what it opens. */
export const Sheets = () => {
  const desk = useDesk();
  const close = () => {
    desk.sheet.value = null;
  };
  switch (desk.sheet.value) {
    case null:
      return null;
    case 'menu':
      return <Menu key="menu" onClose={close} />;
    case 'brief':
      return <Brief key="brief" onClose={close} />;
    case 'rules':
      return <Rules key="rules" onClose={close} />;
    case 'glossary':
      return <Glossary key="glossary" onClose={close} />;
    case 'my-link':
      return <MyLink key="my-link" onClose={close} />;
    case 'host':
      return (
        <Dialog key="host" title={t('host.title')} onClose={close} wide>
          <HostPanel />
        </Dialog>
      );
  }
};

interface SheetProps {
  readonly onClose: () => void;
}

const Menu = ({ onClose }: SheetProps) => {
  const desk = useDesk();
  const { own, report } = useParts();
  const open = (sheet: Sheet) => () => {
    desk.sheet.value = sheet;
  };
  return (
    <Dialog title={t('menu.title')} onClose={onClose}>
      <ul class="menu">
        {own.host && <Item sign="crown" words={t('menu.host')} onPress={open('host')} />}
        {own.seat >= 0 && <Item sign="scroll-text" words={t('menu.brief')} onPress={open('brief')} />}
        <Item sign="book-open" words={t('menu.rules')} onPress={open('rules')} />
        <Item sign="circle-question-mark" words={t('menu.glossary')} onPress={open('glossary')} />
        {report !== null && report.turn > 0 && (
          <Item
            sign="history"
            words={t('menu.reveals')}
            onPress={() => {
              desk.sheet.value = null;
              desk.revealed.value = report.turn;
            }}
          />
        )}
        <Item sign="qr-code" words={t('menu.myLink')} onPress={open('my-link')} />
        <Item
          sign={edition.value === 'night' ? 'sun' : 'moon'}
          words={t(edition.value === 'night' ? 'menu.edition.day' : 'menu.edition.night')}
          onPress={turnLights}
        />
        <li>
          <LanguageChoice />
        </li>
        <Item sign="log-out" words={t('menu.home')} onPress={() => go('/')} />
      </ul>
    </Dialog>
  );
};

interface ItemProps {
  readonly sign: SignName;
  readonly words: string;
  readonly onPress: () => void;
}

const Item = ({ sign, words, onPress }: ItemProps) => (
  <li>
    <button type="button" class="button quiet" onClick={onPress}>
      <Sign name={sign} /> {words}
    </button>
  </li>
);

const Brief = ({ onClose }: SheetProps) => {
  const { card, own } = useParts();
  const brief = briefOf(card, own.seat);
  if (!brief) return null;
  return (
    <Dialog title={t('brief.title', { role: brief.role })} ground="paper" onClose={onClose}>
      <p class="story">{brief.text}</p>
      <p class="hint">
        <strong>{t('brief.hint')}</strong> {brief.hint}
      </p>
      {card.texts.notes.start && <p class="source">{card.texts.notes.start}</p>}
    </Dialog>
  );
};

const Rules = ({ onClose }: SheetProps) => {
  const { card } = useParts();
  const lines = [
    t('rules.1', { slots: card.slots }),
    t('rules.2'),
    t('rules.3'),
    t('rules.4'),
    ...(card.ledgers.length > 0 ? [t('rules.5')] : []),
    t('rules.6'),
    t('rules.7'),
  ];
  return (
    <Dialog title={t('rules.title')} ground="paper" onClose={onClose}>
      <ol class="story">
        {lines.map(line => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    </Dialog>
  );
};

const Glossary = ({ onClose }: SheetProps) => {
  const { card } = useParts();
  const terms = Object.entries(card.texts.glossary);
  return (
    <Dialog title={t('glossary.title')} ground="paper" onClose={onClose}>
      {terms.length === 0 && <p>{t('glossary.none')}</p>}
      <dl class="glossary">
        {terms.map(([term, words]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
};

const MyLink = ({ onClose }: SheetProps) => {
  const desk = useDesk();
  const { own } = useParts();
  const ring = keyringOf(desk.session.table);
  const link = linkWithKey(location.origin, ring);
  return (
    <Dialog title={t('menu.myLink')} onClose={onClose}>
      {ring.key === undefined ? (
        <p>{t('myLink.none')}</p>
      ) : (
        <>
          <p>{t('myLink.about')}</p>
          <QrCode text={link} alt={t('myLink.alt')} />
          <p class="break">
            <a href={link}>{link}</a>
          </p>
        </>
      )}
      {own.code !== '' && <Invite code={own.code} />}
    </Dialog>
  );
};
