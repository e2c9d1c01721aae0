"""Words beside the address of a sender or a helper, by language; one line for each wording."""

from __future__ import annotations

from bouncebook.alternatives import any_of

_KIND = "(?: ?(?:주소|메일|이메일|계정|정보)){0,2}(?:은|는|이|가)?"
"""What may follow a label in Korean."""

SENDER_LABEL = any_of(
    # Korean; spaces within the word align the rows of a table
    f"보 ?(?:낸|내는|내신|내시는) ?(?:사람|분|이|곳|측|주소|계정){_KIND}",
    f"보 ?(?:낸|내는|내신|내시는) ?메일(?: ?주소{_KIND})?(?! ?[가-힣])",
    f"발 ?신 ?(?:자|인|처|측|지|서버)?{_KIND}",
    f"발 ?송 ?(?:자|인|처|측|주소|계정){_KIND}",
    f"송 ?신 ?(?:자|인|처|측)?{_KIND}",
    f"작 ?성 ?자?{_KIND}",
    f"의 ?뢰 ?(?:인|자){_KIND}",
    f"(?:숨은 ?)?참 ?조 ?(?:자|인|처)?{_KIND}",
    f"(?:요청|신청|등록|문의|신고|접수|기안|보고|답변|상담|처리)(?:자|인){_KIND}",
    # Japanese
    "差出人(?:の ?(?:メール ?)?アドレス|は)?",
    "送信(?:者|元)(?:の ?(?:メール ?)?アドレス|は)?",
    "発信(?:者|元)(?:の ?(?:メール ?)?アドレス)?",
    # Chinese
    "发件人(?: ?的?(?:电子邮件|邮箱)?地址)?",
    "寄件(?:者|人)(?: ?的?(?:電子郵件|信箱)?(?:地址|位址))?",
)
"""The row of a table that tells who sent the message."""

GLUED_SENDER = any_of(
    # English
    "sender address",
    # German
    "absenderadresse",
    # Dutch
    "afzenderadres",
    # Swedish, Danish, Norwegian
    "avsändaradress",
    "afsenderadresse",
    "avsenderadresse",
)
"""The same in Latin letters, right after other words from cells of a table that were joined."""

CONTACT_LABEL = any_of(
    # Korean
    f"문 ?의 ?(?:처|사항|전화)?{_KIND}",
    f"(?:연락|제보|접수|신고)처?{_KIND}",
    f"(?:회신|답신|답장|답변) ?(?:처|용)?{_KIND}",
    f"(?:회신|답장|답변)[^@.]{{0,12}}(?:주소|메일|곳){_KIND}",
    f"(?:고객|회원)님? ?(?:주소|메일|이메일|계정){_KIND}",
    f"담당 ?(?:자|부서|팀)?님?{_KIND}",
    f"관리 ?(?:자|팀|부서|실)님?{_KIND}",
    f"운영 ?(?:자|팀|진|실){_KIND}",
    f"고객 ?(?:센터|지원|상담|만족|문의|서비스) ?(?:팀|실|센터)?{_KIND}",
    f"지원 ?(?:팀|센터|실|부서|담당){_KIND}",
    f"(?:전산|정보|보안|시스템|기술|서버|인프라)[가-힣]{{0,6}} ?(?:팀|실|전산원|센터|본부){_KIND}",
    f"(?:헬프|서비스) ?데스크{_KIND}",
    f"콜 ?센터{_KIND}",
    f"대표 ?(?:메일|이메일|주소|계정){_KIND}",
    f"해제 ?(?:요청|신청|문의)?{_KIND}",
    f"(?:새|새로운|바뀐|변경된|신규) ?(?:메일 ?|이메일 ?)?(?:주소|계정|메일){_KIND}",
    f"(?:정확한|올바른|맞는|정정|수정된?|최신) ?(?:메일 ?|이메일 ?)?주소{_KIND}",
    f"후임 ?자?(?:분|님)?{_KIND}",
    # Japanese
    "(?:連絡|返信|お?問い?合わ?せ)先?は?",
    "ご(?:相談|質問|連絡|意見)は",
    "(?:不明な点|お困りの(?:場合|際|時|とき)|ご質問等?)(?:は|が(?:ございまし|あり|ござい)[^@。]{0,8})、?",
    "(?:サポート|相談|受付|お?問い?合わ?せ)(?:窓口|センター|デスク)",
    "ヘルプデスク",
    "(?:管理|担当)者",
    # Chinese
    "[联聯](?:系|繫|絡)(?:人|方式)?",
    "客服(?:邮箱|信箱|郵箱)?",
    "(?:邮件|郵件)至",
)
"""Somebody to turn to."""

UNIT = any_of(
    "고객",
    "상담",
    "지원",
    "기술",
    "전산",
    "정보",
    "보안",
    "시스템",
    "서버",
    "운영",
    "관리",
    "담당",
    "호스팅",
    "웹 ?메일",
    "메일 ?(?:팀|실|관리|운영)",
    "서비스",
    "센터",
    "부서",
    "헬프",
)
"""Who helps with mail: some word of how they are called."""

PARTNER = r"(?:거래처|상대(?:방)?|고객사|업체|협력사|납품처|바이어) ?(?:의 )?담당자?[^@]{0,24}\Z"
"""Somebody to whom mail was written, though in other reports such a label is of one who helps."""

_TO = "(?:\\(?으\\)?로|으?로|에게|한테|께|에)"
SENT_TO = any_of(
    f"{_TO} ?(?:\\S{{1,8}} ){{0,2}}(?:보낸|보내신|보냈|발송한|발송된|발송했|전송한|전송된)",
    f"{_TO}?(?:도|까지|역시) ",
    f"{_TO}? ?(?:메일 ?)?[발전]송 ?(?:시|건|하면|할 ?때)",
    "앞(?:으로)? ",
)
"""After an address: it is where mail was to go, whatever stands before it."""

FORM_LABEL = any_of(
    # Korean
    "이메일(?: ?주소)?",
)
"""Whose address it is this does not tell: the row of a form, or of a report."""

FORM_ROW = any_of(
    "(?:회사|업체|기관|단체)명",
    "연락처",
    "문의 ?(?:유형|내용|제목|분류)",
    "(?:등록|접수)일",
    "성명",
    "이름",
    "전화",
    "휴대",
)
"""Another row of a form in which somebody asks for help."""

FAILED_AFTER = any_of(
    "반송",
    "실패",
    "오류",
    "에러",
    "사유",
    "거부",
    "코드",
)
"""The row below, or the words after it, tell of a failure."""

SIGNED = any_of(
    # Korean
    "드림",
    "올림",
    "배상",
    # English
    r"(?:regards|cheers|sincerely|thanks|best)[,.!]? (?:[a-z.'-]{1,20} ){1,3}",
    # German
    r"grüßen?,? (?:\w{1,20} ){1,3}",
    # French
    r"cordialement,? (?:[\w.-]{1,20} ){1,3}",
)
"""The end of somebody's own words, perhaps with the name."""

ASKED = any_of(
    "문의",
    "연락",
    "회신",
    "신고",
    "알려",
    "부탁",
    "답",
    "접수",
    "제보",
    "질의",
    "요청(?!하신|한)",
    "전달해 ?주",
    "보내 ?주(?:세요|시기|시면|십시오)",
    "전화",
    "말씀",
    "주(?:세요|시기|시면|십시오)",
)
"""What the reader is asked to do with an address, in Korean."""

DONE = "[가-힣]{0,2} ?(?:하면|하니|했|할 ?때|하려|드렸|보내면|보내니|보냈)"
"""After what was asked: somebody did it, or tried to."""

ON_THE_WAY = any_of(
    "직접",
    "다시",
    "먼저",
    "바로",
    "별도로",
    "(?:수정|변경|정정|교체|재발송|재전송)",
    "(?:이 ?)?메일로",
    "전화로",
    "(?:이|본|해당|받은) (?:메일|메시지)(?:을|를)",
    "(?:아래|오류|위) 내용(?:을|과 함께)",
    "내용을",
)
"""Words between such an address and what is asked."""

_PHONE_LABEL = any_of(
    # English and other languages
    "tel",
    "telefon",
    "tél",
    "phone",
    "fax",
    "fon",
    "mobile?",
    "cell",
    "[tmfp]",
    r"h\.?p",
    # Korean
    "전화(?:번호)?",
    "(?:휴대|핸드) ?(?:폰|전화)",
    "직통",
    "팩스",
    # Japanese
    "電話",
)

PHONE = any_of(
    # A label, then the number
    rf"(?<!\w){_PHONE_LABEL}(?!\w)[.:)]{{0,2}} ?[:.]? ?[(+]?\d[\d ()./-]{{5,18}}\d",
    r"(?:내선|구내|(?<!\w)ext\.?)(?: ?번호)? ?:? ?\d{2,5}(?!\d)",
    # No label: as numbers are written in Korea, and abroad
    r"(?<![\d.-])0\d{1,2}[-.) ]{1,2}\d{3,4}[-. ]\d{4}(?![\d.-])",
    r"(?<![\d.-])1[5-9]\d\d-\d{4}(?![\d.-])",
    r"(?<![\w.])\+\d{1,3} ?\(?\d{1,4}\)? ?\d{2,4}[ -]?\d{2,4}",
)
"""A telephone number."""
