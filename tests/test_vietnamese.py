"""One term everywhere: no Vietnamese text that the program shows or writes uses a word that offices do not."""

from __future__ import annotations

import ast
import re
from xml.etree import ElementTree

import pytest

from desktop.paths import ROOT, resource

# A word that is not used, and what stands in its place.
NOT_USED = {
    r"\bxong\b": "hoàn thành",
    r"\bkịp hạn\b": "trong hạn",
    r"\bsắp hạn\b": "sắp đến hạn",
    r"\btrễ\b": "quá hạn",
    r"\bchưa bắt đầu\b": "chưa thực hiện",
    r"\b(chưa có|không có) hạn\b": "chưa có thời hạn",
    r"\bdàn ý\b": "bố cục",
    r"\blấy lại\b": "khôi phục",
    r"\bchép ra\b": "xuất",
    r"\bgõ\b": "nhập",
    r"\bbản nháp\b": "bản đang soạn, dự thảo",
    r"\bthư viện\b": "danh mục",
    r"\blặp lại\b": "định kỳ",
    r"\bhàng (tuần|tháng|quý|năm)\b": "hằng …",
    r"dd/mm": "ngày/tháng/năm",
    r"\btệp chữ\b": "tệp văn bản (.txt)",
    r"\bchữ cái\b": "ký tự",
    r"\b(được|đã) hiểu\b": "nhận biết",
    r"\bxếp được\b": "nhận biết được",
    r"\bxem trang\b": "xem bản in",
    r"\bcủa bạn\b|^bạn\b|\bvui lòng\b": "(no such address)",
    r"\bbằng chứng\b": "minh chứng",
    r"\bphòng ban\b|\bbộ phận\b": "cơ quan, đơn vị",
    r"\bđầu ra\b": "sản phẩm",
    r"\bnợ việc\b": "còn nhiệm vụ chưa hoàn thành",
    r"(?<!“)(?<!hồ sơ )\bcông việc\b(?! *:)": "nhiệm vụ",
    r"(\d|\}) việc\b": "nhiệm vụ",
    r"(?<!làm )\bviệc (chưa|quá hạn|đến hạn|định kỳ|nào|tạm dừng|còn|cũ)\b": "nhiệm vụ",
    r"\bmời gọi đầu tư\b": "kêu gọi đầu tư",
    r"\bTết cổ truyền\b": "tết Nguyên đán",
    r"\bnước bạn\b": "nước ngoài",
    r"\bSản phẩm/kết quả\b": "Sản phẩm, kết quả",
}
_READS = ("documents/reading/", "domain/task/wording.py", "domain/task/labelled.py", "domain/task/table_heads.py",
          "domain/directive/finding.py", "domain/plan/marking.py", "domain/task/unit_sentence.py")  # fmt: skip
"""Where words stand by which texts of others are understood."""
_A_SENTENCE, _VIETNAMESE = 2, 12

SCREENS_ONLY = {
    r"\btình trạng\b": "trạng thái, hiệu lực",
    r"\btình hình\b": "trạng thái",
    r"\bkhi có yêu cầu\b": "đột xuất",
    r"(?<!phiếu )(?<!sổ )(?<!căn cứ )\bgiao việc\b": "giao nhiệm vụ",
    r"\banh/chị\b|\btôi\b": "(no such address)",
    r"đúng ngày là quá hạn": "ngày ghi không tính",
    r"\b(thẩm quyền|hình thức|thể thức) ký\b": "quyền hạn ký",
    r"\bnhân đôi\b": "nhân bản",
    r"lỗi của chính nó": "lỗi nội bộ",
    r"^đang .* …$": "… without a blank before it",
}
"""A sentence of a plan or a letter may speak of a state in these words; a label may not."""


def _screen_texts() -> list[tuple[str, str]]:
    root = ElementTree.parse(ROOT / "i18n" / "desktop_vi.ts").getroot()  # noqa: S314 (our own file)
    out = []
    for message in root.iter("message"):
        told = message.find("translation")
        if told is not None and told.get("type") not in {"vanished", "obsolete"}:
            out.append((message.findtext("source") or "", "".join(told.itertext())))
    return out


def _faults(where: str, text: str, rules: dict[str, str]) -> list[str]:
    return [
        f"{where}: “{found[0]}” in “{text.strip()[:90]}”: use {instead}"
        for rule, instead in rules.items()
        if (found := re.search(rule, text, re.IGNORECASE))
    ]


def test_the_screens_hold_to_the_glossary() -> None:
    texts = _screen_texts()
    assert len(texts) > 1500
    assert [fault for source, text in texts for fault in _faults(source, text, NOT_USED | SCREENS_ONLY)] == []


@pytest.mark.parametrize(
    "name",
    [
        "words.toml",
        "units.toml",
        "legal.toml",
        "decree30.toml",
        "sample.toml",
        "days_off.toml",
        "help/book-vi.md",
        "help/vi.md",
        *(f"templates/{path.name}" for path in sorted(resource("templates").glob("*.toml"))),
    ],
)
def test_what_is_written_on_paper_holds_to_the_glossary(name: str) -> None:
    lines = resource(*name.split("/")).read_text("utf-8").splitlines()
    rules = NOT_USED | SCREENS_ONLY if name.startswith("help/") else NOT_USED
    if name == "legal.toml":  # the subject of a document is its own
        lines = ["" if line.startswith("subject") else line for line in lines]
    if name == "units.toml":  # its fields are words by which others name a matter
        lines = [line if re.match("(name|short|other|former)", line) else "" for line in lines]
    assert [fault for number, line in enumerate(lines, 1) for fault in _faults(f"{name}:{number}", line, rules)] == []


def test_what_the_code_itself_says_holds_to_the_glossary() -> None:
    """Words in literals go to papers and workbooks; those by which files of others are read are not ours."""
    faults = []
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        where = path.relative_to(ROOT / "desktop").as_posix()
        if where.startswith(_READS):
            continue
        tree = ast.parse(path.read_text("utf-8"))
        docs = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            told = isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in docs
            if (
                told
                and "\\" not in node.value
                and len(node.value.split()) > _A_SENTENCE
                and re.search("[ăâđêôơưàáạảã]", node.value)
            ):
                faults += _faults(f"{where}:{node.lineno}", node.value, NOT_USED)
    assert faults == []


def test_the_installer_and_the_readme_hold_to_the_glossary() -> None:
    """Their Vietnamese lines only: the words are of another language in the others."""
    faults = []
    for path in (*sorted((ROOT / "installer").glob("*.nsh")), ROOT / "README.md", ROOT / "installer" / "RELEASE.md"):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if len(re.findall("[ăâđêôơưàáạảãèéẹẻẽìíịỉĩòóọỏõùúụủũ]", line)) > _VIETNAMESE:
                faults += _faults(f"{path.name}:{number}", line, NOT_USED)
    assert faults == []


def test_one_thing_is_said_in_one_way() -> None:
    """A day that there is not, in one wording wherever it is typed; entries of the history tell what, not that."""
    said = {text for source, text in _screen_texts() if source.startswith("There is no such day. Type it")}
    assert said == {"Không có ngày này trong lịch. Hãy nhập theo dạng ngày/tháng/năm."}
    file = ElementTree.parse(ROOT / "i18n" / "desktop_vi.ts")  # noqa: S314 (our own file)
    labels = next(item for item in file.getroot() if item.findtext("name") == "labels")
    undone = [
        "".join(told.itertext())
        for message in labels.iter("message")
        if (told := message.find("translation")) is not None
    ]
    states = {"Đã trình ký", "Đã ban hành", "Đã kết thúc"}
    assert [text for text in undone if text.startswith("Đã ") and text not in states] == []


def test_what_a_sentence_calls_a_button_by_is_what_stands_on_it() -> None:
    """Words in quotation marks that are a text of the window themselves are quoted as it shows them."""

    def plain(text: str) -> str:
        return " ".join(re.sub("[&…]", "", text).split()).casefold()

    texts = _screen_texts()
    shown: dict[str, set[str]] = {}
    for source, text in texts:
        shown.setdefault(plain(source), set()).add(plain(text))
    quoted = [
        (text, shown.get(plain(words), set()))
        for source, text in texts
        for words in re.findall("“([A-Z][^”{]+)”", source)
    ]
    assert sum(bool(names) for _text, names in quoted) > 5
    assert [text for text, names in quoted if names and not any(name in plain(text) for name in names)] == []


def test_the_glossary_finds_what_it_is_for() -> None:
    assert _faults("", "4 việc quá hạn, 2 xong", NOT_USED)
    assert not _faults("", "4 nhiệm vụ quá hạn, ngày làm việc liền trước, Phiếu giao việc", NOT_USED)
