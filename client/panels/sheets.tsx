import { Sign } from '../icons/icon.tsx';
import type { Sign as SignName } from '../icons/names.ts';
import { briefOf } from '../model/brief.ts';
import { gameWords, glossary } from '../model/vocabulary.ts';
import { keyringOf, linkWithKey } from '../net/keys.ts';
import { language, t } from '../text/words.ts';
import type { Sheet } from './desk.ts';
import { useDesk, useParts } from './desk-context.ts';
import { Dialog } from './dialog.tsx';
import { edition, turnLights } from './edition.ts';
import { HostPanel } from './host-panel.tsx';
import { Invite } from './invite.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { later } from './later.tsx';
import { go } from './route.ts';
import { RulesSheet } from './rules-sheet.tsx';
import { Explained } from './term.tsx';
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
      return <RulesSheet key="rules" onClose={close} />;
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
      <p class="story first">
        <Explained text={brief.text} />
      </p>
      {brief.hint !== '' && (
        <p class="hint">
          <strong>{t('brief.hint')}</strong> <Explained text={brief.hint} />
        </p>
      )}
      {card.texts.notes.start && (
        <p class="source">
          <Explained text={card.texts.notes.start} />
        </p>
      )}
    </Dialog>
  );
};

const Glossary = ({ onClose }: SheetProps) => {
  const { card } = useParts();
  const own = [...glossary(card)].sort(([a], [b]) => a.localeCompare(b, language.value));
  const game = [...gameWords()];
  return (
    <Dialog title={t('glossary.title')} ground="paper" onClose={onClose}>
      <Words list={own} />
      <h3>{t('glossary.game')}</h3>
      <Words list={game} />
    </Dialog>
  );
};

const Words = ({ list }: { readonly list: readonly (readonly [term: string, about: string])[] }) => (
  <dl class="glossary">
    {list.map(([term, words]) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{words}</dd>
      </div>
    ))}
  </dl>
);

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
