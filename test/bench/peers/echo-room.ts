/** The bare Colyseus room that ours is measured against: four clients, every order is shown to all, nothing else. */
import { defineRoom, defineServer, matchMaker, Room } from '@colyseus/core';
import { type SchemaType, schema, t } from '@colyseus/schema';
import { WebSocketTransport } from '@colyseus/ws-transport';

const Echo = schema({ count: t.uint32().default(0), last: t.string().default('') }, 'Echo');
type Echo = SchemaType<typeof Echo>;

class EchoRoom extends Room<{ state: Echo }> {
  override maxClients = 4;
  override state = new Echo();
  override messages = {
    order: (_client: unknown, payload: unknown) => {
      this.state.count++;
      this.state.last = JSON.stringify(payload);
      this.broadcastPatch();
      return { status: 'accepted' };
    },
  };

  /** The cheapest way for a room to keep time that has none: measured against the default of 50 ms patches. */
  override onCreate(): void {
    this.setTimestep(() => {}, 250);
    this.patchRate = null;
  }
}

const server = defineServer({
  transport: new WebSocketTransport({ maxPayload: 4096, pingInterval: 15_000 }),
  greet: false,
  rooms: { echo: defineRoom(EchoRoom) },
  express: app => {
    app.post('/rooms', async (_request, response) => {
      const { roomId } = await matchMaker.createRoom('echo', {});
      response.json({ roomId });
    });
  },
});
await server.listen(Number(process.env.PORT), '127.0.0.1');
