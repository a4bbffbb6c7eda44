"""Tests of Qt's own words in Vietnamese: the real widgets show them once the file is compiled and installed."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QLineEdit, QMessageBox, QTextEdit, QWizard

from desktop.paths import ROOT

SOURCE = ROOT / "i18n" / "qtbase_vi.ts"
Button = QDialogButtonBox.StandardButton


@pytest.fixture(scope="module")
def compiled(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("i18n") / "qtbase_vi.qm"
    tool = Path(sys.executable).parent / ("pyside6-lrelease.exe" if sys.platform == "win32" else "pyside6-lrelease")
    subprocess.run([tool, "-silent", SOURCE, "-qm", path], check=True)
    return path


@pytest.fixture
def vietnamese(qapp, compiled):
    translator = QTranslator(qapp)
    assert translator.load(str(compiled))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def words(text: str) -> str:
    return text.replace("&", "")


def test_buttons_of_a_dialog(vietnamese, qtbot) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    shown = {}
    for button in Button:
        if button is not Button.NoButton:
            made = box.addButton(button)
            if made is not None:
                shown[button] = words(made.text())
    assert shown[Button.Ok] == "Đồng ý"
    assert shown[Button.Cancel] == "Hủy"
    assert shown[Button.Save] == "Lưu"
    assert shown[Button.Discard] == "Không lưu"
    assert shown[Button.RestoreDefaults] == "Khôi phục mặc định"
    english = {"OK", "Save", "Save All", "Open", "Yes", "No", "Abort", "Retry", "Ignore", "Close", "Cancel", "Help"}
    assert not english & set(shown.values())


def test_buttons_of_a_message(vietnamese, qtbot) -> None:
    box = QMessageBox()
    qtbot.addWidget(box)
    box.setDetailedText("…")
    kinds = QMessageBox.StandardButton
    box.setStandardButtons(kinds.Yes | kinds.No | kinds.Cancel)
    assert [words(box.button(kind).text()) for kind in (kinds.Yes, kinds.No, kinds.Cancel)] == ["Có", "Không", "Hủy"]
    assert "Hiện chi tiết…" in {words(button.text()) for button in box.buttons()}


@pytest.mark.parametrize("widget", [QLineEdit, QTextEdit])
def test_menu_of_a_text_field(vietnamese, qtbot, widget) -> None:
    field = widget()
    qtbot.addWidget(field)
    menu = field.createStandardContextMenu()
    shown = [words(action.text()).split("\t")[0] for action in menu.actions() if action.text()]
    menu.deleteLater()
    assert shown[:7] == ["Hoàn tác", "Làm lại", "Cắt", "Sao chép", "Dán", "Xóa", "Chọn tất cả"]


def test_buttons_of_qts_own_wizard_and_file_dialog(vietnamese, qtbot) -> None:
    wizard = QWizard()
    qtbot.addWidget(wizard)
    assert words(wizard.buttonText(QWizard.WizardButton.FinishButton)) == "Hoàn thành"
    dialog = QFileDialog()
    dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
    qtbot.addWidget(dialog)
    assert words(dialog.labelText(QFileDialog.DialogLabel.FileName)) == "Tên tệp:"
    assert words(dialog.labelText(QFileDialog.DialogLabel.FileType)) == "Loại tệp:"


def test_names_of_keys(vietnamese) -> None:
    native = QKeySequence.SequenceFormat.NativeText
    assert QKeySequence("Ctrl+K").toString(native) == "Ctrl+K"
    assert QKeySequence("Ctrl+Left").toString(native) == "Ctrl+Mũi tên trái"


def messages() -> list[tuple[str, str, str]]:
    return [
        (context.findtext("name") or "", message.findtext("source") or "", message.findtext("translation") or "")
        for context in ElementTree.parse(SOURCE).getroot().findall("context")  # noqa: S314 (our own file)
        for message in context.findall("message")
    ]


def test_places_and_mnemonics_are_kept() -> None:
    assert len(messages()) > 300
    for context, source, translation in messages():
        assert translation, (context, source)
        assert sorted(re.findall(r"%\w", source)) == sorted(re.findall(r"%\w", translation)), (context, source)
        assert source.count("&") >= translation.count("&"), (context, source)
        assert source.endswith(" ") == translation.endswith(" "), (context, source)


def test_no_two_choices_of_one_menu_share_a_mnemonic() -> None:
    for menu in ("QLineEdit", "QWidgetTextControl", "QAbstractSpinBox"):
        letters = [
            match[1].lower()
            for context, _, text in messages()
            if context == menu
            for match in [re.search(r"&(\w)", text)]
            if match
        ]
        assert len(letters) == len(set(letters)), (menu, letters)
