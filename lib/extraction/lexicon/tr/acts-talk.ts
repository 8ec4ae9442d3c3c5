/** Turkish acts of talking and agreeing, as the agencies word them. Pattern language: see `ActRow`. */
import { none, noun, verb } from '../act-rows';
import type { ActRow } from '../language-pack';

// Marks: ins "ile/-le", acc "-i", dat "-e", abl "-den", loc "-de", gen "-in", 0 bare.
const PACT =
  'anlaşma|anlaşması|anlaşmayı|anlaşmasını|anlaşmaya|mutabakat|muhtıra|mutabakatı|muhtırası|protokol|protokolü|protokole|sözleşme|sözleşmesi|bildiri|bildirisi|bildiriyi|anlaşmalar|belge|belgeler';
const NOTE = 'mektup|mektubu|mesaj|mesajı|mesajını|nota|notası';

export const TALK: readonly ActRow[] = [
  none([
    'fikir ayrılığı',
    'basın toplantısı ~düzenle',
    'karşı karşıya ~gel',
    'meydana ~gel',
    'dünyaya ~gel',
    'göreve ~gel',
    'başa ~gel',
    'gündeme ~gel',
    'ortaya ~çık',
    'zarar ~gör',
    'önem ~ver',
    'yerine ~getir',
    'dostluk maçı',
    'bütçe görüşmeleri',
    'Genel Kurul görüşmeleri',
    'hazırlık maçı',
    'kupa zirvesi',
  ]),
  // Meetings and talks.
  verb(
    'meeting',
    '040',
    [
      '~görüş > ins',
      'bir araya ~gel > ins',
      '~buluş > ins',
      'görüşme|toplantı|toplantısı|temas|temaslarda|temasta|istişare|istişarelerde ~yap|~gerçekleştir|~bulun|~düzenle > ins',
      'ele ~al > ins',
      'fikir alışverişinde ~bulun > ins',
      'baş başa|başbaşa ~görüş > ins',
      '~istişare ~et > ins',
      'masaya ~otur > ins',
      'toplantıya|toplantısına|konferansa|konferansına ~katıl > ins',
      'heyetler arası * ~yap > ins',
      'ortak basın toplantısı ~düzenle|~yap > ins',
    ],
    { mutual: true },
  ),
  verb('meeting', '040', ['kabul ~et > acc', '~ağırla > acc', '~karşıla > acc']),
  verb('meeting', '040', ['kabul ~edil > agent'], { passive: true }),
  noun(
    'meeting',
    '040',
    ['görüşmesi|görüşme|toplantısı|buluşması|görüşmeler|görüşmeleri|görüşmede|toplantı > ins gen arasında'],
    { mutual: true },
  ),
  verb(
    'negotiation',
    '046',
    ['müzakere|müzakereler|müzakereleri|müzakerelere ~yap|~başla|~sürdür|~yürüt > ins'],
    { mutual: true },
  ),
  noun('negotiation', '046', ['müzakereler|müzakereleri|müzakere > ins arasında'], { mutual: true }),
  verb(
    'summit',
    '042',
    ['zirvesi|zirvesine|zirveye|zirvesini ~başla|~katıl|~düzenle|~tamamla|~yap > ins', 'zirvesi sona ~er'],
    {
      mutual: true,
    },
  ),
  noun('summit', '042', ['zirvesi > arasında'], { mutual: true }),
  // Calls.
  verb(
    'call',
    '041',
    [
      'telefonda ~görüş > ins',
      'telefonla ~görüş > ins',
      'telefonda ~konuş > ins',
      'telefon görüşmesi ~yap|~gerçekleştir > ins',
      'telefonla ~ara > acc',
      'telefon|video konferans görüşmesinde ~bulun > ins',
      'görüntülü ~görüş > ins',
      'telefonda|telefonla * ~konuş|~değerlendir|~görüş > ins',
      'telefonda * ele ~al > ins',
      'telefonla ~konuş > ins',
    ],
    { mutual: true },
  ),
  noun('call', '041', ['telefon (görüşmesi|görüşmesinde|görüşmesinin|trafiği|diplomasisi) > ins'], {
    mutual: true,
  }),
  // Visits.
  verb(
    'visit',
    '042',
    [
      'ziyaret ~et > acc',
      'ziyaretine|ziyaretini|ziyareti ~başla|~tamamla > dat',
      '~in > dat',
      'ziyarette ~bulun > dat',
      'ziyaret ~gerçekleştir|~düzenle > dat',
      'ziyareti|ziyaretini ~gerçekleştir|~tamamla > dat',
      '~git > dat',
      '~gel > dat',
      '~var > dat',
      '~ulaş > dat',
      'geçti|geçecek > dat',
      'hareket ~et > dat',
      'yola ~çık > dat',
      '~ayrıl > abl',
      'temaslarda ~bulun * üzere > dat',
      'giden|gelen > dat',
    ],
    { destination: true },
  ),
  verb('visit', '061', ['~demirle|~yanaş > dat'], { destination: true }),
  noun(
    'visit',
    '042',
    ['ziyareti|ziyaret|ziyaretinde|ziyaretinin|gezisi|gezinin|gezisinde|gezisinin > dat'],
    { destination: true },
  ),
  // Letters.
  verb('letter', '010', [`${NOTE} * ~gönder|~ilet|~yolla|~sun|~ver > dat`, `${NOTE} * takdim ~et > dat`]),
  verb('letter', '010', [`${NOTE} ~al > abl`], { reverse: true }),
  verb('letter', '018', [
    '~kutla > acc',
    'başsağlığı ~dile > dat',
    'taziye|başsağlığı mesajı * ~gönder|~yayımla > dat',
    'tebrik ~et > acc',
    'taziye|başsağlığı * ~ilet|~gönder > dat',
    'taziyelerini ~ilet > dat',
    'tebrik|kutlama mesajı ~gönder > dat',
  ]),
  // Agreements.
  verb(
    'agreement',
    '057',
    [
      `${PACT} ~imzala > ins`,
      '~imzala > ins',
      `${PACT} imza ~at > ins`,
      'imza ~at > ins dat',
      'imzaladı|imzaladılar > ins',
      `${PACT} ~var > ins`,
      'anlaşmaya ~var > ins',
      'uzlaşmaya ~var > ins',
      '~uzlaş > ins loc',
      `${PACT} ilan|parafe ~et > ins`,
      'ilişkileri|ilişkilerini ~normalleştir > ins',
      `${PACT} ~imzalan > arasında ins`,
      '~imzalan > arasında ins',
      'diplomatik ilişki|ilişkiler|ilişkileri ~kur|~başlat > ins',
    ],
    { mutual: true },
  ),
  noun('agreement', '057', ['(anlaşma|anlaşması) (imzalandı|imzalanması) > arasında ins'], { mutual: true }),
  verb('agreement', '030', ['~anlaş > ins', 'mutabık ~kal > ins', 'mutabakata ~var > ins'], { mutual: true }),
];
