/** Turkish words that show what a text is about, as stems; see `en/genres.ts`. */
import { type GenreWords, row } from '../genre-row';

export const GENRES: GenreWords = {
  genres: [
    row(
      'sport',
      2,
      `futbol*, basketbol*, voleybol*, güreş*, halter*, maç, maçı*, maçta*, maçın*, maçlar*, millî takım, milli takım*, teknik direktör*, antrenör*, kaleci*, golleri, gol, golle*, golü*, penaltı*,
      dünya kupası, avrupa şampiyonası, kupa*, lig, ligi*, ligde*, şampiyon*, olimpiyat*, madalya*, stad*, futbolcu*, oyuncu*, eleme*, yarı final*, çeyrek final*, hakem*, taraftar*, fifa, uefa, galatasaray, fenerbahçe, beşiktaş, trabzonspor, turnuva*, ilk yarı, ikinci yarı`,
    ),
    row(
      'sport',
      1,
      `yendi, yenildi, mağlup*, galibiyet*, berabere*, takım*, final*, puan*, rakip*, spor*, karşılaş*, skor*, oyun*, sezon*, rekor*`,
    ),
    row(
      'markets',
      2,
      `borsa*, endeks*, hisse*, bist, altın*, petrol fiyat*, varil*, brent, faiz*, enflasyon*, merkez bankası*, yatırımcı*, analist*, tahvil*, döviz*, dolar kuru, kuru, ons*, tüfe, ihracat rakam*, büyüme rakam*`,
    ),
    row(
      'markets',
      1,
      `dolar*, lira*, euro*, avro*, yüzde, yükseldi, düştü, değer kaybet*, değer kazan*, fiyat*, piyasa*, gram*, rekor*, ekonomi*, şirket*, satış*, ihracat*, işlem*, puan*, arttı, geriledi, beklen*`,
    ),
    row(
      'disaster',
      2,
      `deprem*, artçı*, büyüklüğünde*, sel, seller*, sele*, fırtına*, kasırga*, hortum*, yangın*, heyelan*, çığ*, tsunami*, kuraklık*, meteoroloji*, enkaz*, arama kurtarma*, afad, itfaiye*, kaza*, uçak düş*, tekne battı, yağış*, volkan*, can kaybı*`,
    ),
    row(
      'disaster',
      1,
      `öldü, hayatını kaybet*, yaralı*, yaralan*, kayıp*, bina*, ev, evler*, hissedil*, hasar*, köy*, kurtar*, hastane*, rüzgâr*, kar, ilçe*`,
    ),
    row(
      'crime',
      2,
      `mahkeme*, savcı*, sanık*, tutuklan*, tutuklu*, hapis*, cezaevi*, uyuşturucu*, kokain*, eroin*, hırsız*, cinayet*, gasp*, dolandırıcı*, rüşvet*, yolsuzluk*, kara para*, çete*, avukat*, duruşma*, kaçakçı*`,
    ),
    row(
      'crime',
      1,
      `polis*, gözaltı*, şüpheli*, dava*, ceza*, suç*, operasyon*, ele geçiril*, yakalan*, ifade*, karar*`,
    ),
    row(
      'culture',
      2,
      `film*, sinema*, yönetmen*, oyuncu*, festival*, altın palmiye, oscar*, roman*, yazar*, şair*, şiir*, sergi*, müze*, konser*, müzik*, şarkı*, tiyatro*, ressam*, ödül*, jüri*, kitap*, opera*`,
    ),
    row('culture', 1, `sanat*, kültür*, eser*, seyirci*, sahne*, adadı*, okur*, hikâye*, en iyi`),
    row(
      'science',
      2,
      `bilim insan*, bilim adam*, araştırmacı*, uzay*, astronot*, uydu*, virüs*, salgın*, aşı*, hasta*, koronavirüs*, vaka*, yapay zekâ*, üniversite*, deney*, kolera*`,
    ),
    row(
      'politics',
      2,
      `seçim*, seçmen*, sandık*, aday*, cumhurbaşkanı adayı, muhalefet*, iktidar*, milletvekil*, koalisyon*, bütçe*, kanun teklif*, yasa*, belediye*, sendika*, grev*, asgari ücret*, referandum*, parti, parti'nin, partisi*, partili*, liderleri, altılı masa, tbmm, meclis*, ittifak*, güvenoyu*, emekli*`,
    ),
    row(
      'politics',
      1,
      `hükümet*, oy, oylar*, vali*, öğretmen*, reform*, kongre*, genel başkan*, oylama*, miting*`,
    ),
    row(
      'diplomacy',
      2,
      `dışişleri*, büyükelçi*, büyükelçilik*, elçi*, diplomat*, diplomatik*, ikili*, mevkidaş*, anlaşma*, antlaşma*, mutabakat*, yaptırım*, ateşkes*, müzakere*, zirve*, güvenlik konseyi, birleşmiş milletler, bm, avrupa birliği, ab, nato, iki ülke*, iki lider*, taziye*, güven mektub*, insani yardım*, resmî ziyaret*, resmi ziyaret*, ziyaret*, heyet*, tel aviv, gümrük vergi*`,
    ),
    row(
      'diplomacy',
      1,
      `görüş*, iş birliği*, işbirliği*, ilişki*, cumhurbaşkanı*, başbakan*, savunma bakan*, sınır*, asker*, imzala*, kına*, yardım*, telefon*, vergi*`,
    ),
    row(
      'movement',
      2,
      `isyancı*, milis*, hareket*, örgüt*, cephe*, taliban, hamas, hizbullah, husi*, muhalif*, sdg`,
    ),
  ],
  prose: [
    row('self', 1, `ben, bence, benim, bana, sanırım, kanımca, bana kalırsa`),
    row('us', 1, `biz, bizim, bize, bizi, hepimiz`),
    row('ours', 1, `bizim ülkemiz, bizim milletimiz, bizim topraklarımız, bizim ordumuz`),
    row(
      'must',
      1,
      `gerek, gerekir, gerekiyor, lazım, şart, öğrenmeliyiz, yapmalıyız, oturmalı, kalkmalıyız, etmeliyiz, olmalı, bilmeliyiz, etmeli, yapmalı, bırakmalı, görmeli, vakti geldi`,
    ),
    row('ask', 2, `neden, nasıl, niçin, niye`),
    row('ask', 1, `ne, kim, hangi, kaç`),
    row('doubt', 1, `belki, acaba, olabilir, muhtemelen`),
    row(
      'judge',
      1,
      `maalesef, ne yazık ki, aslında, elbette, doğrusu, hata*, ders*, gerçek şu ki, yanlış*, artık, malum, kuşkusuz`,
    ),
    row(
      'guide',
      2,
      `5 soruda, beş soruda, merak edilenler, bilmeniz gerekenler, neler biliniyor, soru-cevap, nedir, kimdir, tüm ayrıntılar`,
    ),
    row(
      'list',
      2,
      `kronoloji*, zaman çizelgesi*, satır başları, tarihte bugün, önemli tarihler, dönüm noktaları`,
    ),
    row('nothing', 1, `yok, değil, başarısız*, olmadı`),
  ],
};
