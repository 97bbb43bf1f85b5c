import '../styles/press.css';
import type { ComponentChildren } from 'preact';
import { roleLetter, roleName } from '../model/names.ts';
import type { Article, FrontPage } from '../model/press.ts';
import { listed, t } from '../text/words.ts';
import { Badge } from './badge.tsx';
import { useDesk } from './desk-context.ts';
import { ScreenedPicture } from './press/picture.tsx';

interface PressPageProps {
  readonly page: FrontPage;
  /** It has just been delivered, and slides up. */
  readonly isFresh?: boolean;
  /** What stands at the foot: the way to the whole reveal, other issues. */
  readonly children?: ComponentChildren;
}

/** One issue of the paper. */
export const PressPage = ({ page, isFresh = false, children }: PressPageProps) => (
  <article class="press paper" data-fresh={isFresh}>
    <Masthead page={page} />
    <Lead article={page.lead} />
    {page.columns.length > 0 && (
      <div class="columns" data-count={page.columns.length}>
        {page.columns.map(article => (
          <section key={article.headline}>
            <h3>{article.headline}</h3>
            <Story article={article} />
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
    <Wire page={page} />
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

const Lead = ({ article }: { readonly article: Article }) => (
  <section class="press-lead">
    <h3 class="lead-line">{article.headline}</h3>
    <ScreenedPicture subject={article.picture} />
    <div class="press-by">
      {article.seats.length > 0 && <Seats seats={article.seats} />}
      {article.dateline !== '' && <p class="press-place">{article.dateline}</p>}
    </div>
    <p class="story first">{article.story}</p>
    {article.says.length > 0 && (
      <ul class="press-says">
        {article.says.map(({ role, office, words }) => (
          <li key={role}>
            <SeatBadge seat={role} />
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
const Story = ({ article: { seats, dateline, story } }: { readonly article: Article }) => (
  <p class="story">
    {seats.map(seat => (
      <SeatBadge key={seat} seat={seat} />
    ))}
    {dateline !== '' && <span class="press-place">{t('press.from', { place: dateline })}</span>} {story}
  </p>
);

const Seats = ({ seats }: { readonly seats: readonly number[] }) => {
  const { card } = useDesk();
  return (
    <p class="press-seats">
      {seats.map(seat => (
        <span key={seat}>
          <SeatBadge seat={seat} /> {roleName(card, seat)}
        </span>
      ))}
    </p>
  );
};

const SeatBadge = ({ seat }: { readonly seat: number }) => {
  const { card } = useDesk();
  return <Badge seat={seat} letter={roleLetter(card, seat)} size={18} />;
};

const Wire = ({ page: { wire, more } }: { readonly page: FrontPage }) => {
  const { card } = useDesk();
  return (
    <section class="wire">
      {wire.length > 0 && <h3 class="wire-head">{t('press.wire')}</h3>}
      <ul>
        {wire.map(({ turn, seats, text }) => (
          <li key={text}>
            <span class="wire-turn">{t('press.wire.turn', { turn })}</span>
            <span class="wire-seats">
              {seats.map(seat => (
                <SeatBadge key={seat} seat={seat} />
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
