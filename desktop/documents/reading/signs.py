"""The signs by which reading knows the parts of a paper: each with texts that it is in and others that it is not in.

A test walks them all. A complaint about reading becomes an example here before anything is changed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Generic, NewType, TypeVar

from desktop.domain.base.text import CAPITALS, SMALL, fold

Folded = NewType("Folded", str)
"""A text without capitals and tones. What is folded and what is as written cannot be mixed up."""

T = TypeVar("T", str, Folded)


def folded(text: str) -> Folded:
    """Return a text without capitals and tones."""
    return Folded(fold(text))


class _Sign(Generic[T]):
    """A pattern with what it stands for; `yes` are texts that it is in, `no` are texts like them that have none."""

    def __init__(
        self, meaning: str, pattern: str, yes: tuple[str, ...], no: tuple[str, ...], *, flags: int = 0
    ) -> None:
        self.meaning, self.yes, self.no = meaning, yes, no
        self.pattern = re.compile(pattern, flags)

    def match(self, text: T) -> re.Match[str] | None:
        """Return the sign where a text opens with it."""
        return self.pattern.match(text)

    def search(self, text: T) -> re.Match[str] | None:
        """Return the sign where it stands first in a text."""
        return self.pattern.search(text)

    def finditer(self, text: T) -> Iterator[re.Match[str]]:
        """Yield the sign wherever it stands."""
        return self.pattern.finditer(text)

    def sub(self, new: str, text: T) -> str:
        """Return a text with something else in the sign's place."""
        return self.pattern.sub(new, text)

    def is_in(self, text: str) -> bool:
        """Return whether a text as written has the sign."""
        raise NotImplementedError


class Sign(_Sign[str]):
    """A sign of the text as it is written."""

    def is_in(self, text: str) -> bool:
        """Return whether a text has the sign."""
        return self.search(text) is not None


class FoldedSign(_Sign[Folded]):
    """A sign of the text without capitals and tones."""

    def is_in(self, text: str) -> bool:
        """Return whether a text as written has the sign."""
        return self.search(folded(text)) is not None


APPENDIX_NAME = FoldedSign(
    "the name of an appendix",
    r"^(?:phu luc|bieu (?:phan cong|mau|so|chi tiet|tong hop)|bieu\b(?! (?:duong|hien|quyet|tinh|thi))"
    r"|bang (?:phan cong|tong hop|chi tiet)"
    r"|danh muc|lich trinh|tien do|mau so|de cuong)\b",
    ("PHỤ LỤC I", "Phụ lục", "BIỂU PHÂN CÔNG NHIỆM VỤ", "Danh mục các dự án", "Đề cương báo cáo"),
    ("Phụ huynh học sinh", "Biểu dương các tập thể", "Bảng tin xã"),
)
BASIS = FoldedSign(
    "a paragraph that says on what the paper rests",
    r"^(?:can cu|thuc hien|theo|xet|tren co so|thi hanh|tiep tuc (?:thuc hien|trien khai)|trien khai thuc "
    r"hien|trien khai)\b",
    (
        "Căn cứ Luật Tổ chức chính quyền địa phương",
        "Thực hiện Kế hoạch số 12/KH-UBND",
        "Theo đề nghị của Văn phòng",
        "Xét tờ trình",
    ),
    ("Căn nhà số 5", "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"),
)
BASIS_IF_CITING = FoldedSign(
    "an opening that makes a basis where a document is cited behind it",
    r"^(?:de (?:trien khai|thuc hien)|nham|tiep theo|thuc thi|trien khai)\b",
    ("Để triển khai Nghị quyết số 5/NQ-HĐND", "Nhằm thực hiện Chỉ thị", "Triển khai Kế hoạch"),
    ("Đẩy mạnh tuyên truyền",),
)
DUTY_SECTION = FoldedSign(
    "a heading over the part where units get their duties",
    r"\bto chuc (?:trien khai )?thuc hien|\bphan cong (?:nhiem vu|thuc hien|to chuc|trach nhiem)|^trach "
    r"nhiem (?:thuc hien|cua|to chuc)"
    r"|\bto chuc trien khai\b|^phan cong\b|\btrien khai thuc hien$"
    r"|^(?:nhiem vu (?:cu the )?(?:cua |cho )?|(?:phan|giao|chia) (?:viec|cong viec|nhiem) (?:cho )?)"
    r"(?:cac|tung) (?:don vi|co quan|bo phan|phong|nganh)",
    (
        "TỔ CHỨC THỰC HIỆN",
        "Phân công nhiệm vụ",
        "TRÁCH NHIỆM CỦA CÁC ĐƠN VỊ",
        "CÔNG TÁC TỔ CHỨC TRIỂN KHAI",
        "NHIỆM VỤ CỦA CÁC ĐƠN VỊ",
        "PHÂN VIỆC CHO CÁC BỘ PHẬN",
        "Giao việc cho từng phòng",
    ),
    ("MỤC ĐÍCH, YÊU CẦU", "KINH PHÍ THỰC HIỆN", "NỘI DUNG"),
)
TOPIC = FoldedSign(
    "a heading in the part on duties that names a matter and no unit",
    r"^(?:che do|thong tin,? bao cao|cong tac (?!mat tran)|kinh phi|nguon (?:kinh phi|von|luc)|thoi gian"
    r"|phan cong|tien do|nhiem vu|noi dung"
    r"|kiem tra|giam sat|khen thuong|thi dua|so ket|tong ket|danh gia|bao cao|muc tieu|giai phap|yeu cau$"
    r"|muc dich|to chuc|trien khai"
    r"|lo trinh|phuong thuc|hinh thuc|dia diem|dieu khoan|trach nhiem (?!cua)|hieu luc|che do|quy dinh|cac "
    r"buoc|thoi han|du toan)",
    ("Chế độ thông tin, báo cáo", "Kinh phí thực hiện", "Công tác tuyên truyền", "Kiểm tra, giám sát"),
    ("Công an xã", "Phòng Kinh tế", "Ban Chỉ huy Quân sự xã", "Công tác Mặt trận"),
)
REMARK = FoldedSign(
    "a remark to everybody behind the last unit's duties",
    r"^(?:tren day la|trong qua trinh|qua trinh|(?:neu |moi )?(?:co )?(?:kho khan|vuong mac)|ke hoach nay|nhan "
    r"duoc|can cu (?:vao )?(?:noi dung )?ke hoach nay"
    r"|can cu (?:vao )?cac noi dung|(?:uy ban nhan dan|ubnd|chu tich)[^,.;]{0,60}? (?:yeu cau|de nghi|giao)\b"
    r"|(?:yeu cau|de nghi) (?:cac|thu truong|truong|lanh dao|chu tich|giam doc|nguoi dung dau|cac ong)|noi "
    r"dung ke hoach)",
    (
        "Trên đây là Kế hoạch",
        "Trong quá trình thực hiện, nếu có khó khăn",
        "Yêu cầu các đơn vị nghiêm túc thực hiện",
        "Ủy ban nhân dân xã yêu cầu các thôn",
    ),
    ("Công an xã bảo đảm trật tự", "Phòng Kinh tế tổng hợp báo cáo"),
)
TASKED = Sign(
    "words behind a unit that give it its part",
    r"(?:chủ trì|phối (?:kết )?hợp|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|phụ trách|tham mưu|là (?:cơ quan"
    r"|đơn vị|đầu mối))",
    ("chủ trì, phối hợp với Công an xã", "có trách nhiệm kiểm tra", "là cơ quan thường trực"),
    ("xã Hòa An", "và các đơn vị"),
)
ROLE_IN_BRACKETS = Sign(
    "brackets behind a unit that say what it is in this matter, who answers for it, or which places are meant",
    r"\s\((?:(?:là )?(?:cơ quan|đơn vị|bộ phận) (?:thường trực|đầu mối|chủ trì|tham mưu)|(?:đồng chí|đ/c|ông|bà)\s"
    r"|(?:gồm|trong đó có|các xã|các phường|các thôn)\b|[^()]*,[^()]*,)[^()]*\)\s?:?$",
    (
        "Công an tỉnh (Cơ quan Thường trực)",
        "Văn phòng HĐND và UBND xã (đồng chí Lò Văn Páo phụ trách)",
        "UBND các xã vùng thấp (Hòa Xuân, Tuy Hòa, Đông Hòa):",
    ),
    ("Văn phòng UBND tỉnh (Phòng Nội chính)", "Phòng Kinh tế (sau đây gọi là Phòng)"),
    flags=re.IGNORECASE,
)
PLACES_BEHIND = Sign(
    "words behind a name for many offices that say which ones are among them",
    rf",?\s(?:trong đó có|bao gồm|gồm|nhất là)\s?:?\s(?:các\s)?(?:(?:xã|phường)[:\s]\s?)?(?=[{CAPITALS}])[^:]*:?$",
    ("UBND các xã ven sông trong đó có các xã Hòa Mỹ, Sơn Thành:", "UBND các phường, gồm: Phú Yên, Tuy Hòa"),
    ("UBND các xã, phường", "Ban Chỉ đạo gồm các thành viên"),
)
ABOUT_UNIT = Sign(
    "words before a unit in a heading, which say that what is asked of it stands below",
    r"^(?:(?:các )?(?:nội dung|nhiệm vụ|việc|phần việc)(?: cụ thể)? (?:đề nghị|yêu cầu|giao(?: cho)?|của|thuộc|đối với)"
    r"|nhiệm vụ giao)\s(?!các (?:đơn vị|cơ quan)\b)",
    ("Nội dung đề nghị UBND các xã, phường", "Phần việc của Công an xã", "Nhiệm vụ đối với các trường học"),
    ("Nội dung tuyên truyền", "Nhiệm vụ của các đơn vị", "Việc thực hiện nghị quyết"),
    flags=re.IGNORECASE,
)
TOLD_BEHIND = Sign(
    "words behind a unit that only say that a list of its duties follows",
    r"\s(?:(?:được|có) (?:đề nghị|yêu cầu|giao|phân công|nhiệm vụ|trách nhiệm)|chịu trách nhiệm|phải|cần|thực hiện)"
    r"(?: thực hiện)?(?: (?:các|một số|những) (?:nội dung|nhiệm vụ|việc|công việc))?(?: (?:như )?sau(?: đây)?)?\s?:?$",
    ("Đồn Biên phòng được đề nghị:", "Các cơ sở lưu trú phải", "Công an xã có trách nhiệm thực hiện các nội dung sau:"),
    ("Công an xã", "Phòng Kinh tế chủ trì"),
    flags=re.IGNORECASE,
)
LIST_OPENING = Sign(
    "the end of a sentence that opens a list",
    r"(?:như sau|sau đây|(?:nội dung|nhiệm vụ|việc|công việc) sau)\s?:?$",
    ("thực hiện các nội dung như sau:", "một số nhiệm vụ sau", "các việc sau đây:"),
    ("báo cáo sau khi thực hiện", "trước và sau Tết."),
    flags=re.IGNORECASE,
)
EVERYBODY = FoldedSign(
    "a name that means everybody",
    r"^(?:(?:thu truong|truong|lanh dao|giam doc|nguoi dung dau) )?(?:cac|nhung|moi|toan the) (?:co quan|don vi"
    r"|dia phuong"
    r"|bo phan|ong|dong chi|thanh vien|phong|ban|nganh|cap|to chuc)\b(?!.*(?:truong hoc|cong an|thuoc so|su nghiep))",
    ("các cơ quan, đơn vị", "Thủ trưởng các đơn vị", "các địa phương", "Các thành viên Ban Chỉ đạo"),
    ("Công an xã", "các trường học", "Các đơn vị thuộc sở"),
)
REPORTING = FoldedSign(
    "a heading over how reports are to be made, which gives nobody a duty of its own",
    r"^(?:ve )?(?:che do (?:thong tin|bao cao)|thong tin,? bao cao)\b",
    ("Chế độ báo cáo", "Về chế độ thông tin, báo cáo năm 2027", "Thông tin, báo cáo"),
    ("Về báo cáo công tác đối ngoại năm 2026", "Chế độ chính sách"),
)
JUDGING = FoldedSign(
    "a section of a conclusion that looks back and gives no duties",
    r"\b(?:danh gia|ket qua|tinh hinh|uu diem|han che|ton tai|nguyen nhan|nhan xet|ghi nhan)\b",
    ("Đánh giá chung", "Kết quả đạt được", "Tồn tại, hạn chế"),
    ("Nhiệm vụ trọng tâm", "Tổ chức thực hiện"),
)
GIVING_ALONE = Sign(
    "the word that gives a duty, alone on its line or in bold",
    r"^(?:giao|đề nghị|yêu cầu|phân công)\s?:?$",
    ("Giao:", "Đề nghị", "Yêu cầu :"),
    ("Giao Công an xã", "Đề nghị các thôn"),
    flags=re.IGNORECASE,
)
OBEYING = FoldedSign(
    "what everybody shall do with the paper as a whole",
    r"^nghiem tuc (?:thuc hien|trien khai|chap hanh)\b",
    ("nghiêm túc thực hiện Kế hoạch này", "Nghiêm túc chấp hành"),
    ("thực hiện nghiêm túc việc báo cáo",),
)
EXECUTION = FoldedSign(
    "the article of a decision that says who carries it out",
    r"^(?:chiu trach nhiem )?thi hanh\b|\bthi hanh (?:quyet dinh|chi thi|nghi quyet) nay",
    ("chịu trách nhiệm thi hành Quyết định này", "thi hành Quyết định này"),
    ("theo dõi việc thi hành án", "chịu trách nhiệm kiểm tra"),
)
RECIPIENTS = Sign(
    "the words over the list of recipients",
    r"^\s*N[ơơ]i\s+nh[ậâ]n\s*(?:[:;.]|$)",
    ("Nơi nhận:", "Nơi nhận", "NƠI NHẬN:"),
    ("Nơi nhận hồ sơ là bộ phận một cửa", "Công an xã:"),
    flags=re.IGNORECASE,
)
RECIPIENT_DASH = Sign(
    "the sign before a recipient",
    r"^\s*[-–—−+•*●▪\uf02d\uf0b7]\s*",
    ("- UBND tỉnh;", "+ Lưu: VT", "• Như trên"),
    ("UBND tỉnh;",),
)
POWER = Sign(
    "the power under which somebody signs",
    r"^(?:TM|T/M|KT|K/T|TL|T/L|TUQ|TƯQ|Q|TMUB)(?:\s?[.,]\s?|\s)(?=\S)",
    ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "TL. CHỦ TỊCH", "TUQ. GIÁM ĐỐC"),
    ("CHỦ TỊCH", "TMDV Hòa An"),
    flags=re.IGNORECASE,
)
POWER_INSIDE = Sign(
    "a power within a line",
    rf"\b(?:TM|T/M|KT|K/T|TL|TUQ)\s?\.\s?(?=[{CAPITALS}])",
    ("ỦY BAN NHÂN DÂN KT. CHỦ TỊCH",),
    ("ỦY BAN NHÂN DÂN",),
)
STAMP_WORDS = FoldedSign(
    "words of a seal or an electronic signature, which are no name",
    r"^\(?\s*\[?(?:da ky|ky ten|ky,? ghi ro|ky va|ky boi|signed|chu ky|dong dau|daky|ngay ky|thoi gian ky"
    r"|nguoi ky|email|co quan)\b",
    (
        "(Đã ký)",
        "Ký bởi: Ủy ban nhân dân xã",
        "Thời gian ký: 05/01/2027",
        "Email: ubnd@xa.vn",
        "Người ký: Nguyễn Văn An",
    ),
    ("Nguyễn Văn An", "Kỳ Sơn"),
)
STAMP_OF_OFFICE = Sign(
    "the line of an electronic signature that names an office, which a narrow column may break",
    r"^(?:cơ quan|ký bởi|người ký)\s?:\s(.+)$",
    ("Cơ quan: ỦY BAN NHÂN DÂN TỈNH", "Ký bởi: ỦY BAN NHÂN DÂN"),
    ("CƠ QUAN THƯỜNG TRỰC", "Ngày ký: 05/01/2027"),
    flags=re.IGNORECASE,
)
SIGNED_MARK = Sign(
    "a note that the paper was signed",
    r"\(\s*(?:đã ký|đã kí|ký tên|Đã ký|ký)[^)]*\)|\[\s*đ[aã]\s?k[yý][^\]]*\]",
    ("(Đã ký)", "[đã ký]", "(ký tên, đóng dấu)"),
    ("đã ký kết", "(Kèm theo Kế hoạch)"),
    flags=re.IGNORECASE,
)
SENTENCE_OVER = Sign(
    "the end of a sentence or of a point",
    r"[.;][\"”’)\]]*$|\./\.?$",
    ("trước ngày 30/6.", "kịp thời;", "theo quy định./."),
    ("Công tác tuyên truyền", "Nội dung:"),
)
LEAD_BEFORE_COLON = Sign(
    "a short lead before a colon with text behind it",
    rf"^([^:;]{{2,140}}?)\s?:\s+(?=[\"“({CAPITALS}\d\-])",
    ("Mục tiêu: Nâng cao chất lượng", "Thời gian: 30/6/2026"),
    ("Nội dung:", "Công tác tuyên truyền"),
)
TWO_SENTENCES = Sign(
    "the place where a second sentence begins",
    rf"[{SMALL})]\.\s+[{CAPITALS}]",
    ("Tăng cường quản lý. Báo cáo kịp thời",),
    ("Tăng cường quản lý, báo cáo kịp thời.",),
)
FIELDS_END = Sign(
    "the first half of a field that goes on behind a dash",
    r"\b(?:văn h(?:óa|oá)|kinh tế|chính trị)$",
    ("Phòng Văn hóa", "phát triển kinh tế", "các tổ chức chính trị"),
    ("nhà văn hóa thôn", "Phòng Kinh tế."),
    flags=re.IGNORECASE,
)
SOCIETY = Sign(
    "the second half of such a field, at a line's start",
    r"^[-–]\s?xã hội\b",
    ("- Xã hội chủ trì", "– xã hội năm 2026"),
    ("- Xã phối hợp", "Xã hội hóa"),
    flags=re.IGNORECASE,
)
CLOSING_WORDS = Sign(
    "the words that the last paragraph opens with",
    r"^Trên đây là\b",
    ("Trên đây là Kế hoạch",),
    ("Trên đây, các đơn vị",),
)
ENACTING = Sign(
    "the sender as the subject of the sentence that leads in",
    r"^(?:(?:Ủy|Uỷ) ban nhân dân|UBND|Bộ [A-ZĐ]|Sở [A-ZĐ]|Chủ tịch (?:Ủy|Uỷ|UBND))",
    ("Ủy ban nhân dân xã ban hành", "UBND xã xây dựng", "Chủ tịch UBND xã yêu cầu"),
    ("Công an xã chủ trì", "ủy ban nhân dân xã"),
)
ISSUES = Sign(
    "the sender as the subject of the sentence that issues the paper",
    r"^(?:(?:Ủy|Uỷ) ban nhân dân|UBND|Hội đồng nhân dân|Đảng ủy|Sở|Bộ|Chủ tịch)\b[^.;:]{0,90}?\s"
    r"(?:ban hành|xây dựng|đề nghị|yêu cầu|quyết định|thông báo)\b",
    ("Ủy ban nhân dân xã ban hành Kế hoạch", "Sở Tư pháp đề nghị các cơ quan"),
    ("Ủy ban nhân dân xã Hòa An;", "Công an xã yêu cầu", "ban hành Kế hoạch"),
)
LAST_WORDS = FoldedSign(
    "words to everybody with which conclusions and directives end",
    r"^(?:(?:van phong|uy ban|ubnd|so)\b[^.;:]{0,60} )?thong bao (?:nay |ket luan nay )?(?:de|den) "
    r"|^(?:thu truong |yeu cau )?(?:cac|nhung) (?:so|phong|ban|co quan|don vi|thon)\b[^.;:]{0,120}"
    r"\bnghiem tuc (?:trien khai )?(?:thuc hien|chap hanh)\b",
    (
        "Thông báo để các đơn vị biết, thực hiện./.",
        "Văn phòng UBND tỉnh thông báo để các cơ quan biết",
        "Các sở, ban, ngành nghiêm túc thực hiện Chỉ thị này",
    ),
    ("Thông báo kết quả cho công dân", "Công an xã nghiêm túc thực hiện", "Các thôn tổ chức ra quân"),
)
FOLLOWING_UP = FoldedSign(
    "the duty to follow a paper up",
    r"^(?:co trach nhiem |chiu trach nhiem )?(?:chu tri,? )?(?:giup [^,;.]{0,60} )?(?:theo doi|don doc|tong hop)\b",
    ("theo dõi, đôn đốc việc thực hiện Chỉ thị này", "có trách nhiệm đôn đốc, tổng hợp"),
    ("thông báo để các đơn vị biết", "chịu trách nhiệm thi hành"),
)
NO_DEED = FoldedSign(
    "an item of a list that says how or with what, and asks nothing of anybody",
    r"^(?:nguon )?(?:kinh phi|von|thoi gian|dia diem|thanh phan|hinh thuc|doi tuong|so luong)\b(?! de nghi)",
    ("Kinh phí thực hiện theo phân cấp", "Thời gian: từ tháng 5", "Nguồn kinh phí từ ngân sách xã"),
    ("Bố trí kinh phí", "Vận động nguồn lực"),
)
OF_MONEY = FoldedSign(
    "a paragraph behind the last unit's duties that says where the money comes from",
    r"^(?:nguon |ve )?kinh phi"
    r"(?: (?:thuc hien|trien khai|to chuc|bao dam|dam bao|hoat dong|de|cho|cua|ke hoach|nay)){0,6}"
    r"\s?(?::|do |tu |duoc |lay |su dung |bo tri |theo |trich |thuoc |nam trong )",
    (
        "Kinh phí thực hiện: 45.000.000đ từ ngân sách xã.",
        "Kinh phí thực hiện Kế hoạch này do ngân sách xã bảo đảm.",
        "Nguồn kinh phí: ngân sách xã và xã hội hóa.",
    ),
    ("Bố trí kinh phí", "Kinh phí còn thừa nộp lại trước ngày 31/12", "Lập dự toán kinh phí"),
)
ASIDE = FoldedSign(
    "a note below a unit, often in a box, that says something to its duties and is none",
    r"^(?:luu y|chu y|ghi chu|chi tiet|xem them|tham khao|(?:thong tin )?lien he|duong day nong|(?:so )?dien thoai"
    r"|(?:can bo |nguoi )?dau moi(?: lien he)?|so lieu(?: [^:]{1,40})?|vi du|giai thich|nguon)\s?:\s?\S"
    r"|^(?:danh muc|chi tiet|noi dung|bieu mau|phan cong)\b[^.;:]{0,70}\b(?:theo|tai) (?:phu luc|bieu|bang)\b"
    r"[^.;:]{0,60}[.;]?$"
    r"|^\([^()]*(?:\([^()]*\)[^()]*)*\)[.;]?$",
    (
        "Danh mục nhiệm vụ cụ thể theo Phụ lục đính kèm.",
        "Lưu ý: Vắc xin phải được bảo quản lạnh",
        "Ghi chú: mẫu biểu ở phụ lục",
        "(Phòng Kinh tế cung cấp danh sách hộ nuôi)",
        "Số liệu năm 2025: 1.240 con",
        "Đầu mối liên hệ: ông Bùi Văn An",
    ),
    (
        "Lưu ý các hộ không thả rông chó",
        "(1) Rà soát danh sách; (2) báo cáo kết quả",
        "Phân công cán bộ phụ trách từng thôn theo Phụ lục I; báo cáo trước ngày 15/3",
        "Liên hệ với trạm thú y để nhận vắc xin",
        "Tham khảo ý kiến các thôn",
    ),
)
LEAD_IN_END = Sign(
    "the end of the sentence that leads into the text",
    r"\b(?:ban hành|xây dựng|triển khai|lập)\b.*\b(?:như sau|sau đây|sau)\s?:$",
    ("UBND xã ban hành Kế hoạch như sau:",),
    ("ban hành Kế hoạch.", "như sau:"),
)
BASIS_AS_WRITTEN = Sign(
    "a basis by its capital letter",
    r"^(?:[-–] ?)?(?:Căn cứ|Thực hiện|Theo|Xét)\b",
    ("Căn cứ Luật", "- Thực hiện Kế hoạch"),
    ("căn cứ tình hình",),
)
OPENS_SENTENCE = Sign(
    "words that open a sentence and no name that a citation may go on with",
    r"^(?:Đến|Để|Nhằm|Qua|Trong|Từ|Hiện|Thời gian|Sau|Trước|Trên|Tại|Năm|Ngày|Tháng|Nay|Với|Do|Vì|Toàn|Tính đến|Ngoài"
    r"|Tuy|Đồng thời|Nhìn chung|Tiếp tục|Nhận|Khi|Đối với|Trường hợp|Về)\s+[^\s]+\s.{20,}",
    (
        "Đến ngày 31/01/2027, toàn tỉnh đã rà soát các thửa đất.",
        "Để hoàn thành kế hoạch đúng tiến độ, UBND tỉnh yêu cầu:",
        "Qua kiểm tra thực tế, một số xã còn chậm.",
    ),
    ("Công văn số 640/SNN-QLĐĐ ngày 09/02/2027", "Bộ Tài chính về việc", "Đến hết"),
)
CITING = Sign(
    "a cited document at the beginning of a line",
    r"^(?:Kế hoạch|Chỉ thị|Quyết định|Nghị quyết|Nghị định|Thông tư|Kết luận|Chương trình|Công văn|Hướng dẫn"
    r"|Luật)\b.{0,40}\bsố\b",
    ("Kế hoạch số 12/KH-UBND", "Nghị quyết của HĐND số 5/NQ-HĐND"),
    ("Kế hoạch năm 2026", "Các nghị quyết số 5"),
)
SENTENCE_END = Sign(
    "any sign that ends a sentence or a part of it",
    r"(?:[.;:!?…]|\./\.?)[\"”’')\]]*$",
    ("kịp thời.", "như sau:", "theo quy định./."),
    ("kịp thời", "kịp thời,"),
)
LEAD_IN = FoldedSign(
    "the sentence that leads into the text",
    r"\b(?:ban hanh|xay dung|trien khai|thong nhat|lap)\b.*\b(?:nhu sau|sau day|cu the|sau)\s*:?\s*$",
    ("Ủy ban nhân dân xã ban hành Kế hoạch như sau:", "xây dựng kế hoạch với các nội dung cụ thể"),
    ("Căn cứ Luật số 72/2025/QH15;", "Mục đích:"),
)
TELLS_OF_A_DAY = Sign(
    "a sentence that opens with the time of what it tells of, as conclusions of meetings do",
    r"^(?:Ngày|Vào ngày|(?:Sáng|Chiều)(?: ngày)?|Trong(?: hai)? ngày|Từ ngày)\s+\d{1,2}\s?(?:[/.-]|tháng)"
    r"|^(?:Năm|Trong năm|Từ năm)\s20\d\d(?: đến nay)?,\s|^(?:Trong t|T)hời gian (?:vừa )?qua\b",
    (
        "Ngày 17/11/2026, tại phòng họp số 2",
        "Chiều ngày 04 tháng 8 năm 2026, Chủ tịch",
        "Năm 2026, công tác tuyển quân",
        "Trong thời gian qua, tình hình",
    ),
    ("ngày 17/11/2026", "NGÀY 17/11/2026", "Ngày hội đại đoàn kết", "Năm 2026", "năm 2026, tầm nhìn đến năm 2030"),
)
TITLE_GOES_ON = Sign(
    "words that a subject goes on with on its next line",
    r"^(?:năm|giai đoạn|trên địa bàn|của|tỉnh|xã|phường|huyện|thành phố|quận|thị xã|về|và|thuộc|đến|tầm nhìn"
    r"|định hướng|trong|tại|nhiệm kỳ|lần thứ)\b",
    ("năm 2026", "trên địa bàn xã Hòa An", "giai đoạn 2026 - 2030"),
    ("Căn cứ Luật", "Mục đích"),
    flags=re.IGNORECASE,
)
ATTACHED = FoldedSign(
    "the note that the paper belongs to another",
    r"^\(?\s*(?:(?:ban hanh )?kem theo|ban hanh theo|thuc hien theo|du thao)\b",
    ("(Kèm theo Quyết định số 12/QĐ-UBND)", "Ban hành kèm theo Quyết định"),
    ("Kế hoạch này kèm theo phụ lục",),
)
ADDRESSED = Sign(
    "the words before those that a letter goes to",
    r"^(?:Kính gửi|KÍNH GỬI|Kính gởi)\b\s*:?\s*",
    ("Kính gửi: Ủy ban nhân dân các xã", "Kính gửi:"),
    ("kính gửi các đồng chí", "Gửi: UBND xã"),
)
WIRED = Sign(
    "the sender of an urgent paper, before those that it goes to",
    rf"^(?:[{CAPITALS}]|Chủ tịch|Thủ tướng|Bộ trưởng)[^:;.]{{0,120}}\s(?:điện|ĐIỆN)\s?:$",
    ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH điện:", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:", "Bộ trưởng Bộ Xây dựng điện:"),
    ("Kính gửi:", "điện:", "Điện lực tỉnh kiểm tra đường điện"),
)
ABOUT = Sign(
    "the words before the subject of a letter",
    r"^(?:V/v|V/V|v/v|Về việc|Vv)\b\s*:?",
    ("V/v báo cáo", "Về việc: báo cáo", "V/V tăng cường"),
    ("Việc báo cáo", "về việc"),
)
OF_LETTERHEAD = FoldedSign(
    "a line of the letterhead",
    r"^so\s*:|doc lap\b.*tu do|cong hoa xa hoi|\bngay\b.*\bthang\b|^(?:hoa toc|thuong khan|khan)$|^[-_\s]+$"
    r"|^cong van den",
    ("Số: 12/UBND-VX", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Hòa An, ngày 05 tháng 01 năm 2026", "HỎA TỐC"),
    ("báo cáo kết quả năm 2026", "V/v tăng cường"),
)
_RANKS = r"(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|[uú][yý])\s)"
RANK = Sign(
    "the rank before the name of an officer",
    rf"^{_RANKS}(?=[{CAPITALS}])",
    ("Đại úy Chu Bá Lộc", "Thượng tá Lê Văn Sơn", "Thiếu uý Lò Thị Hoa"),
    ("Đại tá", "Trung tâm Y tế", "Nguyễn Văn An"),
)
PERSON = Sign(
    "the name of a person",
    rf"^{_RANKS}?(?:(?:[{CAPITALS}][\w.’']*)\s){{1,5}}[{CAPITALS}][\w’']*$",
    ("Nguyễn Văn An", "Lò Thị Hoa", "Đại úy Chu Bá Lộc"),
    ("Nguyễn", "nguyễn văn an", "Ủy ban nhân dân xã"),
)

SENDER_LEADS_IN = FoldedSign(
    "the sender as the subject of the sentence that opens the list of what he asks",
    r"(?:uy ban nhan dan|ubnd|chu tich|thu tuong|bo truong|giam doc|truong ban|ban chi dao|so|van phong)\b[^.;:]{0,80}?"
    r" (?:yeu cau|de nghi|chi dao|chi thi|ket luan|thong nhat|phan cong|co y kien)\b[^.;]{0,80}:$",
    (
        "Ủy ban nhân dân xã yêu cầu:",
        "Để chủ động phòng, chống, Chủ tịch Ủy ban nhân dân tỉnh yêu cầu các đơn vị:",
        "Sau khi nghe báo cáo, Chủ tịch kết luận:",
    ),
    ("Ủy ban nhân dân các xã:", "Công an xã có trách nhiệm:", "Chủ tịch UBND các xã chịu trách nhiệm:"),
)
BLANK_TO_FILL = Sign(
    "a blank of a form that is to be filled in",
    r"(?:[.…_]\s?){5,}",
    ("Số: ....../KH-UBND", "1. ……………", "Họ và tên: ________"),
    ("v.v...", "Kế hoạch năm 2026."),
)
CLAUSE_END = Sign(
    "the place where another clause begins that may give another unit its part",
    rf"[;.]\s+(?=[{CAPITALS}]|giao |đề nghị |yêu cầu |đồng chí |ông |bà )",
    ("rà soát hộ nghèo; Công an xã tuần tra", "bố trí kinh phí. Giao Văn phòng chuẩn bị"),
    ("rà soát hộ nghèo; báo cáo kết quả", "số 1.500 hộ"),
)

COUNTRY = Sign(
    "the country's name",
    r"C\s?Ộ\s?NG\s+H[ÒO][ÀA]?\s+X[ÃA]\s+H[ỘO]I\s+CH[ỦU]\s+NGH[ĨI]A\s+VI[ỆE]T\s+NAM",
    ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", "C ỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    ("CỘNG HÒA XÃ HỘI", "Đảng Cộng sản Việt Nam"),
    flags=re.IGNORECASE,
)
MOTTO = Sign(
    "the motto",
    r"Độc\s+lập\s*[-–—−_.]*\s*Tự\s+do\s*[-–—−_.]*\s*Hạnh\s+phúc",
    ("Độc lập - Tự do - Hạnh phúc", "ĐỘC LẬP – TỰ DO – HẠNH PHÚC", "Độc lập Tự do Hạnh phúc"),
    ("Độc lập, tự chủ", "tự do, hạnh phúc"),
    flags=re.IGNORECASE,
)
DRAWN_LINE = Sign(
    "a line drawn with signs",
    r"(?:[-=_*–—─¯]\s?){3,}|^[\s\-–—_*.]+$",
    ("-------", "UBND XÃ ______", "***", "- - -"),
    ("KH-UBND", "2026-2030", "1. Mục đích"),
)
_BLANK = r"[\s.…_]*"
NUMBER = Sign(
    "the number of a paper, with the symbol behind it; figures may be left open",
    rf"S[ốô]\s?[:;.]?{_BLANK}(?P<number>\d{{1,5}}\s?[a-zA-Z]?)?{_BLANK}(?P<rest>[/\-–]\s?(?P<symbol>[A-ZĐ][\wĐđƯư&]*"
    rf"(?:\s?[-–/.]\s?[A-ZĐ][\wĐđ&]*)*))",
    ("Số: 06/KH-UBND", "Số:      /KH-UBND", "Số 12a-CV/ĐU", "Số: ….. /BC-UBND"),
    ("Số lượng: 12", "số: 06/kh-ubnd", "Số 12"),
)
NUMBER_AND_YEAR = Sign(
    "the number of a paper with the year in it",
    r"S[ốô]\s?[:;.]?\s?(?P<number>\d{1,5})\s?/\s?(?P<year>20\d\d)\s?/\s?(?P<symbol>[A-ZĐ][\wĐđ&]*(?:[-–/][A-ZĐ][\wĐđ&]*)*)",
    ("Số: 12/2026/NQ-HĐND", "Số 150/2025/NĐ-CP"),
    ("Số: 12/KH-UBND", "12/2026"),
)
_PART = r"(?:[\s.…_]*(\d{1,4})?[\s.…_]*)"
DATED = Sign(
    "place and date at the end of a line; figures may be left open",
    rf"(?:(?P<place>[^\t|]*?)[\s,;.]*)?\bng[àa]y{_PART}tháng{_PART}năm{_PART}$",
    ("Thanh Bình, ngày 05 tháng 01 năm 2026", "Hà Sơn, ngày     tháng 10 năm 2026", "ngày … tháng … năm 2026"),
    ("ngày 05/01/2026", "ngày 5 tháng 1 năm 2026 của Ủy ban nhân dân"),
    flags=re.IGNORECASE,
)
DATED_INSIDE = Sign(
    "place and date among other words",
    rf"(?P<place>(?:[{CAPITALS}][\w.]*(?:\s?[-–]\s?"
    r"|\s))+?)?\s?,?\s*\bngày[\s.…_]*(\d{1,2})?[\s.…_]*tháng[\s.…_]*(\d{1,2})?[\s.…_]*năm[\s.…_]*(\d{4})?",
    ("Số: 06/KH-UBND Thanh Bình, ngày 05 tháng 01 năm 2026 KẾ HOẠCH", "ngày tháng năm"),
    ("ngày 05/01/2026", "tháng 01 năm 2026"),
)
DATED_IN_FIGURES = Sign(
    "place and date in figures at the end of a line",
    r"(?P<place>[^\t|]*?),?\s*\bngày\s*(\d{1,2})\s*/\s*(\d{1,2})\s*/\s*(\d{4})$",
    ("Thanh Bình, ngày 05/01/2026", "ngày 5 / 1 / 2026"),
    ("trước ngày 05/01/2026 của tỉnh", "05/01/2026"),
    flags=re.IGNORECASE,
)
_AGENCIES = (
    "ỦY BAN", "UỶ BAN", "UBND", "HĐND", "HỘI ĐỒNG", "HỘI", "SỞ", "BỘ", "PHÒNG", "VĂN PHÒNG", "BAN", "CỤC",
    "CHI CỤC", "TỔNG CỤC", "TRUNG TÂM", "TRƯỜNG", "CÔNG AN", "ĐẢNG ỦY", "ĐẢNG UỶ", "ĐẢNG BỘ", "HUYỆN ỦY",
    "HUYỆN UỶ", "TỈNH ỦY", "TỈNH UỶ", "THÀNH ỦY", "THÀNH UỶ", "THANH TRA", "VIỆN", "LIÊN ĐOÀN", "LIÊN HIỆP",
    "TÒA ÁN", "TOÀ ÁN", "KHO BẠC", "BẢO HIỂM", "TẬP ĐOÀN", "TỔNG CÔNG TY", "CÔNG TY", "BỆNH VIỆN", "TRẠM",
    "BAN CHỈ ĐẠO", "MẶT TRẬN", "UBMTTQ", "ĐOÀN", "CHÍNH PHỦ", "HỌC VIỆN", "ĐẠI HỌC", "ĐÀI", "BÁO", "VỤ", "HẠT",
    "ĐỘI", "TỔ", "QUỸ", "NGÂN HÀNG", "THUẾ", "ĐIỆN LỰC",
)  # fmt: skip
_AGENCY = re.compile(rf"^(?:{'|'.join(sorted((fold(a) for a in _AGENCIES), key=len, reverse=True))})\b")
AGENCY = FoldedSign(
    "the word with which the name of an office begins",
    rf"^(?:{'|'.join(sorted((fold(name) for name in _AGENCIES), key=len, reverse=True))})\b",
    ("ỦY BAN NHÂN DÂN", "UBND XÃ THANH BÌNH", "Sở Ngoại vụ", "ĐẢNG ỦY XÃ"),
    ("XÃ THANH BÌNH", "KẾ HOẠCH", "bandana"),
)
LONG_BLANK = Sign(
    "a blank that is longer than any that means something",
    r"[ .…_]{40,}",
    ("." * 40, "Số:" + " " * 60 + "/KH-UBND"),
    ("." * 39, "Số: ……/KH-UBND"),
)
SECRET = FoldedSign(
    "a mark of secrecy that stands alone",
    r"^(?:do mat|muc do mat|do khan mat|dong dau)?\s*:?\s*[\"“'(\[|]*\s*(tuyet mat|toi mat|mat)\s*[\"”')\]|.]*$",
    ("MẬT", "[TỐI MẬT]", "Độ mật: TUYỆT MẬT"),
    ("bảo mật thông tin", "MẬT ONG", "mật độ dân số"),
)


def all_signs() -> dict[str, Sign | FoldedSign]:
    """Return every sign by its name."""
    return {name: value for name, value in globals().items() if isinstance(value, Sign | FoldedSign)}
