import type { ComponentChildren } from 'preact';
import { endingLines } from '../model/outlook.ts';
import { t } from '../text/words.ts';
import { useParts } from './desk-context.ts';
import { Dialog } from './dialog.tsx';
import { Explained } from './term.tsx';

/** The rules in short, and the endings with what brings them. */
export const RulesSheet = ({ onClose }: { readonly onClose: () => void }) => {
  const parts = useParts();
  const { slots, ledgers, endings } = parts.card;
  return (
    <Dialog title={t('rules.title')} ground="paper" onClose={onClose}>
      <div class="rules">
        <Chapter title={t('rules.of.turn')} lines={[t('rules.1', { slots }), t('rules.2'), t('rules.6')]} />
        <Chapter title={t('rules.of.deals')} lines={[t('rules.3')]} />
        {ledgers.length > 0 && <Chapter title={t('rules.of.ledger')} lines={[t('rules.5'), t('rules.8')]} />}
        <Chapter title={t('rules.of.chance')} lines={[t('rules.4')]} />
        <Chapter title={t('rules.of.score')} lines={[t('rules.7')]} />
        {endings.length > 0 && (
          <Chapter title={t('rules.of.endings')} lines={[]}>
            <dl class="endings">
              {endingLines(parts).map(({ id, title, when }) => (
                <div key={id}>
                  <dt>{title}</dt>
                  <dd>
                    <Explained text={when} />
                  </dd>
                </div>
              ))}
            </dl>
          </Chapter>
        )}
      </div>
    </Dialog>
  );
};

interface ChapterProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly children?: ComponentChildren;
}

const Chapter = ({ title, lines, children }: ChapterProps) => (
  <section>
    <h3>{title}</h3>
    {lines.map(line => (
      <p key={line} class="story">
        <Explained text={line} rules />
      </p>
    ))}
    {children}
  </section>
);
