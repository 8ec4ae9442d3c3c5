/** What every request passes before Next sees it. */
import type { IncomingMessage, ServerResponse } from 'node:http';

/** True: the request may go on to Next. False: it has been answered here. */
export async function passDoor(_request: IncomingMessage, _response: ServerResponse): Promise<boolean> {
  return true;
}
