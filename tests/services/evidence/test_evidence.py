from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from desktop.domain.base.errors import UserError
from desktop.domain.base.text import runs
from desktop.domain.plan.plan import Plan
from desktop.domain.task.rows import ProgressChange
from desktop.domain.task.task import Task
from desktop.services.safety.service import verify


@pytest.fixture
def task_id(services):
    services.plans.add(Plan("Công tác năm 2026", year=2026, tasks=[Task(runs("Báo cáo năm"))]))
    return services.tasks.rows()[0].id


@pytest.fixture
def report(tmp_path):
    path = tmp_path / "Báo cáo số 12.pdf"
    path.write_bytes(b"%PDF-1.7 " + b"x" * 5000)
    return path


def test_a_file_is_copied_into_the_data_folder(services, task_id, report):
    kept = services.tasks.attach(task_id, report)
    data = report.read_bytes()
    report.unlink()
    (row,) = services.tasks.evidence(task_id)
    assert (row.id, row.name, row.size, row.author, row.there) == (kept, "Báo cáo số 12.pdf", 5009, "Lan", True)
    assert services.evidence.file(kept).read_bytes() == data
    assert Path(row.path).is_relative_to(services.safety.data_dir / "evidence" / str(task_id))


def test_detaching_and_attaching_can_be_undone(services, task_id, report):
    kept = services.tasks.attach(task_id, report)
    services.tasks.detach(kept)
    assert services.tasks.evidence(task_id) == []
    assert not (services.safety.data_dir / "evidence" / str(task_id) / report.name).exists()
    with pytest.raises(UserError, match="no longer attached"):
        services.tasks.detach(kept)
    services.undo.undo()
    assert services.evidence.file(kept).read_bytes() == report.read_bytes()
    services.undo.undo()
    assert services.tasks.evidence(task_id) == []


def test_files_of_one_name_stay_apart(services, task_id, report):
    first = services.tasks.attach(task_id, report)
    report.write_bytes(b"second")
    second = services.tasks.attach(task_id, report)
    services.tasks.detach(second)
    report.write_bytes(b"third")
    third = services.tasks.attach(task_id, report)
    assert services.evidence.file(first).name == "Báo cáo số 12.pdf"
    assert services.evidence.file(third).name == "Báo cáo số 12 (3).pdf"
    assert services.evidence.file(third).read_bytes() == b"third"


def test_what_cannot_be_attached_is_a_sentence(services, task_id, report, tmp_path, monkeypatch):
    services.tasks.attach(task_id, report)
    with pytest.raises(UserError, match="is attached already"):
        services.tasks.attach(task_id, report)
    with pytest.raises(UserError, match="cannot be read"):
        services.tasks.attach(task_id, tmp_path / "none.pdf")
    with pytest.raises(UserError, match="cannot be read"):
        services.tasks.attach(task_id, tmp_path)
    with pytest.raises(UserError, match="no task"):
        services.tasks.attach(999, report)
    monkeypatch.setattr("desktop.services.evidence.steps.LARGEST", 2**20)
    report.write_bytes(b"x" * (2**20 + 1))
    with pytest.raises(UserError, match="larger than 1 MB"):
        services.tasks.attach(task_id, report)
    assert len(services.tasks.evidence(task_id)) == 1


def test_several_files_are_one_step_and_the_refused_ones_are_told(services, task_id, report, tmp_path):
    second = tmp_path / "Ảnh.jpg"
    second.write_bytes(b"picture")
    copy = tmp_path / "Bản sao.jpg"
    copy.write_bytes(b"picture")
    added, refused = services.tasks.attach_all(task_id, [report, tmp_path / "none.pdf", second, copy])
    assert [row.id for row in services.tasks.evidence(task_id)] == added
    assert [row.name for row in services.tasks.evidence(task_id)] == [report.name, "Ảnh.jpg"]
    assert ["none.pdf" in str(refused[0].values), "Bản sao.jpg" in str(refused[1].values)] == [True, True]
    assert services.tasks.history(task_id)[0].detail["file"] == f"{report.name}, Ảnh.jpg"
    services.undo.undo()
    assert services.tasks.evidence(task_id) == []
    assert services.tasks.attach_all(task_id, [tmp_path])[0] == []
    assert len(services.tasks.history(task_id)) == 1, "nothing was attached, nothing is in the history"


def test_files_that_are_gone_or_changed_are_found(services, task_id, report):
    kept = services.tasks.attach(task_id, report)
    path = services.evidence.file(kept)
    assert verify(services.safety.data_dir) == []
    path.write_bytes(b"y")
    with pytest.raises(UserError, match="changed"):
        services.evidence.file(kept)
    assert verify(services.safety.data_dir) == [f"{path}: changed"]
    shutil.rmtree(path.parent)
    with pytest.raises(UserError, match="no longer in"):
        services.evidence.file(kept)
    assert services.tasks.evidence(task_id)[0].there is False
    assert verify(services.safety.data_dir) == [f"{path}: missing"]


def test_the_file_of_an_undone_attachment_goes_with_it_and_comes_back(services, tmp_path):
    services.plans.add(Plan("Công tác", year=2026, tasks=[Task(runs("Việc"))]))
    (task,) = services.tasks.rows()
    file = tmp_path / "Biên bản.pdf"
    file.write_bytes(b"%PDF-1.7")
    services.tasks.attach(task.id, file)
    (kept,) = services.tasks.evidence(task.id)
    data = tmp_path / "data"
    services.undo.undo()
    assert not (data / kept.path).exists()
    assert verify(data) == []
    services.undo.redo()
    assert services.tasks.evidence(task.id)[0].there
    assert (data / kept.path).is_file()
    (data / kept.path).with_name("Lạc.pdf").write_bytes(b"%PDF")
    (fault,) = verify(data)
    assert fault.endswith("Lạc.pdf: belongs to no task, plan or report")


def test_the_file_of_a_duty_taken_out_of_its_plan_goes_with_it_and_comes_back(services, task_id, report, tmp_path):
    kept = services.tasks.attach(task_id, report)
    (plan,) = services.plans.rows()
    changed = services.plans.get(plan.id)
    changed.tasks.clear()
    services.plans.save(changed)
    assert verify(tmp_path / "data") == []
    services.undo.undo()
    assert services.evidence.file(kept).read_bytes() == report.read_bytes()
    assert verify(tmp_path / "data") == []


def test_a_file_without_a_letterhead_is_shown_with_its_own_words_alone(services, tmp_path):
    """A list of guests had the name of the State and “KẾ HOẠCH” above it, beside “the words of the file”."""

    def shown(name, text):
        (tmp_path / name).write_text(text, encoding="utf-8")
        read = services.plan_files.content(tmp_path / name)
        return repr(services.exports.words_of_file(read).sections)

    listed = shown("ds.txt", "Danh sách đại biểu dự hội nghị\n1. Nguyễn Văn A\n2. Trần Thị B\n")
    assert "Danh sách đại biểu dự hội nghị" in listed
    assert "Trần Thị B" in listed
    assert "CỘNG HÒA" not in listed
    assert "KẾ HOẠCH" not in listed
    assert "KẾ HOẠCH" in shown("kh.txt", "KẾ HOẠCH\nTổ chức hội nghị\nI. MỤC ĐÍCH\nBảo đảm đúng quy định.\n")
    headed = "ỦY BAN NHÂN DÂN\nXÃ THANH BÌNH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"
    assert "CỘNG HÒA" in shown("ky.txt", headed + "KẾ HOẠCH\nTổ chức hội nghị\nI. MỤC ĐÍCH\nBảo đảm đúng quy định.\n")


def test_a_duty_that_comes_back_into_the_text_has_its_files_progress_and_steps(services, task_id, report):
    services.tasks.attach(task_id, report)
    (row,) = services.tasks.rows()
    plan = services.plans.get(row.plan_id)
    (task,) = plan.tasks
    services.tasks.report([task_id], ProgressChange(percent=50, result="Đã rà soát 03 sản phẩm"))  # while it is open
    plan.tasks.clear()
    services.plans.save(plan)  # its paragraph was cut, and the text saved by itself
    assert services.tasks.rows() == []
    plan.tasks.append(task)
    services.plans.save(plan)  # it was pasted elsewhere

    (row,) = services.tasks.rows()
    assert (row.id, row.percent, row.result) == (task_id, 50, "Đã rà soát 03 sản phẩm")
    (kept,) = services.tasks.evidence(row.id)
    assert kept.there and services.evidence.file(kept.id).read_bytes() == report.read_bytes()
    services.undo.undo()  # what was typed is one step
    (row,) = services.tasks.rows()
    (kept,) = services.tasks.evidence(row.id)
    assert kept.there and verify(services.safety.data_dir) == []
