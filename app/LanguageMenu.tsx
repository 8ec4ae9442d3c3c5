/** The switch of languages, for the head of every page. */
import { LanguageSwitch } from '@/components/ui/LanguageSwitch';
import { languageNow } from './messages/locale';
import { translator } from './messages/translator';

export function LanguageMenu() {
  const t = translator('site');
  return (
    <LanguageSwitch
      language={languageNow()}
      label={t('language')}
      calendars={{
        label: t('calendar'),
        none: t('calendars.none'),
        'islamic-umalqura': t('calendars.islamic'),
        persian: t('calendars.persian'),
      }}
    />
  );
}
