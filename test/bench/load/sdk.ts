/** The SDK over the package `ws`, whose frames can be counted; with a global WebSocket it would take Node's own. */
Reflect.deleteProperty(globalThis, 'WebSocket');

export const { ColyseusSDK } = await import('@colyseus/sdk');

export interface Meter {
  readonly bytes: () => number;
}

interface FrameSource {
  readonly on: (event: 'message', listener: (frame: ArrayBuffer) => void) => unknown;
}

const hasFrames = (socket: unknown): socket is FrameSource =>
  typeof socket === 'object' && socket !== null && 'on' in socket && typeof socket.on === 'function';

/** Counts every byte the server sends on a connection from now on, frame headers included. */
export const meterOf = (connection: { readonly transport: object }): Meter => {
  const socket = 'ws' in connection.transport ? connection.transport.ws : null;
  if (!hasFrames(socket)) throw new Error('the SDK did not use the package ws');
  let bytes = 0;
  socket.on('message', frame => {
    bytes += frame.byteLength + (frame.byteLength < 126 ? 2 : 4);
  });
  return { bytes: () => bytes };
};
