import type { ReportMessage } from '../../shared/wire/messages.ts';
import { reveal } from '../model/reveal.ts';
import { t } from '../text/words.ts';
import { useDesk } from './desk-context.ts';
import { OrderTable } from './reveal/order-table.tsx';
import { ALL } from './reveal/pieces.ts';
import { Record } from './reveal/record.tsx';

/** One reveal as it stands once all has been played: orders, ships, deals, ledger, changes with their causes, and the dawn. */
export const RevealWords = ({ report }: { readonly report: ReportMessage }) => {
  const told = reveal(useDesk().card, report);
  return (
    <div class="record">
      <section class="record-part" data-open="true">
        <h3>{t('reveal.orders')}</h3>
        <OrderTable told={told} open={ALL.orders} />
      </section>
      <Record told={told} open={ALL} />
    </div>
  );
};
