import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ScenarioCard } from '../../../shared/wire/http.ts';
import type { EndMessage } from '../../../shared/wire/messages.ts';
import { courses, folders, markedTurns, publicBundles } from '../../model/debrief/course.ts';
import { ribbon } from '../../model/debrief/ribbon.ts';
import type { WhatIfDesk } from '../../model/debrief/what-if.ts';
import { type Debrief, debrief } from '../../model/ending.ts';
import { language, t } from '../../text/words.ts';
import { ScoreDials } from '../score-dials.tsx';
import { Contents, type Heading } from './contents.tsx';
import { Decided } from './decided.tsx';
import { ExtraEdition } from './extra-edition.tsx';
import { FolderCharts } from './folder-charts.tsx';
import { History } from './history.tsx';
import { Knowledge } from './knowledge.tsx';
import { LineChart } from './line-chart.tsx';
import { openForPrint } from './print.ts';
import { Promises } from './promises.tsx';
import { Replay } from './replay.tsx';
import { RibbonPicture } from './ribbon.tsx';
import { WhatIf } from './what-if.tsx';

interface DossierProps {
  readonly card: ScenarioCard;
  readonly end: EndMessage;
  /** Role of the reader, -1 for none. */
  readonly mine: number;
  /** Where what might have been is asked; `null` for who has no key. */
  readonly whatIf: WhatIfDesk | null;
  /** What can be done with it, under the ending. */
  readonly children: ComponentChildren;
}

/** All that the table argues about, as one printed paper. It needs nothing but the scenario and what the end laid open. */
export const Dossier = ({ card, end, mine, whatIf, children }: DossierProps) => {
  const spoken = language.value;
  const told = useMemo(() => debrief(card, end), [card, end, spoken]);
  const all = useMemo(() => courses(card, end), [card, end, spoken]);
  const answered = useMemo(() => ribbon(card, end), [card, end, spoken]);
  useEffect(openForPrint, []);
  const marks = markedTurns(card, all);
  const { texts } = card;
  const parts = partsOf(card, whatIf !== null);
  const part = (id: string) => parts.find(each => each.id === id) ?? { id, title: '' };
  return (
    <div class="dossier">
      <Contents headings={parts} />
      <article class="paper on-paper">
        <Ending card={card} end={end} told={told}>
          {children}
        </Ending>
        <Part heading={part('scores')}>
          {told.scores.some(({ hasPar }) => hasPar) && <p class="about">{t('end.scores.about')}</p>}
          {told.cap >= 0 && <p class="capped">{t('end.capped', { n: told.cap })}</p>}
          <ScoreDials scores={told.scores} mine={mine} />
          <Note words={texts.notes.score} title={t('end.note.score')} />
        </Part>
        <Part heading={part('tracks')}>
          <p class="about">{t('end.tracks.about')}</p>
          {publicBundles(card, all).map((bundle, at) => (
            <LineChart key={bundle.id} bundle={bundle} marks={at === 0 ? marks : []} />
          ))}
        </Part>
        <Part heading={part('secrets')}>
          <p class="about">{t('end.secrets.about')}</p>
          {folders(all).map(folder => (
            <FolderCharts key={folder.seenBy.join()} card={card} {...folder} mine={mine} />
          ))}
        </Part>
        {card.ledgers.length > 0 && (
          <Part heading={part('ledger')}>
            <p class="about">{t('end.ledger.about')}</p>
            {answered.asks.length + answered.answers.length === 0 ? (
              <p>{t('end.ledger.none')}</p>
            ) : (
              <RibbonPicture card={card} ribbon={answered} />
            )}
          </Part>
        )}
        <Part heading={part('promises')}>
          <Promises card={card} end={end} />
        </Part>
        <Part heading={part('knowledge')}>
          <p class="about">{t('end.knowledge.about')}</p>
          <Knowledge card={card} end={end} />
        </Part>
        <Part heading={part('history')}>
          <p class="about">{t('end.history.about')}</p>
          <History card={card} told={told} />
        </Part>
        {texts.questions.length > 0 && (
          <Part heading={part('questions')}>
            <ol class="questions">
              {texts.questions.map(question => (
                <li key={question}>{question}</li>
              ))}
            </ol>
          </Part>
        )}
        <Part heading={part('replay')}>
          <p class="about">{t('end.replay.about')}</p>
          <Replay card={card} end={end} ribbon={answered} />
        </Part>
        {whatIf !== null && (
          <Part heading={part('what-if')}>
            <p class="about">{t('if.about')}</p>
            <WhatIf card={card} end={end} mine={mine} desk={whatIf} />
          </Part>
        )}
        <footer>
          <Note words={texts.notes.model} title={t('end.note.model')} />
          <p class="quiet">{t('end.seed', { seed: end.seed })}</p>
        </footer>
      </article>
    </div>
  );
};

interface EndingProps {
  readonly card: ScenarioCard;
  readonly end: EndMessage;
  readonly told: Debrief;
  readonly children: ComponentChildren;
}

/** How it ended; the reader begins at its title. */
const Ending = ({ card, end, told, children }: EndingProps) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [told.title]);
  return (
    <header class="ending">
      <p class="dateline">
        <span>{card.texts.title}</span> <span>{t('end.dossier')}</span>
      </p>
      <div class="ending-told">
        <h1 ref={heading} tabIndex={-1}>
          {told.title}
        </h1>
        <p class="story lead-story">{told.story}</p>
        <p class="source">{told.source}</p>
        <Decided card={card} end={end} />
        {children}
      </div>
      <ExtraEdition card={card} end={end} />
    </header>
  );
};

/** What it contains; a part that has nothing to show is left out. */
const partsOf = ({ ledgers, texts }: ScenarioCard, canAsk: boolean): readonly Heading[] => [
  { id: 'scores', title: t('end.scores') },
  { id: 'tracks', title: t('end.tracks') },
  { id: 'secrets', title: t('end.secrets') },
  ...(ledgers.length > 0 ? [{ id: 'ledger', title: t('end.ledger') }] : []),
  { id: 'promises', title: t('end.promises') },
  { id: 'knowledge', title: t('end.knowledge') },
  { id: 'history', title: t('end.history') },
  ...(texts.questions.length > 0 ? [{ id: 'questions', title: t('end.questions') }] : []),
  { id: 'replay', title: t('end.replay') },
  ...(canAsk ? [{ id: 'what-if', title: t('if.title') }] : []),
];

const Part = ({
  heading: { id, title },
  children,
}: {
  readonly heading: Heading;
  readonly children: ComponentChildren;
}) => (
  <section id={id} class="part" aria-labelledby={`${id}-head`}>
    <h2 id={`${id}-head`}>{title}</h2>
    {children}
  </section>
);

const Note = ({ words = '', title }: { readonly words: string | undefined; readonly title: string }) =>
  words === '' ? null : (
    <aside class="note">
      <strong>{title}</strong> {words}
    </aside>
  );
