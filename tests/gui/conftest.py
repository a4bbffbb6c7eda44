from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def plain_application(qapp):
    """Leave the application as it was: English, without a look."""
    from desktop import i18n

    i18n.install(qapp, "en")
    yield
    i18n.install(qapp, "en")
    qapp.setStyleSheet("")
