"""The unit within the sentence of a duty: "Giao Phòng Kinh tế chủ trì …", "Công an xã kiểm tra …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop.domain.base.text import clean, fold
from desktop.domain.office.office import Unit
from desktop.domain.task.task import Role
from desktop.domain.task.wording import is_unit_name, role

GIVEN = re.compile(
    r"^(?:(?:riêng|đối với|riêng đối với)\s+)?(?:giao nhiệm vụ cho|giao cho|giao trách nhiệm|giao|phân công|đề nghị"
    r"|yêu cầu"
    r"|trách nhiệm của|riêng đối với|đối với|riêng|đ/c)\s*:?\s+",
    re.IGNORECASE,
)
REQUEST = re.compile(r"^đề nghị\b", re.IGNORECASE)
_GIVES = re.compile(r"^(?:giao|phân công|đề nghị|yêu cầu|riêng)\b", re.IGNORECASE)
_VERBS = (
    "có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ", "chủ trì", "chủ động", "phối hợp", "phối kết hợp", "phụ trách",
    "là cơ quan", "là đơn vị", "là đầu mối", "làm đầu mối", "căn cứ", "theo chức năng", "tham mưu", "tổ chức",
    "triển khai", "xây dựng", "thực hiện", "hướng dẫn", "theo dõi", "đôn đốc", "tăng cường", "tiếp tục", "đẩy mạnh",
    "bố trí", "cân đối", "tuyên truyền", "rà soát", "kiểm tra", "giám sát", "quản lý", "nắm", "cung cấp", "bảo đảm",
    "đảm bảo", "thường xuyên", "kịp thời", "tích cực", "trên cơ sở", "tạo điều kiện", "vận động", "tổng hợp",
    "quán triệt", "lồng ghép", "báo cáo", "chỉ đạo", "tiếp nhận", "phát huy", "đề xuất", "lập", "đưa", "duy trì",
    "định kỳ", "trực tiếp", "khẩn trương", "nghiêm túc", "sẵn sàng", "quan tâm", "chuẩn bị", "hoàn thành", "hoàn thiện",
    "hoàn chỉnh", "ban hành", "thông báo", "gửi", "ký", "cử", "xác định", "xác minh", "khắc phục", "phát hiện", "xử lý",
    "giải quyết", "thẩm định", "thẩm tra", "nghiên cứu", "tiến hành", "vận dụng", "bàn giao", "giao nộp", "nâng cao",
    "khảo sát", "hỗ trợ", "huy động", "ưu tiên", "công bố", "công khai", "niêm yết", "thành lập", "kiện toàn",
    "phát động", "phát thanh", "phát phiếu", "phát hành", "đăng tải", "đưa tin", "giới thiệu", "đánh giá", "cập nhật",
    "lắp đặt", "sửa chữa", "tu sửa", "trang bị", "trang trí", "tập huấn", "bồi dưỡng", "phân bổ", "xem xét",
    "phê duyệt",
    "ứng dụng", "khuyến khích", "tham gia", "đóng góp", "đối chiếu", "nộp", "ngăn chặn", "đấu tranh", "trình", "mở",
    "tuần tra", "kiểm kê", "kiểm đếm", "thống kê", "kê khai", "đăng ký", "phổ biến", "nhắc nhở", "động viên",
    "thăm hỏi",
    "phải", "cần", "sẽ", "được giao", "được phân công", "không", "chấp hành", "cam kết", "bổ sung", "dự trữ", "trực",
    "tự", "hằng tháng", "hằng quý", "hằng năm", "hằng tuần", "hàng tháng", "hàng quý", "hàng năm", "hàng tuần",
    "soạn thảo",
    "tiếp thu", "chuyển", "chọn", "lựa chọn", "phân công", "phân loại", "thu gom", "khám", "cấp phát", "cấp giấy",
    "trước ngày", "chậm nhất", "thu", "vệ sinh", "phun", "rà", "in ấn", "biên soạn", "khen thưởng", "mời", "đón",
)  # fmt: skip
DUTY = re.compile(
    rf"(?<!độc)(?<!công)(?<!dân)(?<!thiết)\s(?=(?:{'|'.join(sorted(_VERBS, key=len, reverse=True))})(?![\w/]))"
)
_NAMING = re.compile(  # behind these words a verb goes on with a name: "Ban tổ chức", "Dịch vụ tổng hợp"
    r"\b(?:ban|tổ|đội|đoàn|hội đồng|ủy ban|uỷ ban|dịch vụ|trung tâm|đầu tư|bộ phận|trạm|chi cục|cục|vụ|viện|quỹ|dự án"
    r"|công tác|đất đai|nhóm|câu lạc bộ|cán bộ|người|văn phòng(?= đăng ký)|cơ quan(?= (?:quản lý|chủ trì))|các|và|những"
    r"|số|cơ sở|lực lượng|tiểu ban|chuyên viên|công chức)$",
    re.IGNORECASE,
)
_NOUNS = {
    "tổ chức", "xây dựng", "thực hiện", "hướng dẫn", "kiểm tra", "giám sát", "quản lý", "cung cấp", "tổng hợp",
    "tiếp nhận",
    "chỉ đạo", "tuyên truyền", "vận động", "đăng ký", "hỗ trợ", "xử lý", "giải quyết", "thống kê", "thẩm định",
    "báo cáo",
    "bồi dưỡng", "phát thanh", "phát hành", "tuần tra", "khám", "phổ biến", "thu", "trực", "đánh giá", "khảo sát",
    "vệ sinh",
    "kiểm kê", "tu sửa", "ứng dụng", "phân loại", "thu gom", "cần", "tự", "chuyển", "soạn thảo", "phát động",
}  # fmt: skip
_PLACES = (
    r"(?:xã|phường|tỉnh|huyện|thị xã|thành phố|khu vực|cấp (?:xã|tỉnh|huyện)|liên (?:xã|thôn)|cộng đồng|đất đai)\b"
)
_NOUN_BEHIND = re.compile(rf"\s?(?:{_PLACES}|nhân dân\b)")
_ORGANISATIONS = re.compile(
    r"\s?(?:,\s(?!triển khai|thực hiện)|chính trị|xã hội|đoàn thể|tôn giáo|cá nhân|đảng\b|kinh tế\b)"
)
_PLACE_ENDS = re.compile(
    r"\b(?:xã|phường|tỉnh|địa bàn(?: (?:xã|phường|tỉnh|thôn))?|khu vực(?: \d{1,2})?)\s(?P<next>[a-zà-ỹđ]+)"
)
_NAME_GOES_ON = {
    "và", "cùng", "hoặc", "đoàn", "đội", "hội", "ủy", "uỷ", "viên", "xã", "phường", "tỉnh", "đặc", "khu", "thôn",
    "trên",
    "trong", "thuộc", "trực", "có", "hàng", "liên", "các", "của", "nơi", "mới", "khác", "lân", "biên", "cũ", "ven",
    "tại",
    "đang", "bị", "được", "đã", "giáp", "sau", "với", "nông", "miền", "đồng", "đô", "ngoài",
}  # fmt: skip
_CLAUSE = re.compile(r"^(?:căn cứ|trên cơ sở|theo|ngoài|để|nhằm|từ (?:kết quả|tình hình))\b", re.IGNORECASE)
_LISTED = re.compile(
    r"\b(?:các|những) (?:xã|phường|sở|thôn|bản|ngành|phòng|đơn vị|trường|ban|đồng chí|cơ quan|ông,? bà)$"
)
_MAX_UNIT_WORDS = 28


def duty_verb(text: str, start: int = 0) -> re.Match[str] | None:
    """Return where the first verb of a duty stands behind a blank; words of a name are none ("Ban tổ chức")."""
    for match in DUTY.finditer(text, start):
        if not _in_name(text, start, match):
            return match
    return None


def _in_name(text: str, start: int, match: re.Match[str]) -> bool:
    """Return whether a word that can be a verb belongs to a name: "Dịch vụ tổng hợp xã", "các tổ chức"."""
    rest = text[match.end() :]
    word = next(verb for verb in _BY_LENGTH if rest.startswith(verb))
    behind = rest[len(word) :]
    if rest.startswith(
        ("ký đất", "trực thuộc", "chuyển đổi", "đăng ký đất", "cử tri", "thu hồi", "tự vệ", "tự quản", "mở rộng địa")
    ):
        return True
    before = text[start : match.start()].rstrip(" ")
    if word == "trực" and before.lower().endswith("thường"):
        return True
    if word not in _NOUNS:
        return False
    proper = re.search(r"[A-ZĐÀ-Ỹ]\w+ (?:Ban|Tổ|Các)$", before) is not None  # "Hoa Ban", a place
    if _NAMING.search(before) and not _ends_group(before) and not proper:
        return True
    if word == "tổ chức" and (before.endswith(",") or _ORGANISATIONS.match(behind)):
        return not re.match(r"\s?(?:triển|thực|các (?:hoạt|lớp|đợt|cuộc|buổi))", behind)
    return _NOUN_BEHIND.match(behind) is not None and not before.endswith((" xã", " phường", " tỉnh"))


def _ends_group(before: str) -> bool:
    return re.search(r"\b(?:các|những) (?:cơ quan|lực lượng|cơ sở|đơn vị)$", before, re.IGNORECASE) is not None


_BY_LENGTH = sorted(_VERBS, key=len, reverse=True)


def unit_in_sentence(text: str) -> tuple[str, str] | None:
    """Return unit and duty of "Giao Phòng Kinh tế chủ trì …", "Văn phòng có trách nhiệm …", "Công an xã: …".

    What a sentence is based on may stand before its unit ("Căn cứ Kế hoạch này, các thôn xây dựng …").
    """
    given = GIVEN.match(text)
    start = given.end() if given else 0
    if given is None and _CLAUSE.match(text):
        for comma in re.finditer(r",\s+", text[:400]):
            rest = text[comma.end() :]
            if is_unit_name(rest) and (found := _named(rest, 0)) is not None:
                return found
        return None
    return _named(text, start)


def _named(text: str, start: int) -> tuple[str, str] | None:
    if not is_unit_name(text[start:]):
        return None
    colon = re.match(r"^([^:;.]{4,160}?)\s?:\s+(?=\S)", text[start:])
    if (
        colon is not None
        and len(colon[1].split()) <= _MAX_UNIT_WORDS
        and role(colon[1]) is Role.OWN
        and duty_verb(colon[1]) is None
        and not (_LISTED.search(colon[1]) and duty_verb(text, start + colon.end()))
    ):
        return text[: start + colon.end(1)], text[start + colon.end() :]
    search = start
    while (match := duty_verb(text, search)) is not None or _place_end(text, search) is not None:
        cut = _place_end(text, search)
        if match is None or (cut is not None and cut < match.start()):
            end = cut if cut is not None else len(text)
            rest = text[end:].lstrip()
        else:
            end, rest = match.start(), text[match.end() :]
        name = text[start:end]
        if len(name.split()) > _MAX_UNIT_WORDS or re.search(r"[.;]\s", name) or _unlisted_colon(name):
            return None
        tail = fold(name).split()[-1] if name.split() else ""
        if tail in {"duoc", "bi", "viec"}:
            return None
        if tail in {"va", "cac", "voi", "cua"} or len(name.split()) == 1:
            search = end + 1
            continue  # "Văn hóa và thể thao": the word belongs to the name
        if name.rstrip().endswith(","):
            name = name.rstrip(" ,")
            if not re.match(r"(?:chủ|phối|căn|theo|trên|có|tổ|hằng|hàng|định|trước|chậm|là)", rest):
                search = end + 1
                continue
        name = re.sub(r",?\s(?:căn cứ|theo|trên cơ sở)\b.*$", "", name)
        return text[:start] + name, _duty_of(rest)
    return None


def _unlisted_colon(name: str) -> bool:
    """Return whether a colon stands in a name that is no list ("các xã: Vàm Tràm và Bến Hạ" is one)."""
    before, colon, _ = name.partition(":")
    return bool(colon) and _LISTED.search(before.rstrip()) is None


def _place_end(text: str, start: int) -> int | None:
    """Return where a name ends that ends with its place: a verb that no list has comes next ("Công an xã niêm …")."""
    for match in _PLACE_ENDS.finditer(text, start):
        if match["next"] not in _NAME_GOES_ON and text[match.end() : match.end() + 1] in {" ", ""}:
            return match.start("next") - 1
    return None


def _duty_of(rest: str) -> str:
    """Return a duty from its own verb on: without what it is based on and who is responsible."""
    rest = re.sub(
        r"^(?:có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|phải|cần|sẽ|được giao|được phân công)\s*:?\s*", "", rest
    )
    if re.match(r"(?:căn cứ|theo|trên cơ sở)\b", rest):
        for comma in re.finditer(r",\s+", rest[:300]):
            after = rest[comma.end() :]
            if any(after.startswith(verb) for verb in _BY_LENGTH):
                return after
    return rest


def opens_list(text: str) -> bool:
    """Return whether a colon behind a group ("các xã: Vàm Tràm, Bến Hạ …") only names who belongs to it."""
    return _LISTED.search(text.rstrip(" :")) is not None


def gives(words: str) -> bool:
    """Return whether a sentence opens with the word that gives a duty ("Giao …", "Yêu cầu …", "Đề nghị …")."""
    return _GIVES.match(words) is not None


def bare_name(words: str) -> str:
    """Return the name of a unit as a sentence or a heading has it, without "Giao" or "Đề nghị" before it."""
    return clean(GIVEN.sub("", words)).rstrip(" :.;,")


def is_request(words: str) -> bool:
    """Return whether a unit is asked ("Đề nghị …") and not told."""
    return REQUEST.match(words) is not None


def is_given(words: str) -> bool:
    """Return whether a sentence opens with giving the duty to somebody ("Giao …", "Đề nghị …")."""
    return GIVEN.match(words) is not None


def known_opening(text: str, known: Sequence[Unit]) -> tuple[Unit, str] | None:
    """Return the unit of the directory that `text` opens with, and the rest of the text; the longest name counts.

    A name counts where it ends with a word, and where no capital goes on with it ("Công an xã Bình Minh").
    """
    words = clean(text)
    start = match.end() if (match := GIVEN.match(words)) else 0
    best: tuple[int, Unit] | None = None
    for unit in known:
        for name in (unit.name, unit.short_name, *unit.other_names):
            size = len(name)
            rest = words[start + size :]
            if (
                len(name.split()) > 1
                and fold(words[start : start + size]) == fold(name)
                and (not rest or re.match(r"[\s:,;.]", rest))
                and not rest.lstrip()[:1].isupper()
                and (best is None or size > best[0])
            ):
                best = (size, unit)
    if best is None:
        return None
    rest = words[start + best[0] :].lstrip(" :,")
    rest = re.sub(r"^(?:có trách nhiệm|chịu trách nhiệm)\s*:?\s*", "", rest)
    return best[1], rest
