"""Word, OpenDocument and PDF files: their words, where a person would look, and files that are broken or hostile."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import docx
import odfdo
import pypdf
import pytest

import discrep
from discrep.model import Article, InputError, Voice
from discrep.pipeline import extraction

HEAD = "Quarry fire burns for two days"
LEAD = "A fire in a limestone quarry near Zaragoza injured 14 workers on 3 March 2015, the fire service said."
MORE = "It took 60 firefighters four hours to put it out."
ALT = "Smoke above the quarry"


def word(*extra: str) -> bytes:
    """A Word file with a title, a changed paragraph, a table and a picture's alt text; `extra` goes into its body."""
    from docx.oxml import parse_xml

    document = docx.Document()
    document.core_properties.title = "Draft 7"
    document.add_paragraph(HEAD, style="Title")
    document.add_paragraph(LEAD)
    document.add_table(1, 1).cell(0, 0).text = MORE
    spaces = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
    )
    for xml in extra:
        document.element.body.append(parse_xml(xml.replace("<w:p>", f"<w:p {spaces}>", 1)))
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def odt() -> bytes:
    document = odfdo.Document("text")
    document.body.clear()
    document.body.append(odfdo.Header(1, HEAD))
    lead = odfdo.Paragraph(LEAD)
    document.body.append(lead)
    document.body.append(odfdo.Paragraph(MORE))
    lead.insert_annotation(after="fire", body="Was it 15?", creator="desk")
    lead.insert_note(after="Zaragoza", note_id="n1", citation="1", body="Population 660,000.")
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def pdf(*pages: str) -> bytes:
    """A PDF with one line of text a line."""
    writer = pypdf.PdfWriter()
    for text in pages:
        page = writer.add_blank_page(595, 842)
        font = pypdf.generic.DictionaryObject()
        font.update({_name("/Type"): _name("/Font"), _name("/Subtype"): _name("/Type1"), _name("/BaseFont"): _name("/Helvetica")})  # fmt: skip
        fonts = pypdf.generic.DictionaryObject({_name("/F1"): font})
        page[_name("/Resources")] = pypdf.generic.DictionaryObject({_name("/Font"): fonts})
        shown = "".join(f"({line}) Tj T*\n" for line in text.splitlines())
        stream = pypdf.generic.StreamObject()
        stream.set_data(f"BT /F1 11 Tf 14 TL 72 760 Td\n{shown}ET".encode("latin-1"))
        page[_name("/Contents")] = writer._add_object(stream)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def _name(text: str) -> pypdf.generic.NameObject:
    return pypdf.generic.NameObject(text)


PAGES = (
    "The Valley Post\n"
    + HEAD
    + "\n\nA fire in a limestone quarry near Zaragoza injured 14 workers on 3 March 2015, the fire ser-\n"
    "vice said. It took 60 firefighters four hours to put it out.\n1",
    "The Valley Post\nDamage was put at 2 million euros.\n2",
    "The Valley Post\nWork begins again on 9 March.\n3",
)


def refusal(data: bytes, suffix: str) -> str | None:
    """Why a file is refused; None where it is read."""
    try:
        discrep.read(data, suffix, id="broken")
    except InputError as error:
        return str(error)
    return None


def where(article: Article, words: str) -> tuple[int, int]:
    return article.locate(article.text.index(words))


def test_word_gives_paragraphs_tables_and_title() -> None:
    article = discrep.read(word(), ".docx", id="a.docx")
    assert article.title == "Draft 7"
    assert [p for p in article.text.split("\n\n") if p] == [HEAD, LEAD, MORE]
    assert where(article, "60 fire") == (3, 9)
    assert next(b.voice for b in extraction(article).layout.blocks) is Voice.HEADLINE


def test_word_reads_changes_as_accepted_and_alt_texts_as_captions() -> None:
    changed = (
        "<w:p><w:r><w:t>Damage was put at </w:t></w:r><w:del><w:r><w:delText>2</w:delText></w:r></w:del>"
        "<w:ins><w:r><w:t>3</w:t></w:r></w:ins><w:r><w:t> million</w:t><w:tab/><w:t>euros.</w:t></w:r></w:p>"
    )
    picture = f'<w:p><w:r><wp:docPr id="1" name="p" descr="{ALT}"/></w:r></w:p>'
    article = discrep.read(word(changed, picture), ".docx", id="a.docx")
    assert "Damage was put at 3 million euros." in article.text
    region = next(r for r in article.regions if article.text[r.start : r.end] == ALT)
    assert region.voice is Voice.CAPTION


def test_odt_leaves_notes_and_comments_out() -> None:
    article = discrep.read(odt(), ".odt", id="a.odt")
    assert [p for p in article.text.split("\n\n") if p] == [HEAD, LEAD, MORE]
    assert where(article, "60 fire") == (3, 9)


def test_pdf_joins_lines_and_drops_running_heads_and_page_numbers() -> None:
    article = discrep.read(pdf(*PAGES), ".pdf", id="a.pdf")
    assert [p for p in article.text.split("\n\n") if p] == [
        HEAD,
        LEAD + " " + MORE,
        "Damage was put at 2 million euros.",
        "Work begins again on 9 March.",
    ]
    assert where(article, "2 million") == (2, 2)
    assert where(article, "60 fire") == (1, 4)


@pytest.mark.parametrize(("data", "suffix"), [(word(), ".docx"), (odt(), ".odt"), (pdf(*PAGES), ".pdf")])
def test_every_fact_stands_where_it_says(data: bytes, suffix: str) -> None:
    read = extraction(discrep.read(data, suffix, id="a"))
    found = {f.surface for f in read.facts}
    assert "14 workers" in found
    assert all(read.article.text[f.start : f.end] == f.surface for f in read.facts)


@pytest.mark.parametrize(("data", "suffix"), [(word(), ".docx"), (odt(), ".odt"), (pdf(*PAGES), ".pdf")])
def test_a_file_cut_or_changed_anywhere_is_read_or_refused_in_one_line(data: bytes, suffix: str) -> None:
    step = max(1, len(data) // 40)
    for at in range(1, len(data), step):
        for broken in (data[:at], data[:at] + b"\x00\xff<!" + data[at + 4 :]):
            told = refusal(broken, suffix)
            assert told is None or (told.startswith("broken: ") and "\n" not in told)


@pytest.mark.parametrize(
    ("data", "suffix", "words"),
    [
        (b"no archive", ".docx", "is not a Word document"),
        (b"%PDF-1.4 and no more", ".pdf", "cannot be read as a PDF"),
        (pdf(""), ".pdf", "are its pages pictures"),
        (b"\xd0\xcf\x11\xe0" + bytes(600), ".docx", "without a password"),
        (b"", ".odt", "is empty"),
        (odt(), ".docx", "cannot be read as a Word document"),
        (word(), ".odt", "cannot be read as an OpenDocument text"),
    ],
)
def test_what_is_no_document_is_refused_with_a_reason(data: bytes, suffix: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        discrep.read(data, suffix, id="x")


def test_a_locked_pdf_is_refused_and_one_that_only_forbids_printing_is_read() -> None:
    for password, opens in (("secret", False), ("", True)):
        writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf(*PAGES)))
        writer.encrypt(password, owner_password="owner", algorithm="RC4-128")
        out = io.BytesIO()
        writer.write(out)
        if opens:
            assert HEAD in discrep.read(out.getvalue(), ".pdf", id="x").text
        else:
            with pytest.raises(InputError, match="encrypted; save a copy without a password"):
                discrep.read(out.getvalue(), ".pdf", id="x")


def test_an_archive_that_unpacks_to_far_more_is_refused_unread() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", bytes(40 * 1024 * 1024))
    with pytest.raises(InputError, match="unpacks to 40 MiB"):
        discrep.read(stream.getvalue(), ".docx", id="x", max_bytes=1024 * 1024)


def test_entities_do_not_grow_and_fetch_nothing() -> None:
    held = word()
    stream = io.BytesIO()
    bomb = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10 if n else "ha" * 50}">' for n in range(9))
    with zipfile.ZipFile(io.BytesIO(held)) as old, zipfile.ZipFile(stream, "w") as new:
        for name in old.namelist():
            data = old.read(name)
            if name == "word/document.xml":
                text = data.decode().replace("A fire", "&a8;&out; A fire", 1)
                at = text.index("<w:document")
                out = '<!ENTITY out SYSTEM "file:///etc/hostname">'
                data = (text[:at] + f"<!DOCTYPE d [{bomb}{out}]>" + text[at:]).encode()
            new.writestr(name, data)
    told = refusal(stream.getvalue(), ".docx")
    assert told is not None
    assert "damaged" in told


def test_check_reads_a_document_and_tells_its_page(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "draft.pdf").write_bytes(pdf(*PAGES))
    (tmp_path / "source.docx").write_bytes(word())
    done = run(tmp_path, "check", "drafts", "--against", "source.docx", "--format", "concise")
    assert "drafts/draft.pdf:page 2, line 2: warning unsupported-fact" in done.stdout, done.stderr


def test_without_the_extra_the_message_names_it(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(pdf(*PAGES))
    (tmp_path / "pypdf.py").write_text("raise ImportError('not here')\n", encoding="utf-8")
    done = run(tmp_path, "check", "a.pdf", path=str(tmp_path))
    assert done.returncode == 2
    assert "needs the extra 'docs': pip install 'discrep[docs]'" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_document_on_standard_input_is_known_by_its_marks(tmp_path: Path) -> None:
    for data in (word(), odt(), pdf(*PAGES)):
        done = run(tmp_path, "facts", "-", stdin=data)
        assert "14 workers" in done.stdout, done.stderr


def run(folder: Path, *args: str, path: str = "", stdin: bytes = b"") -> subprocess.CompletedProcess[str]:
    root = str(Path(__file__).resolve().parents[2])
    env = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, (path, root))), "NO_COLOR": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "discrep", *args], cwd=folder, env=env, input=stdin, capture_output=True, check=False
    )  # fmt: skip
    return subprocess.CompletedProcess(args, done.returncode, done.stdout.decode(), done.stderr.decode())
