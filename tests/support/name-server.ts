/** A name server of our own, whose answers a test gives and changes. */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import ipaddr from 'ipaddr.js';

const HEADER = 12;
const KINDS = { 1: 'ipv4', 28: 'ipv6' } as const;
/** No name is kept by whoever asks. */
const TTL = 0;

/** The name that is asked for, in small letters, and where its question ends. */
function readQuestion(message: Buffer): { name: string; kind: number; end: number } {
  const labels: string[] = [];
  let at = HEADER;
  for (let length = message.readUInt8(at); length > 0; length = message.readUInt8(at)) {
    labels.push(message.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), kind: message.readUInt16BE(at + 1), end: at + 5 };
}

function answerTo(message: Buffer, end: number, addresses: readonly Buffer[], kind: number): Buffer {
  const header = Buffer.from(message.subarray(0, HEADER));
  // An answer to a question, by one who asks on; of one question.
  header.writeUInt16BE(0x8180, 2);
  header.writeUInt16BE(1, 4);
  header.writeUInt16BE(addresses.length, 6);
  header.writeUInt32BE(0, 8);
  const records = addresses.map((address) => {
    const head = Buffer.alloc(12);
    // Of the name in the question.
    head.writeUInt16BE(0xc000 + HEADER, 0);
    head.writeUInt16BE(kind, 2);
    head.writeUInt16BE(1, 4);
    head.writeUInt32BE(TTL, 6);
    head.writeUInt16BE(address.length, 10);
    return Buffer.concat([head, address]);
  });
  return Buffer.concat([header, message.subarray(HEADER, end), ...records]);
}

export interface NameServer {
  /** Where it answers. */
  address: string;
  /** How often each name was asked for, once for each pair of questions (IPv4 and IPv6). */
  asked: ReadonlyMap<string, number>;
  close(): void;
}

/** Loopback addresses that are tried, as others may have one. */
const HOSTS = Array.from({ length: 20 }, (_, at) => `127.0.0.${153 + at}`);

/** A socket on port 53, the only one that `resolv.conf` knows. Throws where this machine gives it to nobody. */
async function bindSomewhere(): Promise<{ socket: Socket; address: string }> {
  let last: unknown;
  for (const address of HOSTS) {
    const socket = createSocket('udp4');
    try {
      socket.bind(53, address);
      await once(socket, 'listening');
      return { socket, address };
    } catch (error) {
      socket.close();
      last = error;
    }
  }
  throw new Error('Port 53 can be had on no loopback address: another name server has all.', { cause: last });
}

/**
 * Answers on port 53 of a loopback address, which takes root. `addressesOf`: all addresses of a name at the given time of
 * asking, from 1; those of the other kind are left out of each answer.
 */
export async function openNameServer(
  addressesOf: (name: string, time: number) => readonly string[],
): Promise<NameServer> {
  const { socket, address: own } = await bindSomewhere();
  const asked = new Map<string, number>();
  const times = new Map<string, number>();
  socket.on('message', (message, { address, port }) => {
    const { name, kind, end } = readQuestion(message);
    const of = KINDS[kind as keyof typeof KINDS];
    const time = (times.get(`${kind} ${name}`) ?? 0) + 1;
    times.set(`${kind} ${name}`, time);
    asked.set(name, Math.max(asked.get(name) ?? 0, time));
    const found = addressesOf(name, time).map((text) => ipaddr.parse(text));
    const bytes = found.filter((each) => each.kind() === of).map((each) => Buffer.from(each.toByteArray()));
    socket.send(answerTo(message, end, bytes, kind), port, address);
  });
  return { address: own, asked, close: () => socket.close() };
}
