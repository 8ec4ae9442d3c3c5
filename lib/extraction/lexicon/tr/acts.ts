/** Turkish acts as Anadolu and the dailies word them; the verb ends its clause. Pattern language: see `ActRow`. */
import type { ActRow } from '../language-pack';

type Extra = Partial<Omit<ActRow, 'type' | 'cameo' | 'frame' | 'patterns'>>;
const verb = (type: ActRow['type'], cameo: string, patterns: string[], more: Extra = {}): ActRow => ({ type, cameo, frame: 'verb', patterns, ...more });
const noun = (type: ActRow['type'], cameo: string, patterns: string[], more: Extra = {}): ActRow => ({ type, cameo, frame: 'noun', patterns, ...more });
const say = (cameo: string, patterns: string[]): ActRow => ({ type: 'statement', cameo, frame: 'say', patterns });
const none = (patterns: string[]): ActRow => ({ type: 'other', cameo: '010', frame: 'none', patterns });

// Marks: ins "ile/-le", acc "-i", dat "-e", abl "-den", loc "-de", gen "-in", 0 bare.
const PACT = 'anlaşma|anlaşması|anlaşmayı|anlaşmasını|anlaşmaya|mutabakat|muhtıra|mutabakatı|muhtırası|protokol|protokolü|protokole|sözleşme|sözleşmesi|bildiri|bildirisi|bildiriyi|anlaşmalar|belge|belgeler';
const NOTE = 'mektup|mektubu|mesaj|mesajı|mesajını|nota|notası';

export const ACTS: readonly ActRow[] = [
  none(['fikir ayrılığı', 'basın toplantısı ~düzenle', 'karşı karşıya ~gel', 'meydana ~gel', 'dünyaya ~gel', 'göreve ~gel', 'başa ~gel', 'gündeme ~gel', 'ortaya ~çık', 'zarar ~gör', 'önem ~ver', 'yerine ~getir', 'dostluk maçı', 'hazırlık maçı']),
  // Meetings and talks.
  verb('meeting', '040', ['~görüş > ins', 'bir araya ~gel > ins', '~buluş > ins', 'görüşme|toplantı|toplantısı|temas|temaslarda|temasta|istişare|istişarelerde ~yap|~gerçekleştir|~bulun|~düzenle > ins', 'ele ~al > ins', 'fikir alışverişinde ~bulun > ins', 'baş başa|başbaşa ~görüş > ins', 'heyetler arası * ~yap > ins'], { mutual: true }),
  verb('meeting', '040', ['kabul ~et > acc', '~ağırla > acc', '~karşıla > acc']),
  verb('meeting', '040', ['kabul ~edil > agent'], { passive: true }),
  noun('meeting', '040', ['görüşmesi|görüşme|toplantısı|buluşması|görüşmeler|görüşmeleri|görüşmede|toplantı > ins gen arasında'], { mutual: true }),
  verb('negotiation', '046', ['müzakere|müzakereler|müzakereleri|müzakerelere ~yap|~başla|~sürdür|~yürüt > ins'], { mutual: true }),
  noun('negotiation', '046', ['müzakereler|müzakereleri|müzakere > ins arasında'], { mutual: true }),
  noun('summit', '042', ['zirvesi > arasında'], { mutual: true }),
  // Calls.
  verb('call', '041', ['telefonda ~görüş > ins', 'telefonla ~görüş > ins', 'telefonda ~konuş > ins', 'telefon görüşmesi ~yap|~gerçekleştir > ins', 'telefonla ~ara > acc', 'telefon|video konferans görüşmesinde ~bulun > ins', 'görüntülü ~görüş > ins', 'telefonda * ele ~al > ins', 'telefonla ~konuş > ins'], { mutual: true }),
  noun('call', '041', ['telefon görüşmesi|görüşmesinde|görüşmesinin|trafiği|diplomasisi > ins'], { mutual: true }),
  // Visits.
  verb('visit', '042', ['ziyaret ~et > acc', 'ziyarette ~bulun > dat', 'ziyaret ~gerçekleştir|~düzenle > dat', 'ziyareti|ziyaretini ~gerçekleştir|~tamamla > dat', '~git > dat', '~gel > dat', '~var > dat', '~ulaş > dat', 'geçti|geçecek > dat', 'hareket ~et > dat', 'yola ~çık > dat', '~ayrıl > abl', 'temaslarda ~bulun * üzere > dat', 'giden|gelen > dat'], { destination: true }),
  noun('visit', '042', ['ziyareti|ziyaret|ziyaretinde|ziyaretinin > dat'], { destination: true }),
  // Letters.
  verb('letter', '010', [`${NOTE} ~gönder|~ilet|~yolla|~sun > dat`]),
  verb('letter', '010', [`${NOTE} ~al > abl`], { reverse: true }),
  verb('letter', '018', ['~kutla > acc', 'tebrik ~et > acc', 'taziye|başsağlığı * ~ilet|~gönder > dat', 'taziyelerini ~ilet > dat', 'tebrik|kutlama mesajı ~gönder > dat']),
  // Agreements.
  verb('agreement', '057', [`${PACT} ~imzala > ins`, '~imzala > ins', `${PACT} imza ~at > ins`, 'imza ~at > ins', `${PACT} ~var > ins`, 'anlaşmaya ~var > ins', 'uzlaşmaya ~var > ins', `${PACT} ~imzalan > arasında ins`, '~imzalan > arasında ins', 'diplomatik ilişki|ilişkiler|ilişkileri ~kur|~başlat > ins'], { mutual: true }),
  noun('agreement', '057', ['anlaşma|anlaşması imzalandı|imzalanması > arasında ins'], { mutual: true }),
  verb('agreement', '030', ['~anlaş > ins', 'mutabık ~kal > ins', 'mutabakata ~var > ins'], { mutual: true }),
  // Decisions and appointments.
  verb('decision', '030', ['karar ~ver > dat', 'kararı|kararını ~al > 0', '~onayla > acc', 'kabul ~et > 0', '~onaylan > 0', 'kararlaştırdı|kararlaştırıldı']),
  verb('decision', '120', ['~reddet > acc', '~engelle > acc', 'veto ~et > acc']),
  verb('decision', '087', ['çekildi|çekiliyor|çekilecek|çekti > abl']),
  verb('appointment', '050', ['güven mektubunu|mektubu ~sun > dat', 'göreve ~getir > acc', 'atadı|atayacak|atıyor > acc', '~atan > dat', 'yemin ~et']),
  // Statements with a direction.
  verb('statement', '051', ['teşekkür ~et > dat', 'minnettarız|minnettarım|minnettar > dat', 'memnuniyetle ~karşıla > acc', '~öv > acc', 'destek|desteğini|desteklerini ~ver|~açıkla|~yinele|~vurgula > dat', 'dayanışma içinde > ins', 'takdir ~et > acc', '~destekle > acc', 'destek mesajı ~ver > dat']),
  verb('statement', '020', ['çağrıda ~bulun > dat', 'çağrı|çağrısı ~yap > dat', 'davet ~et > acc', 'talep ~et > abl', 'çağrısında ~bulun > dat', '~iste > abl', '~çağır > acc', 'teklif ~et > dat']),
  verb('statement', '111', ['~eleştir > acc', '~suçla > acc', 'endişe|endişesini|endişelerini|kaygı|kaygısını ~ilet|~belirt > abl', 'endişe|endişesini|endişelerini dile ~getir > abl', 'tepki ~göster > dat']),
  verb('condemnation', '111', ['~kına > acc', '~lanetle > acc']),
  verb('statement', '120', ['~yalanla > acc', 'karşı ~çık > dat']),
  verb('statement', '130', ['~uyar > acc', 'tehdit ~et > acc', 'uyarıda ~bulun > dat']),
  say('010', ['~söyle', '~belirt', '~açıkla', '~bildir', 'ifade ~et', '~kaydet', '~vurgula', 'dedi', 'diye ~konuş', '~aktar', 'dile ~getir', '~duyur', 'göre', '~anlat', '~ekle', 'açıklamada ~bulun', 'açıklama ~yap', '~konuş > dat', 'dikkat ~çek', 'değerlendirmesinde ~bulun', 'öne ~sür', 'iddia ~et', 'kullandı', 'ifadelerini kullandı']),
  noun('statement', '010', ['açıklaması > 0']),
  // Protest.
  verb('protest', '112', ['Dışişleri Bakanlığına ~çağır > acc', 'bakanlığa ~çağır > acc', 'nota ~ver > dat', 'protesto ~et > acc', 'Dışişlerine ~çağır > acc', 'bakanlığa ~çağrıl > 0']),
  verb('protest', '141', ['gösteri|eylem|miting ~düzenle|~yap > dat karşı önünde', 'sokaklara ~dökül']),
  noun('protest', '141', ['protestosu|gösterisi > karşı']),
  // Help, force, sanctions.
  verb('aid', '070', ['yardım|yardımı|yardımda|yardımları ~gönder|~ulaştır|~et|~bulun|~yap > dat', 'hibe|kredi ~ver|~sağla > dat', 'insani yardım ~gönder|~ulaştır > dat']),
  verb('training', '061', ['tatbikat|tatbikatı|tatbikata ~düzenle|~yap|~başla|~gerçekleştir > ins', 'eğitim ~ver > dat', '~eğit > acc']),
  noun('training', '061', ['tatbikatı|tatbikat > ins arasında']),
  verb('mission', '061', ['büyükelçilik|büyükelçiliği|büyükelçiliğini|ofis|ofisi|konsolosluk|misyon|misyonu ~aç|~başlat > loc']),
  verb('deployment', '150', ['asker|birlik|birlikler|gemi|gemisi|uçak ~gönder|~konuşlandır > dat', '~konuşlandır > loc dat', 'sevk ~et > dat']),
  verb('sanction', '163', ['yaptırım|yaptırımlar|ambargo|yaptırımı ~uygula|~getir|~açıkla > dat', 'vergi ~uygula|~getir > dat', 'yaptırım listesine ~al > acc']),
  verb('sanction', '161', ['ilişkilerini|ilişkileri|ilişkisini ~kes > ins', 'büyükelçisini|büyükelçiyi geri ~çağır|~çek > abl', 'büyükelçiliğini ~kapat > loc']),
  verb('expulsion', '161', ['sınır dışı ~et > acc', 'sınırdışı ~et > acc', 'istenmeyen kişi|adam ilan ~et > acc']),
  verb('attack', '190', ['~saldır > dat', 'saldırı|saldırısı|operasyon ~düzenle|~başlat|~gerçekleştir > dat', '~vur > acc', '~bombala > acc', 'füze ~fırlat|~at > dat', 'hedef ~al > acc', 'işgal ~et > acc']),
  verb('attack', '180', ['~öldür > acc', 'suikast ~düzenle > dat']),
  verb('attack', '173', ['gözaltına ~al > acc', '~tutukla > acc']),
  noun('attack', '190', ['saldırısı|saldırı|saldırıları > dat']),
  { type: 'cancelled', cameo: '160', frame: 'call-off', patterns: ['iptal ~et > acc', 'iptal ~edil', '~ertele > acc', '~ertelen', 'askıya ~al > acc', 'askıya ~alın', 'iptali|iptal'] },
];
