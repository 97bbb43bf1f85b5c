import '../styles/press.css';
import type { ComponentChildren } from 'preact';
import type { ScenarioCard } from '../../shared/wire/http.ts';
import { roleLetter, roleName } from '../model/names.ts';
import type { Article, FrontPage } from '../model/press.ts';
import { listed, t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { ScreenedPicture } from './press/picture.tsx';

interface PressPageProps {
  readonly card: ScenarioCard;
  readonly page: FrontPage;
  /** It has just been delivered, and slides up. */
  readonly isFresh?: boolean;
  /** What stands at the foot: the way to the whole reveal, other issues. */
  readonly children?: ComponentChildren;
}

/** One issue of the paper. */
export const PressPage = ({ card, page, isFresh = false, children }: PressPageProps) => (
  <article class="press paper" data-fresh={isFresh}>
    <Masthead page={page} />
    <Lead card={card} article={page.lead} />
    {page.columns.length > 0 && (
      <div class="columns" data-count={page.columns.length}>
        {page.columns.map(article => (
          <section key={article.headline}>
            <h3>{article.headline}</h3>
            <Story card={card} article={article} />
          </section>
        ))}
      </div>
    )}
    {page.note !== '' && (
      <section class="press-note">
        <h3>{t('press.note')}</h3>
        <p>{page.note}</p>
      </section>
    )}
    <Wire card={card} page={page} />
    <footer>{children}</footer>
  </article>
);

const Masthead = ({ page }: { readonly page: FrontPage }) => (
  <header>
    <p class="dateline">
      <span>{page.volume}</span>
      <span>{page.turn}</span>
      <span>{t('press.number', { n: page.number })}</span>
    </p>
    <h2 class="press-name">{page.title}</h2>
    <p class="dateline">
      <span>{page.edition}</span>
      <span>{page.date}</span>
      <span>{page.price}</span>
    </p>
  </header>
);

interface ArticleProps {
  readonly card: ScenarioCard;
  readonly article: Article;
}

const Lead = ({ card, article }: ArticleProps) => (
  <section class="press-lead">
    <h3 class="lead-line">{article.headline}</h3>
    <ScreenedPicture subject={article.picture} />
    <div class="press-by">
      {article.seats.length > 0 && <Seats card={card} seats={article.seats} />}
      {article.dateline !== '' && <p class="press-place">{article.dateline}</p>}
    </div>
    <p class="story first">{article.story}</p>
    {article.says.length > 0 && (
      <ul class="press-says">
        {article.says.map(({ role, office, words }) => (
          <li key={role}>
            <SeatBadge card={card} seat={role} />
            <span>
              <strong>{t('press.says', { office })}</strong> {t('press.quoted', { text: words })}
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
);

/** A smaller story: the badges of its seats stand at its beginning. */
const Story = ({ card, article: { seats, dateline, story } }: ArticleProps) => (
  <p class="story">
    {seats.map(seat => (
      <SeatBadge card={card} key={seat} seat={seat} />
    ))}
    {dateline !== '' && <span class="press-place">{t('press.from', { place: dateline })}</span>} {story}
  </p>
);

const Seats = ({ card, seats }: { readonly card: ScenarioCard; readonly seats: readonly number[] }) => {
  return (
    <p class="press-seats">
      {seats.map(seat => (
        <span key={seat}>
          <SeatBadge card={card} seat={seat} /> {roleName(card, seat)}
        </span>
      ))}
    </p>
  );
};

const SeatBadge = ({ card, seat }: { readonly card: ScenarioCard; readonly seat: number }) => {
  return <Badge seat={seat} letter={roleLetter(card, seat)} size={18} />;
};

const Wire = ({ card, page: { wire, more } }: { readonly card: ScenarioCard; readonly page: FrontPage }) => {
  return (
    <section class="wire">
      {wire.length > 0 && <h3 class="wire-head">{t('press.wire')}</h3>}
      <ul>
        {wire.map(({ turn, seats, text }) => (
          <li key={text}>
            <span class="wire-turn">{t('press.wire.turn', { turn })}</span>
            <span class="wire-seats">
              {seats.map(seat => (
                <SeatBadge card={card} key={seat} seat={seat} />
              ))}
              {seats.length > 0 && <span class="unseen">{listed(seats.map(seat => roleName(card, seat)))}</span>}
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {more !== '' && <p class="press-more">{more}</p>}
    </section>
  );
};
