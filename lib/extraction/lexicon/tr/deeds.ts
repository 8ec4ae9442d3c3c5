/** Turkish words by which a headline names a deed. */
import { type DeedRow, deed } from '../deed-row';

export const DEED_WORDS: readonly DeedRow[] = [
  deed('credentials', 'güven mektubu, güven mektubunu, güven mektuplarını, itimatname, itimatnamesini'),
  deed(
    'command-taken',
    'devraldı, devralıyor, devralacak, üstlendi',
    'komuta, komutasını, komutayı, komutanlığını, liderliğini',
  ),
  deed('command-given', 'devretti, devrediyor, devredecek', 'komuta, komutasını, komutayı, komutanlığını'),
  deed(
    'withdrawal',
    'çekti, çekiyor, çekecek, çekildi, geri çek*',
    'asker*, birlik*, güçlerini, personelini, danışman*',
  ),
  deed('envoy-recalled', 'geri çağır*', 'büyükelçisini, elçisini'),
  deed('envoy-expelled', 'sınır dışı, istenmeyen', 'büyükelçi*, diplomat*'),
  deed('envoy-summoned', 'çağır*', 'büyükelçi*, maslahatgüzar*'),
  deed(
    'embassy-opened',
    'açtı, açıldı, açıyor, yeniden aç*',
    'büyükelçiliği*, konsolosluğu*, büyükelçiliğini',
  ),
  deed('embassy-closed', 'kapat*', 'büyükelçiliği*, konsolosluğu*'),
  deed('relations-broken', 'kesti, kesiyor', 'ilişkilerini'),
  deed('accession', 'katıldı, üyeliğe, üyeliği'),
  deed('truce', 'ateşkes*'),
  deed('congratulation', 'tebrik, kutladı'),
  deed('condolence', 'taziye, başsağlığı'),
];
