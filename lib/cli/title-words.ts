/** The words of titles as commands print them: in English, whatever the language of the interface. */
export { titleInEnglish as titleInWords } from '@/lib/interchange/titles-in-english';
