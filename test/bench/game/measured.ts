import { z } from 'zod';

export const Played = z.object({ checksum: z.number(), gamesPerSecond: z.number() });
export type Played = z.infer<typeof Played>;
