"""The rules of the house: who may import whom, and what the start must not load."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def test_rooms_import_only_what_they_may():
    done = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_no_files_import_each_other_in_a_circle():
    """Imports for types alone count, too: whoever needs the other's type knows it."""
    import grimp

    graph = grimp.build_graph("desktop", cache_dir=None)
    sorter = TopologicalSorter({name: graph.find_modules_directly_imported_by(name) for name in graph.modules})
    sorter.prepare()  # raises CycleError, which names the circle


def test_no_packages_of_services_need_each_other_in_a_circle():
    import grimp

    graph = grimp.build_graph("desktop", cache_dir=None)
    room = "desktop.services."
    arrows: dict[str, set[str]] = {}
    for name in graph.modules:
        if name.startswith(room):
            package = name.removeprefix(room).partition(".")[0]
            for other in graph.find_modules_directly_imported_by(name):
                if other.startswith(room) and (known := other.removeprefix(room).partition(".")[0]) != package:
                    arrows.setdefault(package, set()).add(known)
    assert "plans" in arrows
    TopologicalSorter(arrows).prepare()  # raises CycleError, which names the circle


def test_every_file_of_tests_mirrors_a_file_of_the_code():
    code = {path.stem for path in (ROOT / "desktop").rglob("*.py")} | {
        path.parent.name for path in (ROOT / "desktop").rglob("*.py")
    }
    strange = [
        path.name
        for room in ("domain", "storage", "services")
        for path in (ROOT / "tests" / room).rglob("test_*.py")
        if path.stem.removeprefix("test_") not in code
    ]
    assert strange == []


_HEAVY = {
    "PySide6", "PySide6.QtPrintSupport", "alembic", "cryptography", "docx", "holidays", "icalendar", "lxml", "openpyxl",
    "pypdfium2", "python_calamine", "sqlalchemy", "xlsxwriter",
    "desktop.documents.reading", "desktop.domain.directive.proposing",  # hundreds of patterns
}  # fmt: skip


def test_first_paint_needs_no_database_or_document_library():
    code = (
        "import sys, desktop.app, desktop.gui.shell.window, desktop.gui.shell.frame, desktop.gui.overview.page\n"
        f"print(*sorted({_HEAVY - {'PySide6'}} & sys.modules.keys()))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


def test_a_command_begins_without_qt_and_database():
    code = f"import sys, desktop.cli.run\nprint(*sorted({_HEAVY} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""


_STEPS_OF_THE_START = (
    {"desktop.__main__"},
    {"desktop.app"},
    {"desktop.gui.shell.window"},
    {"desktop.gui.shell.window", "desktop.gui.shell.frame", "desktop.gui.overview.page"},
    {"desktop.gui.overview.page", "desktop.services"},
    {
        "desktop.gui.overview.page", "desktop.gui.labels", "desktop.gui.shell.drops", "desktop.services",
        "desktop.services.office.service", "desktop.services.overview.service", "desktop.services.safety.service",
        "desktop.services.wizard.drafts",
    },
)  # fmt: skip


def _imports_of(path: Path) -> tuple[set[str], list[tuple[int, set[str]]]]:
    """Return what a file imports with itself, and line and names of what its functions import when they are called."""
    now: set[str] = set()
    later: list[tuple[int, set[str]]] = []

    def walk(nodes: list[ast.stmt], *, within: bool) -> None:
        for node in nodes:
            if isinstance(node, ast.Import):
                found = {item.name for item in node.names}
            elif isinstance(node, ast.ImportFrom):
                found = {node.module or ""} | {f"{node.module}.{item.name}" for item in node.names}
            else:
                if not (isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)):
                    inside = within or isinstance(node, ast.FunctionDef)
                    for part in ("body", "orelse", "finalbody"):
                        walk(getattr(node, part, []), within=inside)
                continue
            later.append((node.lineno, found)) if within else now.update(found)

    walk(ast.parse(path.read_text(encoding="utf-8")).body, within=False)
    return now, later


def test_late_imports_keep_something_out_of_the_start():
    """A late import is for what is heavy, or for what the start does not need yet; all others stand on top."""
    files = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): _imports_of(path)
        for path in (ROOT / "desktop").rglob("*.py")
        if "migrations" not in path.parts
    }

    def brought_by(names: set[str]) -> set[str]:
        seen: set[str] = set()
        ahead = list(names)
        while ahead:
            name = ahead.pop()
            if name not in seen and (name in files or not name.startswith("desktop.")):
                seen.add(name)
                ahead += [*files.get(name, (set(), []))[0], *filter(None, [name.rpartition(".")[0]])]
        return seen

    steps = [brought_by(step) for step in _STEPS_OF_THE_START]
    needless = []
    for name, (_now, later) in files.items():
        before = brought_by({name})
        for line, wanted in later:
            new = brought_by(wanted) - before
            if not new & _HEAVY and not any(name in step and new - step for step in steps):
                needless.append(f"{name}:{line}")
    assert needless == []


def test_the_first_page_needs_few_use_cases(sample, tmp_path):
    """All of them with what they rest on take as long to load as everything else of a start."""
    folder = shutil.copytree(sample, tmp_path / "data")
    code = (
        "import pathlib, sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from desktop.gui.shell.window import MainWindow; from desktop.services import open_services;"
        f"window = MainWindow(pathlib.Path({str(folder)!r}), lambda: open_services(pathlib.Path({str(folder)!r})));"
        "window.show(); window.load(); app.processEvents(); assert window.current() is not None;"
        "print(*sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = set(done.stdout.split())
    assert "desktop.services.overview.service" in loaded
    late = {"desktop.services.plans.service", "desktop.services.reports.service", "desktop.domain.task.wording",
            "desktop.domain.plan.book", "desktop.domain.paper.layout", "desktop.domain.report.report"}  # fmt: skip
    assert not loaded & late


def test_python_and_qt_do_not_lose_references_to_none():
    """PySide6 6.12.0 on Python 3.10 and 3.11 loses one with every void call and ends after some 5,500 of them."""
    from PySide6.QtCore import QObject

    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(20_000):
        thing.setObjectName("x")
    assert abs(sys.getrefcount(None) - before) < 1_000 or sys.version_info >= (3, 12)


def test_nothing_names_a_place_outside_the_project():
    words = ["../" + "shared", "/work" + "/", "/.lib" + "rary"]
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split(
        "\n"
    )
    for name in filter(None, tracked):
        path = ROOT / name
        if path.is_file() and path.suffix in {".py", ".md", ".toml", ".txt", ".nsi", ".spec", ".sh", ".ts", ""}:
            text = path.read_text(encoding="utf-8", errors="ignore")
            assert not [word for word in words if word in text], name


def test_every_action_of_the_journal_has_words():
    from desktop.gui import labels

    used = set()
    for path in (ROOT / "desktop" / "services").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "operation":
                used |= {
                    item.value for part in node.args[1:2] for item in ast.walk(part)
                    if isinstance(item, ast.Constant) and re.fullmatch(r"[a-z]+\.[a-z-]+", str(item.value))
                }  # fmt: skip
    assert len(used) > 30
    assert used <= set(labels._ACTIONS)


def test_copies_of_peoples_data_are_made_in_the_data_folder_only():
    """The system's temporary folder keeps for good what a killed program left in it, for others to read."""
    own = {"desktop/paths.py", "desktop/documents/workbooks/consolidation.py"}  # (a file without a name)
    pictures = re.compile(r"desktop/gui/(screens|\w+/scenes)\.py")  # of an invented office
    found = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "desktop").rglob("*.py")
        if re.search(r"\btempfile\b|QTemporary|gettempdir", path.read_text(encoding="utf-8"))
    }
    assert {name for name in found - own if not pictures.fullmatch(name)} == set()


def test_nobody_looks_for_widgets_in_the_way_that_keeps_them():
    """PySide lets what `findChildren` is called on keep all that it finds; `within` does not."""
    asking = [
        str(path.relative_to(ROOT))
        for path in (ROOT / "desktop").rglob("*.py")
        if re.search(r"\.findChild(ren)?\(", path.read_text(encoding="utf-8"))
    ]
    assert asking == []


_PRIVATE = re.compile(r"[a-z_\])]\._(?!replace\b|asdict\b|fields\b|exit\b)[a-z]")
_OWN = re.compile(r"\b(self|cls)\._")
_MOST = 102
"""How often tests of the window may reach into what is private; it may only fall."""


def test_layouts_are_emptied_in_one_way():
    """What is taken out of a layout and not hidden is drawn over the rest until an outer loop deletes it."""
    found = [path.name for path in (ROOT / "desktop" / "gui").rglob("*.py") if ".takeAt(" in path.read_text("utf-8")]
    assert found == ["basic.py"], "use `clear` or `refill` of kit/basic.py"


_TURNED = r"Q(ComboBox|FontComboBox|(Double)?SpinBox|Date(Time)?Edit|TimeEdit|Slider|Dial)"
"""What Qt lets the wheel change."""


def test_lists_and_numbers_are_those_that_the_wheel_leaves_alone():
    """Qt's own take the wheel that passes them: a form is changed by scrolling it (`Combo`, `NumberBox`)."""
    made = re.compile(rf"\b{_TURNED}\(|class \w+\({_TURNED}\b")
    found = [path.name for path in (ROOT / "desktop" / "gui").rglob("*.py") if made.search(path.read_text("utf-8"))]
    assert found == ["forms.py"], "use Combo, NumberBox or DateEdit of kit/forms.py"


def test_tests_of_the_window_go_by_what_is_seen():
    """Who tests by `page._x` does not show that anybody can do it, and stops at every tidying-up (`tests.gui.seen`)."""
    found = {
        str(path.relative_to(ROOT)): sum(
            bool(_PRIVATE.search(_OWN.sub("", line))) for line in path.read_text(encoding="utf-8").splitlines()
        )
        for room in ("gui", "days")
        for path in (ROOT / "tests" / room).rglob("*.py")
    }
    most = sorted(((count, name) for name, count in found.items() if count), reverse=True)
    assert sum(found.values()) <= _MOST, f"find it by its words: {most[:8]}"
    assert sum(found.values()) > _MOST - 10, "there are fewer now: let _MOST say so"
