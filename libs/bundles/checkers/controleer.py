#!/usr/bin/env python3
"""Controleert een dossierbundel van Penhouder. Nodig: Python 3.8, verder niets; geen netwerk.

    python3 controleer.py DOSSIER.zip

Geeft 0 als alles klopt, 1 als er iets niet klopt, 2 als het bestand er niet is. De regels staan in LEESMIJ.txt; dit
programma rekent ze na zonder een regel van Penhouder zelf te gebruiken.
"""

import hashlib
import json
import sys
import zipfile

FORMAT = "penhouder-bundle/1"
START = "0" * 64
MANIFEST, SEAL = "inhoud.json", "zegel.txt"
CHAIN, JOURNAL, TEXTS = "bewijsketen.jsonl", "verloop.jsonl", "teksten.jsonl"

SENTENCES = {
    "unreadable": "het archief is niet te lezen of is afgebroken",
    "noManifest": "de lijst van bestanden ontbreekt of is onleesbaar: dit is geen hele bundel",
    "unknownFormat": "een bundel van een soort die dit programma niet kent",
    "sealBroken": "de lijst van bestanden is niet die welke verzegeld werd",
    "missing": "dit bestand ontbreekt",
    "changed": "dit bestand is veranderd",
    "added": "dit bestand hoort niet in de bundel",
    "double": "dit bestand staat er twee keer in",
    "moved": "dit bestand staat op een andere plaats",
    "line": "deze regel is onleesbaar",
    "gap": "hier ontbreekt een bewijs, of het staat op een andere plaats",
    "previous": "dit bewijs volgt niet op het vorige",
    "hash": "het getal van dit bewijs klopt niet",
    "content": "de inhoud van dit bewijs is veranderd",
    "chainCut": "aan het einde van de keten ontbreken bewijzen",
    "journalGap": "hier ontbreekt een gebeurtenis, of ze staat op een andere plaats",
    "journalCut": "aan het einde van het verloop ontbreken gebeurtenissen",
    "textChanged": "deze tekst is niet de tekst die voorgelegd werd",
    "textUnknown": "de tekst waarop dit bewijs slaat, is er niet",
}


def sha256(*parts):
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part if isinstance(part, bytes) else part.encode("utf-8"))
    return digest.hexdigest()


def parsed(text):
    """The object that a text stands for; None for every other text."""
    try:
        value = json.loads(text)
        return value if isinstance(value, dict) else None
    except (ValueError, RecursionError):
        return None


def lines_of(content, texts):
    """Each line as an object with these fields as texts; None where a line is none."""
    lines = content.split("\n")
    if lines[-1] == "":
        lines.pop()
    values = [parsed(line) for line in lines]
    return [one if one is not None and all(isinstance(one.get(name), str) for name in texts) else None for one in values]


def read_archive(path):
    """Pairs of name and content in the order of the archive."""
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            with archive.open(entry) as stream:
                yield entry.filename, stream.read()


def check_files(files, listed):
    expected = [one["path"] for one in listed] + [MANIFEST, SEAL]
    found = {}
    problems = []
    for path, size, digest in files:
        if path in found:
            problems.append(("double", path, None))
        elif path not in expected:
            problems.append(("added", path, None))
        found[path] = (size, digest)
    problems += [("missing", path, None) for path in expected if path not in found]
    for one in listed:
        if one["path"] in found and found[one["path"]] != (one.get("bytes"), one.get("sha256")):
            problems.append(("changed", one["path"], None))
    if problems:
        return problems
    return [("moved", path, None) for (path, _, _), place in zip(files, expected) if path != place]


def fault_of(link, number, head, texts):
    if link is None:
        return "line"
    if link.get("sequence") != number:
        return "gap"
    if link["prevHash"] != head:
        return "previous"
    if link["hash"] != sha256(link["prevHash"], link["contentHash"]):
        return "hash"
    salt, content = link.get("salt", 0), link.get("content", 0)
    if salt is None and content is None:
        return None
    if not isinstance(salt, str) or not isinstance(content, str):
        return "content"
    if link["contentHash"] != sha256(salt, content):
        return "content"
    declared = parsed(content) or {}
    client_salt, client = link.get("clientSalt"), link.get("client")
    if client is not None or client_salt is not None:
        if not isinstance(client_salt, str) or not isinstance(client, str):
            return "content"
        if declared.get("clientSha256") != sha256(client_salt, client):
            return "content"
    text = declared.get("textSha256", "")
    return None if text == "" or text in texts else "textUnknown"


def check_chain(lines, chain, texts):
    head = START
    for number, link in enumerate(lines, 1):
        code = fault_of(link, number, head, texts)
        if code is not None:
            return [(code, CHAIN, number)]
        head = link["hash"]
    return [] if (len(lines), head) == (chain.get("count"), chain.get("head")) else [("chainCut", CHAIN, None)]


def is_erased(text):
    return text["canonical"] == "" and isinstance(text.get("erasedAt"), str)


def check_texts(lines):
    return [
        ("textChanged", TEXTS, number)
        for number, text in enumerate(lines, 1)
        if text is None or (not is_erased(text) and sha256(text["canonical"]) != text["sha256"])
    ]


def erased_in(links, texts):
    """How many contents were erased on purpose."""
    return sum(one is not None and one.get("salt", 0) is None for one in links) + sum(
        one is not None and is_erased(one) for one in texts
    )


def check_journal(lines, count):
    for number, event in enumerate(lines, 1):
        if event is None or event.get("sequence") != number:
            return [("journalGap", JOURNAL, number)]
    return [] if len(lines) == count else [("journalCut", JOURNAL, None)]


def is_whole(manifest):
    files = manifest.get("files")
    return (
        all(isinstance(manifest.get(part), dict) for part in ("dossier", "chain", "journal"))
        and isinstance(files, list)
        and all(isinstance(one, dict) and isinstance(one.get("path"), str) for one in files)
    )


def check(path):
    """Problems as (code, file, line), and the manifest with its seal when they can be read."""
    files, kept = [], {}
    try:
        for name, content in read_archive(path):
            files.append((name, len(content), sha256(content)))
            if name in (MANIFEST, SEAL, CHAIN, JOURNAL, TEXTS):
                kept[name] = content.decode("utf-8", "replace")
    except FileNotFoundError:
        raise
    except Exception:  # a broken archive fails in many ways; each of them means the same
        return [("unreadable", "", None)], None, None, 0
    manifest = parsed(kept.get(MANIFEST, ""))
    if manifest is None or not isinstance(manifest.get("format"), str):
        return [("noManifest", MANIFEST, None)], None, None, 0
    if manifest["format"] != FORMAT:
        return [("unknownFormat", MANIFEST, None)], None, None, 0
    if not is_whole(manifest):
        return [("noManifest", MANIFEST, None)], None, None, 0
    listed, chain, journal = manifest["files"], manifest["chain"], manifest["journal"]
    seal = sha256(kept[MANIFEST])
    texts = lines_of(kept.get(TEXTS, ""), ["sha256", "canonical"])
    hashes = {text["sha256"] for text in texts if text is not None}
    problems = [] if kept.get(SEAL, "").strip() == seal else [("sealBroken", MANIFEST, None)]
    problems += check_files(files, listed)
    problems += check_texts(texts)
    links = lines_of(kept.get(CHAIN, ""), ["prevHash", "contentHash", "hash"])
    problems += check_chain(links, chain, hashes)
    problems += check_journal(lines_of(kept.get(JOURNAL, ""), []), journal.get("count"))
    return problems, manifest, seal, erased_in(links, texts)


def main(arguments):
    if len(arguments) != 1:
        print("Gebruik: python3 controleer.py DOSSIER.zip", file=sys.stderr)
        return 2
    try:
        problems, manifest, seal, erased = check(arguments[0])
    except FileNotFoundError:
        print(f"{arguments[0]} is er niet.", file=sys.stderr)
        return 2
    for code, path, line in problems:
        place = path if line is None else f"{path}, regel {line}"
        print(f"[{code}] {place or arguments[0]}: {SENTENCES[code]}")
    if problems:
        return 1
    dossier = manifest["dossier"]
    print(f"In orde: {dossier['number']} {dossier['title']} ({dossier['body']})")
    print(f"{len(manifest['files'])} bestanden, {manifest['chain']['count']} bewijzen, {manifest['journal']['count']} gebeurtenissen")
    if erased:
        print(f"Met opzet gewist: {erased}. De keten klopt ook zonder.")
    print(f"Zegel: {seal}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
