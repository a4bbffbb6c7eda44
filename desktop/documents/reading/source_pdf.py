from desktop.documents.reading.source import Source


def read_pdf(data: bytes, name: str) -> Source:
    raise NotImplementedError
