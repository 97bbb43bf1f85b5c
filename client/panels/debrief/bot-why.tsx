import { Sign } from '../../icons/icon.tsx';

/** Why a bot did so, in one sentence; nothing where there is none. */
export const BotWhy = ({ words }: { readonly words: string }) =>
  words === '' ? null : (
    <small class="bot-why">
      <Sign name="bot" size={15} /> {words}
    </small>
  );
