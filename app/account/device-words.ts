/** What a browser says of itself, in words. */
import Bowser from 'bowser';
import { cutText } from '@/lib/domain/cut-text';
import { translator } from '../messages/translator';

/** "Firefox on Windows"; programs by the name that they give; what says nothing that is known is an unknown browser. */
export function deviceInWords(userAgent: string): string {
  const t = translator('account.sessions');
  if (userAgent.trim() === '') return t('unknown');
  const { browser, os } = Bowser.parse(userAgent);
  if (browser.name && os.name) return t('device', { browser: browser.name, system: os.name });
  // `curl/8.5.0`
  const [program = ''] = userAgent.split(/[\s/(]/);
  return (
    browser.name || (/^[\w.-]+$/.test(program) && program !== 'Mozilla' ? cutText(program, 40) : t('unknown'))
  );
}
