import { randomBytes, randomInt } from 'node:crypto';
import { counter } from './counter.ts';
import { ColyseusSDK, meterOf } from './sdk.ts';
import type { LoadSeat, OpenTable } from './table.ts';

const SEATS = 4;

/** A table at the bare room: a turn is over when all four orders have come back. */
export const openEchoTable: OpenTable = async url => {
  const answer = await fetch(`${url}/rooms`, { method: 'POST' });
  const { roomId }: { roomId: string } = await answer.json();
  const sdk = new ColyseusSDK(url);
  const seats = await Promise.all(Array.from({ length: SEATS }, () => joinSeat(sdk, roomId)));
  return { seats, ended: () => false };
};

const joinSeat = async (sdk: InstanceType<typeof ColyseusSDK>, roomId: string): Promise<LoadSeat> => {
  const room = await sdk.joinById(roomId);
  const meter = meterOf(room.connection);
  const changes = counter();
  const joined = changes.after(1);
  room.onStateChange(changes.count);
  await joined;
  return {
    order: async () => {
      await room.request('order', {
        cmd: randomBytes(16).toString('hex'),
        turn: 1,
        orders: [
          [randomInt(40), -1],
          [randomInt(40), 2],
        ],
      });
    },
    sees: () => changes.after(1),
    turnDone: () => changes.after(SEATS),
    bytes: meter.bytes,
  };
};
